"""How the time series of the gauge is coloured, in class and looking back."""

from __future__ import annotations

from PyQt5.QtCore import QPointF, Qt
from PyQt5.QtGui import QBrush, QColor, QLinearGradient

from monitor.ui.appearance.palette import Palette


def two_sided(
    palette: Palette, strength: int, bored_y: float = 0.0, interested_y: float = 100.0
) -> QBrush:
    """The colour of bored at one height, of interested at the other, neutral in between.

    Args:
        palette: The theme.
        strength: Opacity, 0..255; below 255 the middle is left free.
        bored_y: Where the gauge is 0.
        interested_y: Where it is 100.
    """
    gradient = QLinearGradient(QPointF(0.0, bored_y), QPointF(0.0, interested_y))
    for share, name in (
        (0.0, palette.bored),
        (0.42, palette.bored),
        (0.5, palette.neutral),
        (0.58, palette.interested),
        (1.0, palette.interested),
    ):
        color = QColor(name)
        color.setAlpha(strength if strength == 255 or share != 0.5 else 0)
        gradient.setColorAt(share, color)
    return QBrush(gradient)


def interval_brush(palette: Palette, strength: int = 62) -> QBrush:
    """The soft band around the line in which the gauge lies.

    It has no side: coloured by height, half of a calm room's band would say 'bored'.
    """
    color = QColor(palette.neutral)
    color.setAlpha(strength)
    return QBrush(color)


def no_data_brush(palette: Palette, strength: int = 255) -> QBrush:
    """The hatching of a time without data."""
    hatch = QColor(palette.faint)
    hatch.setAlpha(strength)
    return QBrush(hatch, Qt.BrushStyle.BDiagPattern)


def bored_brush(palette: Palette) -> QBrush:
    """The lines over what is bored, so that it is not told by its colour alone.

    They are of the colour that makes what is written on it stand out more.
    """
    lines = QColor(palette.text)
    lines.setAlpha(90)
    return QBrush(lines, Qt.BrushStyle.FDiagPattern)
