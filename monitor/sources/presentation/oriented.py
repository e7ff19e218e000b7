"""A source whose camera hangs upside down, or shows a mirror image."""

from __future__ import annotations

from typing import Any, TypeVar, cast

from monitor.sources.base import FrameSource
from monitor.sources.presentation.orientation import UPRIGHT, Orientation
from monitor.types import Frame

Source = TypeVar("Source", bound=FrameSource)


def oriented(source: Source, orientation: Orientation) -> Source:
    """Return a source like `source`, with its pictures turned and mirrored."""
    return source if orientation == UPRIGHT else cast("Source", _Oriented(source, orientation))


class _Oriented:
    """Whatever the source is and has, with other pictures."""

    def __init__(self, source: FrameSource, orientation: Orientation) -> None:
        self._source = source
        self._orientation = orientation

    def __getattr__(self, name: str) -> Any:
        return getattr(self._source, name)

    def read(self) -> Frame | None:
        """Return the next frame as it is seen; see `FrameSource.read`."""
        frame = self._source.read()
        if frame is None:
            return None
        return Frame(self._orientation.apply(frame.image), frame.index, frame.time_s)
