"""The whole picture: the room, its people between their desks, at any time of the clip."""

from __future__ import annotations

import cv2
import numpy as np

from demo_clip.acting import Actor, presence
from demo_clip.bodies import paint_arms, paint_body
from demo_clip.brush import Canvas, FloatArray, lay_over
from demo_clip.cast import CAST, Person
from demo_clip.heads import PersonHead
from demo_clip.portrait import Image
from demo_clip.room import HEIGHT, WIDTH, paint_room

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
        for desk in self._room.desks:
            lay_over(self._empty, desk)

    def frame(self, time_s: float) -> Image:
        """(H, W, 3) uint8 BGR."""
        share = presence(time_s)
        picture = self._empty if share == 0.0 else self._full(time_s)
        picture = share * picture + (1.0 - share) * self._empty
        return np.clip(np.round(picture), 0, 255).astype(np.uint8)

    def _full(self, time_s: float) -> FloatArray:
        picture = self._room.wall.copy()
        for figures, desk in zip(self._rows, self._room.desks, strict=True):
            for figure in figures:
                figure.draw_behind_desk(picture, time_s)
            lay_over(picture, desk)
            for figure in figures:
                figure.draw_on_desk(picture)
        return picture


class _Figure:
    def __init__(self, person: Person, seed: int) -> None:
        self.person = person
        self._actor = Actor(person, seed)
        self._head = PersonHead(person)
        body, arms = Canvas(WIDTH, HEIGHT), Canvas(WIDTH, HEIGHT)
        paint_body(body, person)
        paint_arms(arms, person)
        self._body, self._body_corner = _trimmed(body.layer())
        self._arms, self._arms_corner = _trimmed(arms.layer())

    def draw_behind_desk(self, picture: FloatArray, time_s: float) -> None:
        pose = self._actor.pose(time_s)
        sway = np.array([[1, 0, _BODY_SWAY * pose.x], [0, 1, _BODY_SWAY * pose.y]])
        height, width = self._body.shape[:2]
        lay_over(picture, cv2.warpAffine(self._body, sway, (width, height)), *self._body_corner)

        (chin_x, chin_y), size = self.person.chin, round(2.2 * self.person.face_px)
        left, top = round(chin_x - 0.5 * size), round(chin_y - 0.85 * size)
        expression = self._actor.expression(time_s)
        head = self._head.layer(expression, pose, (chin_x - left, chin_y - top), size)
        lay_over(picture, head, left, top)

    def draw_on_desk(self, picture: FloatArray) -> None:
        lay_over(picture, self._arms, *self._arms_corner)


def _trimmed(layer: FloatArray) -> tuple[FloatArray, tuple[int, int]]:
    """What is painted of a layer, with a margin to sway in, and its corner x, y."""
    ys, xs = np.nonzero(layer[..., 3])
    left, top = max(int(xs.min()) - 4, 0), max(int(ys.min()) - 4, 0)
    return layer[top : ys.max() + 5, left : xs.max() + 5].copy(), (left, top)
