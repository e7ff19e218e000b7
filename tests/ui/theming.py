"""One theme for all tests: to style the app anew takes as long as to make a window, or longer."""

from __future__ import annotations

from PyQt5.QtWidgets import QApplication

from monitor.ui.appearance.palette import DARK, LIGHT
from monitor.ui.appearance.style_sheet import style_sheet
from monitor.ui.appearance.theme import Theme
from monitor.ui.appearance.theme_choice import ThemeChoice


def theme_of(app: QApplication, choice: ThemeChoice = "light") -> Theme:
    """The theme of an earlier test where there is one, in these colours again."""
    theme = app.findChild(Theme)
    if theme is None or choice == "system":  # which is told as a theme is made
        return Theme(app, choice)
    wanted = DARK if choice == "dark" else LIGHT
    sheet = style_sheet(wanted, app.font())
    if (theme.palette, app.styleSheet()) != (wanted, sheet):
        theme.choose(choice)
    return theme
