"""Smooth shapes and text on a picture; OpenCV has neither rounded corners nor a good font."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont, features

from monitor.colours import bgr
from monitor.i18n import language, tr
from monitor.plots.fonts import font_file_for

Picture = NDArray[np.uint8]
Mask = NDArray[np.uint8]

# Everything but what tells a state, as in the app's dark theme.
GROUND = "#131619"
TEXT = "#eef1f3"
MUTED = "#9ba5ae"
BAND = "#3b434b"

_DIGITS = "0123456789"

_FINER = 4
"""How many times larger shapes and text are drawn, to be shrunk to smooth ones."""


class Canvas:
    """A picture that is drawn on.

    Everything is clipped to the picture. Places are whole pixels, colours '#rrggbb'.

    Args:
        image: (H, W, 3) uint8 BGR; copied.

    Attributes:
        pixels: The picture so far, (H, W, 3) uint8 BGR.
    """

    def __init__(self, image: Picture) -> None:
        self.pixels: Picture = image.copy()

    def rectangle(
        self,
        xywh: tuple[int, int, int, int],
        color: str,
        *,
        radius: int = 0,
        opacity: float = 1.0,
    ) -> None:
        """Fill a rectangle, its corners rounded."""
        left, top, width, height = xywh
        if width > 0 and height > 0:
            mask = _rectangle_mask(width, height, min(radius, width // 2, height // 2))
            self._paint(mask, left, top, color, opacity)

    def outline(
        self,
        xyxy: NDArray[np.float32],
        color: str,
        *,
        line_px: int,
        radius: int,
        opacity: float = 1.0,
    ) -> None:
        """Draw the line around a box, on its outer side."""
        left, top, right, bottom = (round(float(edge)) for edge in xyxy)
        left, top, right, bottom = left - line_px, top - line_px, right + line_px, bottom + line_px
        r = min(radius + line_px, (right - left) // 2, (bottom - top) // 2)
        if r <= line_px:
            return
        ring = _ring_mask(r, line_px)
        self._paint(ring[:r, :r], left, top, color, opacity)
        self._paint(ring[:r, r:], right - r, top, color, opacity)
        self._paint(ring[r:, :r], left, bottom - r, color, opacity)
        self._paint(ring[r:, r:], right - r, bottom - r, color, opacity)
        across, down = right - left - 2 * r, bottom - top - 2 * r
        for y in (top, bottom - line_px):
            self.rectangle((left + r, y, across, line_px), color, opacity=opacity)
        for x in (left, right - line_px):
            self.rectangle((x, top + r, line_px, down), color, opacity=opacity)

    def disc(self, x: int, y: int, radius: int, color: str) -> None:
        """Fill a circle around a point."""
        self.rectangle((x - radius, y - radius, 2 * radius, 2 * radius), color, radius=radius)

    def text(self, x: int, y: int, text: str, size_px: int, color: str) -> None:
        """Write a line whose upper left corner is given."""
        self._paint(_text_mask(text, size_px), x, y, color, 1.0)

    def digits(self, x: int, y: int, text: str, size_px: int, color: str) -> None:
        """Write a line in which all digits are equally wide: it does not shake as it counts."""
        if _is_joined(text):
            self.text(x, y, text, size_px, color)
            return
        for letter in text:
            width = digits_width(letter, size_px)
            self.text(x + (width - text_width(letter, size_px)) // 2, y, letter, size_px, color)
            x += width

    def _paint(self, mask: Mask, left: int, top: int, color: str, opacity: float) -> None:
        height, width = self.pixels.shape[:2]
        x0, y0 = max(left, 0), max(top, 0)
        x1, y1 = min(left + mask.shape[1], width), min(top + mask.shape[0], height)
        if x0 >= x1 or y0 >= y1:
            return
        area = self.pixels[y0:y1, x0:x1]
        share = mask[y0 - top : y1 - top, x0 - left : x1 - left] * np.float32(opacity / 255)
        full = np.empty_like(area)
        full[:] = bgr(color)
        area[:] = cv2.blendLinear(full, area, share, 1 - share)


def text_width(text: str, size_px: int) -> int:
    """Width of a line in pixels."""
    return int(_text_mask(text, size_px).shape[1])


def text_height(size_px: int) -> int:
    """Height of any line in pixels, from the tallest letter to the lowest."""
    return int(_text_mask("", size_px).shape[0])


def digits_width(text: str, size_px: int) -> int:
    """Width of a line that `Canvas.digits` writes."""
    if _is_joined(text):
        return text_width(text, size_px)
    widest = max(text_width(digit, size_px) for digit in _DIGITS)
    return sum(widest if c in _DIGITS else text_width(c, size_px) for c in text)


@cache
def joins_arabic() -> bool:
    """Whether Arabic letters are joined and set from right to left here."""
    return bool(features.check("raqm") and features.check("fribidi"))


def _is_joined(text: str) -> bool:
    """Whether letters take their shape from those beside them."""
    return any(unicodedata.bidirectional(letter) == "AL" for letter in text)


@lru_cache(maxsize=64)
def _font(code: str, size_px: int) -> ImageFont.FreeTypeFont:
    """The font of a language; Pillow's own has Latin letters alone."""
    found = font_file_for(code)
    if found is not None:
        return ImageFont.truetype(found[0], size_px, found[1])
    font = ImageFont.load_default(size_px)
    if not isinstance(font, ImageFont.FreeTypeFont):  # a Pillow that was built without FreeType
        raise TypeError(tr("Pillow has no FreeType on this machine, so no text can be drawn"))
    return font


def _text_mask(text: str, size_px: int) -> Mask:
    return _mask_in(language().code, text, size_px)


@lru_cache(maxsize=4096)
def _mask_in(code: str, text: str, size_px: int) -> Mask:
    # Drawn larger: at its own size each letter would be moved to a whole pixel.
    font = _font(code, _FINER * size_px)
    ascent, descent = font.getmetrics()
    width, height = max(round(font.getlength(text) / _FINER), 1), -(-(ascent + descent) // _FINER)
    large = Image.new("L", (_FINER * width, _FINER * height))
    ImageDraw.Draw(large).text((0, 0), text, fill=255, font=font)
    small = cv2.resize(np.asarray(large), (width, height), interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.uint8)


@lru_cache(maxsize=1024)
def _rectangle_mask(width: int, height: int, radius: int) -> Mask:
    if radius == 0:
        return np.full((height, width), 255, np.uint8)
    mask = np.zeros((_FINER * height, _FINER * width), np.uint8)
    right, bottom, r = _FINER * width - 1, _FINER * height - 1, _FINER * radius
    cv2.rectangle(mask, (r, 0), (right - r, bottom), 255, -1)
    cv2.rectangle(mask, (0, r), (right, bottom - r), 255, -1)
    for x in (r, right - r):
        for y in (r, bottom - r):
            cv2.circle(mask, (x, y), r, 255, -1)
    small = cv2.resize(mask, (width, height), interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.uint8)


@lru_cache(maxsize=64)
def _ring_mask(radius: int, line_px: int) -> Mask:
    """The four rounded corners of an outline, put together."""
    mask = _rectangle_mask(2 * radius, 2 * radius, radius).copy()
    inner = 2 * (radius - line_px)
    mask[line_px:-line_px, line_px:-line_px] -= _rectangle_mask(inner, inner, inner // 2)
    return mask
