"""Everything that explains the app, from its menu."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PyQt5.QtCore import QObject
from PyQt5.QtWidgets import QDialog, QWidget

from monitor.config import Settings
from monitor.ui.appearance.theme import Theme
from monitor.ui.dialogs.help_dialog import HelpDialog
from monitor.ui.help.about_dialog import AboutDialog
from monitor.ui.help.guide_dialog import GuideDialog
from monitor.ui.help.machine_dialog import MachineDialog
from monitor.ui.widgets.actions import Actions
from monitor.ui.widgets.background_task import Background


class HelpActions(QObject):
    """Owns `help`, `guide`, `machine` and `about`.

    Args:
        actions: Of the window.
        theme: Light or dark.
        background: Where what takes a while is done.
        settings: Tells what holds.
        window: Over which they open.
    """

    def __init__(
        self,
        actions: Actions,
        theme: Theme,
        background: Background,
        settings: Callable[[], Settings],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        dialogs: dict[str, Callable[[], QDialog]] = {
            "help": lambda: HelpDialog(actions.list_keys(), window),
            "guide": lambda: GuideDialog(theme, window),
            "machine": lambda: MachineDialog(background, settings(), window),
            "about": lambda: AboutDialog(window),
        }
        for name, make in dialogs.items():
            actions.connect(name, partial(_show, make))


def _show(make: Callable[[], QDialog]) -> None:
    dialog = make()
    dialog.exec_()
    dialog.deleteLater()
