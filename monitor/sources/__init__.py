"""Where pictures come from: cameras, video files, network cameras, folders, the demo."""

from monitor.sources.base import FrameSource, HasFormats, RecordedSource
from monitor.sources.camera_list import Camera, list_cameras
from monitor.sources.damage.gaps import Gap, GapKind
from monitor.sources.excerpt import WHOLE, Excerpt
from monitor.sources.factory import make_recording, make_source, names_camera

__all__ = [
    "WHOLE",
    "Camera",
    "Excerpt",
    "FrameSource",
    "Gap",
    "GapKind",
    "HasFormats",
    "RecordedSource",
    "list_cameras",
    "make_recording",
    "make_source",
    "names_camera",
]
