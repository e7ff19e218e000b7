"""Everything of a person but the head: long hair, neck, clothes, arms.

Shapes are written in heights of the face, from the chin, and only their right half.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from demo_clip.brush import Canvas, Point, bgra, rounded
from demo_clip.cast import Person
from demo_clip.things import place

_CHEEK = (158, 186, 226)  # BGR in the portrait

_LONG_HAIR = ((0.3, -1.0), (0.54, -0.75), (0.62, -0.3), (0.58, 0.1), (0.5, 0.4), (0.2, 0.4))
_LOCK = (
    (0.36, -0.6), (0.6, -0.5), (0.67, -0.1), (0.65, 0.3), (0.7, 0.66), (0.54, 0.95),
    (0.45, 0.6), (0.36, 0.3), (0.37, 0.0), (0.32, -0.3),
)  # fmt: skip
_SHOULDERS = ((0.2, 0.06), (0.4, 0.12), (0.66, 0.27), (1.0, 0.37), (1.2, 0.6), (1.3, 1.0))
_NECK = ((0.27, -0.5), (0.27, 0.02), (0.29, 0.18), (0.12, 0.3))
_ROUND_NECKLINE = ((0.36, 0.04), (0.4, 0.16), (0.26, 0.38), (0.08, 0.42))
_POINTED_NECKLINE = ((0.36, 0.04), (0.4, 0.14), (0.2, 0.42), (0.02, 0.66))
_COLLAR = ((0.3, 0.02), (0.45, 0.12), (0.42, 0.36), (0.26, 0.5), (0.03, 0.42), (0.28, 0.22))


def paint_body(canvas: Canvas, person: Person) -> None:
    """Paint what shows above the desk."""
    if person.hair.long:
        _long_hair(canvas, person)
    _torso(canvas, person)
    _neck(canvas, person)
    if person.collar == "shirt":
        _shirt_collar(canvas, person)
    if person.hair.long:
        _locks(canvas, person)


def paint_arms(canvas: Canvas, person: Person) -> None:
    """Paint the forearms on the desk, and what lies there."""
    (x, _), unit = person.chin, person.face_px
    y = person.row.desk_y + 0.1 * unit
    for side in (-1, 1):
        shadow = (x + side * 0.62 * unit, y + 0.1 * unit)
        canvas.ellipse(shadow, (0.55 * unit, 0.1 * unit), "#3a2713", soft=0.06 * unit, opacity=0.45)
    for side in (-1, 1):
        elbow, wrist = x + side * 1.3 * unit, x + side * 0.3 * unit
        arm = (
            (elbow, y - 0.3 * unit),
            (wrist, y - 0.09 * unit),
            (wrist, y + 0.12 * unit),
            (elbow - side * 0.05 * unit, y + 0.16 * unit),
        )
        canvas.fill(rounded(arm), (person.shirt, _darker(person.shirt, 0.7)))
        hand = (x + side * 0.2 * unit, y + 0.02 * unit)
        skin = (_skin(person, 0.93), _skin(person, 0.68))
        canvas.ellipse(hand, (0.23 * unit, 0.1 * unit), skin, turn_deg=side * 8)
    place(canvas, person.thing, x, y + 0.12 * unit, unit)


def _long_hair(canvas: Canvas, person: Person) -> None:
    colour = person.hair.colour
    canvas.fill(_figure(person, _LONG_HAIR), (_darker(colour, 0.7), _darker(colour, 0.4)))


def _locks(canvas: Canvas, person: Person) -> None:
    """What falls over the shoulders, with a few lighter strands."""
    (x, chin), unit, colour = person.chin, person.face_px, person.hair.colour
    for side in (-1, 1):
        lock = [(x + side * dx * unit, chin + dy * unit) for dx, dy in _LOCK]
        shadow = [(px + 0.03 * unit, py + 0.03 * unit) for px, py in lock]
        canvas.fill(rounded(shadow), "#14100d", soft=0.04 * unit, opacity=0.3)
        canvas.fill(rounded(lock), (_darker(colour, 0.8), _darker(colour, 0.62)))
        for offset, length in ((0.45, 0.42), (0.53, 0.6), (0.6, 0.46)):
            strand = (x + side * offset * unit, chin + 0.12 * unit)
            light = _darker(colour, 1.06)
            canvas.ellipse(
                strand, (0.014 * unit, length * unit), light, soft=0.02 * unit, opacity=0.5
            )


def _torso(canvas: Canvas, person: Person) -> None:
    (x, chin), unit = person.chin, person.face_px
    bottom = person.row.desk_y + 20
    outline = (*_SHOULDERS, (1.34, (bottom - chin) / unit))
    canvas.fill(_figure(person, outline), (person.shirt, _darker(person.shirt, 0.6)))
    for side in (-1, 1):  # the fold between arm and chest
        fold = (
            (x + side * 0.86 * unit, chin + 0.7 * unit),
            (x + side * 0.93 * unit, bottom),
            (x + side * 0.8 * unit, bottom),
        )
        canvas.fill(fold, _darker(person.shirt, 0.4), soft=0.045 * unit, opacity=0.55)
    canvas.ellipse(  # the light on the shoulder that is nearer to the windows
        (x - 0.7 * unit, chin + 0.41 * unit),
        (0.3 * unit, 0.06 * unit),
        "#ffffff",
        turn_deg=-22,
        soft=0.08 * unit,
        opacity=0.24,
    )


def _neck(canvas: Canvas, person: Person) -> None:
    (x, chin), unit = person.chin, person.face_px
    neckline = _ROUND_NECKLINE if person.collar == "crew" else _POINTED_NECKLINE
    inside = [(0.82 * dx, 0.1 + 0.82 * (dy - 0.1)) for dx, dy in neckline]
    lit, shaded = _skin(person, 0.88), _skin(person, 0.6)
    canvas.fill(_figure(person, neckline), _darker(person.shirt, 0.78))
    canvas.fill(_figure(person, inside), lit)
    canvas.fill(_figure(person, _NECK), (shaded, lit))
    under_chin = (0.27 * unit, 0.1 * unit)
    canvas.ellipse((x, chin), under_chin, _skin(person, 0.42), soft=0.05 * unit, opacity=0.65)


def _shirt_collar(canvas: Canvas, person: Person) -> None:
    (x, chin), unit = person.chin, person.face_px
    for side in (-1, 1):
        flap = [(x + side * dx * unit, chin + dy * unit) for dx, dy in _COLLAR]
        shadow = [(px, py + 0.03 * unit) for px, py in flap]
        canvas.fill(shadow, "#1d1b18", soft=0.03 * unit, opacity=0.3)
        canvas.fill(flap, ("#fbfaf6", "#dcdad3"))


def _figure(person: Person, half: Sequence[Point]) -> list[Point]:
    """The whole of a shape whose right half is given from top to bottom."""
    (x, chin), unit = person.chin, person.face_px
    right = [(x + dx * unit, chin + dy * unit) for dx, dy in half]
    left = [(x - dx * unit, chin + dy * unit) for dx, dy in reversed(half)]
    return rounded(right + left)


def _skin(person: Person, light: float) -> str:
    blue, green, red = np.array(_CHEEK) * person.skin * light
    return _hex(red, green, blue)


def _darker(colour: str, share: float) -> str:
    blue, green, red, _ = bgra(colour) * share
    return _hex(red, green, blue)


def _hex(red: float, green: float, blue: float) -> str:
    return "#" + bytes(round(min(value, 255.0)) for value in (red, green, blue)).hex()
