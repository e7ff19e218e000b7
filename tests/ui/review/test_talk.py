"""When somebody talked, below the curve and in words."""

from __future__ import annotations

from collections.abc import Callable

from monitor.sound.records import SoundKind, SoundStretch
from monitor.store import SessionStore
from monitor.ui.review.session.session_page import SessionPage
from tests.ui.review.lectures import write_lecture

OpenPage = Callable[[str], SessionPage]
HEARD = (
    SoundStretch(0.0, 50.0, SoundKind.SPEECH),
    SoundStretch(50.0, 54.2, SoundKind.PAUSE),
    SoundStretch(54.2, 60.0, SoundKind.UNSURE),
)


def listened(store: SessionStore) -> str:
    """A lecture of two minutes, of whose first the sound is known."""
    name = write_lecture(store)
    writer = store.go_on(name, origin_s=0.0)
    writer.sound(HEARD)
    writer.end(120.0)
    return name


def test_the_cursor_and_a_stretch_say_it(store: SessionStore, open_page: OpenPage) -> None:
    page = open_page(listened(store))
    words = {10.0: "speech", 52.0: "pause of 4.2 s", 58.0: "cannot be told"}
    for time_s, said in words.items():
        page.view_state.move_cursor(time_s)
        assert page.card.readout.text().endswith(said)
    page.view_state.move_cursor(90.0)
    assert page.card.readout.text().endswith("readable")
    lines = [line.text() for line in page.summary.lines]
    assert lines[-2:] == ["speech 83 to 93 %", "1 pause, of 4.2 s"]


def test_it_is_no_event_among_the_users(store: SessionStore, open_page: OpenPage) -> None:
    page = open_page(listened(store))
    assert "sound" not in {event.kind.value for event in page.document.events}


def test_a_band_is_where_there_is_speech(store: SessionStore, open_page: OpenPage) -> None:
    page = open_page(listened(store))
    timeline = page.card.timeline
    layout, picture = timeline.layout_, timeline.grab().toImage()
    ratio = picture.devicePixelRatio()
    y = int((layout.plot.bottom() - 3.0) * ratio)
    colour = {
        time_s: picture.pixelColor(int(layout.x(time_s) * ratio), y).name()
        for time_s in (25.0, 52.0, 90.0)
    }
    assert colour[25.0] != colour[52.0] == colour[90.0]


def test_without_sound_nothing_is_added(page: SessionPage) -> None:
    assert not any("speech" in line.text() for line in page.summary.lines)
