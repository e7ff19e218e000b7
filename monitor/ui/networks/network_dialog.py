"""The list of networks: those of the app, those of plug-ins, and folders of the user's own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import QFileDialog, QListWidget, QListWidgetItem, QWidget

from monitor import plugins
from monitor.emotion.folder import read_classes
from monitor.errors import EngineError
from monitor.files.user_path import user_path
from monitor.i18n import tr
from monitor.ui.widgets.buttons import push_button
from monitor.ui.widgets.form_dialog import FormDialog
from monitor.ui.widgets.labels import label

BUILT_IN = {
    "default": tr("default \N{EN DASH} the app's own"),
    "accurate": tr("accurate \N{EN DASH} the app's own, looks twice at each face"),
    "fer": tr("fer \N{EN DASH} that of the fer package"),
}
"""What the networks of the app are called in the list."""


class NetworkDialog(FormDialog):
    """Choose what reads the faces.

    Args:
        chosen: The network in use, as `EmotionSettings.model` names it.
        folders: Folders of networks that were used before.

    Attributes:
        model: What is chosen.
        folders: The folders that are listed now.
    """

    def __init__(self, chosen: str, folders: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(tr("What reads faces"), parent)
        self.folders: tuple[str, ...] = ()
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("What reads faces"))
        self.list.itemDoubleClicked.connect(lambda _item: self.accept())
        self.problem = label("", "quiet", wrap=True)
        self.form.addRow(self.list)
        self.form.addRow(
            push_button(tr("Folder of your own\N{HORIZONTAL ELLIPSIS}"), self._ask_folder)
        )
        self.form.addRow(self.problem)
        named = _named_networks(chosen)
        self._models = list(named)
        for text in named.values():
            self.list.addItem(text)
        own = [] if chosen in named else [chosen]
        for folder in dict.fromkeys([*folders, *own]):
            self.add(folder)
        self.list.setCurrentRow(self._models.index(chosen) if chosen in self._models else 0)
        self.list.setFocus()

    @property
    def model(self) -> str:
        """The network, as `EmotionSettings.model` names it."""
        return self._models[self.list.currentRow()]

    def add(self, folder: str) -> None:
        """List a folder, or say why it cannot be."""
        try:
            names = read_classes(user_path(folder)).names
        except EngineError as error:
            self.problem.setText(str(error))
            return
        self.problem.setText("")
        if folder not in self._models:
            self.folders = (*self.folders, folder)
            self._models.append(folder)
            item = QListWidgetItem(f"{Path(folder).name} \N{EN DASH} {', '.join(names)}")
            item.setToolTip(folder)
            self.list.addItem(item)
        self.list.setCurrentRow(self._models.index(folder))

    def _ask_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Folder that `train` made"))
        if folder:
            self.add(folder)


def _named_networks(chosen: str) -> dict[str, str]:
    """What is chosen by its name and not by its folder, and what it is called in the list."""
    known = dict(BUILT_IN)
    for plugin in plugins.usable(plugins.EXPRESSION_NETWORKS):
        known[plugin.name] = tr(
            "{plugin} \N{EN DASH} of {distribution}",
            plugin=plugin.name,
            distribution=plugin.distribution,
        )
    if chosen in plugins.EXPRESSION_NETWORKS.own:
        known.setdefault(chosen, chosen)  # only the command line offers it
    return known
