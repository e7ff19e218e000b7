from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import ReviewError
from monitor.review.agreement import (
    Agreement,
    agreement_of,
    calibration_table,
    write_calibration,
)
from monitor.types import State
from tests.review.material import event_rows, mark, record_of, windows_of


@given(st.integers(0, 400), st.integers(0, 400))
def test_the_interval_holds_the_share(agreed: int, disagreed: int) -> None:
    one = Agreement(agreed, agreed + disagreed)
    if not one.total:
        assert one.share is one.interval is None
        return
    assert one.interval is not None
    assert one.share is not None
    low, high = one.interval
    assert 0.0 <= low <= one.share + 1e-12
    assert one.share - 1e-12 <= high <= 1.0
    assert high - low > 0.0
    mirrored = Agreement(disagreed, one.total).interval
    assert mirrored == pytest.approx((1.0 - high, 1.0 - low))


def test_the_interval_is_wilsons() -> None:
    # Worked out by hand: 9 of 10.
    assert Agreement(9, 10).interval == pytest.approx((0.5958, 0.9821), abs=1e-4)


@given(
    st.lists(
        st.tuples(
            st.booleans(),
            st.sampled_from([state for state in State if state is not State.NO_DATA]),
            st.none() | st.floats(0, 100),
        ),
        max_size=20,
    )
)
def test_every_mark_counts_once(marks: list[tuple[bool, State, float | None]]) -> None:
    rows = [mark(1.0, agrees=a, gauge=gauge, state=state) for a, state, gauge in marks]
    found = agreement_of(event_rows(rows))
    assert found.overall.total + found.by_state[State.NO_DATA].total == len(rows)
    assert sum(one.total for one in found.by_state.values()) == len(rows)
    assert sum(one.agreed for one in found.by_state.values()) == sum(a for a, _, _ in marks)


def test_marks_are_told_apart_by_what_the_gauge_said() -> None:
    events = event_rows(
        [
            mark(1.0, agrees=True, gauge=80.0, state=State.INTERESTED),
            mark(2.0, agrees=False, gauge=75.0, state=State.INTERESTED),
            mark(3.0, agrees=True, gauge=10.0, state=State.BORED),
            mark(4.0, agrees=False, gauge=None, state=State.NO_DATA),
            {"time_s": 5.0, "kind": "marker", "label": "interested"},
        ]
    )
    found = agreement_of(events)
    assert found.overall == Agreement(2, 3)
    assert found.by_state[State.INTERESTED] == Agreement(1, 2)
    assert found.by_state[State.BORED] == Agreement(1, 1)
    assert found.by_state[State.NEUTRAL] == Agreement(0, 0)
    assert found.by_state[State.NO_DATA] == Agreement(0, 1)


def test_calibration_holds_marks_with_the_window_they_are_about(tmp_path: Path) -> None:
    events = event_rows(
        [
            mark(7.2, agrees=True, gauge=80.0, state=State.INTERESTED),
            mark(500.0, agrees=False, gauge=None, state=State.NO_DATA),
        ]
    )
    table = calibration_table(record_of(), windows_of([0.5] * 6 + [-0.5] * 6), events)
    assert table["agrees"].tolist() == [True, False]
    assert table["score"][0] == pytest.approx(-0.5)  # the window that ended at 7 s
    assert table["sad"][0] == pytest.approx(0.45)
    assert table["people"][0] == 18
    assert table.loc[1, ["score", "people", "state"]].isna().all()
    file = tmp_path / "marks.csv"
    write_calibration(pd.concat([table, table]), file)
    again = pd.read_csv(file)
    assert len(again) == 4
    assert again.columns.tolist() == [*table.columns, "note"]
    assert set(again["note"]) == {"not for grading or discipline"}


def test_a_session_without_marks_or_windows_has_an_empty_table(tmp_path: Path) -> None:
    table = calibration_table(record_of(), windows_of([]), event_rows([]))
    assert len(table) == 0
    with pytest.raises(ReviewError, match="cannot be written"):
        write_calibration(table, tmp_path / "nowhere" / "marks.csv")
