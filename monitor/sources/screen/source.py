"""Frames of a screen, some times a second."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import numpy as np
from numpy.typing import NDArray

from monitor.errors import SourceError, SourceLostError, SourceNotFoundError
from monitor.i18n import tr
from monitor.sources.clock import LiveClock
from monitor.sources.screen.own_windows import paint_over
from monitor.sources.screen.region import ScreenRegion
from monitor.types import Frame

FPS = 10.0
"""Tiles of a call show fewer pictures a second than a camera, and each costs time."""

_TO_KNOW = tr("the screen is watched: those in the call must know, and have agreed")

_WAYLAND = tr(
    "the screen cannot be read: this desktop (Wayland) does not let a program see "
    "it; log in with an X11 session, or watch the call by a virtual camera, as OBS "
    "has one"
)
_MACOS = tr(
    "the screen cannot be read: allow Screen Recording for this program in System "
    "Settings, Privacy & Security, and start it again"
)


class ScreenSource:
    """A screen or a part of it.

    Args:
        region: Which.

    Attributes:
        to_know: What the user has to know of it, a line; see `HasNote`.
    """

    is_live = True
    to_know = _TO_KNOW

    def __init__(self, region: ScreenRegion) -> None:
        self.name = f"screen {region.number}" if region.number else "all screens"
        self.fps: float | None = None
        self._region = region
        self._clock = LiveClock()
        self._interrupted = threading.Event()
        self._screens: _Screens | None = None
        self._area = (0, 0, 1, 1)
        self._due_s = 0.0

    def open(self) -> None:
        """Begin to look at it; see `FrameSource.open`."""
        self.close()
        self._interrupted.clear()
        screens = _Screens()
        try:
            self._area = screens.area_of(self._region)
            image = screens.grab(self._area)
        except SourceError:
            screens.close()
            raise
        if not image.any() and (reason := _forbidden()):
            screens.close()
            raise SourceError(reason)
        self._screens = screens
        self.fps = FPS
        self._due_s = time.monotonic()
        self._clock.start()

    def read(self) -> Frame | None:
        """Wait for the next picture; see `FrameSource.read`."""
        if self._screens is None:
            raise SourceLostError(tr("{name}: not open", name=self.name))
        if self._interrupted.wait(max(0.0, self._due_s - time.monotonic())):
            return None
        self._due_s = max(self._due_s + 1 / FPS, time.monotonic())
        try:
            image = self._screens.grab(self._area)
        except SourceError as error:
            self.close()
            raise SourceLostError(
                tr("{name} can be read no more: {error}", name=self.name, error=error)
            ) from error
        paint_over(image, *self._area[:2])
        return self._clock.stamp(image)

    def interrupt(self) -> None:
        """Make reads return None until `open`; see `FrameSource.interrupt`."""
        self._interrupted.set()

    def close(self) -> None:
        """Look at it no more."""
        if self._screens is not None:
            self._screens.close()
            self._screens = None


def grab_screens() -> list[NDArray[np.uint8]]:
    """Return a picture of each screen, (H, W, 3) uint8 BGR, to choose from.

    Raises:
        SourceError: None can be read; one line for the user.
    """
    screens = _Screens()
    try:
        numbers = range(1, screens.count + 1)
        found = [screens.grab(screens.area_of(ScreenRegion(number))) for number in numbers]
    finally:
        screens.close()
    if not any(image.any() for image in found) and (reason := _forbidden()):
        raise SourceError(reason)
    return found


class _Screens:
    """All screens of this machine, for one thread.

    Raises:
        SourceNotFoundError: There is none that can be read.
    """

    def __init__(self) -> None:
        with _told():
            from mss import MSS

            self._mss = MSS()
            self._monitors = self._mss.monitors

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self._monitors) - 1  # the first entry is all of them together

    def area_of(self, region: ScreenRegion) -> tuple[int, int, int, int]:
        """Return left, top, width and height of a part, among all screens.

        Raises:
            SourceNotFoundError: There is no such screen, or nothing of that part on it.
        """
        if region.number > self.count:
            have = (
                tr("only screen 1")
                if self.count == 1
                else tr("screens 1 to {value}", value=self.count)
            )
            raise SourceNotFoundError(
                tr(
                    "there is no screen {number}: this machine has {have}",
                    number=region.number,
                    have=have,
                )
            )
        screen = self._monitors[region.number]
        if region.part is None:
            return screen["left"], screen["top"], screen["width"], screen["height"]
        left, top, width, height = region.part
        width, height = min(width, screen["width"] - left), min(height, screen["height"] - top)
        if width <= 0 or height <= 0:
            size = f"{screen['width']}x{screen['height']}"
            raise SourceNotFoundError(
                tr(
                    "{region}: nothing of that is on the screen, which has {size} pixels",
                    region=region.text,
                    size=size,
                )
            )
        return screen["left"] + left, screen["top"] + top, width, height

    def grab(self, area: tuple[int, int, int, int]) -> NDArray[np.uint8]:
        """Return a picture of an area, (H, W, 3) uint8 BGR.

        Raises:
            SourceNotFoundError: It can be read no more.
        """
        left, top, width, height = area
        with _told():
            shot = self._mss.grab({"left": left, "top": top, "width": width, "height": height})
            pixels = np.frombuffer(shot.raw, np.uint8).reshape(shot.height, shot.width, 4)
        return np.ascontiguousarray(pixels[:, :, :3])

    def close(self) -> None:
        """Let go of them, also where the display is gone."""
        with suppress(Exception):
            self._mss.close()


@contextmanager
def _told() -> Iterator[None]:
    """Tell in one line why the screen cannot be read."""
    try:
        yield
    except SourceError:
        raise
    except Exception as error:
        has_no_display = sys.platform.startswith("linux") and not os.environ.get("DISPLAY")
        why = _forbidden() or (
            tr("there is no screen here that can be watched: start the program on a desktop")
            if has_no_display
            else tr("the screen cannot be read: {split}", split=" ".join(str(error).split()))
        )
        raise SourceNotFoundError(why) from error


def _forbidden() -> str:
    """Why this system may show nothing of its screens; "" where it shows them to all."""
    if sys.platform == "darwin":
        return _MACOS
    is_wayland = os.environ.get("XDG_SESSION_TYPE") == "wayland" or os.environ.get(
        "WAYLAND_DISPLAY"
    )
    return _WAYLAND if sys.platform.startswith("linux") and is_wayland else ""
