"""How far observers and the gauge of a session agree."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.errors import ReviewError
from monitor.review.observers.intervals import intervals_of
from monitor.review.observers.pairs import GAUGE
from monitor.review.observers.scheme import find_scheme
from monitor.review.observers.sentences import among_sentence, detail_lines, trust_sentence
from monitor.review.observers.trust import Trust, trust_of
from monitor.tables.code import Code
from tests.examples import examples
from tests.review.material import event_rows, record_of, windows_of

ENGAGED = ("disengaged", "mixed", "engaged")
EVERY_S = 20.0


def _events(said: dict[str, Sequence[str | None]], every_s: float = EVERY_S) -> pd.DataFrame:
    """Each observer's codes, one interval after another; None was missed."""
    return event_rows(
        [
            {
                "time_s": every_s * place,
                "end_s": every_s * (place + 1),
                "kind": "code",
                "label": label,
                "detail": observer,
            }
            for observer, labels in said.items()
            for place, label in enumerate(labels)
            if label is not None
        ]
    )


def _lesson(count: int, seed: int = 4) -> tuple[list[str], pd.DataFrame]:
    """A class that changes now and then, and windows that show it."""
    random = np.random.default_rng(seed)
    levels = np.repeat(random.integers(0, 3, count), random.integers(1, 4, count))[:count]
    scores = np.repeat((levels - 1) * 0.7, int(EVERY_S))
    return [ENGAGED[level] for level in levels], windows_of(scores.tolist(), reach=0.1)


def _trust(events: pd.DataFrame, windows: pd.DataFrame, **more: object) -> Trust:
    length_s = float(windows["end_s"].max())
    return trust_of(record_of(length_s=length_s), windows, events, **more)


def test_a_gauge_that_says_what_observers_do_is_trusted() -> None:
    truth, windows = _lesson(60)
    found = _trust(_events({"Anna": truth, "Ben": truth}), windows)
    assert found.among is not None
    assert found.among.value == 1.0
    assert found.with_gauge is not None
    assert found.with_gauge.value > 0.85, "it lags by five seconds"
    assert found.correlation is not None
    assert found.correlation.value > 0.85
    assert (found.every_s, found.coded, found.gauge_count) == (20.0, 60, 60)
    assert {(one.first, one.second) for one in found.pairs} == {
        ("Anna", "Ben"),
        ("Anna", GAUGE),
        ("Ben", GAUGE),
    }
    assert trust_sentence(found).startswith(
        "In this room the gauge and two observers agree very well: alpha 1.00"
    )
    assert "over 60 intervals" in trust_sentence(found)


def test_a_gauge_that_says_something_else_is_not() -> None:
    truth, windows = _lesson(90)
    random = np.random.default_rng(1)
    found = _trust(_events({"Anna": [ENGAGED[i] for i in random.integers(0, 3, 90)]}), windows)
    assert "no more than by chance" in trust_sentence(found)
    assert among_sentence(found) == ""
    turned = [ENGAGED[2 - ENGAGED.index(one)] for one in truth]
    assert "contradict" in trust_sentence(_trust(_events({"Anna": turned}), windows))


def test_few_intervals_or_always_the_same_tell_nothing() -> None:
    truth, windows = _lesson(60)
    few = _trust(_events({"Anna": truth[:12]}), windows)
    assert trust_sentence(few).startswith("Too few intervals to tell")
    same = _trust(_events({"A": ["mixed"] * 60, "B": ["mixed"] * 60}), windows_of([0.0] * 1200))
    assert "cannot be told" in trust_sentence(same)
    assert "cannot be told" in among_sentence(same)


def test_who_says_the_same_all_the_time_contradicts_nobody() -> None:
    """Kappa would be 0 (0 to 0), and alpha below 0, whatever the other says."""
    truth, windows = _lesson(60)
    for said, shown in (({"A": truth}, windows_of([0.0] * 1200)), ({"A": ["mixed"] * 60}, windows)):
        found = _trust(_events(said), shown)
        assert found.with_gauge is None
        assert [(one.kappa, one.weighted_kappa) for one in found.pairs] == [(None, None)]
        assert "at least one of them said the same all the time" in trust_sentence(found)


def test_pairs_of_few_intervals_are_told_without_a_figure() -> None:
    truth, windows = _lesson(60)
    found = _trust(_events({"Anna": truth, "Ben": [*truth[:3], *[None] * 57]}), windows)
    lines = list(detail_lines(found))
    assert "Anna and Ben, 3 intervals: too few to tell." in lines
    assert any(line.startswith("Anna and the gauge, 60 intervals: kappa 1.00") for line in lines)


def test_doubt_among_observers_is_said() -> None:
    truth, windows = _lesson(90)
    random = np.random.default_rng(2)
    doubtful = [one if random.random() < 0.6 else random.choice(ENGAGED) for one in truth]
    found = _trust(_events({"Anna": truth, "Ben": doubtful}), windows)
    assert "a weak measure of the gauge" in among_sentence(found)
    lines = list(detail_lines(found))
    assert any(line.startswith("Anna and the gauge, 90 intervals: kappa") for line in lines)


@settings(max_examples=examples(10))
@given(seed=st.integers(0, 50), missed=st.integers(0, 30))
def test_it_is_symmetric_in_observers_and_codes_may_be_missing(seed: int, missed: int) -> None:
    truth, windows = _LESSON
    random = np.random.default_rng(seed)
    own: list[str | None] = list(truth)
    for place in random.integers(0, len(own), missed):
        own[place] = None
    one = _trust(_events({"Anna": own, "Ben": truth}), windows)
    other = _trust(_events({"Anna": truth, "Ben": own}), windows)
    assert one.among == other.among
    assert one.with_gauge == other.with_gauge
    assert one.among_count == 60 - own.count(None)
    assert one.coded == 60


_LESSON = _lesson(60)


def test_time_without_a_result_is_left_out() -> None:
    truth, _ = _lesson(30)
    windows = windows_of([0.5] * 300 + [None] * 300)
    found = _trust(_events({"Anna": truth}), windows)
    assert (found.coded, found.gauge_count) == (30, 15)


def test_quarters_are_compared_with_quarters_of_the_gauge() -> None:
    labels = find_scheme("on-task").labels
    levels = np.random.default_rng(3).integers(0, 4, 40)
    scores = np.repeat(levels / 2 - 0.75, 20)
    found = _trust(_events({"Anna": [labels[level] for level in levels]}), windows_of(scores))
    assert found.with_gauge is not None
    assert found.with_gauge.value > 0.9


def test_several_codes_at_once_are_compared_among_observers_alone() -> None:
    activities = find_scheme("activities").labels
    random = np.random.default_rng(5)
    rows = [
        {
            "time_s": 120.0 * place,
            "end_s": 120.0 * (place + 1),
            "kind": "code",
            "label": str(label),
            "detail": observer,
        }
        for place in range(30)
        for label in random.choice(activities, 2, replace=False)
        for observer in ("Anna", "Ben")
    ]
    windows = windows_of([0.1] * 3600)
    found = _trust(event_rows(rows), windows)
    assert found.among is not None
    assert found.among.value == 1.0
    assert (found.every_s, found.among_count, found.with_gauge) == (120.0, 30, None)
    assert "not compared with the gauge" in trust_sentence(found)
    rows[-1]["label"] = next(label for label in activities if label != rows[-1]["label"])
    assert _trust(event_rows(rows), windows).among.value < 1.0  # type: ignore[union-attr]


def test_codes_of_no_scheme_are_compared_among_observers() -> None:
    said = ["drawing", "talking"] * 20
    found = _trust(_events({"Anna": said, "Ben": said}), windows_of([0.1] * 800))
    assert found.scheme == ""
    assert found.among is not None
    assert "No scheme has these codes" in trust_sentence(found)


def test_codes_of_another_tool_last_as_they_like() -> None:
    windows = windows_of([0.0] * 100)
    codes = [(0.0, 31.0, "engaged"), (31.0, 55.0, "mixed"), (70.0, 70.0, "disengaged")]
    rows = [
        {"time_s": start, "end_s": end, "kind": "code", "label": label, "detail": "Anna"}
        for start, end, label in codes
    ]
    found = _trust(event_rows(rows), windows)
    # 0-20 and 20-40 engaged, 40-60 mixed, 60-80 by a moment, 80-100 not coded.
    assert (found.every_s, found.coded) == (20.0, 4)


def test_intervals_of_a_recording_begin_anywhere_in_its_part() -> None:
    codes = [Code(7.0 + 20 * n, 27.0 + 20 * n, "engaged", "Anna") for n in range(5)]
    intervals = intervals_of(codes, 110.0)
    assert (intervals.first_s, intervals.every_s, intervals.count) == (7.0, 20.0, 6)
    late = intervals_of([Code(0.0, 3.0, "engaged", "A"), *codes[1:]], 110.0)
    assert late.first_s == 7.0
    assert intervals_of(codes, 110.0, 60.0).every_s == 60.0


def test_what_cannot_be_compared_is_one_line() -> None:
    windows = windows_of([0.0] * 100)
    with pytest.raises(ReviewError, match="no observer has coded"):
        _trust(event_rows([]), windows)
    events = _events({"Anna": ["engaged", "dreaming"]})
    with pytest.raises(ReviewError, match="'dreaming' is none of"):
        _trust(events, windows, scheme=find_scheme("engagement"))
