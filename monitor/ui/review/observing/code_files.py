"""What observers coded in other tools, laid on a session from a menu."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PyQt5.QtWidgets import QFileDialog, QMessageBox, QWidget

from monitor.errors import CodesKnownError
from monitor.i18n import tr
from monitor.store import SessionStore
from monitor.ui.widgets.background_task import Background

if TYPE_CHECKING:
    from monitor.review.codes import LaidCodes

CODES = tr("Codes of observers (*.eaf *.TextGrid *.boris *.boris.gz *.tsv *.csv)")

Tell = Callable[[str], None]
Laid = Callable[[str, str], None]


def import_codes(
    parent: QWidget,
    store: SessionStore,
    background: Background,
    session_id: str,
    *,
    laid: Laid,
    tell: Tell,
) -> None:
    """Ask for a file and lay its codes on a session; `laid` gets the session and a line on it."""
    name, _ = QFileDialog.getOpenFileName(parent, tr("Import codes"), str(Path.home()), CODES)
    if name:
        lay_file(parent, store, background, Path(name), session_id, laid=laid, tell=tell)


def lay_file(
    parent: QWidget,
    store: SessionStore,
    background: Background,
    path: Path,
    session_id: str | None,
    *,
    laid: Laid,
    tell: Tell,
    overwrite: bool = False,
) -> None:
    """Lay the codes of a file on a session, None for the one that the file says.

    Where an observer has codes there already, the user is asked whether they are replaced.
    """

    def work() -> LaidCodes | CodesKnownError:
        from monitor.review.codes import lay_codes

        try:
            return lay_codes(store, path, session_id, overwrite=overwrite)
        except CodesKnownError as error:
            return error

    def done(found: LaidCodes | CodesKnownError) -> None:
        if not isinstance(found, CodesKnownError):
            laid(found.session, _outcome(path.name, found))
        elif _confirm_replace(parent, path.name):
            place = (store, background, path, session_id)
            lay_file(parent, *place, laid=laid, tell=tell, overwrite=True)

    background.run(work, done, tell)


def _confirm_replace(parent: QWidget, file: str) -> bool:
    box = QMessageBox(parent)
    box.setWindowTitle(tr("Replace?"))
    box.setText(
        tr("The session has codes of an observer in {file} already. Replace them?", file=file)
    )
    box.setInformativeText(tr("Codes of other observers stay."))
    replace = box.addButton(tr("Replace"), QMessageBox.DestructiveRole)
    box.setDefaultButton(box.addButton(tr("Cancel"), QMessageBox.RejectRole))
    box.exec_()
    return box.clickedButton() is replace


def _outcome(file: str, laid: LaidCodes) -> str:
    whose = ", ".join(
        tr("{value:,} of {observer}", value=count, observer=observer)
        for observer, count in laid.counts.items()
    )
    notes = (
        (laid.outside, tr("outside of the session left out")),
        (laid.cut, tr("cut at its begin or end")),
        (laid.empty, tr("without a text left out")),
    )
    more = "".join(f"; {count:,} {what}" for count, what in notes if count)
    return tr("Codes of {file}: {whose}{more}", file=file, whose=whose, more=more)
