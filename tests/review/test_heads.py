"""Where people were turned over a stretch: means over the time in which it is known."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.orientation.columns import SHARE_COLUMNS
from monitor.review.compare import compare
from monitor.review.ranges import summarise_range
from monitor.review.report import Report, report_of
from monitor.review.report.html import html_of
from monitor.review.report.pdf import pdf_of
from tests.review.material import events_of, record_of, windows_of

FACING = st.lists(st.none() | st.floats(0.0, 1.0), min_size=1, max_size=40)


def with_heads(facing: list[float | None], score: float = 0.2, reach: float = 0.1) -> pd.DataFrame:
    """A window a second; None where the front was not known. Who faces elsewhere is aside."""
    windows = windows_of([score] * len(facing))
    known = np.array([np.nan if one is None else one for one in facing])
    shares = {"facing": known, "aside": 1.0 - known, "down": 0.0 * known, "away": 0.0 * known}
    columns = {
        f"{name}{end}": np.clip(share + off, 0.0, 1.0)
        for name, share in shares.items()
        for end, off in (("", 0.0), ("_low", -reach), ("_high", reach))
    }
    assert set(columns) == set(SHARE_COLUMNS)
    return windows.assign(oriented=18, front="told", **columns, movement=0.05)


@given(FACING, st.floats(0.0, 1.0))
def test_every_second_that_is_known_counts_once(facing: list[float | None], cut: float) -> None:
    windows, length_s = with_heads(facing), float(len(facing))
    whole = summarise_range(windows, 0.0, length_s).heads
    known = [one for one in facing if one is not None]
    assert whole is not None
    assert whole.movement == pytest.approx(0.05)
    if not known:
        assert whole.shares == {}
        return
    assert whole.facing is not None
    assert whole.facing.share == pytest.approx(np.mean(known))
    assert sum(one.share for one in whole.shares.values()) == pytest.approx(1.0)
    parts = [
        summarise_range(windows, a, b).heads
        for a, b in ((0.0, cut * length_s), (cut * length_s, length_s))
    ]
    shares = [one.facing.share for one in parts if one is not None and one.facing is not None]
    assert min(shares) - 1e-9 <= whole.facing.share <= max(shares) + 1e-9


def test_nothing_where_a_session_has_none() -> None:
    windows = windows_of([0.5] * 40)
    assert summarise_range(windows, 0.0, 40.0).heads is None
    empty = with_heads([None] * 40).assign(movement=np.nan)
    assert summarise_range(empty, 0.0, 40.0).heads is None
    table = compare([(record_of(), windows)]).table
    assert table[[*SHARE_COLUMNS, "movement"]].isna().all(axis=None)


def test_a_class_that_is_called_as_a_share_is_none() -> None:
    windows = windows_of([0.5] * 40).rename(columns={"happy": "facing"})
    assert summarise_range(windows, 0.0, 40.0).heads is None


def test_a_comparison_lists_them() -> None:
    sessions = [(record_of(), with_heads([0.25] * 30)), (record_of(), windows_of([0.1] * 30))]
    with_, without = compare(sessions).table.to_dict("records")
    found = [with_[name] for name in ("facing", "facing_low", "facing_high", "movement")]
    assert found == pytest.approx([0.25, 0.15, 0.35, 0.05])
    assert np.isnan(without["facing"])


def report(windows: pd.DataFrame, strategy: str = "balance") -> Report:
    record = record_of(length_s=80.0, strategy=strategy)
    return report_of(record, windows, events_of((40.0, "marker", "task")))


@pytest.mark.slow
def test_a_report_has_a_row_for_each_part() -> None:
    found = report(with_heads([0.9] * 40 + [0.4] * 40))
    assert [(line.name, line.cells[:2]) for line in found.heads] == [
        ("whole session", ("65 % (55\N{EN DASH}75)", "35 % (25\N{EN DASH}45)")),
        ("start", ("90 % (80\N{EN DASH}100)", "10 % (0\N{EN DASH}20)")),
        ("task", ("40 % (30\N{EN DASH}50)", "60 % (50\N{EN DASH}70)")),
    ]
    assert "Facing the front" in [figure.name for figure in found.figures]
    html = html_of(found)
    assert "40 % (30\N{EN DASH}50)" in html
    assert "Looking to the front is not listening" in html
    assert len(pdf_of(found)) > len(pdf_of(report(windows_of([0.2] * 80))))


def test_a_report_says_nothing_of_heads_where_nothing_is_known() -> None:
    found = report(windows_of([0.2] * 80))
    assert found.heads == ()
    assert "Facing the front" not in [figure.name for figure in found.figures]
    assert "heads" not in html_of(found)


def test_without_a_front_a_report_has_the_movement_alone() -> None:
    found = report(with_heads([None] * 80))
    assert {line.cells[0] for line in found.heads} == {"\N{EN DASH}"}
    assert {line.cells[-1] for line in found.heads} == {"0.05"}
    assert "it is not known how many faced it" in html_of(found)


def test_the_picture_has_a_line_where_the_gauge_is_of_expressions() -> None:
    windows = with_heads([0.8] * 80)
    assert "facing, %" in words_of(report(windows))
    assert "facing, %" not in words_of(report(windows_of([0.2] * 80)))
    scored = windows.assign(score=0.6, score_low=0.4, score_high=0.8, state="most")
    of_facing = report(scored, "facing")
    words = words_of(of_facing)
    assert "facing, %" not in words  # the gauge is that line
    assert {"most", "half", "few"} <= set(words)
    assert "bored" not in words
    limits = next(one.text for one in of_facing.paragraphs if one.title == "What it cannot say")
    assert "no expression" in limits


def words_of(found: Report) -> list[str]:
    """What is written beside the gauge."""
    from monitor.plots.figures import figure_of
    from monitor.review.report.picture import draw_session

    with figure_of((6.0, 4.0), {}) as figure:
        rows = figure.subplots(3, 1, sharex=True)
        draw_session(rows, found)
        return [text.get_text() for text in rows[1].texts]


def test_a_session_of_heads_alone_names_no_network_and_its_own_reason() -> None:
    windows = with_heads([0.9] * 60 + [None] * 20)
    known = windows["facing"].notna()
    windows["score"] = 2 * windows["facing"] - 1
    windows["state"] = np.where(known, "most", "no data")
    record = record_of(length_s=80.0, strategy="facing")
    settings = {**record.info.settings, "signal": "orientation"}
    record = replace(record, info=replace(record.info, settings=settings))
    texts = " ".join(one.text for one in report_of(record, windows, events_of()).paragraphs)
    assert "What read the faces: nothing, for no expressions were read" in texts
    assert "0:00:20 in which it was not known where the front is" in texts
    assert "network '" not in texts
