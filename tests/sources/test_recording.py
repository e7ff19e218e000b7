from __future__ import annotations

import math
import subprocess
from pathlib import Path

import av
import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from monitor.errors import SourceError, SourceNotFoundError
from monitor.sources.damage.gaps import Gap
from monitor.sources.damage.time_line import Picture
from monitor.sources.recording import Recording
from tests.sources.clips import need_ffmpeg, steady, write_clip

UNEVEN_S = [0.0, 0.1, 0.15, 0.5, 0.55, 1.2, 1.25, 2.0]


def pictures_of(recording: Recording, after_s: float = -math.inf) -> list[Picture]:
    """All pictures of a recording in which none is lost."""
    found = list(recording.pictures(after_s))
    assert not [one for one in found if isinstance(one, Gap)]
    return [one for one in found if isinstance(one, Picture)]


def numbers_and_times_of(path: Path, after_s: float = -math.inf) -> list[tuple[int, float]]:
    return [(one.number, one.time_s) for one in pictures_of(Recording(path), after_s)]


def times_of(path: Path, after_s: float = -1.0) -> list[float]:
    recording = Recording(path)
    try:
        return [picture.time_s for picture in pictures_of(recording, after_s)]
    finally:
        recording.close()


def first_picture(path: Path) -> NDArray[np.uint8]:
    recording = Recording(path)
    try:
        return recording.presenter.to_bgr(next(iter(pictures_of(recording))).image)
    finally:
        recording.close()


@pytest.mark.parametrize("suffix", [".mp4", ".mkv", ".mov", ".ts"])
def test_times_are_those_of_presentation_not_of_a_mean_rate(tmp_path: Path, suffix: str) -> None:
    clip = write_clip(tmp_path / f"uneven{suffix}", UNEVEN_S)
    # Matroska counts milliseconds.
    assert times_of(clip) == pytest.approx(UNEVEN_S, abs=1e-3)


def test_time_counts_from_the_start_of_the_file_not_of_its_clock(tmp_path: Path) -> None:
    clip = write_clip(tmp_path / "late.ts", [10.0 + t for t in UNEVEN_S])
    assert times_of(clip) == pytest.approx(UNEVEN_S, abs=1e-4)


def test_a_file_without_times_goes_by_its_rate(tmp_path: Path) -> None:
    clip = write_clip(tmp_path / "raw.h264", steady(12), ticks_per_s=30)
    assert times_of(clip) == pytest.approx(steady(12))


@pytest.mark.parametrize("after_s", [0.0, 0.6, 1.2, 1.9])
def test_reading_on_after_a_time_leaves_nothing_out(tmp_path: Path, after_s: float) -> None:
    clip = write_clip(tmp_path / "clip.mp4", UNEVEN_S, key_every=3)
    wanted = [time_s for time_s in UNEVEN_S if time_s > after_s]
    assert times_of(clip, after_s) == pytest.approx(wanted)


@pytest.mark.parametrize("name", ["a.mp4", "a.mkv", "a.ts", "a.avi"])
def test_numbers_are_the_files_own_wherever_reading_starts(tmp_path: Path, name: str) -> None:
    codec = "mjpeg" if name == "a.avi" else "libx264"
    clip = write_clip(tmp_path / name, steady(60), codec=codec, key_every=11)
    everything = numbers_and_times_of(clip)
    assert [number for number, _ in everything] == list(range(60))
    for after_s in (0.01, 0.35, 0.37, 1.0, 1.9, 1.96):
        some = numbers_and_times_of(clip, after_s)
        assert some == [(number, time_s) for number, time_s in everything if time_s > after_s]


REAL = [
    "fertest.mp4",
    pytest.param("woman2.mp4", marks=pytest.mark.slow),  # like the first, and longer
    "face_noface.mov",
    "no_face.mp4",
]


@pytest.mark.slow
@pytest.mark.parametrize("name", REAL)
def test_numbers_of_real_clips_after_a_jump(media: Path, name: str) -> None:
    everything = numbers_and_times_of(media / name)
    for after_s in (0.5, 2.0, 3.1):
        some = numbers_and_times_of(media / name, after_s)
        assert some == [(n, time_s) for n, time_s in everything if time_s > after_s]


@pytest.mark.parametrize("start_s", ["0.5", "1", "2.3"])
@pytest.mark.parametrize("b_frames", ["0", "2"])
def test_numbers_of_a_clip_that_was_trimmed_without_encoding(
    tmp_path: Path, start_s: str, b_frames: str
) -> None:
    whole = write_clip(tmp_path / "whole.mp4", steady(120), key_every=40)
    command = [need_ffmpeg(), "-v", "error", "-i", str(whole), "-g", "40", "-bf", b_frames]
    subprocess.run([*command, "-c:v", "libx264", str(tmp_path / "again.mp4")], check=True)
    trimmed = tmp_path / "trimmed.mp4"
    command = [need_ffmpeg(), "-v", "error", "-ss", start_s, "-i", str(tmp_path / "again.mp4")]
    subprocess.run([*command, "-c", "copy", str(trimmed)], check=True)
    everything = numbers_and_times_of(trimmed)
    assert [number for number, _ in everything] == list(range(len(everything)))
    for after_s in (0.1, 0.9, 1.5):
        some = numbers_and_times_of(trimmed, after_s)
        assert some == [(number, time_s) for number, time_s in everything if time_s > after_s]


def test_a_rotated_clip_comes_out_upright(tmp_path: Path) -> None:
    plain = write_clip(tmp_path / "plain.mp4", steady(3), size_wh=(64, 48))
    turned = tmp_path / "turned.mp4"
    command = [need_ffmpeg(), "-v", "quiet", "-y"]
    as_option = ["-display_rotation", "90", "-i", str(plain), "-c", "copy"]
    as_tag = ["-i", str(plain), "-c", "copy", "-metadata:s:v", "rotate=90"]  # before ffmpeg 6
    if subprocess.run([*command, *as_option, str(turned)], check=False).returncode:
        subprocess.run([*command, *as_tag, str(turned)], check=True)
    with av.open(str(turned)) as container:
        quarters = round(next(container.decode(video=0)).rotation / 90)
    assert quarters % 4 in {1, 3}

    upright, lying = (first_picture(clip) for clip in (turned, plain))
    assert upright.shape == (64, 48, 3)
    assert upright.flags.c_contiguous
    np.testing.assert_array_equal(upright, np.rot90(lying, quarters))
    np.testing.assert_array_equal(upright, cv2.VideoCapture(str(turned)).read()[1])


@pytest.mark.parametrize("name", REAL)
def test_pixels_and_times_are_those_that_opencv_reads(media: Path, name: str) -> None:
    capture = cv2.VideoCapture(str(media / name))
    recording = Recording(media / name)
    for one in pictures_of(recording):
        good, wanted = capture.read()
        assert good
        assert one.time_s == pytest.approx(capture.get(cv2.CAP_PROP_POS_MSEC) / 1000.0)
        if one.number % 10 == 0:
            np.testing.assert_array_equal(recording.presenter.to_bgr(one.image), wanted)
    assert not capture.read()[0]
    recording.close()


def test_a_clip_that_was_cut_without_encoding_ends_normally(media: Path) -> None:
    recording = Recording(media / "no_face.mp4")
    assert len(pictures_of(recording)) == 95
    assert recording.frames_announced == 98
    recording.close()


def test_a_missing_file_is_not_found(tmp_path: Path) -> None:
    with pytest.raises(SourceNotFoundError, match=r"gone\.mp4: no such video file"):
        Recording(tmp_path / "gone.mp4")


@pytest.mark.parametrize("name", ["notes.txt", "notes.mp4", "notes"])
@pytest.mark.parametrize("text", ["", "hello, this is no video\n" * 200])
def test_a_file_that_is_no_video_is_named(tmp_path: Path, name: str, text: str) -> None:
    file = tmp_path / name
    file.write_text(text)
    with pytest.raises(SourceError, match="not a readable video"):
        Recording(file)


def test_a_file_with_sound_only_is_no_video(tmp_path: Path) -> None:
    file = tmp_path / "sound.wav"
    with av.open(str(file), "w") as container:
        stream = container.add_stream("pcm_s16le", rate=8000, layout="mono")
        silence = av.AudioFrame.from_ndarray(
            np.zeros((1, 800), dtype=np.int16), format="s16", layout="mono"
        )
        silence.sample_rate = 8000
        container.mux(stream.encode(silence))
        container.mux(stream.encode(None))
    with pytest.raises(SourceError, match="holds no video"):
        Recording(file)


def test_the_cover_of_a_piece_of_music_is_no_video(tmp_path: Path) -> None:
    cover, music = tmp_path / "cover.jpg", tmp_path / "music.mp3"
    cover.write_bytes(cv2.imencode(".jpg", np.zeros((32, 32, 3), dtype=np.uint8))[1].tobytes())
    command = [need_ffmpeg(), "-v", "quiet", "-f", "lavfi", "-i", "anullsrc=d=1", "-i", str(cover)]
    command += ["-map", "0", "-map", "1", "-c:v", "copy", "-disposition:v", "attached_pic"]
    subprocess.run([*command, str(music)], check=True)
    with pytest.raises(SourceError, match="holds no video"):
        Recording(music)


def test_a_play_list_is_not_followed(tmp_path: Path) -> None:
    part = write_clip(tmp_path / "part.ts", steady(10))
    playlist = tmp_path / "list.m3u8"
    lines = ["#EXTM3U", "#EXT-X-TARGETDURATION:1", "#EXTINF:1,", "http://127.0.0.1:9/a.ts"]
    playlist.write_text("\n".join([*lines, "#EXT-X-ENDLIST"]))
    assert part.exists()
    with pytest.raises(SourceError, match="not a readable video"):
        Recording(playlist)


def test_a_name_that_looks_like_an_address_is_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write_clip(tmp_path / "room 1: %d.mp4", steady(3))
    assert len(times_of(Path("room 1: %d.mp4"))) == 3
