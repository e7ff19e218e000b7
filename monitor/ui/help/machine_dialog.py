"""What works on this computer, and a report for who helps where it does not."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PyQt5.QtWidgets import QFileDialog, QWidget

from monitor.config import Settings
from monitor.i18n import tr
from monitor.ui.help.findings import Finding, findings
from monitor.ui.help.long_text import LongText
from monitor.ui.help.problem_report import problem_report
from monitor.ui.widgets.background_task import Background
from monitor.ui.widgets.buttons import push_button
from monitor.ui.widgets.labels import label
from monitor.ui.widgets.tabbed_dialog import TabbedDialog
from monitor.ui.widgets.wording import sentence

_WIDE_PX = 760

_MARKS = {True: "\N{CHECK MARK}", False: "\N{MULTIPLICATION X}", None: "\N{EN DASH}"}

_ABOUT = tr(
    "The report holds what stands there, no picture, no name and nothing of a "
    "session. Write into it what happened, save it, and give it to who helps you. "
    "Nothing is sent."
)


class MachineDialog(TabbedDialog):
    """Looks around in a thread, and shows what was found.

    Args:
        background: The thread.
        settings: What holds.

    Attributes:
        found: What was looked at, and what came of it.
        report: The text, which may be changed before it is saved.
        save: The button that saves it; it waits until all was looked at.
        line: What is being done, or was.
    """

    def __init__(
        self, background: Background, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("What works on this computer"), parent, wide_px=_WIDE_PX)
        self._settings = settings
        self._is_open = True
        self.found = LongText(tr("What works"))
        self.add_page(tr("What works"), self.found)
        self.report = LongText(tr("Report"))
        self.report.setReadOnly(False)
        self.add_page(tr("Problem report"), self.report)
        self.line = label(tr("Looking around\N{HORIZONTAL ELLIPSIS}"), "quiet", wrap=True)
        self.notices.addWidget(self.line)
        self.save = push_button(tr("Save a problem report\N{HORIZONTAL ELLIPSIS}"), self._ask_where)
        self.save.setEnabled(False)
        self.foot.addWidget(self.save)
        self.foot.addStretch(1)
        close = push_button(tr("Close"), self.accept, "primary")
        self.foot.addWidget(close)
        close.setFocus()
        background.run(lambda: tuple(findings()), self._show, self._fail)

    def done(self, result: int) -> None:
        """Close; what is found after that is for nobody."""
        self._is_open = False
        super().done(result)

    def save_to(self, file: Path) -> None:
        """Write the report as it stands there."""
        try:
            file.write_text(self.report.toPlainText(), encoding="utf-8")
        except OSError as error:
            self._fail(
                tr(
                    "{file}: it cannot be written: {strerror}",
                    file=file,
                    strerror=error.strerror or error,
                )
            )
        else:
            self.line.setText(tr("The report is in {file}", file=file))

    def _show(self, found: Sequence[Finding]) -> None:
        if not self._is_open:
            return
        lines = (f"{_MARKS[one.works]}  {sentence(one.name)}: {one.detail}" for one in found)
        self.found.setPlainText("\n".join(lines))
        self.report.setPlainText(problem_report(found, self._settings))
        self.line.setText(_ABOUT)
        self.save.setEnabled(True)

    def _fail(self, message: str) -> None:
        if self._is_open:
            self.line.setText(sentence(message))

    def _ask_where(self) -> None:
        self.show_page(1)
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Save a problem report"), "classroom-monitor-problem.txt", tr("Text (*.txt)")
        )
        if path:
            self.save_to(Path(path))
