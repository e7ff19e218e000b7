"""The people of the demo: where they sit and how they look."""

from __future__ import annotations

from dataclasses import dataclass

from demo_clip.brush import Point
from demo_clip.portrait import Push
from demo_clip.room import ROWS, Row


@dataclass(frozen=True)
class Hair:
    """The portrait's hairdo, dyed and pushed into shape; `long` falls to the shoulders."""

    colour: str
    pushes: tuple[Push, ...] = ()
    long: bool = False


@dataclass(frozen=True)
class Person:
    """Somebody in the room.

    Attributes:
        row_number: The row, 0 at the back.
        seat: Number of the seat in the row, from the left.
        hair: The hairdo.
        skin: Gain of blue, green and red against the portrait's.
        shirt: Colour of the clothes.
        collar: "crew", "vee" or "shirt".
        thing: What lies on the desk: "laptop", "book", "cup" or "".
        tilt_deg: How the head is held, clockwise.
        size: Size of the head against the row's.
        broad: Width of the head against the portrait's.
    """

    row_number: int
    seat: int
    hair: Hair
    skin: tuple[float, float, float]
    shirt: str
    collar: str
    thing: str
    tilt_deg: float
    size: float
    broad: float

    @property
    def row(self) -> Row:
        """The row this person sits in."""
        return ROWS[self.row_number]

    @property
    def mirrored(self) -> bool:
        """Whether left and right of the portrait are swapped: every other seat."""
        return (self.row_number + self.seat) % 2 == 1

    @property
    def face_px(self) -> float:
        """Height of the face in the picture."""
        return self.row.face_px * self.size

    @property
    def chin(self) -> Point:
        """Where the chin is at rest."""
        return self.row.seats_x[self.seat], self.row.chin_y


_BOB: tuple[Push, ...] = ()
_SLIM = (Push(157, 84, 13, 0, 17), Push(299, 76, -14, 0, 19))
_FLAT = (Push(232, 18, 0, 9, 26), Push(158, 84, 7, 0, 16), Push(298, 78, -7, 0, 16))
_FULL = (Push(230, 18, 0, -6, 30), Push(157, 90, -5, 4, 16), Push(299, 84, 6, 4, 16))
_SWEPT = (Push(170, 50, 10, 8, 20), Push(299, 84, -12, 0, 18), Push(157, 96, 10, 0, 12))

_BLACK, _BROWN, _CHESTNUT, _AUBURN = "#2b2522", "#4a3526", "#6b4630", "#7d4a33"
_FAIR, _BLOND, _GREY = "#8f7650", "#b89f70", "#9a9893"

_PALE, _LIGHT, _WARM = (1.03, 1.03, 1.02), (0.97, 0.99, 1.0), (0.86, 0.93, 0.99)
_TAN, _OLIVE, _DARK = (0.74, 0.83, 0.93), (0.80, 0.88, 0.93), (0.62, 0.71, 0.83)

# fmt: off
CAST = (
    Person(0, 0, Hair(_BROWN, _SLIM), _LIGHT, "#7c4a5a", "crew", "laptop", -2, 0.98, 1.00),
    Person(0, 1, Hair(_BLOND, _BOB, True), _PALE, "#3f6f8f", "vee", "", 3, 1.00, 0.97),
    Person(0, 2, Hair(_BLACK, _FLAT), _TAN, "#d8a23c", "crew", "book", 1, 1.04, 1.03),
    Person(0, 3, Hair(_AUBURN, _FULL), _PALE, "#4c6b4f", "shirt", "laptop", -3, 0.97, 1.00),
    Person(0, 4, Hair(_CHESTNUT, _SWEPT), _WARM, "#c9ced6", "crew", "cup", 2, 1.03, 0.98),
    Person(0, 5, Hair(_BROWN, _BOB, True), _OLIVE, "#a8433a", "vee", "", -2, 1.00, 1.02),
    Person(1, 0, Hair(_FAIR, _SLIM, True), _LIGHT, "#5d5a8c", "crew", "book", 3, 1.00, 0.98),
    Person(1, 1, Hair(_BLACK, _SLIM), _OLIVE, "#e4e1da", "shirt", "laptop", -1, 1.02, 1.02),
    Person(1, 2, Hair(_GREY, _FLAT), _LIGHT, "#2f4858", "shirt", "", -3, 1.03, 1.04),
    Person(1, 3, Hair(_CHESTNUT, _FULL, True), _WARM, "#3c8c84", "vee", "cup", 2, 0.98, 0.99),
    Person(1, 4, Hair(_BLACK, _SWEPT), _DARK, "#b5622f", "crew", "laptop", 1, 1.02, 1.00),
    Person(2, 0, Hair(_AUBURN, _FLAT, True), _LIGHT, "#345b46", "vee", "cup", 2, 1.00, 0.98),
    Person(2, 1, Hair(_BROWN, _FLAT), _TAN, "#9db7cf", "shirt", "laptop", -2, 1.02, 1.03),
    Person(2, 2, Hair(_FAIR, _BOB), _PALE, "#8c3f4d", "crew", "book", -3, 0.98, 1.00),
    Person(2, 3, Hair(_BLACK, _SLIM, True), _WARM, "#50555e", "vee", "", 3, 1.00, 0.97),
)
# fmt: on
