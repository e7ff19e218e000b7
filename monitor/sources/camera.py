"""A camera at this machine, opened by its number or its name."""

from __future__ import annotations

import os
import threading
import time

import cv2
import numpy as np

from monitor.errors import SourceBusyError, SourceLostError, SourceNotFoundError
from monitor.i18n import tr
from monitor.sources.camera_list import (
    BACKEND,
    Camera,
    camera_exists,
    find_camera,
    list_cameras,
)
from monitor.sources.clock import LiveClock
from monitor.types import Frame

READ_TIMEOUT_S = 2.0

USUAL_WH = (1280, 720)
USUAL_FPS = 30


class CameraSource:
    """The frames of a camera, in 1280x720 and 30 frames per second where it can.

    Another format can be asked for; see `HasFormats`.

    Args:
        wanted: The camera's number, or its name or a part of it, looked up at each `open`.
    """

    is_live = True

    def __init__(self, wanted: int | str) -> None:
        self.name = f"camera {wanted}"
        self.fps: float | None = None
        self._wanted = wanted
        self._size_wh = USUAL_WH
        self._asked_fps = USUAL_FPS
        self._clock = LiveClock()
        self._interrupted = threading.Event()
        self._capture: cv2.VideoCapture | None = None

    def choose_format(self, size_wh: tuple[int, int] | None, fps: int) -> None:
        """Ask for a format from the next `open` on; see `HasFormats.choose_format`."""
        self._size_wh = size_wh or USUAL_WH
        self._asked_fps = fps or USUAL_FPS

    def open(self) -> None:
        """Open the camera; see `FrameSource.open`."""
        self.close()
        self._interrupted.clear()
        camera = self._look_up()
        self.name = f"camera {camera.index}" + (f" ({camera.name})" if camera.name else "")
        _prepare_opencv()
        capture = cv2.VideoCapture(camera.index, BACKEND)
        for wish, value in _wishes(self._size_wh, self._asked_fps):
            capture.set(wish, value)
        # A held camera may open and then give nothing, so one picture is the proof.
        if not capture.isOpened() or not capture.grab():
            capture.release()
            raise SourceBusyError(
                tr(
                    "{name} is in use by another program or access is denied: close "
                    "the other program or check permissions",
                    name=self.name,
                )
            )
        self.fps = capture.get(cv2.CAP_PROP_FPS) or None
        self._capture = capture
        self._clock.start()

    def read(self) -> Frame | None:
        """Wait for the next frame; see `FrameSource.read`."""
        if self._capture is None:
            raise SourceLostError(tr("{name}: not open", name=self.name))
        deadline_s = time.monotonic() + READ_TIMEOUT_S
        while not self._interrupted.is_set():
            if not self._capture.grab():
                raise self._lost()
            # A picture that was damaged on the cable is worth nothing, the next one may be fine.
            good, image = self._capture.retrieve()
            if good:
                return self._clock.stamp(np.asarray(image, dtype=np.uint8))
            if time.monotonic() > deadline_s:
                raise self._lost()
        return None

    def interrupt(self) -> None:
        """Make reads return None until `open`; see `FrameSource.interrupt`."""
        self._interrupted.set()

    def close(self) -> None:
        """Let go of the camera, so that its light goes out."""
        if self._capture is not None:
            self._capture.release()
            self._capture = None

    def _look_up(self) -> Camera:
        cameras = list_cameras()
        if isinstance(self._wanted, str):
            camera = find_camera(self._wanted, cameras)
            if camera is not None:
                return camera
        elif camera_exists(self._wanted, cameras):
            names = [c.name for c in cameras if c.index == self._wanted]
            return Camera(self._wanted, names[0] if names else "")
        raise SourceNotFoundError(
            tr(
                "there is no camera {wanted}: plug it in, or choose one that "
                "`classroom-monitor cameras` lists",
                wanted=self._wanted,
            )
        )

    def _lost(self) -> SourceLostError:
        self.close()
        return SourceLostError(
            tr("{name} delivers no pictures any more: check its cable", name=self.name)
        )


def _wishes(size_wh: tuple[int, int], fps: int) -> tuple[tuple[int, float], ...]:
    # As motion JPEG: uncompressed, most cameras reach ten pictures a second at this size.
    # The order matters, since each choice limits the next.
    return (
        (cv2.CAP_PROP_FOURCC, float(cv2.VideoWriter.fourcc(*"MJPG"))),
        (cv2.CAP_PROP_FRAME_WIDTH, float(size_wh[0])),
        (cv2.CAP_PROP_FRAME_HEIGHT, float(size_wh[1])),
        (cv2.CAP_PROP_FPS, float(fps)),
    )


def _prepare_opencv() -> None:
    """Keep OpenCV's warnings off the terminal and its waits short; our errors say it all."""
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
    # Read once by OpenCV when it first waits; by itself it would wait ten seconds.
    os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", f"{READ_TIMEOUT_S:.0f}")
