from __future__ import annotations

import struct
from pathlib import Path

import av
import numpy as np
import pytest

from monitor.analysis.video import h264
from monitor.analysis.video.video_writer import VideoWriter
from monitor.errors import AnalysisError
from tests.full_disk import no_file_beyond
from tests.sources.clips import picture

UNEVEN_S = [0.0, 0.04, 0.5, 0.55, 1.3, 4.0]


def write(path: Path, times_s: list[float], size_wh: tuple[int, int] = (64, 48)) -> Path:
    with VideoWriter(path, end_s=times_s[-1] + 0.7) as writer:
        for index, time_s in enumerate(times_s):
            writer.add(picture(index, size_wh), time_s)
    return path


def atoms(path: Path) -> list[str]:
    """The names of an MP4's outermost boxes, in order."""
    data, names, place = path.read_bytes(), [], 0
    while place < len(data):
        size, name = struct.unpack(">I4s", data[place : place + 8])
        names.append(name.decode())
        place += size
    return names


def test_pictures_keep_their_times(tmp_path: Path) -> None:
    with av.open(str(write(tmp_path / "a.mp4", UNEVEN_S))) as video:
        stream = video.streams.video[0]
        frames = list(video.decode(stream))
        assert [frame.time for frame in frames] == pytest.approx(UNEVEN_S, abs=1e-4)
        brightness = [float(frame.to_ndarray(format="gray")[40:].mean()) for frame in frames]
        assert brightness == sorted(brightness)
        assert float(stream.duration * stream.time_base) == pytest.approx(4.7, abs=1e-3)


def test_it_plays_in_browsers(tmp_path: Path) -> None:
    path = write(tmp_path / "a.mp4", UNEVEN_S)
    names = atoms(path)
    assert names.index("moov") < names.index("mdat")
    with av.open(str(path)) as video:
        codec = video.streams.video[0].codec_context
        assert (codec.name, codec.pix_fmt) == ("h264", "yuv420p")
        assert "not for grading" in video.metadata["comment"]


def test_players_can_jump_to_every_five_seconds(tmp_path: Path) -> None:
    path = write(tmp_path / "a.mp4", [float(second) for second in range(40)])
    with av.open(str(path)) as video:
        keys = [
            float(p.pts * p.time_base) for p in video.demux(video=0) if p.is_keyframe and p.size
        ]
    assert {0, 5, 10, 15, 20, 25, 30, 35} <= {round(key_s, 3) for key_s in keys}


@pytest.mark.parametrize(
    ("size_wh", "written_wh"),
    [
        ((65, 49), (64, 48)),
        ((64, 49), (64, 48)),
        ((5000, 2500), (4096, 2048)),
        ((16, 16), (16, 16)),
    ],
)
def test_sizes_that_decoders_take(
    tmp_path: Path, size_wh: tuple[int, int], written_wh: tuple[int, int]
) -> None:
    path = write(tmp_path / "a.mp4", [0.0, 0.5], size_wh)
    with av.open(str(path)) as video:
        frame = next(video.decode(video=0))
        assert (frame.width, frame.height) == written_wh
        image = frame.to_ndarray(format="bgr24")
    assert image[: written_wh[1] // 2 - 1, : written_wh[0] // 2 - 1].mean() > 240


def test_pictures_of_another_size_are_fitted_into_the_first_ones(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    with VideoWriter(path) as writer:
        writer.add(np.full((48, 64, 3), 200, np.uint8), 0.0)
        writer.add(np.full((96, 64, 3), 200, np.uint8), 0.5)
    with av.open(str(path)) as video:
        second = list(video.decode(video=0))[1].to_ndarray(format="gray")
    assert second.shape == (48, 64)
    assert second[:, 20:44].mean() > 180
    assert second[:, :12].mean() < 30


def test_colours_are_kept(tmp_path: Path) -> None:
    colors = np.array([(220, 60, 40), (40, 200, 60), (30, 50, 210), (128, 128, 128)], np.uint8)
    image = np.repeat(np.repeat(colors.reshape(2, 2, 3), 64, axis=0), 64, axis=1)
    with VideoWriter(tmp_path / "a.mp4") as writer:
        writer.add(image, 0.0)
    with av.open(str(tmp_path / "a.mp4")) as video:
        back = next(video.decode(video=0)).to_ndarray(format="bgr24")
    np.testing.assert_allclose(back[32::64, 32::64].astype(int), image[32::64, 32::64], atol=6)


@pytest.mark.parametrize("error", [KeyboardInterrupt, RuntimeError])
def test_interrupted_it_leaves_nothing(tmp_path: Path, error: type[BaseException]) -> None:
    with pytest.raises(error):
        write_and_raise(tmp_path / "a.mp4", error)
    assert list(tmp_path.iterdir()) == []


def test_what_was_there_stays_until_the_new_one_is_complete(tmp_path: Path) -> None:
    path = write(tmp_path / "a.mp4", UNEVEN_S)
    before = path.read_bytes()
    with pytest.raises(RuntimeError):
        write_and_raise(path, RuntimeError)
    assert path.read_bytes() == before
    write(path, UNEVEN_S[:2])
    assert path.read_bytes() != before
    assert [file.name for file in tmp_path.iterdir()] == ["a.mp4"]


def write_and_raise(path: Path, error: type[BaseException]) -> None:
    with VideoWriter(path) as writer:
        for index in range(50):
            writer.add(picture(index), index / 10)
        raise error


def test_a_folder_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(AnalysisError, match=r"none.a\.mp4: cannot be written \(No such file"):
        VideoWriter(tmp_path / "none" / "a.mp4")


@pytest.mark.parametrize("size", [1_000, 50_000])
def test_no_space_is_one_line_and_leaves_nothing(tmp_path: Path, size: int) -> None:
    message = r"a\.mp4: cannot be written \(.*make room"
    with no_file_beyond(size), pytest.raises(AnalysisError, match=message):
        write_noise(tmp_path / "a.mp4")
    assert list(tmp_path.iterdir()) == []


def write_noise(path: Path) -> None:
    noise = np.random.default_rng(0).integers(0, 255, (20, 120, 160, 3), np.uint8)
    with VideoWriter(path) as writer:
        for index, image in enumerate(noise):
            writer.add(image, index / 10)


def test_without_an_encoder_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(h264, "_ENCODERS", {"libnone": {}})
    with pytest.raises(AnalysisError, match=r"no H\.264 encoder for 64 x 48 pixels"):
        write(tmp_path / "a.mp4", UNEVEN_S)
    assert list(tmp_path.iterdir()) == []


def test_the_next_encoder_is_taken_where_the_first_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(h264, "_ENCODERS", {"libnone": {}, "libx264": {}})  # with a bit rate
    with av.open(str(write(tmp_path / "a.mp4", UNEVEN_S))) as video:
        assert sum(1 for _ in video.decode(video=0)) == len(UNEVEN_S)
