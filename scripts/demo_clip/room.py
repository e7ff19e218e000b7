"""The room: rows of seats behind desks, rising before the wall."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from demo_clip.brush import Canvas, FloatArray, lay_over, rounded
from demo_clip.wall import paint_wall

WIDTH, HEIGHT = 1280, 720
FLOOR_Y = 330


@dataclass(frozen=True)
class Row:
    """A row of seats behind a desk, from the back of the room to the front.

    Attributes:
        face_px: Height of a face that sits here.
        chin_y: Where a chin is.
        desk_y: Upper edge of the desk.
        left: Left end of the desk; the right end mirrors it.
        seats_x: Middle of each seat.
    """

    face_px: float
    chin_y: float
    desk_y: float
    left: float
    seats_x: tuple[float, ...]


ROWS = (
    Row(46, 236, 304, 108, (206, 382, 556, 728, 902, 1076)),
    Row(61, 362, 448, 52, (152, 396, 640, 886, 1130)),
    Row(84, 526, 634, -30, (268, 514, 770, 1018)),
)


@dataclass(frozen=True, eq=False)
class Room:
    """The room in layers, so that people can sit between them.

    Attributes:
        wall: (H, W, 3) float32 BGR in 0..255: all behind the people of the first row.
        desks: For each row what stands before its people, with the next row's seats.
    """

    wall: FloatArray
    desks: tuple[FloatArray, ...]


def paint_room() -> Room:
    """Paint the empty room."""
    back = Canvas(WIDTH, HEIGHT)
    paint_wall(back, WIDTH, FLOOR_Y)
    _floor(back)
    _seats(back, ROWS[0])
    wall = np.zeros((HEIGHT, WIDTH, 3), np.float32)
    lay_over(wall, back.layer())
    desks = []
    for number, row in enumerate(ROWS):
        canvas = Canvas(WIDTH, HEIGHT)
        _controller(canvas, row)
        if number + 1 < len(ROWS):
            _seats(canvas, ROWS[number + 1])
        desks.append(canvas.layer())
    return Room(wall, tuple(desks))


def _floor(canvas: Canvas) -> None:
    canvas.box(0, FLOOR_Y, WIDTH, HEIGHT, ("#877a6a", "#6d6152"))
    canvas.box(0, FLOOR_Y - 4, WIDTH, FLOOR_Y + 4, "#6d6a60")
    canvas.box(0, FLOOR_Y, WIDTH, FLOOR_Y + 50, "#3d3429", soft=22, opacity=0.35)


def _seats(canvas: Canvas, row: Row) -> None:
    unit = row.face_px
    for x in row.seats_x:
        top = row.chin_y + 0.3 * unit
        shape = (
            (x - 0.98 * unit, top),
            (x + 0.98 * unit, top),
            (x + 1.02 * unit, row.desk_y + unit),
            (x - 1.02 * unit, row.desk_y + unit),
        )
        shadow = [(px + 0.06 * unit, py + 0.08 * unit) for px, py in shape]
        canvas.fill(rounded(shadow), "#2d2a26", soft=0.1 * unit, opacity=0.4)
        canvas.fill(rounded(shape), ("#58707c", "#33434c"))
        inner = (
            (x - 0.8 * unit, top + 0.14 * unit),
            (x + 0.8 * unit, top + 0.14 * unit),
            (x + 0.84 * unit, row.desk_y + unit),
            (x - 0.84 * unit, row.desk_y + unit),
        )
        canvas.fill(rounded(inner), ("#6a8592", "#435761"), soft=0.03 * unit)


def _controller(canvas: Canvas, row: Row) -> None:
    unit = row.face_px
    left, right, top = row.left, WIDTH - row.left, row.desk_y
    depth, front = 0.34 * unit, 1.25 * unit
    canvas.box(
        left + unit,
        top - 0.25 * unit,
        right - unit,
        top + 2,
        "#241d15",
        soft=0.12 * unit,
        opacity=0.25,
    )
    edge = top + depth
    canvas.box(left + 4, edge, right - 4, edge + front, ("#a67c52", "#7c5837"))
    for x in np.linspace(left + 4, right - 4, 7)[1:-1]:
        canvas.box(x, edge, x + 1.5, edge + front, "#5f4127", opacity=0.7)
    canvas.box(left, edge, right, edge + 0.3 * unit, "#2c1c0d", soft=0.09 * unit, opacity=0.4)
    canvas.fill(
        ((left + depth / 2, top), (right - depth / 2, top), (right, edge), (left, edge)),
        ("#d2a878", "#e6c296"),
    )
    canvas.box(left, edge, right, edge + 0.09 * unit, ("#f2d9b4", "#b88b5c"))
