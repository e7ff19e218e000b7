"""The cameras of this machine: their numbers and names."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import cv2

from monitor.errors import SourceNotFoundError
from monitor.i18n import tr

# One way into the system each, the one whose numbers the list of cameras has: OpenCV would
# try all it knows in turn and open another camera than the one that was listed.
_BACKENDS = {
    "linux": cv2.CAP_V4L2,
    # Media Foundation takes up to a minute to open some cameras (opencv/opencv#17687).
    "win32": cv2.CAP_DSHOW,
    "darwin": cv2.CAP_AVFOUNDATION,
}
BACKEND = _BACKENDS.get(sys.platform, cv2.CAP_ANY)


@dataclass(frozen=True, slots=True)
class Camera:
    """A camera that the system lists: its number and its name."""

    index: int
    name: str


def list_cameras() -> tuple[Camera, ...]:
    """Return the cameras of this machine by number. Opens none of them for pictures."""
    from cv2_enumerate_cameras import enumerate_cameras

    found = enumerate_cameras(BACKEND)
    return tuple(sorted((Camera(c.index, c.name) for c in found), key=lambda c: c.index))


def find_camera(wanted: str, cameras: Iterable[Camera]) -> Camera | None:
    """Return the camera of that name, or the only one whose name holds it; case is ignored.

    Raises:
        SourceNotFoundError: Several cameras fit.
    """
    key = wanted.casefold()
    for fits in (str.__eq__, str.__contains__):
        found = [c for c in cameras if fits(c.name.casefold(), key)]
        if len(found) > 1:
            numbers = ", ".join(str(c.index) for c in found)
            raise SourceNotFoundError(
                tr(
                    "several cameras are called {wanted!r}: take {numbers}",
                    wanted=wanted,
                    numbers=numbers,
                )
            )
        if found:
            return found[0]
    return None


def camera_exists(index: int, cameras: Iterable[Camera], devices: Path = Path("/dev")) -> bool:
    """Whether there is such a camera, though it may not open.

    On Linux a camera that may not be looked at has a device file all the same.
    """
    return any(c.index == index for c in cameras) or (devices / f"video{index}").exists()
