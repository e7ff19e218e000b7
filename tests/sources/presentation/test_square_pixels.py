from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from monitor.sources.network import NetworkSource
from monitor.sources.presentation.orientation import Orientation
from monitor.sources.video import VideoSource
from tests.sources.clips import free_port, network_camera, read_all
from tests.sources.presentation.stored import (
    SIZE_WH,
    difference,
    scene,
    set_display_matrix,
    shape_error,
    store,
)

H264 = ("-c:v", "libx264", "-qp", "8", "-pix_fmt", "yuv420p")


def squeezed(width: int, height: int) -> tuple[str, str]:
    """Options that store the scene in another size and say how it is to be shown."""
    return "-vf", f"scale={width}:{height},setsar={SIZE_WH[0] * height}/{SIZE_WH[1] * width}"


KINDS = {
    "hdv.mp4": (*squeezed(480, 360), *H264),
    "avchd.mts": (*squeezed(480, 360), *H264, "-f", "mpegts"),
    "half width.mkv": (*squeezed(320, 360), *H264),
    "half height.mov": (*squeezed(640, 180), *H264),
    "hevc.mp4": (*squeezed(480, 360), "-c:v", "libx265", "-x265-params", "log-level=error"),
    "dvd.mpg": (*squeezed(720, 576), "-aspect", "16:9", "-c:v", "mpeg2video", "-q:v", "2"),
    "dvd.vob": (*squeezed(720, 480), "-aspect", "16:9", "-c:v", "mpeg2video", "-q:v", "2"),
    "dv.avi": (*squeezed(720, 576), "-aspect", "16:9", "-pix_fmt", "yuv420p", "-c:v", "dvvideo"),
    "mpeg4.avi": (*squeezed(528, 360), "-c:v", "mpeg4", "-q:v", "2"),
    "odd.avi": (*squeezed(321, 241), "-pix_fmt", "yuvj420p", "-c:v", "mjpeg", "-q:v", "2"),
    "ten bits.mkv": (*squeezed(480, 360), "-c:v", "libx264", "-qp", "8", "-pix_fmt", "yuv422p10le"),
    "web.webm": (*squeezed(480, 360), "-c:v", "libvpx-vp9", "-crf", "10", "-b:v", "0"),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", KINDS)
def test_pixels_become_square(name: str, tmp_path: Path) -> None:
    clip = store(tmp_path / name, *KINDS[name])
    frames = read_all(VideoSource(clip, paced=False))
    assert len(frames) == 25
    for frame in frames:
        assert shape_error(frame.image, scene()) < 0.01
        assert difference(frame.image, scene()) < 6.0


def test_what_the_container_was_told_afterwards_counts(tmp_path: Path) -> None:
    square = store(tmp_path / "square.mp4", "-vf", "scale=320:360,setsar=1", *H264)
    for name in ("mended.mkv", "mended.mp4"):
        options = ("-c", "copy", "-aspect", "16:9")
        mended = store(tmp_path / name, *options, before=square)
        for frame in read_all(VideoSource(mended, paced=False)):
            assert frame.size_wh == SIZE_WH


def test_each_picture_has_its_own_ratio(tmp_path: Path) -> None:
    options = [squeezed(320, 360), squeezed(480, 360), ("-vf", "setsar=1"), squeezed(320, 360)]
    parts = [
        store(tmp_path / f"{number}.ts", *option, *H264, "-bf", "2")
        for number, option in enumerate(options)
    ]
    listing = tmp_path / "parts.txt"
    listing.write_text("".join(f"file '{part.name}'\n" for part in parts))
    joined = store(tmp_path / "joined.ts", "-c", "copy", before=listing)
    frames = read_all(VideoSource(joined, paced=False))
    assert len(frames) == 100
    # Stored in 320, 480, 640 and 320 columns, they are shown in one size.
    assert {frame.size_wh for frame in frames} == {SIZE_WH}
    for before, after in pairwise(frames):
        assert difference(before.image, after.image) < 3.0


def test_a_ratio_beyond_all_measure_is_damage(tmp_path: Path) -> None:
    clip = store(tmp_path / "wild.mkv", "-vf", "scale=64:36,setsar=200/1", *H264)
    assert {frame.size_wh for frame in read_all(VideoSource(clip, paced=False))} == {(64, 36)}


def test_a_rounded_ratio_changes_nothing(tmp_path: Path) -> None:
    clip = store(tmp_path / "rounded.mp4", "-vf", "setsar=640/639", *H264)
    square = store(tmp_path / "square.mp4", "-vf", "setsar=1", *H264)
    for one, other in zip(
        read_all(VideoSource(clip, paced=False)),
        read_all(VideoSource(square, paced=False)),
        strict=True,
    ):
        np.testing.assert_array_equal(one.image, other.image)


def test_stretched_and_turned_at_once(tmp_path: Path) -> None:
    for orientation in (Orientation(1), Orientation(3, mirrored=True)):
        clip = store(tmp_path / "phone.mp4", *squeezed(480, 360), *H264)
        set_display_matrix(clip, orientation)
        frame = read_all(VideoSource(clip, paced=False))[0]
        truth = orientation.apply(scene())
        assert shape_error(frame.image, truth) < 0.01
        assert difference(frame.image, truth) < 6.0


def test_a_half_width_network_camera_is_seen_in_its_width(tmp_path: Path) -> None:
    clip = store(tmp_path / "half.mkv", *squeezed(320, 360), *H264)
    port = free_port()
    with network_camera(clip, port):
        source = NetworkSource(f"http://127.0.0.1:{port}/feed")
        source.open()
        frame = source.read()
        source.close()
    assert frame is not None
    assert frame.size_wh == SIZE_WH
    assert difference(frame.image, scene()) < 8.0
