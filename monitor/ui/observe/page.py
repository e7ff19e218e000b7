"""The page of an observer: the picture, the interval, and a key for each code. No gauge."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PyQt5.QtCore import QEvent, Qt, pyqtSignal
from PyQt5.QtGui import QKeyEvent, QKeySequence
from PyQt5.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from monitor.i18n import shown, tr
from monitor.review.observers.coding import Coding
from monitor.types import Frame
from monitor.ui.appearance.theme import Theme
from monitor.ui.dashboard.camera_picture import Picture
from monitor.ui.observe.code_button import CodeButton
from monitor.ui.observe.interval_bar import IntervalBar
from monitor.ui.widgets.background_task import Background
from monitor.ui.widgets.buttons import Check, push_button
from monitor.ui.widgets.labels import ElidedLabel
from monitor.ui.widgets.wording import clock, sentence
from monitor.ui.windows.scroll_body import ScrollBody

_COLUMNS = 4
_NOT_CODED = tr("not coded")


class ObservePage(QWidget):
    """Lets one observer code, interval after interval.

    Args:
        theme: Light or dark.
        background: The thread that writes the log.
        from_recording: Whether a recording is watched, which waits while it is paused, and can be
            moved in; a class that goes on does not wait, and its intervals pass by.

    Signals:
        left: The observer is done.
        paused: Whether the observer makes a pause.
        moved: Go so many intervals on, or back where negative.

    Attributes:
        picture: The class; blurred until the observer asks.
    """

    left = pyqtSignal()
    paused = pyqtSignal(bool)
    moved = pyqtSignal(int)

    def __init__(self, theme: Theme, background: Background, *, from_recording: bool) -> None:
        super().__init__()
        self._background = background
        self._from_recording = from_recording
        self._coding: Coding | None = None
        self._said: Mapping[int, tuple[str, ...]] = {}
        self._time_s: float | None = None
        self._frame: Frame | None = None
        self._place = -1
        self.is_paused = False
        self.codes: dict[str, CodeButton] = {}
        self.who = ElidedLabel("heading")
        self.picture = Picture(theme)
        self.picture.setToolTip("")
        self.bar = IntervalBar(theme)
        self.now = ElidedLabel()
        self.before = ElidedLabel("quiet")
        self.line = ElidedLabel("quiet")
        self.done = push_button(tr("Done"), self.left.emit)
        self.done.setToolTip(tr("Stop observing (Esc)"))
        self.undo = push_button(tr("Undo"), self._undo)
        self.undo.setToolTip(tr("Take the last key back (Backspace, Ctrl+Z)"))
        self.pause = push_button(tr("Pause"), self.toggle_pause, "primary")
        self.pause.setToolTip(tr("Pause, go on (Space)"))
        self.sharp = Check(tr("Sharp"))
        self.sharp.setToolTip(tr("Show the picture sharp"))
        self.sharp.toggled.connect(lambda _on: self._show_again())
        self.sound = Check(tr("Sound"))
        self.sound.setToolTip(tr("A short sound where an interval begins"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._lay_out()

    def begin(self, coding: Coding) -> None:
        """Let the observer code; what they have coded before is there."""
        self._coding, self._said = coding, coding.said
        self._time_s, self._place, self.is_paused = None, -1, False
        coder = coding.coder
        self.who.show_text(f"{coder.observer}: {shown(coder.scheme.title)}")
        self._make_codes()
        self._show_pause()
        self.now.show_text(tr("Waiting for the class\N{HORIZONTAL ELLIPSIS}"))
        self.tell("")
        self.setFocus()

    def show_moment(self, time_s: float) -> None:
        """Show the interval in which a moment of the session lies; cue where it is a new one."""
        if self._coding is None or (self.is_paused and not self._from_recording):
            return
        self._time_s = time_s
        interval = self._coding.coder.interval_at(time_s)
        if interval.place != self._place:
            is_first = self._place < 0
            self._place = interval.place
            if not is_first:
                self.bar.cue()
                if self.sound.isChecked():
                    QApplication.beep()
            self._show_codes()
        length_s = interval.end_s - interval.start_s
        self.bar.show_share(min((time_s - interval.start_s) / length_s, 1.0) if length_s else 1.0)
        left_s = max(round(interval.end_s - time_s), 0)
        said = ", ".join(self._said.get(interval.place, ())) or tr("not coded yet")
        between = f"{clock(interval.start_s)} \N{EN DASH} {clock(interval.end_s)}"
        self.now.show_text(
            tr(
                "Interval {place}, {between}, {left_s} s left: {said}",
                place=interval.place + 1,
                between=between,
                left_s=left_s,
                said=said,
            )
        )

    def show_frame(self, frame: Frame) -> None:
        """Show a picture, without a box: what was found in it is not the observer's business."""
        if frame is not self._frame:
            self._frame = frame
            self._show_again()

    def toggle_pause(self) -> None:
        """Make a pause, or go on."""
        self.is_paused = not self.is_paused
        self._show_pause()
        self.paused.emit(self.is_paused)

    def tell(self, message: str) -> None:
        """Say something at the foot of the page."""
        self.line.show_text(sentence(message))

    def event(self, event: QEvent | None) -> bool:
        """Take the page's keys before they become shortcuts of the window."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and self._meant_by(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent | None) -> None:  # noqa: N802 - Qt's name
        """Code, take back, pause, or leave."""
        do = None if event is None else self._meant_by(event)
        if do is None:
            super().keyPressEvent(event)
        elif event is not None and not event.isAutoRepeat():
            do()

    def _meant_by(self, event: QKeyEvent) -> Callable[[], None] | None:
        keys: dict[str, Callable[[], None]] = {
            "Esc": self.left.emit,
            "Space": self.toggle_pause,
            "Backspace": self._undo,
            "Ctrl+Z": self._undo,
        }
        if self._from_recording:
            keys |= {"Left": partial(self.moved.emit, -1), "Right": partial(self.moved.emit, 1)}
        if self._coding is not None:
            for code in self._coding.coder.scheme.codes:
                keys[code.key] = partial(self._say, code.label)
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return keys.get(QKeySequence(int(modifiers) | event.key()).toString())

    def _say(self, code: str) -> None:
        coding, time_s = self._coding, self._time_s
        if coding is None or time_s is None:
            self._show_codes()
            return
        if self.is_paused and not self._from_recording:
            self.tell(tr("This is a pause: go on (Space) to code"))
            self._show_codes()
            return

        def work() -> Mapping[int, tuple[str, ...]]:
            coding.say(code, time_s)
            return coding.said

        self._background.run(work, self._take, self._fail)

    def _undo(self) -> None:
        coding = self._coding
        if coding is None:
            return

        def work() -> tuple[int | None, Mapping[int, tuple[str, ...]]]:
            return coding.undo(), coding.said

        def then(found: tuple[int | None, Mapping[int, tuple[str, ...]]]) -> None:
            place, said = found
            self._take(said)
            self.tell(
                tr("nothing to take back")
                if place is None
                else tr("taken back in interval {place}", place=place + 1)
            )

        self._background.run(work, then, self._fail)

    def _take(self, said: Mapping[int, tuple[str, ...]]) -> None:
        self._said = said
        self.tell("")
        self._show_codes()
        if self._time_s is not None:
            self.show_moment(self._time_s)

    def _fail(self, message: str) -> None:
        self.tell(message)
        self._show_codes()

    def _show_codes(self) -> None:
        said = self._said.get(self._place, ())
        for code, button in self.codes.items():
            button.setChecked(code in said)
        if self._place > 0:
            last = ", ".join(self._said.get(self._place - 1, ())) or _NOT_CODED
            so_far = sum(place <= self._place for place in self._said)
            self.before.show_text(
                tr(
                    "Before: {last}. {so_far} of {place} coded",
                    last=last,
                    so_far=so_far,
                    place=self._place + 1,
                )
            )
        else:
            self.before.show_text("")

    def _show_pause(self) -> None:
        self.pause.setText(tr("Go on") if self.is_paused else tr("Pause"))
        if self.is_paused and not self._from_recording:
            self.now.show_text(tr("Pause: intervals that pass are not coded"))

    def _show_again(self) -> None:
        if self._frame is not None:
            self.picture.show_frame(self._frame, None, blurred=not self.sharp.isChecked())

    def _make_codes(self) -> None:
        for button in self.codes.values():
            self._grid.removeWidget(button)
            button.deleteLater()
        self.codes = {}
        assert self._coding is not None  # noqa: S101 - set just before
        for place, code in enumerate(self._coding.coder.scheme.codes):
            button = CodeButton(code, partial(self._say, code.label))
            self._grid.addWidget(button, *divmod(place, _COLUMNS))
            self.codes[code.label] = button

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.picture, 1)
        column.addWidget(self.bar)
        words = QHBoxLayout()
        words.addWidget(self.now, 2)
        words.addWidget(self.before, 1)
        column.addLayout(words)
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        column.addLayout(self._grid)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for widget in (self.pause, self.undo, self.sharp, self.sound):
            foot.addWidget(widget)
        foot.addWidget(self.line, 1)
        foot.addWidget(self.done)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 12, 20, 12)
        whole.setSpacing(10)
        whole.addWidget(self.who)
        whole.addWidget(ScrollBody(content), 1)
        whole.addLayout(foot)
