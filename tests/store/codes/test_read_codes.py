"""Files of codes as others write them, whole and damaged."""

from __future__ import annotations

import gzip
import json
from contextlib import suppress
from pathlib import Path

import praatio.textgrid
import pympi
import pytest
import textgrid
from hypothesis import given, settings
from hypothesis import strategies as st
from praatio.utilities.constants import Interval, Point

from monitor.errors import StoreError
from monitor.store.files.codes import read_codes
from monitor.tables.code import Code
from tests.examples import examples

ANNA = (
    Code(0.0, 10.0, "engaged", "Anna"),
    Code(5.25, 12.001, "mixed", "Ben"),
    Code(12.001, 14.0, 'he said "why" & <left>', "Anna"),
)


def eaf_of(path: Path) -> pympi.Eaf:
    eaf = pympi.Eaf()
    eaf.remove_tier("default")
    for name in ("Anna", "Ben"):
        eaf.add_tier(name)
    for code in ANNA:
        start, end = round(code.start_s * 1000), round(code.end_s * 1000)
        eaf.add_annotation(code.observer, start, end, code.label)
    eaf.to_file(str(path))
    return eaf


def test_elan(tmp_path: Path) -> None:
    path = tmp_path / "codes.eaf"
    eaf = eaf_of(path)
    assert read_codes(path).codes == ANNA
    eaf.add_linked_file("file:///videos/my%20lecture.mp4", mimetype="video/mp4", time_origin=1500)
    eaf.to_file(str(path))
    found = read_codes(path)
    assert found.media == ("my lecture.mp4",)
    assert [(one.start_s, one.end_s) for one in found.codes] == [
        (1.5, 11.5),
        (6.75, 13.501),
        (13.501, 15.5),
    ]


def test_annotations_of_annotations_have_their_times(tmp_path: Path) -> None:
    path = tmp_path / "codes.eaf"
    eaf = eaf_of(path)
    eaf.add_linguistic_type("how", constraints="Symbolic_Association", timealignable=False)
    eaf.add_tier("Sureness", ling="how", parent="Ben")
    eaf.add_ref_annotation("Sureness", "Ben", 6000, "sure")
    eaf.to_file(str(path))
    assert Code(5.25, 12.001, "sure", "Sureness") in read_codes(path).codes


def test_moments_that_were_never_aligned_lie_between_others(tmp_path: Path) -> None:
    path = tmp_path / "codes.eaf"
    slots = '<TIME_SLOT TIME_SLOT_ID="a" TIME_VALUE="1000"/><TIME_SLOT TIME_SLOT_ID="b"/>'
    slots += '<TIME_SLOT TIME_SLOT_ID="c" TIME_VALUE="2000"/>'
    ends = 'TIME_SLOT_REF1="a" TIME_SLOT_REF2="b"'
    path.write_text(
        f"<ANNOTATION_DOCUMENT><HEADER/><TIME_ORDER>{slots}</TIME_ORDER><TIER TIER_ID='Anna'>"
        f"<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID='x' {ends}><ANNOTATION_VALUE>on"
        "</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER></ANNOTATION_DOCUMENT>"
    )
    assert read_codes(path).codes == (Code(1.0, 1.5, "on", "Anna"),)


@pytest.mark.parametrize("form", ["long_textgrid", "short_textgrid"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_praat(tmp_path: Path, form: str, encoding: str) -> None:
    path = tmp_path / "codes.TextGrid"
    grid = praatio.textgrid.Textgrid()
    for name in ("Anna", "Ben"):
        spans = [
            Interval(one.start_s, one.end_s, one.label) for one in ANNA if one.observer == name
        ]
        grid.addTier(praatio.textgrid.IntervalTier(name, spans, 0, 20))
    grid.addTier(praatio.textgrid.PointTier("שאלה", [Point(3.5, "מה?\nלמה?")], 0, 20))
    grid.save(str(path), form, includeBlankSpaces=True)
    path.write_bytes(path.read_text(encoding="utf-8").encode(encoding))
    asked = Code(3.5, 3.5, "מה?\nלמה?", "שאלה")
    assert read_codes(path).codes == (ANNA[0], asked, *ANNA[1:])


def test_praat_as_the_other_library_writes_it(tmp_path: Path) -> None:
    path = tmp_path / "codes.TextGrid"
    grid = textgrid.TextGrid(maxTime=20.0)
    tier = textgrid.IntervalTier("Anna", 0, 20)
    tier.add(0.0, 10.0, 'a "b" item [2]:')
    grid.append(tier)
    grid.write(str(path))
    assert read_codes(path).codes == (Code(0.0, 10.0, 'a "b" item [2]:', "Anna"),)


def test_an_older_praat_wrote_latin_1(tmp_path: Path) -> None:
    path = tmp_path / "codes.TextGrid"
    text = 'File type = "ooTextFile short"\n"TextGrid"\n\n0\n5\n<exists>\n1\n'
    text += '"IntervalTier"\n"Zoë"\n0\n5\n1\n0\n5\n"übt"\n'
    path.write_bytes(text.encode("latin-1"))
    assert read_codes(path).codes == (Code(0.0, 5.0, "übt", "Zoë"),)


def project(**changes: object) -> dict[str, object]:
    """A project as BORIS 10 saves it, whose times have the offset of its observation."""
    observation = {
        "file": {"1": ["C:\\videos\\lecture.mp4"]},
        "type": "MEDIA",
        "time offset": 100.0,
        "events": [
            [100.0, "Anna", "engaged", "", "", 0],
            [105.25, "Ben", "mixed", "a|b", "", 1],
            [110.0, "Anna", "engaged", "", "", 2],
            [112.001, "Ben", "mixed", "a|b", "", 3],
            [113.5, "", "question", "", "", 4],
        ],
    }
    kinds = {"engaged": "State event", "mixed": "State event", "question": "Point event"}
    return {
        "project_format_version": "7.0",
        "behaviors_conf": {
            str(number): {"code": code, "type": kind}
            for number, (code, kind) in enumerate(kinds.items())
        },
        "observations": {"lesson 1": observation | changes},
    }


BORIS_CODES = (
    Code(0.0, 10.0, "engaged", "Anna"),
    Code(5.25, 12.001, "mixed: a, b", "Ben"),
    Code(13.5, 13.5, "question", "lesson 1"),
)


@pytest.mark.parametrize("name", ["codes.boris", "codes.boris.gz"])
def test_a_project_of_boris(tmp_path: Path, name: str) -> None:
    content = json.dumps(project()).encode()
    (tmp_path / name).write_bytes(gzip.compress(content) if name.endswith("gz") else content)
    found = read_codes(tmp_path / name)
    assert found.codes == BORIS_CODES
    assert found.media == ("lecture.mp4",)


@pytest.mark.parametrize("separator", [",", "\t", ";"])
@pytest.mark.parametrize("column", ["Behavior type", "Status"])
def test_tabular_events_of_boris(tmp_path: Path, separator: str, column: str) -> None:
    path = tmp_path / "codes.csv"
    names = ["Observation id", "Time offset (s)", "Subject", "Behavior", "Modifier #1"]
    rows = [
        ["Some line of an older version"],
        [*names, "Modifier #2", column, "Time"],
        ["lesson 1", "100", "Anna", "engaged", "", "", "START", "100.000"],
        ["lesson 1", "100", "Ben", "mixed", "a", "b", "START", "105.25"],
        ["lesson 1", "100", "Anna", "engaged", "", "", "STOP", "110.0"],
        ["lesson 1", "100", "Ben", "mixed", "a", "b", "STOP", "00:01:52.001"],
        ["lesson 1", "100", "No focal subject", "question", "", "", "POINT", "113.5"],
    ]
    text = "".join(separator.join(row) + "\r\n" for row in rows)
    path.write_text(text, encoding="utf-8-sig", newline="")
    assert read_codes(path).codes == BORIS_CODES


def test_aggregated_events_of_boris(tmp_path: Path) -> None:
    path = tmp_path / "codes.tsv"
    rows = [
        ["Observation id", "Subject", "Behavior", "Behavior type", "Start (s)", "Stop (s)"],
        ["lesson 1", "Anna", "engaged", "STATE", "0", "10"],
        ["lesson 1", "", "question", "POINT", "13.5", "13.5"],
    ]
    path.write_text("".join("\t".join(row) + "\n" for row in rows), encoding="utf-8")
    assert read_codes(path).codes == (BORIS_CODES[0], BORIS_CODES[2])


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("none.eaf", None, "no such file"),
        ("codes.txt", b"x", "name a file of ELAN"),
        ("codes.eaf", b"<ANNOTATION_DOCUMENT>", "damaged"),
        ("codes.eaf", b"<html></html>", "no file of ELAN"),
        ("codes.eaf", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "entities"),
        (
            "codes.eaf",
            b"<ANNOTATION_DOCUMENT><HEADER TIME_UNITS='PAL-frames'/></ANNOTATION_DOCUMENT>",
            "PAL-frames",
        ),
        ("codes.TextGrid", b"", "no TextGrid, or damaged"),
        ("codes.TextGrid", b"ooBinaryFile\x08TextGrid", "binary file"),
        (
            "codes.TextGrid",
            b'"ooTextFile" "TextGrid" 0 5 <exists> 1 "IntervalTier" "a" 0 5 2 0 5 "b" 5',
            "a number is missing",
        ),
        (
            "codes.TextGrid",
            b'"ooTextFile" "TextGrid" 0 5 <exists> 1 "IntervalTier" "a" 0 5 1 5 0 "b"',
            "correct it there",
        ),
        ("codes.boris", b"{", "damaged"),
        ("codes.boris", b"[]", "no project of BORIS"),
        ("codes.boris", b'{"observations": {"a": {}, "b": {}}}', "2 observations"),
        ("codes.boris.gz", b"no", "damaged"),
        (
            "codes.boris",
            json.dumps(project(events=[[100.0, "Anna", "engaged", "", ""]])).encode(),
            "no other end",
        ),
        ("codes.csv", b"image,label\n", "no table of BORIS"),
        ("codes.csv", b"Behavior,Time\na,soon\n", "damaged"),
        ("codes.csv", b"\xff\xfe\x00", "no table of BORIS"),
        ("codes.boris", b"[" * 200_000, "damaged"),
        ("codes.boris", b'{"observations": {"a": {"events": [[1' + b"0" * 400 + b"]]}}}", "BORIS"),
        ("codes.boris.gz", gzip.compress(b"{}" * 999, mtime=0)[:-12] + b"damaged here", "damaged"),
        ("codes.boris.gz", gzip.compress(b"{}", mtime=0)[:12] + b"\xff" * 99, "damaged"),
        ("codes.TextGrid", b'"ooTextFile" "TextGrid" 0 5 <exists> 1e999', "a number is missing"),
        (
            "codes.csv",
            b"Behavior,Behavior type,Time\na,STOP,1\n",
            "no other end",
        ),
    ],
)
def test_what_cannot_be_read_is_told_in_one_line(
    tmp_path: Path, name: str, content: bytes | None, said: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(StoreError, match=said) as caught:
        read_codes(tmp_path / name)
    assert str(caught.value).startswith(str(tmp_path / name))
    assert "\n" not in str(caught.value)


SUFFIXES = (".eaf", ".TextGrid", ".boris", ".boris.gz", ".csv")


@settings(max_examples=examples(200), deadline=None)
@given(st.binary(max_size=400), st.sampled_from(SUFFIXES))
def test_no_file_is_more_than_refused(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, suffix: str
) -> None:
    path = tmp_path_factory.getbasetemp() / f"any{suffix}"
    path.write_bytes(content)
    with suppress(StoreError):
        read_codes(path)
