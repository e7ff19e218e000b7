"""The wall at the back: windows, a pin board, a clock and a door."""

from __future__ import annotations

import numpy as np

from demo_clip.brush import Canvas

_SHEETS = (  # left, top, width, height, colour
    (446, 62, 64, 84, "#fbfaf5"),
    (524, 58, 92, 62, "#cfe3ee"),
    (530, 128, 76, 36, "#f6e3a8"),
    (632, 62, 70, 92, "#fbfaf5"),
    (718, 60, 54, 40, "#f3c9b8"),
    (716, 110, 60, 52, "#fbfaf5"),
    (788, 64, 50, 70, "#d5e6cc"),
)


def paint_wall(canvas: Canvas, width: int, floor_y: int) -> None:
    """Paint the wall from the upper edge of the picture to the floor."""
    _plaster(canvas, width, floor_y)
    for left in (36, 196):
        _window(canvas, left)
    _panelling(canvas, width, floor_y)
    _pin_board(canvas)
    _clock(canvas, 950, 92)
    _door(canvas, floor_y)


def _plaster(canvas: Canvas, width: float, floor_y: float) -> None:
    canvas.box(0, 0, width, floor_y, ("#e6e1d6", "#cdc6b8"))
    canvas.ellipse((200, 130), (420, 230), "#fff6df", soft=90, opacity=0.55)  # daylight
    canvas.box(0, 0, width, 22, ("#f4f2ec", "#e4e0d6"))
    canvas.box(0, 22, width, 26, "#b9b2a4")
    for x in (250, 640, 1030):  # lamps
        canvas.fill(((x - 90, 4), (x + 90, 4), (x + 74, 15), (x - 74, 15)), "#fffdf4")
        canvas.ellipse((x, 20), (190, 60), "#fffbe8", soft=28, opacity=0.35)


def _panelling(canvas: Canvas, width: float, floor_y: float) -> None:
    canvas.box(0, 206, width, floor_y, ("#a9b7b0", "#8d9d96"))  # panelling
    canvas.box(0, 202, width, 208, ("#d9d2c2", "#b1a892"))
    canvas.box(0, 208, width, 213, "#5f6d67", soft=2, opacity=0.5)
    for x in range(64, width, 128):
        canvas.box(x, 209, x + 1.2, floor_y, "#7d8c86")


def _window(canvas: Canvas, left: float) -> None:
    right, top, bottom = left + 138, 46, 186
    canvas.box(left - 9, top - 7, right + 11, bottom + 11, "#6f6a5e", soft=5, opacity=0.35)
    canvas.box(left - 7, top - 7, right + 7, bottom + 7, "#f7f5ef")
    canvas.box(left, top, right, bottom, ("#a9cfe8", "#e8f3f4"))
    canvas.ellipse((left + 46, top + 44), (34, 7), "#ffffff", soft=4, opacity=0.75)
    canvas.ellipse((left + 96, top + 66), (34, 7), "#ffffff", soft=5, opacity=0.6)
    for x, half, high, green in ((30, 29, 26, "#8fae86"), (92, 42, 36, "#9dba90")):
        arc = np.linspace(0.0, np.pi, 24)
        tree = zip(left + x + half * np.cos(arc), bottom - high * np.sin(arc), strict=True)
        canvas.fill(list(tree), (green, "#b8c9a4"))
    middle = (left + right) / 2
    canvas.box(middle - 3, top, middle + 3, bottom, "#f2efe7")
    canvas.box(left, top + 46, right, top + 51, "#f2efe7")
    canvas.box(left - 14, bottom + 7, right + 14, bottom + 14, ("#fbf9f3", "#c9c2b3"))


def _pin_board(canvas: Canvas) -> None:
    canvas.box(424, 48, 868, 186, "#5b5344", soft=6, opacity=0.4)
    canvas.box(420, 42, 860, 180, ("#96714a", "#7f5d3b"))
    canvas.box(427, 49, 853, 173, ("#d6b58a", "#c8a578"))
    for x, y, width, height, colour in _SHEETS:
        canvas.box(x + 2, y + 3, x + width + 3, y + height + 4, "#5b4630", soft=2, opacity=0.4)
        canvas.box(x, y, x + width, y + height, colour)
        for line in range(int(height // 9) - 1):
            inset = 8 + 10 * (line % 3 == 2)
            canvas.box(
                x + 7,
                y + 10 + 9 * line,
                x + width - inset,
                y + 12 + 9 * line,
                "#8f959b",
                opacity=0.55,
            )
        canvas.ellipse((x + width / 2, y + 3), (2.6, 2.6), "#c8453b")


def _clock(canvas: Canvas, x: float, y: float) -> None:
    canvas.ellipse((x + 3, y + 5), (33, 33), "#5b5344", soft=5, opacity=0.45)
    canvas.ellipse((x, y), (32, 32), "#3a4046")
    canvas.ellipse((x, y), (28, 28), "#fbfaf6")
    for angle in np.linspace(0, 2 * np.pi, 12, endpoint=False):
        canvas.ellipse((x + 23.5 * np.sin(angle), y - 23.5 * np.cos(angle)), (1.5, 1.5), "#3a4046")
    for length, thick, angle in ((14.0, 1.7, 5.24), (21.0, 1.2, 1.05)):  # ten past ten
        right, down = np.sin(angle), -np.cos(angle)
        ends = ((-4.0, thick), (length, thick / 2), (length, -thick / 2), (-4.0, -thick))
        hand = [
            (x + far * right - side * down, y + far * down + side * right) for far, side in ends
        ]
        canvas.fill(hand, "#3a4046")


def _door(canvas: Canvas, floor_y: float) -> None:
    canvas.box(1066, 40, 1232, floor_y, "#4d4a41", soft=6, opacity=0.35)
    canvas.box(1062, 36, 1226, floor_y, ("#efece4", "#d4cec1"))
    canvas.box(1072, 46, 1216, floor_y, ("#7d98a1", "#5f7a84"))
    canvas.box(1112, 68, 1176, 158, "#4c636c")
    canvas.box(1116, 72, 1172, 154, ("#d7e6ea", "#b9cfd6"))
    canvas.fill(((1120, 154), (1146, 72), (1156, 72), (1130, 154)), "#ffffff", opacity=0.35)
    canvas.box(1186, 196, 1208, 201, "#d9d9d4")
