from __future__ import annotations

import contextlib
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from monitor.errors import MonitorError, SourceError, SourceNotFoundError
from monitor.sources import make_recording, make_source
from monitor.sources.camera import CameraSource
from monitor.sources.demo import DemoSource
from monitor.sources.network import NetworkSource
from monitor.sources.pictures import PicturesSource
from monitor.sources.video import VideoSource
from tests.sources.clips import steady, write_clip
from tests.sources.test_pictures import write_pictures


def test_each_kind_of_name_makes_its_source(tmp_path: Path) -> None:
    clip = write_clip(tmp_path / "lecture.mp4", steady(2))
    kinds = {
        "0": CameraSource,
        "demo": DemoSource,
        "rtsp://user:secret@camera/stream": NetworkSource,
        "HTTP://camera/feed": NetworkSource,
        str(tmp_path): PicturesSource,
        str(clip): VideoSource,
    }
    assert {spec: type(make_source(spec)) for spec in kinds} == kinds


def test_a_file_wins_over_a_camera_of_that_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write_clip(tmp_path / "lecture", steady(2), container="mp4")
    assert isinstance(make_source("lecture"), VideoSource)


def test_analysis_reads_the_demo_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_clip(tmp_path / "demo.mp4", steady(3))
    monkeypatch.setattr("monitor.sources.demo.assets_folder", lambda: tmp_path)
    source = make_recording("demo")
    source.open()
    assert [source.read() is not None for _ in range(4)] == [True, True, True, False]
    source.close()


@pytest.mark.parametrize(
    ("spec", "kind", "message"),
    [
        ("", SourceError, "name a source"),
        ("  ", SourceError, "name a source"),
        ("gone.mp4", SourceNotFoundError, r"gone\.mp4: no such file, folder or camera"),
        ("HD Webcam 1234", SourceNotFoundError, "`classroom-monitor cameras` lists"),
        ("-1", SourceNotFoundError, "no such file"),
        ("~nobody-of-that-name/x", SourceNotFoundError, "no such file"),
        ("x" * 5000, SourceNotFoundError, "no such file"),
        ("gopher://camera", SourceError, "rtsp://"),
    ],
)
def test_a_name_that_fits_nothing_is_one_clear_line(
    spec: str, kind: type[SourceError], message: str
) -> None:
    with pytest.raises(kind, match=message) as error:
        make_source(spec)
    assert "\n" not in str(error.value)


@given(st.text())
@example("\0")
@example("²")
@example("://")
@example("~")
def test_any_name_makes_a_source_or_an_error_of_ours(spec: str) -> None:
    with contextlib.suppress(MonitorError):
        make_source(spec)


def test_what_is_not_used_is_not_loaded() -> None:
    program = (
        "import sys; from monitor.sources import make_recording, make_source; make_source('0');"
        "print([m for m in ('av', 'PyQt5', 'openvino', 'cv2_enumerate_cameras')"
        " if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("spec", ["gone.mp4", "0", "rtsp://10.0.0.5/stream", ""])
def test_only_recordings_are_analysed(spec: str) -> None:
    with pytest.raises(SourceNotFoundError, match="name a video file or a folder"):
        make_recording(spec)


def test_a_folder_of_pictures_is_a_recording(tmp_path: Path) -> None:
    write_pictures(tmp_path, ["1.jpg", "2.jpg"])
    source = make_recording(str(tmp_path))
    source.open()
    assert source.length_s == 1.0
    assert [source.read() is not None for _ in range(3)] == [True, True, False]
    assert source.end_s == 1.0
