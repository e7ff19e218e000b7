"""Files of codes of several recordings: those of the session's are read, on its time line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from monitor.errors import StoreError
from monitor.store.files.codes import read_codes
from monitor.tables.code import Code


def eaf(path: Path, media: str, slots: str, tiers: str) -> Path:
    path.write_text(
        f'<ANNOTATION_DOCUMENT><HEADER TIME_UNITS="milliseconds">{media}</HEADER>'
        f"<TIME_ORDER>{slots}</TIME_ORDER>{tiers}</ANNOTATION_DOCUMENT>",
        encoding="utf-8",
    )
    return path


def slots(*times_ms: int | None) -> str:
    return "".join(
        f'<TIME_SLOT TIME_SLOT_ID="ts{number}"'
        + ("/>" if time_ms is None else f' TIME_VALUE="{time_ms}"/>')
        for number, time_ms in enumerate(times_ms, start=1)
    )


def tier(name: str, *spans: tuple[str, str, str]) -> str:
    annotations = "".join(
        f'<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="{name}{number}" TIME_SLOT_REF1="{begin}"'
        f' TIME_SLOT_REF2="{end}"><ANNOTATION_VALUE>{text}</ANNOTATION_VALUE>'
        "</ALIGNABLE_ANNOTATION></ANNOTATION>"
        for number, (begin, end, text) in enumerate(spans)
    )
    return f'<TIER TIER_ID="{name}" LINGUISTIC_TYPE_REF="codes">{annotations}</TIER>'


def refs(name: str, *children: tuple[str, str, str | None]) -> str:
    annotations = "".join(
        f'<ANNOTATION><REF_ANNOTATION ANNOTATION_ID="{one}" ANNOTATION_REF="{parent}"'
        + (f' PREVIOUS_ANNOTATION="{before}"' if before else "")
        + f"><ANNOTATION_VALUE>{one}</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION>"
        for one, parent, before in children
    )
    return f'<TIER TIER_ID="{name}" PARENT_REF="Anna">{annotations}</TIER>'


TWO_CAMERAS = (
    '<MEDIA_DESCRIPTOR MEDIA_URL="file:///a/room.mp4" TIME_ORIGIN="0"/>'
    '<MEDIA_DESCRIPTOR MEDIA_URL="file:///a/board%202.mp4" TIME_ORIGIN="-1250"/>'
)


@pytest.mark.parametrize(
    ("recordings", "start_s", "end_s"),
    [((), 1.0, 2.5), (["room.mp4"], 1.0, 2.5), (["other.mp4", "board 2.mp4"], -0.25, 1.25)],
)
def test_elan_has_an_offset_for_each_recording(
    tmp_path: Path, recordings: list[str], start_s: float, end_s: float
) -> None:
    path = eaf(
        tmp_path / "a.eaf", TWO_CAMERAS, slots(1000, 2500), tier("Anna", ("ts1", "ts2", "on"))
    )
    found = read_codes(path, recordings)
    assert found.media == ("room.mp4", "board 2.mp4")
    assert found.codes == (Code(start_s, end_s, "on", "Anna"),)


def test_moments_without_a_time_lie_evenly_between_those_of_their_own_tier(tmp_path: Path) -> None:
    """In the order of the file moments of the other tier lie among them."""
    spans = (("ts1", "ts2", "a"), ("ts2", "ts4", "b"), ("ts4", "ts6", "c"))
    others = (("ts1", "ts3", "x"), ("ts5", "ts6", "y"))  # each has a moment of its own between
    path = eaf(
        tmp_path / "a.eaf",
        "",
        slots(3000, None, None, None, None, 6000),
        tier("Anna", *spans) + tier("Ben", *others),
    )
    by_observer = {
        who: [(c.start_s, c.end_s, c.label) for c in read_codes(path).codes if c.observer == who]
        for who in ("Anna", "Ben")
    }
    assert by_observer == {
        "Anna": [(3.0, 4.0, "a"), (4.0, 5.0, "b"), (5.0, 6.0, "c")],
        "Ben": [(3.0, 4.5, "x"), (4.5, 6.0, "y")],
    }


def test_annotations_that_share_another_follow_each_other(tmp_path: Path) -> None:
    path = eaf(
        tmp_path / "a.eaf",
        "",
        slots(0, 1000, 2000),
        tier("Anna", ("ts1", "ts2", "whole"))
        + refs("Words", ("w2", "Anna0", "w1"), ("w3", "Anna0", "w2"), ("w1", "Anna0", None))
        + refs("Letters", ("l1", "w2", None), ("l2", "w2", "l1"))
        + refs("Sureness", ("sure", "Anna0", None)),
    )
    assert {(c.label, c.start_s, c.end_s) for c in read_codes(path).codes} == {
        ("whole", 0.0, 1.0),
        ("w1", 0.0, 0.333),
        ("w2", 0.333, 0.667),
        ("w3", 0.667, 1.0),
        ("l1", 0.333, 0.5),
        ("l2", 0.5, 0.667),
        ("sure", 0.0, 1.0),
    }


def observation(*files: str, subject: str = "", offset_s: float = 0.0) -> dict[str, object]:
    return {
        "file": {"1": [f"/videos/{file}" for file in files], "2": []},
        "type": "MEDIA" if files else "LIVE",
        "time offset": offset_s,
        # Not in their order, as scripts write them.
        "events": [
            [offset_s + 2.5, subject, "engaged", "", "", "NA"],
            [offset_s + 1.25, subject, "engaged", "", "", "NA"],
        ],
    }


OBSERVATIONS = {
    "algebra anna": observation("algebra.mp4", offset_s=60.0),
    "algebra ben": observation("algebra.mp4", subject="class"),
    "geometry": observation("geometry.mp4"),
    "in class": observation(),
}
OF_ALGEBRA = (
    Code(1.25, 2.5, "engaged", "algebra anna"),
    Code(1.25, 2.5, "engaged", "algebra ben: class"),
)


def boris_project(path: Path) -> Path:
    behaviours = {"0": {"code": "engaged", "type": "State event"}}
    document = {"behaviors_conf": behaviours, "observations": OBSERVATIONS}
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def boris_table(path: Path) -> Path:
    rows = [
        f"{name},{(values['file']['1'] or ['NA'])[0]},{values['time offset']},"
        f"{events[0][1]},engaged,{status},{time_s}"
        for name, values in OBSERVATIONS.items()
        for events in [sorted(values["events"])]
        for status, time_s in (("START", events[0][0]), ("STOP", events[1][0]))
    ]
    names = "Observation id,Media file name,Time offset (s),Subject,Behavior,Behavior type,Time"
    path.write_text("\n".join([names, *rows]), encoding="utf-8")
    return path


@pytest.mark.parametrize(("make", "name"), [(boris_project, "a.boris"), (boris_table, "a.csv")])
def test_boris_has_an_observation_for_each_recording_and_observer(
    tmp_path: Path, make, name: str
) -> None:
    path = make(tmp_path / name)
    found = read_codes(path, ["algebra.mp4", "other.mp4"])
    assert found.codes == OF_ALGEBRA
    assert found.media == ("algebra.mp4",)
    assert read_codes(path, ["geometry.mp4"]).codes == (Code(1.25, 2.5, "engaged", "geometry"),)
    for recordings in ((), ["other.mp4"], ["algebra.mp4", "geometry.mp4"]):
        with pytest.raises(StoreError, match="4 observations"):
            read_codes(path, recordings)


def test_aggregated_events_need_no_order(tmp_path: Path) -> None:
    """They have both ends of a state, so that states may touch and overlap."""
    path = tmp_path / "a.tsv"
    rows = [
        "Observation id\tSubject\tBehavior\tBehavior type\tStart (s)\tStop (s)",
        "lesson\tAnna\ton\tSTATE\t10\t20.5",
        "lesson\tAnna\ton\tSTATE\t0\t10",
        "lesson\tAnna\ton\tSTATE\t5\t12",
    ]
    path.write_text("\n".join(rows), encoding="utf-8")
    assert [(c.start_s, c.end_s) for c in read_codes(path).codes] == [
        (0.0, 10.0),
        (5.0, 12.0),
        (10.0, 20.5),
    ]


def test_tables_of_older_versions_tell_of_the_observation_above(tmp_path: Path) -> None:
    path = tmp_path / "a.tsv"
    head = [
        "Observation id\tlesson 1",
        "",
        "Media file(s)",
        "Player #1\t/videos/algebra.mp4",
        "Observation date\t2018-05-05 12:00:00",
        "Time offset (s)\t10.5",
        "",
    ]
    names = "Time\tMedia file path\tTotal length\tFPS\tSubject\tBehavior\tModifiers\tStatus"
    rows = [
        "11.501\t/videos/algebra.mp4\t3600\t25\tNo focal subject\ton\t\tSTART",
        "12.5\t/videos/algebra.mp4\t3600\t25\tNo focal subject\ton\t\tSTOP",
    ]
    path.write_text("\n".join([*head, names, *rows]), encoding="utf-8")
    found = read_codes(path)
    assert found.codes == (Code(1.001, 2.0, "on", "lesson 1"),)
    assert found.media == ("algebra.mp4",)
    path.write_text("\n".join([names, *rows]), encoding="utf-8")
    assert read_codes(path).codes == (Code(11.501, 12.5, "on", "a"),)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le"])
def test_tables_saved_again_by_a_spreadsheet(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.csv"
    text = "Behavior;Subject;Behavior type;Time;Time offset (s)\nübt;Zoë;POINT;1,5;-00:00:01,250\n"
    path.write_bytes(text.encode(encoding))
    assert read_codes(path).codes == (Code(2.75, 2.75, "übt", "Zoë"),)
