"""The recording of an analysed session: its picture at the cursor, and the cursor as it plays."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PyQt5.QtCore import Qt, pyqtSignal
from PyQt5.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QShowEvent
from PyQt5.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor.config import PictureSettings
from monitor.i18n import tr
from monitor.sources.recorded_file import RecordedFile
from monitor.ui.appearance.theme import Theme
from monitor.ui.review.document.document import Document
from monitor.ui.review.player.decoder import Decoder, Shown
from monitor.ui.review.player.picture import RecordingPicture, with_faces_blurred
from monitor.ui.review.player.readings import HOLD_S, FaceTable
from monitor.ui.review.timeline.view_state import ViewState
from monitor.ui.widgets.background_task import Background
from monitor.ui.widgets.buttons import ChoiceBox, push_button
from monitor.ui.widgets.card import Card
from monitor.ui.widgets.labels import ElidedLabel
from monitor.ui.widgets.narrow.rows import along_time
from monitor.ui.widgets.wording import clock, sentence
from monitor.window import MinimumGroup

_PLAY, _PAUSE = tr("Play"), tr("Pause")
_KEPT_NO_READINGS = tr("The analysis kept no readings: there are no boxes")


class Sharpness(StrEnum):
    """How much of people is to be seen; blurred until the user asks."""

    BLURRED = tr("Blurred")
    FACES = tr("Faces blurred")
    SHARP = tr("Sharp")


class PlayerCard(Card):
    """Shows the recording while it is where it was, and says in one line where it is not.

    No picture is kept: each is read from the recording when it is to be seen.

    Args:
        file: The recording.
        document: Its session.
        view_state: Its cursor is where the picture is, either way.
        theme: Light or dark.
        background: Looks for the recording and its readings.
    """

    _arrived = pyqtSignal()

    def __init__(
        self,
        file: RecordedFile,
        document: Document,
        view_state: ViewState,
        theme: Theme,
        background: Background,
    ) -> None:
        self._file = file
        self._document = document
        self._view_state = view_state
        self._background = background
        self._decoder: Decoder | None = None
        self._faces: FaceTable | None = None
        self._shown: Shown | None = None
        self._is_ready = self._is_leading = False
        self.picture = RecordingPicture(theme)
        self.back = push_button("\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}", self._back)
        self.play = push_button(_PLAY, self.toggle, "small")
        self.on = push_button("\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}", self._on)
        for button, hint in (
            (self.back, tr("The picture before (Left, on the picture)")),
            (self.play, tr("Play and pause (Space)")),
            (self.on, tr("The next picture (Right, on the picture)")),
        ):
            button.setProperty("role", "small")
            button.setToolTip(hint)
            button.setAccessibleName(hint)
        self.sharpness = ChoiceBox()
        self.sharpness.addItems([one.value for one in Sharpness])
        self.sharpness.setAccessibleName(tr("How much of people is to be seen"))
        self.sharpness.currentIndexChanged.connect(lambda _index: self._show_again())
        self.line = ElidedLabel("quiet")
        content = QWidget()
        self._lay_out(content)
        super().__init__("", content)
        self.setAccessibleName(tr("Recording"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)  # type: ignore[call-arg]
        view_state.cursor_changed.connect(self._follow_cursor)
        self._allow(can_play=False)

    @property
    def is_playing(self) -> bool:
        """Whether the recording runs."""
        return self._decoder is not None and self._decoder.is_playing

    @property
    def moment_s(self) -> float | None:
        """The moment of the session that is shown; None while there is no picture."""
        return None if self._shown is None else self._shown.time_s - self._file.start_s

    def toggle(self) -> None:
        """Play, or pause."""
        if self._decoder is None:
            return
        on = not self._decoder.is_playing
        if on and self._decoder.is_over:
            self._decoder.show(self._file.start_s)
        self._decoder.play(on=on)
        self.play.setText(_PAUSE if on else _PLAY)

    def showEvent(self, event: QShowEvent | None) -> None:  # noqa: N802 - Qt's name
        """Look for the recording."""
        super().showEvent(event)
        if self._is_ready:
            self._open()
        elif event is not None and not event.spontaneous():
            self._background.run(self._prepare, self._begin, self._say)

    def hideEvent(self, event: QHideEvent | None) -> None:  # noqa: N802 - Qt's name
        """Let go of the recording: it may be moved or deleted now."""
        super().hideEvent(event)
        if event is not None and not event.spontaneous():
            self._close()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:  # noqa: N802 - Qt's name
        """Step from picture to picture."""
        if event is None:
            return
        step = {Qt.Key.Key_Left: self._back, Qt.Key.Key_Right: self._on}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            step()

    def mousePressEvent(self, event: QMouseEvent | None) -> None:  # noqa: N802 - Qt's name
        """Take the keyboard."""
        self.setFocus()
        super().mousePressEvent(event)

    # The recording.

    def _prepare(self) -> tuple[str, FaceTable | None]:
        """Look on the disk, in the background's thread: why there is no picture, and readings."""
        problem = self._file.problem()
        if problem or not self._file.results:
            return problem, None
        record = self._document.record
        windows = self._document.windows[["end_s", "people"]].copy()
        windows["end_s"] += self._file.start_s
        group = MinimumGroup(record.min_people)
        faces = FaceTable.load(Path(self._file.results), windows, record.info.classes, group)
        return "", faces

    def _begin(self, found: tuple[str, FaceTable | None]) -> None:
        problem, self._faces = found
        if problem:
            self._say(problem)
            return
        self._is_ready = True
        if self._faces is None:
            self.line.setToolTip(_KEPT_NO_READINGS)
            self.sharpness.removeItem(self.sharpness.findText(Sharpness.FACES.value))
        if self.isVisible():
            self._open()

    def _open(self) -> None:
        if self._decoder is not None:
            return
        stored = self._document.record.info.settings.get("picture")
        picture = picture_of(stored, self._file.track)
        self._decoder = Decoder(self._file.recording, picture, self._arrived.emit)
        self._allow(can_play=True)
        self._follow_cursor()

    def _close(self) -> None:
        decoder, self._decoder = self._decoder, None
        if decoder is not None:
            decoder.close()
        self._shown = None
        self.play.setText(_PLAY)
        self._allow(can_play=False)

    def _take(self) -> None:
        """Show what the decoder has, and put the cursor there."""
        decoder = self._decoder
        if decoder is None:
            return
        if decoder.problem:
            self._say(decoder.problem)
            self._close()
            return
        shown = decoder.take()
        if shown is not None:
            self._shown = shown
            self._show_again()
            self._lead_cursor(shown)
        self.play.setText(_PAUSE if decoder.is_playing else _PLAY)

    def _show_again(self) -> None:
        if self._shown is None:
            return
        frame = self._shown.frame
        reading = None if self._faces is None else self._faces.at(frame.time_s)
        how = Sharpness(self.sharpness.currentText())
        if how is Sharpness.FACES:
            frame = with_faces_blurred(frame, self._boxes_around(frame.time_s))
        self.picture.show_reading(frame, reading, blurred=how is Sharpness.BLURRED)
        self.line.show_text(
            tr(
                "{moment_s} of {length_s}",
                moment_s=clock(self.moment_s or 0.0),
                length_s=clock(self._document.length_s),
            )
        )

    def _boxes_around(self, time_s: float) -> list[NDArray[np.float32]]:
        return [] if self._faces is None else self._faces.boxes_near(time_s, HOLD_S)

    # The cursor.

    def _lead_cursor(self, shown: Shown) -> None:
        if not shown.was_asked:
            self._is_leading = True
            self._view_state.move_cursor(shown.time_s - self._file.start_s, follow=True)
            self._is_leading = False

    def _follow_cursor(self) -> None:
        if self._decoder is not None and not self._is_leading:
            self._decoder.show(self._view_state.cursor_s + self._file.start_s)

    def _back(self) -> None:
        self._step(-1)

    def _on(self) -> None:
        self._step(1)

    def _step(self, pictures: int) -> None:
        if self._decoder is not None:
            self._decoder.step(pictures)

    def _say(self, line: str) -> None:
        self.picture.show_text(sentence(line))
        self.line.show_text("")
        self._allow(can_play=False)

    def _allow(self, *, can_play: bool) -> None:
        for control in (self.back, self.play, self.on, self.sharpness):
            control.setEnabled(can_play)

    def _lay_out(self, content: QWidget) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(along_time(self.back, self.play, self.on))
        buttons.addWidget(self.line, 1)
        buttons.addWidget(self.sharpness)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.picture, 1)
        column.addLayout(buttons)


def picture_of(stored: object, track: int) -> PictureSettings:
    """Return how a recording was seen when it was analysed, by the stored settings."""
    values = stored if isinstance(stored, dict) else {}
    rotate, mirror = values.get("rotate", 0), values.get("mirror", False)
    return PictureSettings(rotate if rotate in (0, 90, 180, 270) else 0, bool(mirror), track)
