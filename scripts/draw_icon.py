"""Draws the icon's pictures from assets/icon/icon.svg, one for each size that a desktop asks for.

QT_QPA_PLATFORM=offscreen uv run scripts/draw_icon.py
"""

from __future__ import annotations

import sys
from pathlib import Path

from PyQt5.QtCore import Qt
from PyQt5.QtGui import QGuiApplication, QImage, QPainter
from PyQt5.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parents[1] / "assets" / "icon"

SIZES = (16, 32, 48, 128, 256)


def main() -> int:
    """Write the pictures beside the drawing."""
    _app = QGuiApplication([])
    drawing = QSvgRenderer(str(FOLDER / "icon.svg"))
    for size in SIZES:
        picture = QImage(size, size, QImage.Format.Format_ARGB32)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing.render(painter)
        painter.end()
        picture.save(str(FOLDER / f"{size}.png"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
