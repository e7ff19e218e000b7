"""Plays a recording to mark stretches in: blurred until the user asks to see it sharp."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from pathlib import Path

from PyQt5.QtCore import Qt, pyqtSignal
from PyQt5.QtGui import QHideEvent
from PyQt5.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor.config import PictureSettings
from monitor.i18n import tr
from monitor.sources import WHOLE, make_recording
from monitor.ui.appearance.theme import Theme
from monitor.ui.dashboard.camera_picture import Picture
from monitor.ui.review.player.decoder import Decoder, Shown
from monitor.ui.training.recordings.time_bar import TimeBar
from monitor.ui.widgets.background_task import Background
from monitor.ui.widgets.buttons import Check, push_button
from monitor.ui.widgets.labels import ElidedLabel
from monitor.ui.widgets.narrow.rows import along_time
from monitor.ui.widgets.wording import clock, sentence

_PLAY, _PAUSE = tr("Play"), tr("Pause")


class StretchPlayer(QWidget):
    """The picture of one recording, its time line, and buttons.

    No picture is kept: each is read from the recording when it is to be seen.

    Args:
        theme: Light or dark.
        background: Asks how long a recording is.
        settings: How its picture is turned.

    Attributes:
        file: The recording; None until one is opened.
        bar: The time line.
        moment_s: The moment that is seen, in seconds.

    Signals:
        opened: A recording can be played.
        failed: It cannot; why, in a line.
    """

    opened = pyqtSignal()
    failed = pyqtSignal(str)
    _arrived = pyqtSignal()

    def __init__(
        self,
        theme: Theme,
        background: Background,
        settings: PictureSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._settings = settings
        self._decoder: Decoder | None = None
        self._shown: Shown | None = None
        self.file: Path | None = None
        self.moment_s = self.length_s = 0.0
        self.picture = Picture(theme)
        self.picture.setAccessibleName(tr("Picture of the recording"))
        self.picture.setToolTip("")
        self.bar = TimeBar(theme)
        self.bar.sought.connect(self.go_to)
        self.back = push_button("\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}", self._back)
        self.play = push_button(_PLAY, self.toggle)
        self.on = push_button("\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}", self._on)
        for button, hint in (
            (self.back, tr("The picture before")),
            (self.play, tr("Play and pause (P)")),
            (self.on, tr("The next picture")),
        ):
            button.setProperty("role", "small")
            button.setToolTip(hint)
            button.setAccessibleName(hint)
        self.blur = Check(tr("Blur the picture"))
        self.blur.setChecked(True)
        self.blur.toggled.connect(lambda _on: self._show_again())
        self.line = ElidedLabel("quiet")
        self._arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)  # type: ignore[call-arg]
        self.picture.show_text(tr("Open a recording, or drop one here"))
        self._allow()
        self._lay_out()

    @property
    def is_playing(self) -> bool:
        """Whether it runs."""
        return self._decoder is not None and self._decoder.is_playing

    def open(self, file: Path, moment_s: float = 0.0) -> None:
        """Show a recording from a moment on; the one that is open only moves there."""
        if file == self.file and self._decoder is not None:
            self.go_to(moment_s)
            return
        self.close_recording()
        self.file = file
        work = partial(_length_of, file, self._settings)
        self._background.run(work, partial(self._begin, file, moment_s), self._fail)

    def close_recording(self) -> None:
        """Let go of the recording: it may be moved or deleted now."""
        decoder, self._decoder = self._decoder, None
        if decoder is not None:
            decoder.close()
        self._shown = self.file = None
        self._allow()

    def go_to(self, moment_s: float) -> None:
        """Show a moment."""
        if self._decoder is not None:
            self._decoder.show(moment_s)

    def toggle(self) -> None:
        """Play, or pause."""
        if self._decoder is None:
            return
        on = not self._decoder.is_playing
        if on and self._decoder.is_over:
            self._decoder.show(0.0)
        self._decoder.play(on=on)
        self.play.setText(_PAUSE if on else _PLAY)

    def hideEvent(self, event: QHideEvent | None) -> None:  # noqa: N802 - Qt's name
        """Play no further where nobody sees it."""
        super().hideEvent(event)
        if self.is_playing:
            self.toggle()

    def _begin(self, file: Path, moment_s: float, length_s: float) -> None:
        if file != self.file:
            return  # another was opened meanwhile
        self.length_s = length_s
        self._decoder = Decoder(str(file), self._settings, self._arrived.emit)
        self._allow()
        self.go_to(moment_s)
        self.opened.emit()

    def _fail(self, line: str) -> None:
        self.close_recording()
        self.picture.show_text(sentence(line))
        self.line.show_text("")
        self.failed.emit(line)

    def _take(self) -> None:
        decoder = self._decoder
        if decoder is None:
            return
        if decoder.problem:
            self._fail(decoder.problem)
            return
        shown = decoder.take()
        if shown is not None:
            self._shown = shown
            self.moment_s = shown.time_s
            self._show_again()
        self.play.setText(_PAUSE if decoder.is_playing else _PLAY)

    def _show_again(self) -> None:
        if self._shown is None or self.file is None:
            return
        self.picture.show_frame(self._shown.frame, None, blurred=self.blur.isChecked())
        self.length_s = max(self.length_s, self.moment_s)
        self.bar.show_moment(self.moment_s, self.length_s)
        self.line.show_text(
            tr(
                "{moment_s} of {length_s}  {file}",
                moment_s=clock(self.moment_s),
                length_s=clock(self.length_s),
                file=self.file.name,
            )
        )

    def _back(self) -> None:
        if self._decoder is not None:
            self._decoder.step(-1)

    def _on(self) -> None:
        if self._decoder is not None:
            self._decoder.step(1)

    def _allow(self) -> None:
        for control in (self.back, self.play, self.on, self.blur, self.bar):
            control.setEnabled(self._decoder is not None)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(along_time(self.back, self.play, self.on))
        buttons.addWidget(self.line, 1)
        buttons.addWidget(self.blur)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.picture, 1)
        column.addWidget(self.bar)
        column.addLayout(buttons)


def _length_of(file: Path, settings: PictureSettings) -> float:
    """Return how long a recording is in seconds; 0 where it does not say.

    Raises:
        SourceError: It cannot be opened.
    """
    source = make_recording(str(file), WHOLE, settings)
    source.open()
    with closing(source):
        return source.length_s or 0.0
