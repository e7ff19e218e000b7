"""Light or dark: what is in force, and how it is changed."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PyQt5.QtCore import QObject, QSettings, Qt, pyqtSignal
from PyQt5.QtGui import QColor, QFont, QFontDatabase, QPalette
from PyQt5.QtWidgets import QApplication, QWidget

from monitor.config import DisplaySettings
from monitor.i18n import language
from monitor.ui.appearance.motion import is_unwanted, reduce_motion
from monitor.ui.appearance.palette import DARK, LIGHT, Palette
from monitor.ui.appearance.style_sheet import style_sheet
from monitor.ui.appearance.theme_choice import ThemeChoice

_LONGEST_TURN_S = 0.2
_HAS_OWN_STYLE = Qt.WidgetAttribute.WA_SetStyle

_FONTS = ("Inter", "SF Pro Text", "Segoe UI", "Cantarell", "Noto Sans", "Ubuntu", "Roboto")
_FONTS_OF = {
    "ja": ("Yu Gothic UI", "Meiryo", "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP"),
    "zh_CN": ("Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC"),
}
"""Signs of these are taller than Latin letters: with another font, rows would cut them."""


class Theme(QObject):
    """The palette in force; tells the widgets that paint themselves when it changes.

    Args:
        app: Styled as a whole.
        choice: "system" follows the desktop as it was at the start.
        display: Size of text, and whether anything moves by itself.
    """

    changed = pyqtSignal(object)

    def __init__(
        self,
        app: QApplication,
        choice: ThemeChoice = "system",
        display: DisplaySettings = DisplaySettings(),  # noqa: B008 - it is frozen
    ) -> None:
        super().__init__(app)
        self._app = app
        self._system_is_dark = _system_is_dark(app)
        self.palette = LIGHT
        app.setStyle("Fusion")
        app.setFont(_font(display.text_size))
        reduce_motion(
            app, display.motion == "reduced" or (display.motion == "system" and is_unwanted())
        )
        self.choose(choice)

    def choose(self, choice: ThemeChoice, *, first: QWidget | None = None) -> None:
        """Change to a theme.

        Args:
            choice: It.
            first: The window that is painted before all others: the user looks at it.
        """
        dark = self._system_is_dark if choice == "system" else choice == "dark"
        self.palette = DARK if dark else LIGHT
        with _without_turns():
            self._exchange_colours()
            self.changed.emit(self.palette)
            if first is not None:
                first.repaint()

    def _exchange_colours(self) -> None:
        with _unmeasured(self._app.allWidgets()):
            # Qt exchanges a sheet widget by widget, and each once more for every parent that it
            # has: without one in between, each is styled once.
            self._app.setStyleSheet("")
            _leave_unstyled(self._app.allWidgets())
            self._app.setPalette(_qt_palette(self.palette))
            self._app.setStyleSheet(style_sheet(self.palette, self._app.font().pixelSize()))
        for window in self._app.topLevelWidgets():
            window.update()


@contextmanager
def _without_turns() -> Iterator[None]:
    """Let Python's other threads wait for once, which usually take turns with this every 5 ms."""
    usual_s = sys.getswitchinterval()
    sys.setswitchinterval(_LONGEST_TURN_S)
    try:
        yield
    finally:
        sys.setswitchinterval(usual_s)


@contextmanager
def _unmeasured(widgets: Sequence[QWidget]) -> Iterator[None]:
    """Exchange the style sheet for one of the same sizes, at a tenth of the time.

    Qt would tell every widget that its style changed, and each would be measured anew, where
    nothing but colours has changed. Who has a style of its own is not told.
    """
    told = [one for one in widgets if not one.testAttribute(_HAS_OWN_STYLE)]
    for widget in told:
        widget.setAttribute(_HAS_OWN_STYLE, True)
    try:
        yield
    finally:
        for widget in told:
            widget.setAttribute(_HAS_OWN_STYLE, False)


def _leave_unstyled(widgets: Sequence[QWidget]) -> None:
    """Let what is not seen be styled when it comes into view, as what is new: most is not seen."""
    for widget in widgets:
        if not widget.isVisible():
            widget.setAttribute(Qt.WidgetAttribute.WA_WState_Polished, False)


def _font(per_cent: int) -> QFont:
    """A quiet sans serif that is installed, at a share of the desktop's size, but not tiny."""
    font = QFontDatabase.systemFont(QFontDatabase.GeneralFont)
    installed = set(QFontDatabase().families())
    fonts = (*_FONTS_OF.get(language().code, ()), *_FONTS)
    font.setFamily(next((name for name in fonts if name in installed), font.family()))
    points = font.pointSizeF()
    dots_per_inch = 72 if sys.platform == "darwin" else 96
    pixels = font.pixelSize() if points <= 0 else round(points * dots_per_inch / 72)
    font.setPixelSize(round(min(max(pixels, 13), 24) * per_cent / 100))
    return font


def _system_is_dark(app: QApplication) -> bool:
    if sys.platform == "win32":  # Qt 5 does not tell
        key = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize"
        settings = QSettings(key, QSettings.NativeFormat)
        return str(settings.value("AppsUseLightTheme", 1)) == "0"
    return app.palette().color(QPalette.Window).lightness() < 128


def _qt_palette(palette: Palette) -> QPalette:
    qt = QPalette()
    for role, color in (
        (QPalette.Window, palette.window),
        (QPalette.Base, palette.card),
        (QPalette.AlternateBase, palette.window),
        (QPalette.Button, palette.card),
        (QPalette.Text, palette.text),
        (QPalette.WindowText, palette.text),
        (QPalette.ButtonText, palette.text),
        (QPalette.PlaceholderText, palette.muted),
        (QPalette.ToolTipBase, palette.text),
        (QPalette.ToolTipText, palette.card),
        (QPalette.Highlight, palette.focus),
        (QPalette.HighlightedText, palette.card),
        (QPalette.Link, palette.focus),
    ):
        qt.setColor(role, QColor(color))
    for role in (QPalette.Text, QPalette.WindowText, QPalette.ButtonText):
        qt.setColor(QPalette.Disabled, role, QColor(palette.muted))
    return qt
