"""The address of a network camera, and whether its password is kept."""

from __future__ import annotations

from PyQt5.QtWidgets import QWidget

from monitor.i18n import tr
from monitor.sources.streams.address import has_secret
from monitor.sources.streams.passwords import can_keep
from monitor.ui.widgets.buttons import Check
from monitor.ui.widgets.form_dialog import FormDialog


class AddressDialog(FormDialog):
    """Asks for an address; what may be a password in it is kept in the keyring alone, or nowhere.

    Attributes:
        line: Where the address is written.
        keeps: Whether it is to be kept; there is a choice only where something is secret.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Network camera"), parent)
        self.keep.setText(tr("Watch"))
        self._can_keep = can_keep()
        self.line = self.add_line(tr("&Address"), "")
        self.line.setMaxLength(2000)
        self.line.setPlaceholderText("rtsp://10.0.0.5/stream")
        self.keeps = Check(tr("&Keep its password in this computer's keyring"))
        self.form.addRow("", self.keeps)
        QWidget.setTabOrder(self.line, self.keeps)
        self.line.textChanged.connect(self._offer)
        self._offer("")

    @property
    def address(self) -> str:
        """What was written."""
        return self.line.text().strip()

    @property
    def wants_it_kept(self) -> bool:
        """Whether the address goes into the keyring."""
        return self.keeps.isEnabled() and self.keeps.isChecked()

    def _offer(self, _text: str) -> None:
        self.keeps.setEnabled(self._can_keep and has_secret(self.address))
