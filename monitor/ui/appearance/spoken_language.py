"""What Qt itself says and writes, in the language of the app; and which way windows are read."""

from __future__ import annotations

from PyQt5.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PyQt5.QtWidgets import QApplication, QWidget

from monitor.i18n import LANGUAGES, language


def speak_language(app: QApplication) -> None:
    """Have Qt's own words, numbers and layouts in the language of this process; English as ever."""
    spoken = language()
    if spoken not in LANGUAGES.values() or spoken.code == "en":
        return
    # Numbers in fields are those that stand beside them: Qt writes Arabic with other digits.
    QLocale.setDefault(QLocale("en_US" if spoken.is_right_to_left else spoken.code))
    words = QTranslator(app)
    folder = QLibraryInfo.location(QLibraryInfo.TranslationsPath)
    if words.load(f"qtbase_{spoken.code}", folder):
        app.installTranslator(words)
    if spoken.is_right_to_left:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def keep_left_to_right(widget: QWidget) -> None:
    """Leave a picture as it is in every language: time runs to the right, and so does the gauge."""
    widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
