"""From what the user names to the source that reads it."""

from __future__ import annotations

from pathlib import Path

from monitor.errors import SourceError, SourceNotFoundError
from monitor.sources.base import FrameSource
from monitor.sources.excerpt import WHOLE, Excerpt

DEMO = "demo"


def make_source(spec: str, *, paced: bool = True, excerpt: Excerpt = WHOLE) -> FrameSource:
    """Make the source that `spec` names, without opening it.

    Args:
        spec: A camera's number; `demo`; an address `rtsp://...` or `http://...`; a folder of
            pictures; a video file; or a camera's name. What comes first here wins; a file that
            is called as something before it can be named `./demo`.
        paced: Deliver recorded frames at their own pace, the demo over and over; otherwise as
            fast as they can be read, the demo once. A live source has no other pace.
        excerpt: The frames of a recording that are read. A live source gives them all.

    Raises:
        SourceNotFoundError: Nothing is called that.
        SourceError: It cannot be the name of a source.
    """
    if not spec.strip():
        raise SourceError("name a source: a camera's number, a file, an address, or demo")
    if spec.isascii() and spec.isdecimal():
        from monitor.sources.camera import CameraSource

        return CameraSource(int(spec))
    if spec == DEMO:
        from monitor.sources.demo import DemoSource

        return DemoSource(paced=paced, loop=paced, excerpt=excerpt)
    if "://" in spec:
        from monitor.sources.network import NetworkSource

        return NetworkSource(spec)
    return _from_path(spec, paced=paced, excerpt=excerpt) or _from_name(spec)


def _from_path(spec: str, *, paced: bool, excerpt: Excerpt) -> FrameSource | None:
    try:
        path = Path(spec).expanduser()
        is_folder, exists = path.is_dir(), path.exists()
    except (OSError, RuntimeError, ValueError):  # too long, no such user, a null character
        return None
    if is_folder:
        from monitor.sources.pictures import PicturesSource

        return PicturesSource(path, paced=paced, excerpt=excerpt)
    if exists:
        from monitor.sources.video import VideoSource

        return VideoSource(path, paced=paced, excerpt=excerpt)
    return None


def _from_name(spec: str) -> FrameSource:
    from monitor.sources.camera import CameraSource
    from monitor.sources.camera_list import find_camera, list_cameras

    if find_camera(spec, list_cameras()) is None:
        raise SourceNotFoundError(
            f"{spec}: no such file, folder or camera; `classroom-monitor cameras` lists the cameras"
        )
    return CameraSource(spec)
