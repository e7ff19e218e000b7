"""Where pictures come from: cameras, video files, network cameras, folders, the demo."""

from monitor.sources.base import FrameSource
from monitor.sources.camera_list import Camera, list_cameras
from monitor.sources.factory import make_source

__all__ = ["Camera", "FrameSource", "list_cameras", "make_source"]
