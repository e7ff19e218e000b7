"""A CSV of segments: what is read of it, and a line for each way in which it can be wrong."""

from __future__ import annotations

import codecs
from pathlib import Path

import pympi
import pytest
import textgrid

from monitor.errors import DataSetError
from monitor.training.data.segments import groups_of, labels_in, read_segments
from monitor.training.options import CountedClasses

HEAD = "video,start_s,end_s,label"
SIX = [f"a.mp4,{10 * i},{10 * i + 8},{'up' if i % 2 else 'down'}" for i in range(6)]


def write(folder: Path, *rows: str, head: str = HEAD) -> Path:
    for name in ("a.mp4", "b.mp4"):
        (folder / name).touch()
    table = folder / "segments.csv"
    table.write_text("\n".join([head, *rows]) + "\n", encoding="utf-8")
    return table


def test_a_spreadsheet_may_have_written_it(tmp_path: Path) -> None:
    table = write(tmp_path, "a.mp4;1:05,25;72,5;up;;", head=HEAD.replace(",", ";"))
    table.write_bytes(codecs.BOM_UTF8 + table.read_bytes())
    (one,) = read_segments(table, 5.0)
    assert (one.row, one.start_s, one.end_s, one.label) == (2, 65.25, 72.5, "up")


def test_times_may_be_clock_times(tmp_path: Path) -> None:
    (one,) = read_segments(write(tmp_path, "a.mp4, 1:05 ,0:01:12.5,up"), 5.0)
    assert (one.row, one.start_s, one.end_s, one.label) == (2, 65.0, 72.5, "up")
    assert one.video == (tmp_path / "a.mp4").resolve()


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([], "no rows"),
        (["a.mp4,0,8,up", "c.mp4,0,8,up"], "row 3: .*c.mp4: no such video"),
        ([f"{300 * 'c'}.mp4,0,8,up"], "row 2: .*: no such video"),
        (["a.mp4,8,2,up"], "row 2: it ends at 2 s, before it begins at 8 s"),
        (["a.mp4,0,4,up"], "row 2: 4 s are shorter than a window of 5 s"),
        (["a.mp4,x,8,up"], "row 2: start_s is 'x'"),
        (["a.mp4,-1,8,up"], "row 2: start_s is '-1'"),
        (["a.mp4,0,8"], "row 2: '' cannot be the name of a class"),
        (["a.mp4,0,8,score"], "row 2: 'score' is a column"),
        ([",0,8,up"], "row 2: no video is named"),
        (["a.mp4,0,8,up,more"], "row 2: more cells"),
        (["a.mp4,0,8,up", "b.mp4,0,8,down", "a.mp4,6,20,down"], "rows 2 and 4: they overlap"),
        (
            ["a.mp4,0,99,up", "a.mp4,10,20,up", "a.mp4,30,40,down"],
            "rows 2 and 4: they overlap from 30 s",
        ),
    ],
)
def test_what_makes_no_sense_is_named_by_its_row(
    tmp_path: Path, rows: list[str], message: str
) -> None:
    with pytest.raises(DataSetError, match=message):
        read_segments(write(tmp_path, *rows), 5.0)


def test_missing_columns_are_named(tmp_path: Path) -> None:
    with pytest.raises(DataSetError, match="there is no end_s, label"):
        read_segments(write(tmp_path, "a.mp4,1", head="video,start_s"), 5.0)
    with pytest.raises(DataSetError, match="no such data set"):
        read_segments(tmp_path / "none.csv", 5.0)


@pytest.mark.parametrize(
    ("rows", "counted", "message"),
    [
        (["a.mp4,0,8,up", "a.mp4,10,18,Up "], ["up"], "rows 2 and 3: .* case or spaces alone"),
        (["a.mp4,0,8,up", "a.mp4,10,18,up"], ["up"], "two classes are needed"),
        ([*SIX, "a.mp4,90,98,rare"], ["up"], "'rare' has 1 of the segments .row 8."),
        (SIX, ["high"], "'high' is no class"),
        (SIX, [], "--positive and --negative"),
    ],
)
def test_labels_that_cannot_be_learnt(
    tmp_path: Path, rows: list[str], counted: list[str], message: str
) -> None:
    table = write(tmp_path, *rows)
    with pytest.raises(DataSetError, match=message):
        labels_in(table, read_segments(table, 5.0), CountedClasses(tuple(counted)))


def test_labels_are_classes_with_what_counts(tmp_path: Path) -> None:
    table = write(tmp_path, *SIX)
    classes = labels_in(table, read_segments(table, 5.0), CountedClasses(("up",), ("down",)))
    assert (classes.names, classes.positive, classes.negative) == (
        ("down", "up"),
        ("up",),
        ("down",),
    )


def test_what_belongs_together_is_one_group(tmp_path: Path) -> None:
    rows = ["b.mp4,0,9,up", "a.mp4,20,30,up", "a.mp4,0,9,up", "a.mp4,25,40,up", "a.mp4,0,60,up"]
    segments = read_segments(write(tmp_path, *rows[:4]), 5.0)
    first, second, third, fourth = groups_of(segments, by_recording=False)
    assert second == fourth
    assert len({first, second, third}) == 3
    by_recording = groups_of(segments, by_recording=True)
    assert len({by_recording[1], by_recording[2], by_recording[3]}) == 1
    assert by_recording[0] != by_recording[1]
    # One that reaches over all others holds them together.
    assert (
        len(set(groups_of(read_segments(write(tmp_path, *rows[1:]), 5.0), by_recording=False))) == 1
    )


def test_codings_of_observers_are_segments(tmp_path: Path) -> None:
    (tmp_path / "lecture.mp4").touch()
    grid = textgrid.TextGrid(maxTime=60.0)
    tier = textgrid.IntervalTier("Anna", 0, 60)
    for start_s, end_s, label in ((0, 8.5, "up"), (9, 12, "short"), (20.25, 30, "down")):
        tier.add(start_s, end_s, label)
    grid.append(tier)
    table = tmp_path / "lecture.TextGrid"
    grid.write(str(table))
    video = (tmp_path / "lecture.mp4").resolve()
    assert [
        (one.video, one.start_s, one.end_s, one.label) for one in read_segments(table, 5.0)
    ] == [
        (video, 0.0, 8.5, "up"),
        (video, 20.25, 30.0, "down"),
    ]
    with pytest.raises(DataSetError, match="as long as a window of 60 s"):
        read_segments(table, 60.0)
    second = textgrid.IntervalTier("Ben", 0, 60)
    second.add(1.0, 9.0, "down")
    grid.append(second)
    grid.write(str(table))
    with pytest.raises(DataSetError, match="rows 1 and 2: they overlap"):
        read_segments(table, 5.0)
    video.unlink()
    with pytest.raises(DataSetError, match="put its recording beside it: a video called lecture"):
        read_segments(table, 5.0)
    table.write_text("nothing")
    with pytest.raises(DataSetError, match="no TextGrid, or damaged"):
        read_segments(table, 5.0)


def test_a_coding_in_elan_says_which_recording_it_is_of(tmp_path: Path) -> None:
    eaf = pympi.Eaf()
    eaf.add_tier("Anna")
    eaf.add_annotation("Anna", 1000, 9500, "up")
    eaf.add_linked_file("file:///C:/videos/a%20b.mp4", mimetype="video/mp4")
    eaf.to_file(str(tmp_path / "codes.eaf"))
    with pytest.raises(DataSetError, match=r"a b\.mp4 is not there"):
        read_segments(tmp_path / "codes.eaf", 5.0)
    (tmp_path / "a b.mp4").touch()
    (one,) = read_segments(tmp_path / "codes.eaf", 5.0)
    assert (one.video.name, one.start_s, one.end_s, one.label) == ("a b.mp4", 1.0, 9.5, "up")
