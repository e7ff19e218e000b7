"""An analysed recording is watched and coded; its curve and the codes of others are hidden."""

from __future__ import annotations

from PyQt5.QtCore import Qt, pyqtSignal
from PyQt5.QtGui import QHideEvent, QShowEvent

from monitor.i18n import tr
from monitor.review.observers.coding import Coding
from monitor.sources.recorded_file import RecordedFile
from monitor.store import SessionRecord
from monitor.ui.appearance.theme import Theme
from monitor.ui.observe.page import ObservePage
from monitor.ui.review.player.decoder import Decoder
from monitor.ui.review.player.player_card import picture_of
from monitor.ui.widgets.background_task import Background


class RecordingObservePage(ObservePage):
    """Plays the part of a recording that a session is of, from its begin or where it was left.

    Args:
        record: The session.
        file: Its recording.
        coding: Who codes it.
        theme: Light or dark.
        background: The thread that writes the log.
    """

    _arrived = pyqtSignal()

    def __init__(
        self,
        record: SessionRecord,
        file: RecordedFile,
        coding: Coding,
        theme: Theme,
        background: Background,
    ) -> None:
        super().__init__(theme, background, from_recording=True)
        self._record = record
        self._file = file
        self._decoder: Decoder | None = None
        self._moment_s = _first_open(coding)
        self._arrived.connect(self._show_newest, Qt.ConnectionType.QueuedConnection)  # type: ignore[call-arg]
        self.paused.connect(lambda paused: self._play(on=not paused))
        self.moved.connect(self._move)
        self.begin(coding)

    @property
    def moment_s(self) -> float:
        """The moment of the session that is shown."""
        return self._moment_s

    def showEvent(self, event: QShowEvent | None) -> None:  # noqa: N802 - Qt's name
        """Open the recording and play it."""
        super().showEvent(event)
        if self._decoder is None and event is not None and not event.spontaneous():
            if problem := self._file.problem():
                self.picture.show_text(problem)
                return
            stored = self._record.info.settings.get("picture")
            picture = picture_of(stored, self._file.track)
            self._decoder = Decoder(self._file.recording, picture, self._arrived.emit)
            self._decoder.show(self._moment_s + self._file.start_s)
            self._play(on=not self.is_paused)

    def hideEvent(self, event: QHideEvent | None) -> None:  # noqa: N802 - Qt's name
        """Let go of the recording: it may be moved or deleted now."""
        super().hideEvent(event)
        if event is not None and not event.spontaneous() and self._decoder is not None:
            decoder, self._decoder = self._decoder, None
            decoder.close()

    def _show_newest(self) -> None:
        decoder = self._decoder
        if decoder is None:
            return
        if decoder.problem:
            self.picture.show_text(decoder.problem)
            return
        shown = decoder.take()
        if shown is not None:
            self._moment_s = max(shown.time_s - self._file.start_s, 0.0)
            self.show_frame(shown.frame)
            self.show_moment(min(self._moment_s, self._record.length_s))
        is_over = decoder.is_over or self._moment_s >= self._record.length_s
        if is_over and not self.is_paused:
            self.toggle_pause()
            self.tell(tr("This is the end. Go back an interval with Left, or choose Done"))

    def _play(self, *, on: bool) -> None:
        if self._decoder is not None:
            if on and self._moment_s >= self._record.length_s:
                self._decoder.show(self._file.start_s)
            self._decoder.play(on=on)

    def _move(self, intervals: int) -> None:
        coding = self._coding
        if self._decoder is None or coding is None:
            return
        interval = coding.coder.interval_at(self._moment_s)
        start_s = max(interval.place + intervals, 0) * coding.coder.every_s
        if start_s < self._record.length_s:
            self._decoder.show(start_s + self._file.start_s)


def _first_open(coding: Coding) -> float:
    """Where the first interval begins after the last that is coded, or the first of all."""
    place = max(coding.said, default=-1) + 1
    start_s = place * coding.coder.every_s
    length_s = coding.coder.length_s
    return 0.0 if length_s is not None and start_s >= length_s else start_s
