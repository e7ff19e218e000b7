from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from monitor.analysis.losses import line_on_losses, line_on_time, lost_s, with_gap
from monitor.sources import Gap, GapKind


def gap(start_s: float, end_s: float, kind: GapKind = GapKind.DAMAGED) -> Gap:
    return Gap(start_s, end_s, 0.0 if kind is GapKind.CLOCK else end_s - start_s, kind)


def test_gaps_near_each_other_are_one() -> None:
    gaps = with_gap(with_gap((), gap(1.0, 1.5)), gap(2.0, 2.25))
    assert gaps == (Gap(1.0, 2.25, 0.75, GapKind.DAMAGED),)
    assert len(with_gap(gaps, gap(9.0, 9.5))) == 2
    assert len(with_gap(gaps, gap(2.3, 2.3, GapKind.CLOCK))) == 2


def test_a_gap_that_is_told_again_changes_nothing() -> None:
    gaps = with_gap(with_gap((), gap(1.0, 1.5)), gap(9.0, 9.5))
    assert with_gap(gaps, gap(9.0, 9.5)) == gaps
    assert with_gap(gaps, gap(1.0, 1.5)) == gaps


def test_a_gap_that_is_told_late_finds_its_place() -> None:
    gaps = with_gap((gap(9.0, 9.5),), gap(0.04, 4.0))
    assert gaps == (gap(0.04, 4.0), gap(9.0, 9.5))


@given(st.lists(st.tuples(st.floats(0, 1), st.floats(0, 0.5)), max_size=300))
def test_there_are_never_more_gaps_than_seconds(steps: list[tuple[float, float]]) -> None:
    gaps: tuple[Gap, ...] = ()
    time_s = total_s = 0.0
    for step_s, length_s in steps:
        new = gap(time_s, time_s + length_s)
        gaps = with_gap(gaps, new)
        total_s += new.lost_s
        time_s += length_s + step_s
    assert len(gaps) <= time_s + 1
    assert abs(lost_s(gaps) - total_s) < 1e-6


def test_a_line_says_how_much_where_and_why() -> None:
    assert line_on_losses("a.ts", (), 60.0) == ""
    gaps = (gap(3.0, 3.5), gap(20.0, 21.0, GapKind.MISSING), gap(59.0, 60.0, GapKind.CUT))
    line = line_on_losses("a.ts", gaps, 60.0)
    assert line.startswith("a.ts: 2.50 s of 60.00 s are missing (damaged, no ")
    assert "cut short), at 0:00:03 and 2 more places" in line


def test_what_was_done_about_the_clock_is_said() -> None:
    assert line_on_time("a.ts", (gap(3.0, 3.5),)) == ""
    wrong = gap(65.0, 65.0, GapKind.CLOCK)
    assert line_on_time("a.ts", (wrong,)).startswith("a.ts: its clock is wrong at 0:01:05")
    pause = Gap(10.0, 3610.0, 0.0, GapKind.PAUSE)
    assert line_on_time("a.ts", (pause,)) == "a.ts: it has no pictures for 1:00:00, at 0:00:10"
