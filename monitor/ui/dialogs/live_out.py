"""What is sent live, and to whom: off until it is chosen here or in the settings."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QLineEdit, QMessageBox, QWidget

from monitor.config import OutletSettings, load_managed
from monitor.errors import OutletError
from monitor.i18n import tr
from monitor.outlets.outlets import make_outlet, name_of
from monitor.outlets.permission import to_be_asked
from monitor.ui.widgets.buttons import ActionButton, Check, lock_managed, push_button
from monitor.ui.widgets.form_dialog import FormDialog
from monitor.ui.widgets.labels import label
from monitor.ui.widgets.wording import sentence

_WHAT = tr(
    "While a session runs, the gauge of now can be shown elsewhere too: its value "
    "and range, its word, how many face the front and how many are readable. Never "
    "pictures, names or single people, and nothing of a group that is too small. "
    "It stays on until the window is closed."
)
_WIDE_PX = 780
_OWN = ("page", "file", "mqtt", "lsl")

_ANYWHERE = "page:0.0.0.0"
"""A page for everybody in the network, on a free port."""


class LiveOutDialog(FormDialog):
    """Choose outlets.

    Args:
        specs: What is on, as it was named.
        settings: What is allowed.
        addresses: Where what is on can be found, a line each.
    """

    def __init__(
        self,
        specs: Sequence[str],
        settings: OutletSettings,
        addresses: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Live out"), parent, wide_px=_WIDE_PX)
        self._settings = settings
        self.form.addRow(label(_WHAT, "quiet", wrap=True))
        first = {name_of(spec): spec for spec in reversed(specs)}
        self._page = first.get("page", "page")
        self.page = Check(tr("A &page for OBS or a browser on this computer"))
        self.page.setChecked("page" in first)
        self.network = Check(
            tr("\N{HORIZONTAL ELLIPSIS}and for phones and screens in this &network")
        )
        self.network.setChecked("page" in first and make_outlet(self._page).is_open)
        self.file = Check(tr("A small &file"))
        self.file.setChecked("file" in first)
        self.path = _argument_line(
            first.get("file", ""), tr("Path of the small file"), "gauge.json"
        )
        self.mqtt = Check(tr("An &MQTT server, for a school's own screen"))
        self.mqtt.setChecked("mqtt" in first)
        self.server = _argument_line(
            first.get("mqtt", ""),
            tr("Address of the MQTT server"),
            "mqtts://user@server/school/gauge",
        )
        self.lsl = Check(tr("A &Lab Streaming Layer stream, for recorders in this network"))
        self.lsl.setChecked("lsl" in first)
        self._stream = first.get("lsl", "lsl")
        self.others = [_checked(spec) for spec in specs if spec not in first.values()]
        self.others += [_checked(spec) for name, spec in first.items() if name not in _OWN]
        for line in (self.page, self.network, *self._file_line()):
            self.form.addRow(line)
        for line in (self.mqtt, _indented(self.server), self.lsl, *self.others):
            self.form.addRow(line)
        self.problem = label("", wrap=True)
        self.problem.hide()
        self.notices.addWidget(self.problem)
        for address in addresses:
            self.form.addRow(self._address_line(address))
        self.page.toggled.connect(self._offer)
        self.file.toggled.connect(self._offer)
        self.mqtt.toggled.connect(self._offer)
        self._offer()
        self._lock()

    @property
    def specs(self) -> tuple[str, ...]:
        """What is chosen."""
        page = [self._chosen_page()] if self.page.isChecked() else []
        file = [f"file:{self.path.text().strip()}"] if self.file.isChecked() else []
        mqtt = [f"mqtt:{self.server.text().strip()}"] if self.mqtt.isChecked() else []
        lsl = [self._stream] if self.lsl.isChecked() else []
        return (*page, *file, *mqtt, *lsl, *(one.text() for one in self.others if one.isChecked()))

    def accept(self) -> None:
        """Keep what is chosen, where it can be; what others can read only after a question."""
        try:
            told = to_be_asked(self.specs, self._settings)
        except OutletError as error:
            self.problem.setText(sentence(str(error)))
            self.problem.show()
            return
        if not told or may_be_open(told, self):
            super().accept()

    def _lock(self) -> None:
        """What the school has set is not to be chosen."""
        managed = load_managed()
        if managed.has("outlets", "send"):
            lock_managed(self.page, self.network, self.file, self.path, self.choose, *self.others)
            lock_managed(self.mqtt, self.server, self.lsl)

    def _chosen_page(self) -> str:
        is_open = make_outlet(self._page).is_open
        if is_open == self.network.isChecked():
            return self._page
        return _ANYWHERE if self.network.isChecked() else "page"

    def _file_line(self) -> tuple[QWidget, QWidget]:
        self.choose: ActionButton = push_button(tr("Choose\N{HORIZONTAL ELLIPSIS}"), self._ask_path)
        return self.file, _indented(self.path, self.choose)

    def _address_line(self, address: str) -> QWidget:
        text = label(sentence(address), "quiet", wrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        found = next((word for word in address.split() if word.startswith("http://")), "")
        if not found:
            return text
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(text, 1)
        line.addWidget(push_button(tr("Copy the address"), lambda: _copy(found)))
        return row

    def _ask_path(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Where the small file is"), self.path.text() or "gauge.json"
        )
        if path:
            self.path.setText(path)

    def _offer(self, *_: object) -> None:
        self.network.setEnabled(self.page.isChecked())
        self.path.setEnabled(self.file.isChecked())
        self.choose.setEnabled(self.file.isChecked())
        self.server.setEnabled(self.mqtt.isChecked())


def may_be_open(told: Sequence[str], parent: QWidget | None = None) -> bool:
    """Ask whether what others in the network can read may be sent.

    Args:
        told: What each outlet says of itself.
        parent: The window over which it is asked.
    """
    box = QMessageBox(parent)
    box.setWindowTitle(tr("Live out"))
    box.setText(tr("Others in the network could read it. Send it?"))
    box.setInformativeText("\n".join(sentence(one) for one in told))
    send = box.addButton(tr("Send it"), QMessageBox.AcceptRole)
    box.setDefaultButton(box.addButton(tr("Do not send"), QMessageBox.RejectRole))
    box.exec_()
    return box.clickedButton() is send


def _argument_line(spec: str, name: str, example: str) -> QLineEdit:
    line = QLineEdit(spec.partition(":")[2])
    line.setAccessibleName(name)
    line.setPlaceholderText(example)
    return line


def _indented(*parts: QWidget) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(32, 0, 0, 0)
    for part in parts:
        line.addWidget(part)
    return row


def _checked(spec: str) -> Check:
    check = Check(spec)
    check.setChecked(True)
    return check


def _copy(text: str) -> None:
    clipboard = QApplication.clipboard()
    if clipboard is not None:
        clipboard.setText(text)
