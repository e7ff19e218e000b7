"""Markers by their names, as many as there is room for; a menu has all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt5.QtCore import QSize, Qt
from PyQt5.QtGui import QContextMenuEvent, QResizeEvent, QShowEvent
from PyQt5.QtWidgets import QAction, QHBoxLayout, QMenu, QSizePolicy, QWidget

from monitor.i18n import tr
from monitor.ui.widgets.actions import Actions
from monitor.ui.widgets.buttons import ActionButton, MenuButton

_GAP_PX = 3


class MarkerBar(QWidget):
    """A button per marker that has a name, and a menu of all nine; names are changed here too.

    Args:
        is_small: Whether it stands in the compact gauge.
    """

    def __init__(
        self, actions: Actions, parent: QWidget | None = None, *, is_small: bool = False
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._menu = MenuButton("compact-menu" if is_small else "menu")
        role = "compact" if is_small else "marker"
        self._menu.setText(tr("Mark"))
        self._menu.setAccessibleName(tr("Put a marker, or change their names"))
        self._menu.setToolTip(tr("Put a marker (1 \N{EN DASH} 9), or change their names"))
        self._menu.menu_.addActions(actions.markers)
        self._menu.menu_.addSeparator()
        names = actions["marker_names"]
        self._menu.menu_.addAction(names)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        row.addWidget(self._menu)
        self._buttons = [_MarkerButton(one, names, role) for one in actions.markers]
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Expanding, QSizePolicy.Fixed)
        actions.names_changed.connect(self._name)
        self._name()

    @property
    def shown(self) -> Sequence[ActionButton]:
        """The buttons of markers that there is room for."""
        return [button for button in self._buttons if not button.isHidden()]

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for all that have names."""
        named = [button for button in self._buttons if button.has_name]
        wide = sum(button.sizeHint().width() + _GAP_PX for button in named)
        menu = self._menu.sizeHint()
        return QSize(menu.width() + wide, menu.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the menu."""
        return self._menu.sizeHint()

    def resizeEvent(self, event: QResizeEvent | None) -> None:  # noqa: N802 - Qt's name
        """Leave out the markers for which there is no room; they have keys, and the menu."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent | None) -> None:  # noqa: N802 - Qt's name
        """Only now the width of buttons is known."""
        super().showEvent(event)
        self._fit()

    def _name(self) -> None:
        for number, button in enumerate(self._buttons, start=1):
            button.name(str(number), self._actions.marker_name(str(number)))
        self.updateGeometry()
        self._fit()

    def _fit(self) -> None:
        left_px = self.width() - self._menu.sizeHint().width()
        for button in self._buttons:
            left_px -= button.sizeHint().width() + _GAP_PX if button.has_name else 0
            button.setVisible(button.has_name and left_px >= 0)


class _MarkerButton(ActionButton):
    """Puts a marker; its menu of the right mouse button changes names."""

    def __init__(self, marker: QAction, names: QAction, role: str) -> None:
        super().__init__(marker, role)
        self.has_name = False
        self._names = names

    def name(self, number: str, name: str) -> None:
        """Take the name; a marker that has none is not shown."""
        self.has_name = name != number
        self.setAccessibleName(self.toolTip())

    def contextMenuEvent(self, event: QContextMenuEvent | None) -> None:  # noqa: N802 - Qt's name
        """Offer to change names."""
        if event is not None:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addAction(self._names)
            menu.popup(event.globalPos())
