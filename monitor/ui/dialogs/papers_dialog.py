"""Writing a school's papers: in which language, and where to."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PyQt5.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from monitor.errors import PapersError
from monitor.files.user_path import user_path
from monitor.i18n import tr
from monitor.papers import LANGUAGES, Facts, tag_of_app, write_papers
from monitor.ui.widgets.buttons import Check, ChoiceBox, push_button
from monitor.ui.widgets.form_dialog import FormDialog
from monitor.ui.widgets.labels import label

_WHAT = tr(
    "Drafts of an impact assessment, a notice for the door, a record of processing "
    "activities and forms of consent, filled in from how this app is set. Your "
    "school's own data protection officer has to check them."
)

_FAULT_LINES = 3


class PapersDialog(FormDialog):
    """Asks for language and folder, and writes; where papers are there already it says so.

    Args:
        facts: What the papers are filled in from.

    Attributes:
        written: The files, once they are written.
    """

    def __init__(self, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(tr("Papers for your school"), parent)
        self.written: tuple[Path, ...] = ()
        self._facts = facts
        self.language = ChoiceBox()
        self.language.setAccessibleName(tr("Language"))
        for tag, language in LANGUAGES.items():
            self.language.addItem(language.name, tag)
        self.language.setCurrentIndex(self.language.findData(tag_of_app()))
        self.folder = QLineEdit()
        self.folder.setAccessibleName(tr("Folder"))
        self.replace = Check(tr("Replace papers that are there"))
        self.fault = label("", "quiet", wrap=True)
        self.fault.setMinimumHeight(_FAULT_LINES * self.fault.fontMetrics().lineSpacing())
        self.form.addRow(label(_WHAT, "quiet", wrap=True))
        self.form.addRow(tr("Language"), self.language)
        row = QHBoxLayout()
        row.addWidget(self.folder, 1)
        row.addWidget(push_button(tr("Choose\N{HORIZONTAL ELLIPSIS}"), self._choose))
        self.form.addRow(tr("Folder"), row)
        self.form.addRow(self.replace)
        self.notices.addWidget(self.fault)
        self.keep.setText(tr("Write"))
        self.keep.setEnabled(False)
        self.folder.textChanged.connect(lambda text: self.keep.setEnabled(bool(text.strip())))
        self.folder.textChanged.connect(partial(self.replace.setChecked, False))
        self.folder.setFocus()

    def accept(self) -> None:
        """Write the papers, or say why they cannot be written."""
        folder = user_path(self.folder.text().strip())
        tag = str(self.language.currentData())
        try:
            self.written = write_papers(
                folder, self._facts, tag, overwrite=self.replace.isChecked()
            )
        except PapersError as error:
            self.fault.setText(str(error))
            return
        super().accept()

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Folder for the papers"))
        if folder:
            self.folder.setText(folder)
