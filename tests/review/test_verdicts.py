"""Which windows of a session somebody said something about."""

from __future__ import annotations

from monitor.review.verdicts import INTERESTING, verdicts_of
from monitor.types import State
from tests.review.material import event_rows, mark, record_of, windows_of

NAMES = {"interesting": ["demo"], "boring": ["theory"]}


def test_marks_say_what_the_gauge_should_have_said() -> None:
    windows = windows_of([0.8] * 20 + [-0.8] * 20)
    events = event_rows(
        [
            mark(10.0, agrees=True, gauge=90.0, state=State.INTERESTED),
            mark(12.0, agrees=False, gauge=90.0, state=State.INTERESTED),
            mark(30.0, agrees=True, gauge=10.0, state=State.BORED),
            mark(32.0, agrees=False, gauge=10.0, state=State.BORED),
            mark(34.0, agrees=False, gauge=50.0, state=State.NEUTRAL),
            mark(36.0, agrees=False, gauge=None, state=State.NO_DATA),
        ]
    )
    found = verdicts_of(record_of(length_s=40.0), windows, events, **NAMES)
    assert found[INTERESTING].tolist() == [1, 0, 0, 1]
    assert set(found["session"]) == {record_of().info.session_id}


def test_named_parts_speak_for_windows_that_do_not_overlap() -> None:
    windows = windows_of([0.5] * 30 + [None] * 10 + [-0.5] * 20)
    events = event_rows(
        [
            {"time_s": 0.0, "kind": "marker", "label": "Demo "},
            {"time_s": 20.0, "kind": "marker", "label": "questions"},
            {"time_s": 40.0, "kind": "marker", "label": "theory"},
        ]
    )
    found = verdicts_of(record_of(length_s=60.0), windows, events, **NAMES)
    # 0 to 20 s: the first window is one second long; 40 to 60 s.
    assert found[INTERESTING].tolist() == [1, 1, 1, 1, 0, 0, 0, 0]
    assert found["coverage"].tolist() == [0.75] * 8


def _coded(*codes: tuple[float, float, str, str]) -> list[dict[str, object]]:
    return [
        {"time_s": start, "end_s": end, "kind": "code", "label": label, "detail": observer}
        for start, end, label, observer in codes
    ]


def test_observers_speak_for_the_windows_of_their_intervals_by_majority() -> None:
    windows = windows_of([0.5] * 60)
    events = event_rows(
        _coded(
            (0.0, 20.0, "engaged", "Anna"),
            (0.0, 20.0, "mixed", "Ben"),
            (20.0, 40.0, "engaged", "Anna"),
            (20.0, 40.0, "disengaged", "Ben"),
            (40.0, 60.0, "disengaged", "Anna"),
            (40.0, 60.0, "disengaged", "Ben"),
            (45.0, 45.0, "engaged", "Carla"),
        )
    )
    found = verdicts_of(record_of(length_s=60.0), windows, events, **NAMES)
    assert found[INTERESTING].tolist() == [1, 1, 1, 1, 0, 0, 0, 0], "of 20 to 40 s nobody knows"


def test_codes_of_no_ordered_scheme_count_by_name_and_windows_once() -> None:
    windows = windows_of([0.5] * 60)
    events = event_rows(
        _coded(
            (0.0, 20.0, "Demo", "Anna"),
            (1.0, 20.0, "demo", "Ben"),
            (30.0, 40.0, "theory", "Anna"),
            (40.0, 50.0, "tidying up", "Anna"),
        )
    )
    found = verdicts_of(record_of(length_s=60.0), windows, events, **NAMES)
    assert found[INTERESTING].tolist() == [1, 1, 1, 1, 0, 0]
