"""Light or dark: what is in force, and how it is changed."""

from __future__ import annotations

import sys

from PyQt5.QtCore import QObject, QSettings, pyqtSignal
from PyQt5.QtGui import QColor, QFont, QFontDatabase, QPalette
from PyQt5.QtWidgets import QApplication, QWidget

from monitor.config import DisplaySettings
from monitor.i18n import language
from monitor.ui.appearance.motion import is_unwanted, reduce_motion
from monitor.ui.appearance.palette import DARK, LIGHT, Palette
from monitor.ui.appearance.sheet_exchange import SheetExchange, without_turns
from monitor.ui.appearance.style_sheet import style_sheet
from monitor.ui.appearance.theme_choice import ThemeChoice

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
        self._sheets = SheetExchange(app)
        self.palette = LIGHT
        app.setStyle("Fusion")
        app.setFont(_font(display.text_size))
        reduce_motion(
            app, display.motion == "reduced" or (display.motion == "system" and is_unwanted())
        )
        self.choose(choice)

    @property
    def is_settled(self) -> bool:
        """Whether also what is not seen has the colours of the theme; see `SheetExchange`."""
        return self._sheets.is_done

    def choose(self, choice: ThemeChoice, *, first: QWidget | None = None) -> None:
        """Change to a theme.

        Args:
            choice: It.
            first: The window that is painted before all others: the user looks at it.
        """
        dark = self._system_is_dark if choice == "system" else choice == "dark"
        self.palette = DARK if dark else LIGHT
        with without_turns():
            sheet = style_sheet(self.palette, self._app.font())
            self._sheets.exchange(_qt_palette(self.palette), sheet)
            self.changed.emit(self.palette)
            if first is not None:
                first.repaint()


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
