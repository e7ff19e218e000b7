from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.analysis.results import stretches
from monitor.analysis.results.stretches import Stretch, StretchEnd, cut, seams_of
from monitor.sources import Excerpt
from tests.store.samples import reading


def times(stretch: Stretch) -> list[float]:
    return [one.time_s for one in stretch.readings()]


def test_what_was_flushed_is_there_for_the_next_program(tmp_path: Path) -> None:
    first = Stretch(tmp_path)
    for number in range(5):
        first.add(reading(number / 10, 2))
    assert times(Stretch(tmp_path)) == []
    first.flush()
    first.add(reading(0.5, 0))
    first.flush()
    first.add(reading(0.6, 2))  # lost with the program

    second = Stretch(tmp_path)
    assert second.last_time_s() == 0.5
    assert second.end is None
    second.add(reading(0.6, 1))
    second.finish(StretchEnd(0.7, ("the end is missing",)))
    third = Stretch(tmp_path)
    assert times(third) == pytest.approx([0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6])
    assert third.end == StretchEnd(0.7, ("the end is missing",))
    assert [len(one.faces) for one in third.readings()] == [2, 2, 2, 2, 2, 0, 1]


def test_it_is_on_the_disk_a_few_seconds_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stretches, "FLUSH_S", 0.0)
    stretch = Stretch(tmp_path)
    stretch.add(reading(0.0, 3))
    assert times(Stretch(tmp_path)) == [0.0]


def test_stretches_do_not_mix(tmp_path: Path) -> None:
    for number in (0, 1, 12):
        stretch = Stretch(tmp_path, number)
        stretch.add(reading(float(number), 1))
        stretch.finish(StretchEnd(number + 1.0))
    assert times(Stretch(tmp_path, 1)) == [1.0]
    assert Stretch(tmp_path, 2).end is None


def test_a_part_that_the_power_cut_off_is_read_again(tmp_path: Path) -> None:
    stretch = Stretch(tmp_path)
    for time_s in (0.0, 1.0):
        stretch.add(reading(time_s, 1))
        stretch.flush()
    last = max(tmp_path.glob("*.csv"))
    last.write_bytes(last.read_bytes()[:-50])
    assert Stretch(tmp_path).last_time_s() == 0.0
    assert times(Stretch(tmp_path)) == [0.0]


def test_a_part_that_was_cut_off_between_two_faces_is_read_again(tmp_path: Path) -> None:
    stretch = Stretch(tmp_path)
    for time_s in (0.0, 1.0):
        stretch.add(reading(time_s, 3))
        stretch.flush()
    last = max(tmp_path.glob("*.csv"))
    last.write_text("".join(last.read_text(encoding="utf-8").splitlines(keepends=True)[:-1]))
    assert Stretch(tmp_path).last_time_s() == 0.0


@given(
    st.floats(0.0, 50.0),
    st.none() | st.floats(60.0, 500.0),
    st.floats(1.0, 400.0),
    st.floats(0.5, 100.0),
    st.none() | st.sampled_from([0.5, 3.0, 29.97]),
)
def test_stretches_are_the_excerpt_again(
    start_s: float, end_s: float | None, length_s: float, stretch_s: float, fps: float | None
) -> None:
    excerpt = Excerpt(start_s, end_s, fps=fps)
    parts = cut(excerpt, seams_of(excerpt, length_s, stretch_s))
    assert parts[0].start_s == start_s
    assert parts[-1].end_s == end_s
    for before, after in pairwise(parts):
        assert before.end_s == after.start_s

    times_s = [number / 7 for number in range(600)]
    whole = excerpt.chooser()
    choosers = [part.chooser() for part in parts]
    for index, time_s in enumerate(times_s):
        # Each machine asks for the frames of its stretch alone.
        wanted = [
            chooser(index, time_s)
            for part, chooser in zip(parts, choosers, strict=True)
            if part.start_s <= time_s and not part.is_over(time_s)
        ]
        assert any(wanted) == whole(index, time_s)
