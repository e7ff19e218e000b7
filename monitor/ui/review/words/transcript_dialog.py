"""Where a transcript begins, and whether names are kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from functools import partial
from pathlib import Path

from PyQt5.QtWidgets import QFileDialog, QWidget

from monitor.i18n import tr
from monitor.review.formats.recording import recording_of
from monitor.review.lesson.transcript import LaidTranscript, lay_transcript
from monitor.store import SessionRecord, SessionStore
from monitor.times import day_time, signed_clock_time
from monitor.ui.review.sessions.file_actions import Tell
from monitor.ui.widgets.background_task import Background
from monitor.ui.widgets.buttons import Check
from monitor.ui.widgets.form_dialog import FormDialog
from monitor.ui.widgets.labels import ElidedLabel

_KINDS = tr("Transcripts (*.vtt *.srt)")


@dataclass(frozen=True, slots=True)
class TranscriptPlace:
    """What was entered; see `lay_transcript`."""

    offset_s: float | None
    starts: time | None
    speakers: bool


class TranscriptDialog(FormDialog):
    """Asks where a transcript begins.

    Args:
        file: Its name.
        record: The session.
    """

    def __init__(self, file: str, record: SessionRecord, parent: QWidget | None = None) -> None:
        super().__init__(tr("Add a transcript"), parent)
        self.keep.setText(tr("Add"))
        is_recorded = recording_of(record) is not None
        what = tr("the recording") if is_recorded else tr("the session")
        self.offset = self.add_line(tr("&Begins at"), "")
        self.offset.setPlaceholderText(
            tr("with {what}; 2:30 after its start, -2:30 before", what=what)
        )
        self.clock = None if is_recorded else self.add_line(tr("or at the &time"), "")
        if self.clock is not None:
            self.clock.setPlaceholderText(tr("of the day, as 10:15"))
        self.speakers = Check(tr("Keep the &names of those who speak"))
        self.form.addRow(self.speakers)
        name = ElidedLabel("quiet")
        name.show_text(file)
        self.form.insertRow(0, name)
        self.wrong = ElidedLabel("quiet")
        self.wrong.hide()
        self.notices.addWidget(self.wrong)

    @property
    def entered(self) -> TranscriptPlace | None:
        """What stands in the lines; None where it is no time, or two."""
        offset = self.offset.text().strip()
        clock = "" if self.clock is None else self.clock.text().strip()
        if offset and clock:
            return None
        try:
            return TranscriptPlace(
                signed_clock_time(offset) if offset else None,
                day_time(clock) if clock else None,
                self.speakers.isChecked(),
            )
        except ValueError:
            return None

    def accept(self) -> None:
        """Close where the times are times."""
        if self.entered is not None:
            super().accept()
            return
        self.wrong.show_text(tr("Say it as 2:30 or -0:02:30, or the time of the day as 10:15."))
        self.wrong.show()


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
