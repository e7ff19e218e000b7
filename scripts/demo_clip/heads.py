"""Each person's head with each expression, ready to be turned and laid over the picture."""

from __future__ import annotations

from collections.abc import Mapping

import cv2
import numpy as np

from demo_clip.acting import Pose
from demo_clip.brush import FloatArray, Point, bgra
from demo_clip.cast import Person
from demo_clip.expressions import EXPRESSIONS, head_with
from demo_clip.portrait import FACE_HEIGHT, ZOOM, at, portrait_head, warp

_FINE = 2.0  # heads are kept twice as large as they are shown: turned, they stay sharp
_CHIN = at(224, 178)


class PersonHead:
    """The head of one person."""

    def __init__(self, person: Person) -> None:
        self._scale_y = _FINE * person.face_px / (FACE_HEIGHT * ZOOM)
        self._scale_x = self._scale_y * person.broad
        head, pushes = portrait_head(), person.hair.pushes
        skin = np.clip(warp(head.skin, pushes), 0.0, 1.0)[..., None]
        alpha = np.clip(warp(head.alpha, pushes), 0.0, 1.0)[..., None]
        self._layers = {name: self._layer(person, name, skin, alpha) for name in EXPRESSIONS}
        chin_x = alpha.shape[1] - _CHIN[0] if person.mirrored else _CHIN[0]
        self._chin = (chin_x * self._scale_x, _CHIN[1] * self._scale_y)

    def layer(
        self, expression: Mapping[str, float], pose: Pose, chin: Point, size_wh: tuple[int, int]
    ) -> FloatArray:
        """The head in a layer of that size, its chin at `chin` but for the pose."""
        head = sum(share * self._layers[name] for name, share in expression.items())
        turn = cv2.getRotationMatrix2D(self._chin, -pose.turn_deg, 1 / _FINE)
        turn[0, 2] += chin[0] + pose.x - self._chin[0]
        turn[1, 2] += chin[1] + pose.y - self._chin[1]
        return cv2.warpAffine(head, turn, size_wh).astype(np.float32)

    def _layer(
        self, person: Person, expression: str, skin: FloatArray, alpha: FloatArray
    ) -> FloatArray:
        image = warp(head_with(expression), person.hair.pushes).astype(np.float32)
        image = skin * (image * person.skin) + (1 - skin) * _dyed(image, person.hair.colour)
        layer = np.dstack((np.clip(image, 0, 255) * alpha, 255 * alpha)).astype(np.float32)
        if person.mirrored:
            layer = cv2.flip(layer, 1)
        size = {"fx": self._scale_x, "fy": self._scale_y}
        return cv2.resize(layer, None, **size, interpolation=cv2.INTER_AREA).astype(np.float32)


def _dyed(image: FloatArray, colour: str) -> FloatArray:
    """The hair in another colour, its lights and shadows softened: else they pass for faces."""
    light = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    relief = cv2.GaussianBlur(np.maximum(light, 0), (0, 0), 1.8)[..., None] / 105.0
    return (bgra(colour)[:3] * (0.6 + 0.4 * relief**0.8)).astype(np.float32)
