"""The whole picture: the room, its people between their desks, at any time of the clip."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np

from demo_clip.acting import Actor, presence
from demo_clip.bodies import paint_arms, paint_body
from demo_clip.brush import Canvas, FloatArray, lay_over
from demo_clip.cast import CAST, Person
from demo_clip.heads import PersonHead
from demo_clip.portrait import Image
from demo_clip.room import paint_room

_BODY_SWAY = 0.35  # how much of the head's motion the shoulders follow


class Scene:
    """Everything painted once; `frame` only puts it together."""

    def __init__(self) -> None:
        self._room = paint_room()
        figures = [_Figure(person, seed) for seed, person in enumerate(CAST)]
        self._rows = [
            [figure for figure in figures if figure.person.row_number == number]
            for number in range(len(self._room.desks))
        ]
        self._empty = self._room.wall.copy()
        for controller in self._room.desks:
            lay_over(self._empty, controller)

    def frame(self, time_s: float) -> Image:
        """(H, W, 3) uint8 BGR."""
        share = presence(time_s)
        picture = self._empty if share == 0.0 else self._full(time_s)
        picture = share * picture + (1.0 - share) * self._empty
        return np.clip(np.round(picture), 0, 255).astype(np.uint8)

    def _full(self, time_s: float) -> FloatArray:
        picture = self._room.wall.copy()
        for figures, controller in zip(self._rows, self._room.desks, strict=True):
            for figure in figures:
                figure.draw_behind_desk(picture, time_s)
            lay_over(picture, controller)
            for figure in figures:
                figure.draw_on_desk(picture)
        return picture


class _Figure:
    def __init__(self, person: Person, seed: int) -> None:
        (x, chin), unit = person.chin, person.face_px
        self.person = person
        self._actor = Actor(person, seed)
        self._head = PersonHead(person)
        self._corner = (round(x - 1.8 * unit), round(chin - 2.2 * unit))
        self._size = (round(3.6 * unit), round(person.row.desk_y + unit) - self._corner[1])
        self._body = self._painted(paint_body)
        self._arms = self._painted(paint_arms)

    def draw_behind_desk(self, picture: FloatArray, time_s: float) -> None:
        pose = self._actor.pose(time_s)
        sway = np.array([[1, 0, _BODY_SWAY * pose.x], [0, 1, _BODY_SWAY * pose.y]])
        lay_over(picture, cv2.warpAffine(self._body, sway, self._size), *self._corner)
        expression = self._actor.expression(time_s)
        chin = (self.person.chin[0] - self._corner[0], self.person.chin[1] - self._corner[1])
        lay_over(picture, self._head.layer(expression, pose, chin, self._size), *self._corner)

    def draw_on_desk(self, picture: FloatArray) -> None:
        lay_over(picture, self._arms, *self._corner)

    def _painted(self, paint: Callable[[Canvas, Person], None]) -> FloatArray:
        canvas = Canvas(*self._size, *self._corner)
        paint(canvas, self.person)
        return canvas.layer()
