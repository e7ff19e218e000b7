"""Which shot a picture is of: a cut begins a new one, and so does a pan to another place.

Looked at is a tiny grey picture, without its light: a lamp that is switched off, a flash and a
slow change of the light are no cuts. A camera that is nudged shows most of what it did before,
elsewhere in the picture, and stays in its shot. What comes back, as after a flash or in an edited
conversation, is the shot that it was.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from monitor.types import FloatArray

SIZE_WH = (64, 36)
"""Of the tiny pictures: seats can be told apart, and people who move are a small part."""

ALIKE_IN_PLACE = 0.5
"""Correlation from which on two pictures show the same; others stay below 0.2."""

ALIKE_MOVED = 0.4
"""The same where one is moved over the other to where it fits best; others reach 0.3."""

LEAST_OVERLAP = 0.5
"""A shot lasts while so much of its picture is still there."""

LEAST_CONTRAST = 2.0
"""In grey levels. Below, as in the dark or in a flash, a picture tells nothing."""

LOOK_S = 0.5
"""A picture is compared with the one before it, and so often with the shot's own: that shows a
slow cut and a pan."""

SETTLED_S = 1.0
"""A shot of less than this is one on the way, as while a camera is turned: not to come back to."""

KEEP_S = 5.0
"""A shot's own picture is renewed so often, where it is at rest: the light changes slowly."""

AT_REST = 0.9
"""Correlation of two looks between which nothing much moved."""

FADING = 0.3
"""Correlation of a picture on the way between two others with both."""

_REMEMBERED = 4
_SAMPLES = 2  # in each direction for every pixel of a tiny picture: quick, and little noise
_SURROUNDINGS = (9, 9)


class Shot(NamedTuple):
    """Which shot a picture is of.

    Attributes:
        number: From 0, in the order in which they began.
        has_panned: Whether the picture came here by and by: who was seen a moment ago still is.
    """

    number: int = 0
    has_panned: bool = False


@dataclass(slots=True, eq=False)
class _Known:
    number: int
    since_s: float
    own: FloatArray
    renewed_s: float


class Shots:
    """Follows the shots of one source, frame by frame in their order."""

    def __init__(self) -> None:
        self._shot: _Known | None = None
        self._earlier: deque[_Known] = deque(maxlen=_REMEMBERED)
        self._last: FloatArray | None = None
        self._look: tuple[float, FloatArray] = (0.0, np.zeros(SIZE_WH[::-1], np.float32))
        self._begun = 0

    def update(self, image: NDArray[np.uint8], time_s: float) -> Shot:
        """Return which shot a picture is of.

        Args:
            image: (H, W, 3) uint8 BGR; nothing of it is kept but a tiny grey picture.
            time_s: Its time, not before that of the last call.
        """
        now, shot, before = _tiny(image), self._shot, self._last
        if now is None:
            return Shot(0 if shot is None else shot.number)
        self._last = now
        if shot is None or before is None:
            return Shot(self._begin(now, time_s))
        if not _show_the_same(before, now):
            return Shot(self._leave(shot, now, time_s))
        look_s, look = self._look
        if time_s - look_s < LOOK_S:
            return Shot(shot.number)
        if not _show_the_same(shot.own, now):
            # Of two pictures that fade into each other, what lies between is like both in place.
            fades = min(_alike(shot.own, look), _alike(look, now)) > FADING
            has_panned = not fades and _show_the_same(look, now)
            return Shot(self._leave(shot, now, time_s), has_panned)
        return Shot(self._stay(shot, now, time_s))

    def _stay(self, shot: _Known, now: FloatArray, time_s: float) -> int:
        if time_s - shot.since_s < SETTLED_S + LOOK_S:  # what is on the way may settle down
            again = self._back(now, time_s)
            if again is not None:
                return again
        _, look = self._look
        if time_s - shot.renewed_s >= KEEP_S and _alike(look, now) >= AT_REST:
            shot.own, shot.renewed_s = now, time_s
        self._look = (time_s, now)
        return shot.number

    def _leave(self, shot: _Known, now: FloatArray, time_s: float) -> int:
        if time_s - shot.since_s >= SETTLED_S:
            self._earlier.append(shot)
        again = self._back(now, time_s)
        return self._begin(now, time_s) if again is None else again

    def _back(self, now: FloatArray, time_s: float) -> int | None:
        """Go back to an earlier shot that shows the same, if there is one."""
        for shot in reversed(self._earlier):
            if _show_the_same(shot.own, now):
                self._earlier.remove(shot)
                shot.since_s = time_s - SETTLED_S
                self._shot, self._look = shot, (time_s, now)
                return shot.number
        return None

    def _begin(self, now: FloatArray, time_s: float) -> int:
        self._shot = _Known(self._begun, time_s, now, time_s)
        self._look = (time_s, now)
        self._begun += 1
        return self._shot.number


def _tiny(image: NDArray[np.uint8]) -> FloatArray | None:
    """A tiny picture without its light, (H, W) float32 of length 1; None without contrast."""
    rows, columns = (
        max(1, side // (_SAMPLES * wanted))
        for side, wanted in zip(image.shape, reversed(SIZE_WH), strict=False)
    )
    # One colour is as good as grey here, and costs nothing.
    small = cv2.resize(image[::rows, ::columns, 1], SIZE_WH, interpolation=cv2.INTER_AREA)
    light = small.astype(np.float32)
    details = light - cv2.blur(light, _SURROUNDINGS)
    length = float(cv2.norm(details))
    if length < LEAST_CONTRAST * details.size**0.5:
        return None
    return np.asarray(details / length, np.float32)


def _alike(one: FloatArray, other: FloatArray) -> float:
    return float(np.vdot(one, other))


def _show_the_same(one: FloatArray, other: FloatArray) -> bool:
    return _alike(one, other) >= ALIKE_IN_PLACE or _alike_moved(one, other) >= ALIKE_MOVED


def _alike_moved(one: FloatArray, other: FloatArray) -> float:
    """The correlation of what two tiny pictures share, where one is moved to fit best."""
    ones = np.ones_like(one)
    shared = _correlation(ones, ones)
    energy = _correlation(one * one, ones) * _correlation(ones, other * other)
    likeness = _correlation(one, other) / np.sqrt(np.maximum(energy, 1e-12))
    return float(likeness[shared > LEAST_OVERLAP * one.size].max())


def _correlation(one: FloatArray, other: FloatArray) -> NDArray[np.float64]:
    """The sums of products at every way to lay one picture over the other."""
    height, width = one.shape
    size = (2 * height, 2 * width)
    product = np.conj(np.fft.rfft2(one, size)) * np.fft.rfft2(other, size)
    return np.fft.irfft2(product, size)
