"""Things that lie on the desks while people are there."""

from __future__ import annotations

from demo_clip.brush import Canvas

_SHADOW = "#2a1c0e"


def place(canvas: Canvas, thing: str, x: float, y: float, unit: float) -> None:
    """Paint a thing on the desk before x, y; `unit` is the height of its owner's face."""
    if thing == "laptop":
        _laptop(canvas, x, y, unit)
    elif thing == "book":
        _book(canvas, x, y, unit)
    elif thing == "cup":
        _cup(canvas, x + 0.95 * unit, y, unit)
    elif thing:
        raise ValueError(f"nobody can paint a {thing}")


def _laptop(canvas: Canvas, x: float, y: float, unit: float) -> None:
    shadow = (0.8 * unit, 0.06 * unit)
    canvas.ellipse((x, y + 0.05 * unit), shadow, _SHADOW, soft=0.05 * unit, opacity=0.5)
    top, bottom = y - 0.66 * unit, y + 0.02 * unit
    left, right = x - 0.58 * unit, x + 0.58 * unit
    spread = 0.06 * unit
    lid = ((left, top), (right, top), (right + spread, bottom), (left - spread, bottom))
    canvas.fill(lid, ("#cfd3d7", "#a4aab0"))
    canvas.box(left, top, right, top + 0.03 * unit, "#eef0f1")
    canvas.ellipse((x, y - 0.33 * unit), (0.07 * unit, 0.07 * unit), "#e9ecee")


def _book(canvas: Canvas, x: float, y: float, unit: float) -> None:
    for side in (-1, 1):
        page = (
            (x, y - 0.02 * unit),
            (x + side * 0.5 * unit, y - 0.05 * unit),
            (x + side * 0.58 * unit, y + 0.1 * unit),
            (x, y + 0.13 * unit),
        )
        cover = [(px, py + 0.03 * unit) for px, py in page]
        canvas.fill(cover, "#5a3d22", soft=0.02 * unit)
        canvas.fill(page, ("#e8e5dc", "#fdfcf8"))


def _cup(canvas: Canvas, x: float, y: float, unit: float) -> None:
    shadow = (0.2 * unit, 0.05 * unit)
    canvas.ellipse((x, y + 0.06 * unit), shadow, _SHADOW, soft=0.03 * unit, opacity=0.5)
    top, bottom = y - 0.42 * unit, y + 0.05 * unit
    wide, narrow = 0.15 * unit, 0.11 * unit
    side = ((x - wide, top), (x + wide, top), (x + narrow, bottom), (x - narrow, bottom))
    canvas.fill(side, ("#f4f1ea", "#d3cec2"))
    canvas.box(x - 0.142 * unit, top + 0.14 * unit, x + 0.142 * unit, top + 0.3 * unit, "#8a5a3a")
    canvas.ellipse((x, top), (0.165 * unit, 0.04 * unit), "#4a3526")
