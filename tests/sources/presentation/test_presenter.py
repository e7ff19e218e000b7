"""Turns, mirrors, brightness and colours of recordings, through the real readers."""

from __future__ import annotations

from pathlib import Path

import av
import cv2
import numpy as np
import pytest
from PIL import Image

from monitor.sources.pictures import PicturesSource
from monitor.sources.presentation.orientation import Orientation
from monitor.sources.video import VideoSource
from tests.sources.clips import read_all
from tests.sources.presentation.stored import COLOURS, difference, scene, set_display_matrix, store

ALL = [Orientation(turns, mirrored) for turns in range(4) for mirrored in (False, True)]
# As EXIF numbers them.
EXIF = {
    1: Orientation(),
    2: Orientation(0, mirrored=True),
    3: Orientation(2),
    4: Orientation(2, mirrored=True),
    5: Orientation(1, mirrored=True),
    6: Orientation(1),
    7: Orientation(3, mirrored=True),
    8: Orientation(3),
}

H264 = ("-c:v", "libx264", "-qp", "4", "-pix_fmt", "yuv420p")


@pytest.mark.parametrize("orientation", ALL)
def test_a_display_matrix_is_obeyed(orientation: Orientation, tmp_path: Path) -> None:
    clip = set_display_matrix(store(tmp_path / "phone.mp4", *H264), orientation)
    frames = read_all(VideoSource(clip, paced=False))
    assert len(frames) == 25
    for frame in frames:
        truth = orientation.apply(scene())
        assert frame.image.shape == truth.shape
        assert difference(frame.image, truth) < 4.0


@pytest.mark.parametrize("number", EXIF)
def test_exif_orientation_is_obeyed_by_stills(number: int, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = number
    stored = EXIF[number].inverse.apply(scene())
    still = Image.fromarray(np.ascontiguousarray(stored[..., ::-1]))
    for name in ("1.jpg", "2.png", "3.tif", "4.webp"):
        still.save(tmp_path / name, quality=95, exif=exif)
    frames = read_all(PicturesSource(tmp_path, paced=False))
    # The same as single files, which FFmpeg reads.
    frames += [f for p in sorted(tmp_path.iterdir()) for f in read_all(VideoSource(p, paced=False))]
    assert len(frames) == 8
    for frame in frames:
        assert frame.image.shape == scene().shape
        assert difference(frame.image, scene()) < 4.0


HDR = {"hlg": "arib-std-b67", "pq": "smpte2084"}


@pytest.mark.parametrize("transfer", ["hlg", pytest.param("pq", marks=pytest.mark.slow)])
def test_hdr_has_the_brightness_of_an_ordinary_picture(transfer: str, tmp_path: Path) -> None:
    name = HDR[transfer]
    filters = (
        "zscale=pin=bt709:tin=bt709:min=bt709:rin=pc:npl=203"
        f":p=bt2020:t={name}:m=bt2020nc:r=tv,format=yuv420p10le"
    )
    clip = store(
        tmp_path / "phone.mp4", "-vf", f"format=gbrp,setparams=color_primaries=bt709,{filters}",
        "-c:v", "libx265", "-x265-params", "log-level=error:crf=6", "-color_trc", name,
        "-color_primaries", "bt2020", "-colorspace", "bt2020nc",
    )  # fmt: skip
    frames = read_all(VideoSource(clip, paced=False))
    assert len(frames) == 25
    with av.open(str(clip)) as container:
        untouched = next(container.decode(video=0)).to_ndarray(format="bgr24")
    for frame in frames:
        assert difference(frame.image, scene()) < 9.0
        assert difference(frame.image, scene()) < difference(untouched, scene()) / 2


MATRICES = {"bt601": "smpte170m", "bt709": "bt709", "bt2020": "bt2020nc"}


@pytest.mark.parametrize("matrix", MATRICES)
@pytest.mark.parametrize("numbers", ["tv", "pc"])
@pytest.mark.parametrize("pixels", ["yuv420p", "yuv444p10le"])
def test_colours_are_those_of_the_room(
    matrix: str, numbers: str, pixels: str, tmp_path: Path
) -> None:
    clip = store(
        tmp_path / "colours.mkv", "-vf",
        f"scale=out_color_matrix={matrix}:out_range={numbers}:flags=accurate_rnd,format={pixels}",
        "-c:v", "libx264", "-qp", "4", "-colorspace", MATRICES[matrix], "-color_range", numbers,
    )  # fmt: skip
    image = read_all(VideoSource(clip, paced=False))[0].image
    places = [(2 * number + 1) * image.shape[1] // 16 for number in range(len(COLOURS))]
    got = image[-40, places].astype(int)
    assert np.abs(got - np.array(COLOURS)).max() <= 4


def test_colours_that_are_not_said_are_those_of_ffmpeg(tmp_path: Path) -> None:
    clip = store(tmp_path / "plain.mp4", *H264)
    with av.open(str(clip)) as container:
        plain = [p.to_ndarray(format="bgr24") for p in container.decode(video=0)]
    frames = read_all(VideoSource(clip, paced=False))
    for frame, pixels in zip(frames, plain, strict=True):
        np.testing.assert_array_equal(frame.image, pixels)


@pytest.mark.parametrize(
    ("size", "matrix"),
    [("640x360", "bt601"), ("1280x720", "bt709"), ("1920x1080", "bt709"), ("720x1280", "bt709")],
)
@pytest.mark.parametrize(
    "codec", ["libx264", "mpeg2video", pytest.param("libvpx-vp9", marks=pytest.mark.slow)]
)
def test_colours_that_are_not_said_are_those_that_players_show(
    size: str, matrix: str, codec: str, tmp_path: Path
) -> None:
    clip = store(
        tmp_path / "plain.mkv", "-vf",
        f"scale={size.replace('x', ':')}:flags=neighbor,"
        f"scale=out_color_matrix={matrix}:out_range=tv:flags=accurate_rnd,"
        "format=yuv420p,setparams=colorspace=unknown:color_primaries=unknown:color_trc=unknown",
        "-c:v", codec, "-qscale", "2", "-b:v", "20M", "-t", "0.2", "-colorspace", "unknown",
    )  # fmt: skip
    image = read_all(VideoSource(clip, paced=False))[0].image
    places = [(2 * number + 1) * image.shape[1] // 16 for number in range(len(COLOURS))]
    got = image[-40, places].astype(int)
    assert np.abs(got - np.array(COLOURS)).max() <= 5


@pytest.mark.parametrize("options", [("-c:v", "mjpeg", "-q:v", "2"), ("-c:v", "ffv1"), ()])
def test_pictures_of_many_lines_that_are_no_television_stay_as_they_are(
    options: tuple[str, ...], tmp_path: Path
) -> None:
    name = "web.avi" if options else "still.png"
    scale = (
        "-vf",
        "scale=1920:1080:flags=neighbor",
        *(("-pix_fmt", "bgr0") if "ffv1" in options else ()),
    )
    clip = store(tmp_path / name, *scale, *options, "-frames:v", "1")
    image = read_all(VideoSource(clip, paced=False))[0].image
    places = [(2 * number + 1) * image.shape[1] // 16 for number in range(len(COLOURS))]
    assert np.abs(image[-40, places].astype(int) - np.array(COLOURS)).max() <= 5


@pytest.mark.parametrize(
    ("wide", "matrix"),
    [("bt2020", "bt2020nc"), pytest.param("smpte432", "bt709", marks=pytest.mark.slow)],
)
def test_wide_colours_are_those_of_the_room(wide: str, matrix: str, tmp_path: Path) -> None:
    clip = store(
        tmp_path / "wide.mkv", "-vf",
        "format=gbrp,setparams=color_primaries=bt709,"
        f"zscale=pin=bt709:tin=bt709:min=gbr:rin=pc:p={wide}:t=bt709:m={matrix}:r=tv,"
        "format=yuv444p10le",
        "-c:v", "libx264", "-qp", "4", "-color_primaries", wide, "-color_trc", "bt709",
        "-colorspace", matrix, "-color_range", "tv",
    )  # fmt: skip
    image = read_all(VideoSource(clip, paced=False))[0].image
    places = [(2 * number + 1) * image.shape[1] // 16 for number in range(len(COLOURS))]
    got = image[-40, places].astype(int)
    assert np.abs(got - np.array(COLOURS)).max() <= 5


def test_interlaced_pictures_are_whole(tmp_path: Path) -> None:
    clip = store(
        tmp_path / "camera.mpg", "-vf", "setfield=tff", "-c:v", "mpeg2video", "-q:v", "2",
        "-flags", "+ildct+ilme",
    )  # fmt: skip
    for frame in read_all(VideoSource(clip, paced=False)):
        assert frame.image.shape == scene().shape
        assert difference(frame.image, scene()) < 4.0
        assert cv2.countNonZero(frame.image[..., 0]) > 0.9 * frame.image[..., 0].size
