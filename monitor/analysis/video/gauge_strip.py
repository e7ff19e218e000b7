"""The strip at the lower edge of an annotated picture: gauge, coverage and time."""

from __future__ import annotations

from monitor.analysis.video.canvas import (
    BAND,
    GROUND,
    MUTED,
    TEXT,
    Canvas,
    digits_width,
    text_height,
    text_width,
)
from monitor.colours import ON_DARK
from monitor.i18n import marked, shown, tr
from monitor.tables.note import NOTE
from monitor.types import State, WindowSummary

_OPACITY = 0.82
_USUAL_COVERAGE = marked("00 of 00 faces readable")
_INTERVAL_OPACITY = 0.45

# In sizes of normal text.
_SHORTEST_SCALE = 7
_LONGEST_SCALE = 36
_WIDTH_FOR_NOTE = 40


def gauge_strip_height(unit_px: int) -> int:
    """Height in pixels, with normal text of `unit_px`."""
    return round(3.3 * unit_px)


def draw_gauge_strip(
    canvas: Canvas, window: WindowSummary | None, time_s: float, unit_px: int
) -> None:
    """Draw the strip; what has no room on a narrow picture is left out, but not the time."""
    _GaugeStrip(canvas, unit_px).draw(window, time_s)


def clock(time_s: float) -> str:
    """Return e.g. '0:12:41.3'."""
    minutes, tenths = divmod(int(10 * time_s + 1e-6), 600)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{tenths // 10:02d}.{tenths % 10}"


class _GaugeStrip:
    """One drawing of the strip: result, scale and time, from left to right."""

    def __init__(self, canvas: Canvas, unit_px: int) -> None:
        self._canvas = canvas
        self._unit = unit_px
        self._number_px = 2 * unit_px
        self._word_px = round(1.15 * unit_px)
        self._detail_px = round(0.85 * unit_px)
        self._small_px = round(0.72 * unit_px)
        height, self._width = (int(side) for side in canvas.pixels.shape[:2])
        self._top = height - gauge_strip_height(unit_px)
        self._middle = self._top + gauge_strip_height(unit_px) // 2

    def draw(self, window: WindowSummary | None, time_s: float) -> None:
        unit = self._unit
        strip = (0, self._top, self._width, gauge_strip_height(unit))
        self._canvas.rectangle(strip, GROUND, opacity=_OPACITY)
        left = self._result(window) + 2 * unit
        right = min(self._time(time_s) - 2 * unit, left + _LONGEST_SCALE * unit)
        if right - left >= _SHORTEST_SCALE * unit:
            self._scale(window, left, right)

    def _result(self, window: WindowSummary | None) -> int:
        """Draw number, state and coverage; return where they end at most."""
        left, word, color = self._unit, shown(State.NO_DATA).capitalize(), MUTED
        room = digits_width("00", self._number_px)
        gap = round(0.7 * self._unit)
        if window is not None and window.gauge is not None:
            word, color = shown(window.state).capitalize(), ON_DARK.of(window.state)
            number = f"{window.gauge:.0f}"
            width = digits_width(number, self._number_px)
            y = self._middle - text_height(self._number_px) // 2
            x = left + max(room - width, 0)
            self._canvas.digits(x, y, number, self._number_px, TEXT)
            left += max(room, width) + gap
        y = self._middle - text_height(self._word_px)
        self._canvas.text(left, y, word, self._word_px, color)
        if window is not None and window.gauge_interval is not None:
            low, high = window.gauge_interval
            x = left + text_width(word, self._word_px) + gap
            y += text_height(self._word_px) - text_height(self._detail_px)
            self._canvas.digits(x, y, _interval(low, high), self._detail_px, MUTED)
        coverage = _coverage(window)
        y = self._middle + self._unit // 6
        self._canvas.text(left, y, coverage, self._detail_px, MUTED)
        # As far as usual words reach, so that the scale beside them stays where it is.
        longest_word = text_width(shown(State.INTERESTED).capitalize(), self._word_px) + gap
        usual = max(
            longest_word + digits_width(_interval(10.0, 100.0), self._detail_px),
            text_width(shown(_USUAL_COVERAGE), self._detail_px),
        )
        return max(self._unit + room + gap + usual, left + text_width(coverage, self._detail_px))

    def _time(self, time_s: float) -> int:
        """Draw the time, and below it what the video is not for; return where they begin."""
        text = clock(time_s)
        x = self._width - self._unit - digits_width(text, self._word_px)
        height = text_height(self._word_px)
        if self._width < _WIDTH_FOR_NOTE * self._unit:
            self._canvas.digits(x, self._middle - height // 2, text, self._word_px, TEXT)
            return x
        self._canvas.digits(x, self._middle - height, text, self._word_px, TEXT)
        note = shown(NOTE)
        note_x = self._width - self._unit - text_width(note, self._small_px)
        y = self._middle + self._unit // 4
        self._canvas.text(note_x, y, note, self._small_px, MUTED)
        return min(x, note_x)

    def _scale(self, window: WindowSummary | None, left: int, right: int) -> None:
        """Draw the scale from bored to interested, filled from its middle to the value.

        Where the value has an interval, that is a soft band on the scale, and what is filled ends
        where the band begins.
        """
        y = self._middle + self._unit // 4
        end = right - text_width(shown(State.INTERESTED), self._small_px)
        for x, word in ((left, shown(State.BORED)), (end, shown(State.INTERESTED))):
            self._canvas.text(x, y, word, self._small_px, MUTED)
        thick = max(round(0.42 * self._unit), 3)
        y = self._middle - round(0.45 * self._unit) - thick // 2
        if window is None or window.gauge is None:
            for x in range(left, right, 3 * thick):
                dash = (x, y, min(2 * thick, right - x), thick)
                self._canvas.rectangle(dash, BAND, radius=thick // 2)
            return
        track = (left, y, right - left, thick)
        self._canvas.rectangle(track, BAND, radius=thick // 2)
        centre, filled_to = (left + right) // 2, window.gauge
        color = ON_DARK.of(window.state)

        def place(gauge: float) -> int:
            return left + round((right - left) * gauge / 100)

        if window.gauge_interval is not None:
            low, high = window.gauge_interval
            filled_to = min(max(50.0, low), high)
            band = (place(low), y, place(high) - place(low), thick)
            self._canvas.rectangle(band, color, radius=thick // 2, opacity=_INTERVAL_OPACITY)
        value, end = place(window.gauge), place(filled_to)
        self._canvas.rectangle((min(centre, end), y, abs(end - centre), thick), color)
        if abs(value - centre) > 1.5 * thick:  # else the knob stands on the mark
            tick = max(self._unit // 9, 1)
            mark = (centre - tick // 2, y - thick // 2, tick, 2 * thick)
            self._canvas.rectangle(mark, MUTED)
        self._canvas.disc(value, y + thick // 2, round(0.85 * thick), color)
        self._canvas.disc(value, y + thick // 2, round(0.4 * thick), GROUND)


def _interval(low: float, high: float) -> str:
    return tr("{low:.0f} to {high:.0f}", low=low, high=high)


def _coverage(window: WindowSummary | None) -> str:
    if window is None:
        return tr("the first window is not over")
    return tr(
        "{now} of {count} face readable",
        "{now} of {count} faces readable",
        now=window.now_count,
        count=window.seen_count,
    )
