"""The question before the window is closed while a session runs."""

from __future__ import annotations

from PyQt5.QtWidgets import QMessageBox, QWidget

from monitor.i18n import tr


def confirm_close(window: QWidget) -> bool:
    """Ask whether the session that runs may be stopped."""
    box = QMessageBox(window)
    box.setWindowTitle(tr("A session is running"))
    box.setText(tr("A session is running. Stop it and close the window?"))
    box.setInformativeText(tr("What was recorded so far is kept."))
    stop = box.addButton(tr("Stop and close"), QMessageBox.AcceptRole)
    box.setDefaultButton(box.addButton(tr("Keep running"), QMessageBox.RejectRole))
    box.exec_()
    return box.clickedButton() is stop
