"""Whether the room has agreed to the microphone, asked before it is used for the first time."""

from __future__ import annotations

from PyQt5.QtWidgets import QMessageBox, QWidget

from monitor.i18n import tr
from monitor.sound.wording import about_microphone


def may_listen(parent: QWidget | None = None) -> bool:
    """Ask whether everybody in the room knows of the microphone, and agrees.

    Args:
        parent: The window over which it is asked.
    """
    box = QMessageBox(parent)
    box.setWindowTitle(tr("Microphone"))
    box.setText(tr("Does everybody in the room know of the microphone, and agree?"))
    told = tr("You are asked once; Settings, Sound switches it off.")
    box.setInformativeText(f"{about_microphone()} {told}")
    yes = box.addButton(tr("They know, and agree"), QMessageBox.AcceptRole)
    box.setDefaultButton(box.addButton(tr("Start without it"), QMessageBox.RejectRole))
    box.exec_()
    return box.clickedButton() is yes
