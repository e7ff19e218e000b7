"""Flags of markers and notes on the review's time line: none covers another."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from PyQt5.QtCore import QRectF
from PyQt5.QtGui import QFont, QFontMetricsF

from monitor.store import EventKind
from monitor.ui.review.document.events import SessionEvent
from monitor.ui.review.timeline.layout import Layout
from monitor.ui.review.timeline.marker_flags import flags_of
from monitor.ui.review.timeline.visible_range import TimeView

LENGTH_S = 600.0
LAYOUT = Layout(QRectF(40.0, 60.0, 800.0, 200.0), TimeView.whole(LENGTH_S))

_TIMES = st.lists(
    st.floats(0.0, LENGTH_S) | st.floats(LENGTH_S - 1.0, LENGTH_S) | st.just(300.0),
    min_size=1,
    max_size=60,
).map(sorted)
_NAMES = st.sampled_from(("1", "question", "a long name of a part of a lecture, in words"))


def marker(key: int, time_s: float, name: str) -> SessionEvent:
    return SessionEvent(key, EventKind.MARKER, time_s, label=name)


@given(_TIMES, _NAMES, st.integers(1, 3))
def test_none_covers_another_and_all_are_inside(
    qapp, times_s: list[float], name: str, rows: int
) -> None:
    metrics = QFontMetricsF(QFont())
    events = [marker(key, time_s, name) for key, time_s in enumerate(times_s)]
    flags = flags_of(events, replace(LAYOUT, flag_rows=rows), metrics)
    assert [flag.event for flag in flags] == events, "each has its pole"
    boxes = [flag.box for flag in flags if not flag.box.isEmpty()]
    assert boxes
    for number, box in enumerate(boxes):
        assert LAYOUT.plot.left() <= box.left()
        assert box.right() <= LAYOUT.plot.right() + 1e-6
        assert not any(box.intersects(one) for one in boxes[number + 1 :])
    for flag in flags:
        assert metrics.horizontalAdvance(flag.text) <= max(flag.box.width(), 0.0)


def test_those_that_have_room_are_not_cut(qapp) -> None:
    events = [marker(key, 150.0 * key, "question") for key in range(4)]
    assert [flag.text for flag in flags_of(events, LAYOUT, QFontMetricsF(QFont()))] == [
        "question"
    ] * 4
