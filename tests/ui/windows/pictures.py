"""Pictures of the windows that the tests open; `scripts/take_screens.py` asks for them."""

from __future__ import annotations

import os
import re
from pathlib import Path

from PyQt5.QtWidgets import QApplication, QWidget

from monitor.ui.appearance.theme import Theme

FOLDER_VARIABLE = "CLASSROOM_MONITOR_SCREENS"


def take_pictures(app: QApplication, window: QWidget, screen: str, name: str) -> None:
    """Save what a window shows, light and dark, where a folder is named in the environment."""
    folder = os.environ.get(FOLDER_VARIABLE)
    if not folder:
        return
    for choice in ("light", "dark"):
        for theme in app.findChildren(Theme):
            theme.choose(choice)
        app.processEvents()
        file = Path(folder) / _plain(screen) / choice / f"{_plain(name)}.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        window.grab().save(str(file))


def _plain(text: str) -> str:
    return re.sub(r"[^\w]+", "-", text).strip("-").lower()
