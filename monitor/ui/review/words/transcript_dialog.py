"""Where a transcript begins, and whether names are kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from functools import partial
from pathlib import Path

from PyQt5.QtWidgets import QFileDialog, QWidget

from monitor.i18n import tr
from monitor.review.lesson.transcript import LaidTranscript, lay_transcript
from monitor.store import SessionRecord, SessionStore
from monitor.times import day_time
from monitor.ui.review.sessions.file_actions import Tell
from monitor.ui.review.words.place_dialog import PlaceDialog
from monitor.ui.widgets.background_task import Background
from monitor.ui.widgets.buttons import Check

_KINDS = tr("Transcripts (*.vtt *.srt)")


@dataclass(frozen=True, slots=True)
class TranscriptPlace:
    """What was entered; see `lay_transcript`."""

    offset_s: float | None
    starts: time | None
    speakers: bool


class TranscriptDialog(PlaceDialog):
    """Asks where a transcript begins, and whether names are kept.

    Args:
        file: Its name.
        record: The session.
    """

    def __init__(self, file: str, record: SessionRecord, parent: QWidget | None = None) -> None:
        wrong = tr("Say it as 2:30 or -0:02:30, or the time of the day as 10:15.")
        super().__init__(tr("Add a transcript"), file, record, parent, wrong=wrong)
        self.clock = None if self.is_recorded else self.add_line(tr("or at the &time"), "")
        if self.clock is not None:
            self.clock.setPlaceholderText(tr("of the day, as 10:15"))
            self.clock.setToolTip(self.clock.placeholderText())
        self.speakers = Check(tr("Keep the &names of those who speak"))
        self.form.addRow(self.speakers)

    @property
    def entered(self) -> TranscriptPlace | None:
        """What stands in the lines; None where it is no time, or two."""
        clock = "" if self.clock is None else self.clock.text().strip()
        try:
            place = TranscriptPlace(
                self.offset_s, day_time(clock) if clock else None, self.speakers.isChecked()
            )
        except ValueError:
            return None
        return None if place.offset_s is not None and place.starts is not None else place


def add_transcript(
    parent: QWidget,
    store: SessionStore,
    background: Background,
    record: SessionRecord,
    *,
    tell: Tell,
    added: Tell,
) -> None:
    """Ask for a file and where it begins, and lay it on the session; `added` is told of it."""
    name, _ = QFileDialog.getOpenFileName(parent, tr("Add a transcript"), str(Path.home()), _KINDS)
    if not name:
        return
    path = Path(name)
    dialog = TranscriptDialog(path.name, record, parent)
    if not dialog.exec_() or (place := dialog.entered) is None:
        return
    work = partial(
        lay_transcript,
        store,
        path,
        record.info.session_id,
        offset_s=place.offset_s,
        starts=place.starts,
        speakers=place.speakers,
        overwrite=True,
    )
    background.run(work, lambda laid: added(_outcome(path.name, laid)), tell)


def _outcome(file: str, laid: LaidTranscript) -> str:
    outside = (
        tr(", {outside:,} of them outside of the session", outside=laid.outside)
        if laid.outside
        else ""
    )
    return tr("Added {file}: {value:,} cues{outside}", file=file, value=laid.count, outside=outside)
