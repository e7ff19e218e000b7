"""Buttons that show an action, and can be reached and pressed with the keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PyQt5.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PyQt5.QtGui import (
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
)
from PyQt5.QtWidgets import (
    QAction,
    QCheckBox,
    QComboBox,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QToolTip,
    QWidget,
)

from monitor.config import SET_BY_SCHOOL

_LEAST_TEXT_PX = 56


def lock_managed(*widgets: QWidget) -> None:
    """Let nobody choose what the school has set; the tooltip says why."""
    for widget in widgets:
        widget.setEnabled(False)
        widget.setToolTip(SET_BY_SCHOOL)


class ActionButton(QToolButton):
    """A text button for an action, for a menu, or for a choice on a page.

    It takes the focus from Tab alone, so that after a click Space still starts and pauses;
    while it has the focus, Space presses it.
    """

    def __init__(
        self, action: QAction | None = None, role: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if action is not None:
            self.setDefaultAction(action)
            self.setAccessibleName(action.toolTip())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for its text, which is bold while it is chosen."""
        hint = super().sizeHint()
        if self.isCheckable():
            bold = QFont(self.font())
            bold.setWeight(QFont.DemiBold)
            wider = QFontMetrics(bold).size(int(Qt.TextFlag.TextShowMnemonic), self.text()).width()
            hint.setWidth(hint.width() + max(wider - self._text_px(), 0))
        return hint

    def _text_px(self) -> int:
        return self.fontMetrics().size(int(Qt.TextFlag.TextShowMnemonic), self.text()).width()

    def event(self, event: QEvent | None) -> bool:
        """Take Space before it becomes a shortcut of the window."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Space
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent | None) -> None:  # noqa: N802 - Qt's name
        """Return presses the button as Space does."""
        if event is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def push_button(text: str, press: Callable[[], None], role: str = "") -> ActionButton:
    """Return a text button that does something of its own, without an action."""
    button = ActionButton(role=role)
    button.setText(text)
    button.clicked.connect(lambda _checked: press())
    return button


class Check(QCheckBox):
    """A check box with a tick; a style sheet alone can only colour it."""

    def paintEvent(self, event: QPaintEvent | None) -> None:  # noqa: N802 - Qt's name
        """Paint the tick."""
        super().paintEvent(event)
        style = self.style()
        if style is None or not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = QRectF(style.subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.Antialiasing)
        color = self.palette().color(QPalette.Base)
        painter.setPen(
            QPen(color, 2.2, cap=Qt.PenCapStyle.RoundCap, join=Qt.PenJoinStyle.RoundJoin)
        )
        corners = ((0.27, 0.52), (0.43, 0.68), (0.74, 0.34))
        painter.drawPolyline(
            QPolygonF(
                [box.topLeft() + QPointF(box.width() * x, box.height() * y) for x, y in corners]
            )
        )
        painter.end()


class MenuButton(ActionButton):
    """A button that opens a menu, as the small arrow beside its text says.

    Its text is shortened where there is no room for all of it.
    """

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(role=role, parent=parent)
        self.menu_ = QMenu(self)
        self.setSizePolicy(QSizePolicy.Maximum, QSizePolicy.Fixed)
        self.clicked.connect(self.open_menu)
        self._mirror()

    def changeEvent(self, event: QEvent | None) -> None:  # noqa: N802 - Qt's name
        """Have the arrow at the end of the text, whichever way that runs."""
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.LayoutDirectionChange:
            self._mirror()

    def open_menu(self) -> None:
        """Show the menu above or below the button, where there is room."""
        if self.isEnabled():
            self.menu_.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the first letters."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), self._around_text() + _LEAST_TEXT_PX), whole.height())

    def paintEvent(self, event: QPaintEvent | None) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint as much of the text as there is room for, and the arrow."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        room = self.width() - self._around_text()
        option.text = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room, int(Qt.TextFlag.TextShowMnemonic)
        )
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        _paint_arrow(self)

    def _around_text(self) -> int:
        return self.sizeHint().width() - self._text_px()

    def _mirror(self) -> None:
        """Tell the style sheet, which mirrors nothing by itself."""
        if self.property("mirrored") != self.isRightToLeft():
            self.setProperty("mirrored", self.isRightToLeft())
            style = self.style()
            if style is not None:
                style.unpolish(self)
                style.polish(self)


class ChoiceBox(QComboBox):
    """A list to choose from, with the same arrow as a menu's button.

    Its text is shortened where there is no room for all of it; the tooltip has the rest.
    """

    def event(self, event: QEvent | None) -> bool:
        """Show all of a text that is shortened, where no other tooltip is."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            option = self._option()
            if not self.toolTip() and option.currentText != self.currentText():
                QToolTip.showText(event.globalPos(), self.currentText(), self)
                return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent | None) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint as much of the text as there is room for, and the arrow."""
        painter, option = QStylePainter(self), self._option()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
        _paint_arrow(self)

    def _option(self) -> QStyleOptionComboBox:
        """How it is painted, with its text shortened."""
        option, style = QStyleOptionComboBox(), self.style()
        self.initStyleOption(option)
        if style is not None:
            field = QStyle.SubControl.SC_ComboBoxEditField
            control = QStyle.ComplexControl.CC_ComboBox
            room = style.subControlRect(control, option, field, self).width()
            option.currentText = self.fontMetrics().elidedText(
                self.currentText(), Qt.TextElideMode.ElideRight, room
            )
        return option


def _paint_arrow(widget: QWidget) -> None:
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.Antialiasing)
    group = QPalette.Active if widget.isEnabled() else QPalette.Disabled
    painter.setPen(QPen(widget.palette().color(group, QPalette.ButtonText), 1.6))
    tip = QPointF(
        18.5 if widget.isRightToLeft() else widget.width() - 18.5, widget.height() / 2 + 2.5
    )
    arrow = QPolygonF([tip + QPointF(-4, -4), tip, tip + QPointF(4, -4)])
    painter.drawPolyline(arrow)
    painter.end()
