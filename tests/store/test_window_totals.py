"""A session's mean in the list is the mean over the time of its windows, however they lie."""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate, count
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from monitor.store import SessionStore
from monitor.tables.spans import SCORES, mean_over_time, spans_of
from tests.examples import examples
from tests.store.samples import info, window

numbers = count()

steps_s = st.sampled_from([0.1, 0.5, 1.0, 1.0, 1.0, 1.3, 2.0, 600.0])
some_windows = st.lists(
    st.tuples(
        steps_s,
        st.sampled_from([0.5, 1.0, 5.0]),  # how long it is
        st.none() | st.floats(-0.9, 0.9),
        st.integers(0, 24),
        st.booleans(),  # whether it has an interval
    ),
    min_size=1,
    max_size=9,
)


@settings(
    max_examples=examples(30),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(some_windows)
def test_the_log_sums_up_as_the_review_does(
    tmp_path: Path, found: list[tuple[float, float, float | None, int, bool]]
) -> None:
    store = SessionStore(str(tmp_path / "log.sqlite"))
    name = f"session-{next(numbers)}"
    writer = store.begin(info(name), origin_s=0.0, min_people=1)
    ends_s = accumulate(step_s for step_s, *_ in found)
    for end_s, (_, long_s, score, people, has_ends) in zip(ends_s, found, strict=True):
        known = score if people else None
        interval = (known - 0.05, known + 0.05) if known is not None and has_ends else None
        one = window(end_s, people=people, score=known, interval=interval, orientation=None)
        writer.window(replace(one, start_s=end_s - long_s))
    writer.end(end_s)
    record = store.session(name)
    windows = store.windows(name)
    spans = spans_of(windows).within(0.0, end_s)
    inside = spans.lengths_s > 0.0
    table, spans = windows[inside], spans.selected(inside)
    known_rows = table["score"].notna().to_numpy()
    scored, of_scored = table[known_rows], spans.selected(known_rows)
    mean = mean_over_time(scored[SCORES].to_numpy(np.float64), of_scored)
    expected = [None] * 3 if mean is None else [None if np.isnan(one) else one for one in mean]
    means = (record.mean_score, record.mean_score_low, record.mean_score_high)
    assert means == pytest.approx(tuple(expected), abs=1e-5)
    weights = spans.lengths_s
    assert record.mean_coverage == pytest.approx(
        np.average(table["coverage"].to_numpy(np.float64), weights=weights), abs=1e-5
    )


def test_a_pause_speaks_for_nothing(store: SessionStore) -> None:
    writer = store.begin(info(), origin_s=0.0, min_people=3)
    for end_s in (*range(1, 11), *range(3611, 3621)):
        writer.window(window(float(end_s), score=0.5 if end_s < 11 else -0.5))
    writer.end(3620.0)
    assert store.session("last").mean_score == pytest.approx(0.0, abs=1e-6)
