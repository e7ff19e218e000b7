"""Where in a session a file begins that is laid on it."""

from __future__ import annotations

from PyQt5.QtWidgets import QWidget

from monitor.i18n import tr
from monitor.review.formats.recording import recording_of
from monitor.store import SessionRecord
from monitor.times import signed_clock_time
from monitor.ui.widgets.form_dialog import FormDialog
from monitor.ui.widgets.labels import ElidedLabel, label


class PlaceDialog(FormDialog):
    """Asks where a file begins.

    Args:
        title: Of the dialog.
        file: The file's name.
        record: The session.
        wrong: What is said of lines that cannot be.

    Attributes:
        is_recorded: Whether the session was made of a recording.
        notice: A line; hidden until there is something to say.
    """

    def __init__(
        self, title: str, file: str, record: SessionRecord, parent: QWidget | None, *, wrong: str
    ) -> None:
        super().__init__(title, parent)
        self.keep.setText(tr("Add"))
        self._wrong = wrong
        self.is_recorded = recording_of(record) is not None
        name = ElidedLabel("quiet")
        name.show_text(file)
        self.form.addRow(name)
        self.offset = self.add_line(tr("&Begins at"), "")
        self.offset.setPlaceholderText(
            tr("with the recording; 2:30 after its start, -2:30 before")
            if self.is_recorded
            else tr("with the session; 2:30 after its start, -2:30 before")
        )
        self.offset.setToolTip(self.offset.placeholderText())
        self.notice = label("", "quiet", wrap=True)
        self.notice.hide()
        self.notices.addWidget(self.notice)

    @property
    def offset_s(self) -> float | None:
        """Where it begins, in seconds; None where nothing is said.

        Raises:
            ValueError: What stands in the line is no time.
        """
        offset = self.offset.text().strip()
        return signed_clock_time(offset) if offset else None

    @property
    def entered(self) -> object | None:
        """What stands in the lines; None where it cannot be."""
        raise NotImplementedError

    def say(self, notice: str) -> None:
        """Show a line below the others."""
        self.notice.setText(notice)
        self.notice.show()
        self.grow()

    def accept(self) -> None:
        """Close where what stands in the lines can be."""
        if self.entered is None:
            self.say(self._wrong)
        else:
            super().accept()
