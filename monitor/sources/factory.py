"""From what the user names to the source that reads it."""

from __future__ import annotations

from pathlib import Path

from monitor.errors import SourceError, SourceNotFoundError
from monitor.sources.base import FrameSource, RecordedSource
from monitor.sources.excerpt import WHOLE, Excerpt

DEMO = "demo"


def make_source(spec: str) -> FrameSource:
    """Make the source that `spec` names, to be watched live, without opening it.

    Recordings are read at their own pace, the demo over and over.

    Args:
        spec: A camera's number; `demo`; an address `rtsp://...` or `http://...`; a folder of
            pictures; a video file; or a camera's name. What comes first here wins; a file that
            is called as something before it can be named `./demo`.

    Raises:
        SourceNotFoundError: Nothing is called that.
        SourceError: It cannot be the name of a source.
    """
    if not spec.strip():
        raise SourceError("name a source: a camera's number, a file, an address, or demo")
    if spec.isascii() and spec.isdecimal():
        from monitor.sources.camera import CameraSource

        return CameraSource(int(spec))
    if "://" in spec:
        from monitor.sources.network import NetworkSource

        return NetworkSource(spec)
    return _recorded(spec, paced=True, excerpt=WHOLE) or _camera(spec)


def make_recording(spec: str, excerpt: Excerpt = WHOLE) -> RecordedSource:
    """Make the recording that `spec` names, to be read as fast as it can be, without opening it.

    Args:
        spec: `demo`, which is read once; a video file; or a folder of pictures.
        excerpt: The frames that are read; they keep their numbers and times.

    Raises:
        SourceNotFoundError: There is no such recording.
    """
    recording = _recorded(spec, paced=False, excerpt=excerpt) if spec.strip() else None
    if recording is None:
        raise SourceNotFoundError(f"{spec}: no such recording; name a video file or a folder")
    return recording


def _recorded(spec: str, *, paced: bool, excerpt: Excerpt) -> RecordedSource | None:
    """The recording of that name, or None where there is none."""
    if spec == DEMO:
        from monitor.sources.demo import DemoSource

        return DemoSource(paced=paced, loop=paced, excerpt=excerpt)
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


def _camera(spec: str) -> FrameSource:
    from monitor.sources.camera import CameraSource
    from monitor.sources.camera_list import find_camera, list_cameras

    if find_camera(spec, list_cameras()) is None:
        raise SourceNotFoundError(
            f"{spec}: no such file, folder or camera; `classroom-monitor cameras` lists the cameras"
        )
    return CameraSource(spec)
