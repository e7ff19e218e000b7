"""Choosing what to watch: a camera, a file, an address, a screen, the demo, a plug-in."""

from __future__ import annotations

from functools import partial

import numpy as np
from numpy.typing import NDArray
from PyQt5.QtCore import pyqtSignal
from PyQt5.QtWidgets import QAction, QDialog, QFileDialog, QInputDialog, QWidget

from monitor import plugins
from monitor.i18n import tr
from monitor.plugins import Plugin
from monitor.sources import Camera, list_cameras
from monitor.sources.factory import DEMO
from monitor.sources.screen.source import grab_screens
from monitor.sources.streams.passwords import keep_address
from monitor.ui.dialogs.address_dialog import AddressDialog
from monitor.ui.dialogs.screen_dialog import ScreenDialog
from monitor.ui.widgets.background_task import Background
from monitor.ui.widgets.buttons import MenuButton

_DOTS = "\N{HORIZONTAL ELLIPSIS}"
_LONGEST = 34


class SourcePicker(MenuButton):
    """Shows what is watched, and a menu of what could be.

    Cameras and plug-ins are looked for in a thread, when the window opens and again each time the
    menu does.
    """

    chosen = pyqtSignal(str)
    failed = pyqtSignal(str)

    def __init__(
        self, action: QAction, background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__("menu", parent)
        self._background = background
        self._found: tuple[tuple[Camera, ...], tuple[Plugin, ...]] = ((), ())
        self.menu_.aboutToShow.connect(self.refresh)
        self.setToolTip(action.toolTip())
        self._fill()
        self.show_source("", in_session=False)

    def show_source(self, name: str, *, in_session: bool) -> None:
        """Show what is watched, and that a session would go on with another."""
        short = name if len(name) <= _LONGEST else name[: _LONGEST - 1] + _DOTS
        self.setText(short[:1].upper() + short[1:] or tr("Choose a camera or file"))
        self.setAccessibleName(tr("Source: {name}", name=name))
        more = tr("; the session goes on with it, after a gap") if in_session else ""
        self.setToolTip(tr("{name}\nChoose another camera or file (O){more}", name=name, more=more))

    def refresh(self) -> None:
        """Look for cameras and plug-ins again."""

        def look() -> tuple[tuple[Camera, ...], tuple[Plugin, ...]]:
            return list_cameras(), plugins.usable(plugins.SOURCES)

        self._background.run(look, self._show, self.failed.emit)

    def try_demo(self) -> None:
        """Watch the demo."""
        self.chosen.emit(DEMO)

    def open_recording(self) -> None:
        """Ask for a video file, and watch it."""
        path, _ = QFileDialog.getOpenFileName(self.window(), tr("Watch a video file"))
        if path:
            self.chosen.emit(path)

    def choices(self) -> tuple[str, ...]:
        """The entries of the menu, as they are shown."""
        return tuple(entry.text() for entry in self.menu_.actions() if entry.text())

    def _show(self, found: tuple[tuple[Camera, ...], tuple[Plugin, ...]]) -> None:
        if found != self._found:
            self._found = found
            self._fill()

    def _fill(self) -> None:
        menu = self.menu_
        menu.clear()
        cameras, others = self._found
        for camera in cameras:
            self._add(f"{camera.name}", partial(self.chosen.emit, str(camera.index)))
        if not cameras:
            self._add(tr("No camera found"), None)
        menu.addSeparator()
        self._add(tr("Video file{dots}", dots=_DOTS), self.open_recording)
        self._add(tr("Folder of pictures{dots}", dots=_DOTS), self._ask_folder)
        self._add(tr("Network camera{dots}", dots=_DOTS), self._ask_address)
        self._add(tr("Screen, for an online class{dots}", dots=_DOTS), self._ask_screen)
        for plugin in others:
            self._add(
                tr(
                    "{plugin}, of {distribution}{dots}",
                    plugin=plugin.name,
                    distribution=plugin.distribution,
                    dots=_DOTS,
                ),
                partial(self._ask, plugin),
            )
        menu.addSeparator()
        self._add(tr("Demo: a painted lecture room"), self.try_demo)

    def _add(self, text: str, do: object) -> None:
        entry = QAction(text.replace("&", "&&"), self.menu_)
        if callable(do):
            entry.triggered.connect(lambda _checked: do())
        else:
            entry.setEnabled(False)
        self.menu_.addAction(entry)

    def _ask_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self.window(), tr("Watch a folder of pictures"))
        if path:
            self.chosen.emit(path)

    def _ask(self, plugin: Plugin) -> None:
        argument, entered = QInputDialog.getText(
            self.window(),
            plugin.name,
            tr("What {plugin} is to watch, where it has to be told:", plugin=plugin.name),
        )
        if entered:
            what = argument.strip()
            self.chosen.emit(f"{plugin.name}:{what}" if what else plugin.name)

    def _ask_screen(self) -> None:
        self._background.run(grab_screens, self._choose_screen, self.failed.emit)

    def _choose_screen(self, screens: list[NDArray[np.uint8]]) -> None:
        dialog = ScreenDialog(screens, self.window())
        if dialog.exec_() == QDialog.Accepted:
            self.chosen.emit(dialog.spec)
        dialog.deleteLater()

    def _ask_address(self) -> None:
        dialog = AddressDialog(self.window())
        if dialog.exec_() != QDialog.Accepted or not dialog.address:
            return
        if not dialog.wants_it_kept:
            self.chosen.emit(dialog.address)
            return
        keep = partial(keep_address, dialog.address)
        self._background.run(keep, self.chosen.emit, self.failed.emit)
