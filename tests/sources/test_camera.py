from __future__ import annotations

import os
import re
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path

import cv2
import pytest

from monitor.config import PictureSettings
from monitor.errors import SourceBusyError, SourceError, SourceLostError, SourceNotFoundError
from monitor.sources import camera, camera_list, make_source, names_camera
from monitor.sources.camera import CameraSource
from monitor.sources.camera_list import Camera
from tests.sources.clips import read_until_error, steady, write_clip
from tests.waiting import STANDSTILL_S

MISSING = 63  # Linux numbers cameras from 0


@pytest.mark.parametrize("wanted", [MISSING, "no such camera"])
def test_a_missing_camera_is_not_found_and_told_where_to_look(wanted: int | str) -> None:
    source = CameraSource(wanted)
    with pytest.raises(SourceNotFoundError, match=re.escape(f"no camera {wanted}")) as error:
        source.open()
    assert "classroom-monitor cameras" in str(error.value)
    with pytest.raises(SourceLostError):
        source.read()
    source.close()


def test_a_camera_that_is_listed_but_does_not_open_is_busy(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    listed = (Camera(MISSING, "HD Webcam"),)
    monkeypatch.setattr(camera, "list_cameras", lambda: listed)
    for wanted in (MISSING, "webcam"):
        source = CameraSource(wanted)
        with pytest.raises(SourceBusyError, match="in use by another program") as error:
            source.open()
        assert str(error.value).startswith(f"camera {MISSING} (HD Webcam)")


def test_opencv_says_nothing_about_a_missing_camera() -> None:
    program = """
        from monitor.errors import SourceError
        from monitor.sources import camera, make_source
        from monitor.sources.camera_list import Camera

        try:
            make_source("63").open()
        except SourceError as error:
            print(type(error).__name__)
        camera.list_cameras = lambda: (Camera(63, "HD Webcam"),)
        try:
            make_source("63").open()
        except SourceError as error:
            print(type(error).__name__)
        for spec in ("http://127.0.0.1:9/feed", "rtsp://127.0.0.1:9/feed", __file__):
            try:
                make_source(spec).open()
            except SourceError as error:
                print(type(error).__name__)
    """
    environment = {k: v for k, v in os.environ.items() if not k.startswith("OPENCV")}
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-c", f"__file__ = {__file__!r}\n{textwrap.dedent(program)}"],
        capture_output=True,
        text=True,
        timeout=STANDSTILL_S,
        check=True,
        env=environment,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert done.stderr == ""
    assert done.stdout.split() == [
        "SourceNotFoundError",
        "SourceBusyError",
        "SourceNotFoundError",
        "SourceNotFoundError",
        "SourceError",
    ]


@pytest.fixture
def plugged_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A clip in the place of the device: the whole path but the driver is the real one."""
    clip = write_clip(tmp_path / "camera.avi", steady(10), codec="mjpeg", ticks_per_s=30)
    device = cv2.VideoCapture
    monkeypatch.setattr(camera, "list_cameras", lambda: (Camera(MISSING, "HD Webcam"),))
    monkeypatch.setattr(cv2, "VideoCapture", lambda *_: device(str(clip)))
    return clip


def test_frames_are_numbered_and_stamped_and_the_end_is_a_lost_camera(plugged_in: Path) -> None:
    source = CameraSource("HD Webcam")
    source.open()
    assert source.name == f"camera {MISSING} (HD Webcam)"
    assert source.fps == pytest.approx(30.0)
    frames, lost = read_until_error(source)
    assert isinstance(lost, SourceLostError)
    assert "delivers no pictures any more" in str(lost)
    assert [frame.index for frame in frames] == list(range(9))  # one proved that it opens
    assert frames[0].size_wh == (64, 48)
    time.sleep(0.1)
    source.open()  # plugged in again
    frame = source.read()
    assert frame is not None
    assert frame.index == 9
    assert frame.time_s > frames[-1].time_s + 0.1
    source.close()


def test_interrupt_lasts_until_it_is_opened_again(plugged_in: Path) -> None:
    source = CameraSource(MISSING)
    source.open()
    thread = threading.Thread(target=source.interrupt)
    thread.start()
    thread.join()
    assert source.read() is None
    assert source.read() is None
    source.open()
    assert source.read() is not None
    source.close()


class AskedCapture:
    """A camera that opens and remembers what it was asked for."""

    asked: dict[int, float]

    def __init__(self, _index: int, _backend: int) -> None:
        type(self).asked = {}

    def set(self, wish: int, value: float) -> bool:
        type(self).asked[wish] = value
        return True

    def get(self, _what: int) -> float:
        return 25.0

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's name
        return True

    def grab(self) -> bool:
        return True

    def release(self) -> None:
        pass


@pytest.mark.parametrize(
    ("picture", "width", "height", "fps"),
    [
        (PictureSettings(), 1280, 720, 30),
        (PictureSettings(resolution="1920x1080"), 1920, 1080, 30),
        (PictureSettings(fps=15, rotate=90), 1280, 720, 15),
    ],
)
def test_a_camera_is_asked_for_the_format_of_the_settings(
    monkeypatch: pytest.MonkeyPatch, picture: PictureSettings, width: int, height: int, fps: int
) -> None:
    monkeypatch.setattr(camera, "list_cameras", lambda: (Camera(MISSING, "HD Webcam"),))
    monkeypatch.setattr(cv2, "VideoCapture", AskedCapture)
    source = make_source(str(MISSING), picture)
    source.open()
    source.close()
    asked = AskedCapture.asked
    assert asked[cv2.CAP_PROP_FRAME_WIDTH] == width
    assert asked[cv2.CAP_PROP_FRAME_HEIGHT] == height
    assert asked[cv2.CAP_PROP_FPS] == fps


def test_what_is_no_camera_is_not_asked_for_a_format() -> None:
    for picture in (PictureSettings(resolution="1920x1080"), PictureSettings(fps=15)):
        with pytest.raises(SourceError, match="only cameras of this machine"):
            make_source("demo", picture)


def test_what_names_a_camera(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(camera_list, "list_cameras", lambda: (Camera(2, "HD Webcam"),))
    for spec in ("0", "7", "HD Webcam", "webcam", "rtsp://10.0.0.5/a", "snapshot+http://10.0.0.5/"):
        assert names_camera(spec), spec
    for spec in ("", "demo", str(tmp_path), "nothing", "webcam 2000"):
        assert not names_camera(spec), spec
