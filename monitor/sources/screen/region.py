"""Which part of which screen: from what the user writes, and back."""

from __future__ import annotations

import re
from dataclasses import dataclass

from monitor.config import Rectangle
from monitor.errors import SourceError
from monitor.i18n import tr

SCREEN = "screen"

_FORM = re.compile(r"screen(?::(\d{1,2}))?(?:,(\d{1,5}),(\d{1,5}),(\d{1,5}),(\d{1,5}))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class ScreenRegion:
    """A part of a screen.

    Attributes:
        number: The screen, counted from 1; 0 for all of them together.
        part: Left, top, width and height on it in pixels; None for all of it.
    """

    number: int = 1
    part: Rectangle | None = None

    @classmethod
    def parse(cls, text: str) -> ScreenRegion:
        """Read `screen`, `screen:2`, `screen,X,Y,W,H` or `screen:2,X,Y,W,H`.

        Raises:
            SourceError: It is none of them.
        """
        match = _FORM.fullmatch(text.strip())
        if match is None:
            raise SourceError(
                tr(
                    "{words}: name a screen as screen, screen:2 or screen:2,X,Y,W,H in its pixels",
                    words=text,
                )
            )
        number, *part = match.groups()
        if part[0] is None:
            return cls(int(number or 1))
        left, top, width, height = (int(one) for one in part)
        if not width or not height:
            raise SourceError(
                tr("{words}: a part of a screen has a width and a height", words=text)
            )
        return cls(int(number or 1), (left, top, width, height))

    @property
    def text(self) -> str:
        """The same as the user writes it."""
        part = "" if self.part is None else "," + ",".join(map(str, self.part))
        return f"{SCREEN}:{self.number}{part}"


def names_screen(spec: str) -> bool:
    """Whether a source is named that is a screen."""
    return re.split("[:,]", spec.strip(), maxsplit=1)[0] == SCREEN
