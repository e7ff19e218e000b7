"""A sheet of A4 that is filled from the top down with Matplotlib. All lengths in points."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from monitor.i18n import language
from monitor.plots.charts import LINE, TEXT

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.backend_bases import RendererBase
    from matplotlib.figure import Figure

WIDTH, HEIGHT = 595.3, 841.9
SIZE_IN = (WIDTH / 72, HEIGHT / 72)

Align = Literal["left", "center", "right"]
Weight = Literal["normal", "bold"]

_LEADING = 1.35
_ZOOM = 8.0
_CUT = "\N{HORIZONTAL ELLIPSIS}"
_SIGNS = r"\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_OPENING, _CLOSING = "（「『【《〈", "、。，．：；？！）」』】》〉"  # noqa: RUF001
_NOT_FIRST = rf"{_CLOSING}々ーっゃゅょッャュョ%),.;:!? "
_BREAK = re.compile(
    rf"(?<= )|(?<=[{_SIGNS}{_CLOSING}])(?![{_NOT_FIRST}])|"
    rf"(?<=[^{_OPENING} ])(?=[{_SIGNS}{_OPENING}])(?![{_NOT_FIRST}])"
)
_OTHER_SIDE: dict[Align, Align] = {"left": "right", "center": "center", "right": "left"}


class Sheet:
    """Puts words, lines and axes on a figure of the size `SIZE_IN`.

    From right to left, words stand on the other side; axes stay, as time does.

    Attributes:
        y: Where the next thing goes, from the top; moved by hand.
    """

    def __init__(self, figure: Figure) -> None:
        from matplotlib.backends.backend_agg import RendererAgg

        self.y = 0.0
        self._figure = figure
        # It measures words alone, a pixel a point.
        self._renderer: RendererBase = RendererAgg(1, 1, dpi=72)  # type: ignore[no-untyped-call]

    def write(
        self,
        x: float,
        text: str,
        size: float,
        *,
        weight: Weight = "normal",
        color: str = TEXT,
        align: Align = "left",
        style: Literal["normal", "italic"] = "normal",
        below: float = 0.0,
    ) -> None:
        """Write a line whose baseline is a letter below `y`, and `below` more."""
        if language().is_right_to_left:
            x, align = WIDTH - x, _OTHER_SIDE[align]
            style = "normal"  # DejaVu Sans has no slanted Arabic letters
        self._figure.text(
            x / WIDTH,
            1.0 - (self.y + below + size) / HEIGHT,
            text,
            fontsize=size,
            weight=weight,
            color=color,
            ha=align,
            style=style,
            parse_math=False,
        )

    def place_of(self, x: float, width: float) -> float:
        """Return where something of this width begins, counted from the left."""
        return WIDTH - x - width if language().is_right_to_left else x

    def rule(self, left: float, right: float, *, below: float = 0.0, width: float = 0.6) -> None:
        """Draw a line from left to right, `below` `y`."""
        self.box(left, below - width / 2, right - left, width, LINE)

    def box(self, x: float, below: float, width: float, height: float, color: str) -> None:
        """Fill a rectangle whose top is `below` `y`."""
        from matplotlib.patches import Rectangle

        bottom = 1.0 - (self.y + below + height) / HEIGHT
        self._figure.add_artist(
            Rectangle(
                (x / WIDTH, bottom),
                width / WIDTH,
                height / HEIGHT,
                transform=self._figure.transFigure,
                color=color,
                linewidth=0,
            )
        )

    def axes(self, left: float, right: float, heights: Sequence[float], gap: float) -> list[Axes]:
        """Put axes that share their time one below another from `y` on; move `y` below them."""
        rows: list[Axes] = []
        for height in heights:
            place = (
                left / WIDTH,
                1.0 - (self.y + height) / HEIGHT,
                (right - left) / WIDTH,
                height / HEIGHT,
            )
            rows.append(self._figure.add_axes(place, sharex=rows[0] if rows else None))
            self.y += height + gap
        return rows

    def width_of(self, text: str, size: float, weight: Weight = "normal") -> float:
        """Return how wide a line of text is."""
        from matplotlib.font_manager import FontProperties

        # Small letters on the renderer's grid are as much as a tenth wider or narrower.
        font = FontProperties(size=size * _ZOOM, weight=weight)
        width, _, _ = self._renderer.get_text_width_height_descent(text, font, ismath=False)
        return float(width) / _ZOOM

    def size_for(self, texts: Sequence[str], rooms: Sequence[float], size: float) -> float:
        """Return the largest size up to `size` in which each text fits into its room."""
        widths = [self.width_of(text, size) for text in texts]
        return min([size, *(size * r / w for r, w in zip(rooms, widths, strict=True) if w > 0)])

    def lines(self, text: str, size: float, width: float) -> list[str]:
        """Break a text into lines that fit; a word that fits none is broken too."""
        lines: list[str] = []
        for word in break_points(text):
            longer = lines[-1] + word if lines else word
            if lines and self.width_of(longer.rstrip(), size) <= width:
                lines[-1] = longer
            else:
                lines += self._pieces(word, size, width)
        return [line.rstrip() for line in lines]

    def fitted(self, text: str, size: float, width: float, weight: Weight = "normal") -> str:
        """Return the text, cut where it is wider than `width`."""
        if self.width_of(text, size, weight) <= width:
            return text
        while text and self.width_of(text + _CUT, size, weight) > width:
            text = text[:-1]
        return text.rstrip() + _CUT

    def _pieces(self, word: str, size: float, width: float) -> list[str]:
        pieces, rest = [], word
        while self.width_of(rest.rstrip(), size) > width:
            count = len(rest) - 1
            while count > 1 and self.width_of(rest[:count], size) > width:
                count -= 1
            pieces.append(rest[:count])
            rest = rest[count:]
        return [*pieces, rest]


def break_points(text: str) -> list[str]:
    """Return what must stay in a line together, each with the space behind it.

    Chinese and Japanese have no spaces: lines break at any of their signs, but none begins with a
    mark that closes, and none ends with one that opens.
    """
    return [word for word in _BREAK.split(" ".join(text.split())) if word]


def line_height(size: float) -> float:
    """Return how far apart lines of text are."""
    return _LEADING * size
