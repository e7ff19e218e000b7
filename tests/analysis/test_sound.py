from __future__ import annotations

import math
from contextlib import closing
from pathlib import Path

import av
import numpy as np
import pytest

from monitor.analysis.video.sound import Sound
from monitor.analysis.video.video_writer import VideoWriter
from monitor.errors import SourceError
from tests.analysis.sounding import clicks_in, clip_with_clicks
from tests.sources.clips import steady, write_clip

ALL = pytest.mark.parametrize(
    ("name", "options", "wanted"),
    [
        ("a.mp4", ("-c:a", "aac"), "aac"),
        ("a.mov", ("-c:a", "pcm_s16le"), "aac"),
        ("a.mkv", ("-c:a", "libopus"), "aac"),
        ("a.mkv", ("-c:a", "flac", "-ar", "96000"), "aac"),
        ("a.avi", ("-c:v", "mjpeg", "-c:a", "libmp3lame"), "mp3float"),
        ("a.mp4", ("-c:a", "libmp3lame"), "mp3float"),
        ("a.ts", ("-c:a", "aac"), "aac"),
        ("a.mkv", ("-c:a", "ac3", "-ac", "6"), "aac"),
    ],
)


def rewrite(clip: Path, path: Path, start_s: float = 0.0, end_s: float = 6.0) -> Path:
    """Ten grey pictures a second, with the sound of the clip."""
    picture = np.full((96, 128, 3), 90, np.uint8)
    with (
        closing(Sound(clip, start_s)) as sound,
        VideoWriter(path, sound=sound, end_s=end_s - start_s) as writer,
    ):
        for index in range(round(10 * (end_s - start_s))):
            writer.add(picture, index / 10)
    return path


@pytest.mark.slow
@ALL
@pytest.mark.parametrize("start_s", [0.0, 2.5])
def test_sound_is_kept_and_in_time(
    tmp_path: Path, name: str, options: tuple[str, ...], wanted: str, start_s: float
) -> None:
    clip = clip_with_clicks(tmp_path / name, *options)
    written = rewrite(clip, tmp_path / "out.mp4", start_s, end_s=5.5)
    with av.open(str(written)) as output:
        (stream,) = output.streams.audio
        assert stream.codec_context.name == wanted
        assert (stream.codec_context.sample_rate, stream.codec_context.channels) == (48_000, 2)
        assert output.duration / av.time_base == pytest.approx(5.5 - start_s, abs=0.1)
    with av.open(str(clip)) as source:
        zero_s = source.start_time / av.time_base + start_s
    expected = [click_s - zero_s for click_s in clicks_in(clip) if 0 <= click_s - zero_s < 5.49]
    assert len(expected) == 6 - math.ceil(start_s)
    assert clicks_in(written) == pytest.approx(expected, abs=0.005)


def test_rates_and_layouts_that_players_do_not_take_are_converted(tmp_path: Path) -> None:
    clip = clip_with_clicks(tmp_path / "a.wav.mkv", "-c:a", "pcm_s16le", rate=6000, layout="mono")
    written = rewrite(clip, tmp_path / "out.mp4")
    with av.open(str(written)) as output:
        codec = output.streams.audio[0].codec_context
        assert (codec.sample_rate, codec.channels) == (48_000, 1)
    assert clicks_in(written) == pytest.approx(range(6), abs=0.002)


def test_sound_that_begins_later_stays_later(tmp_path: Path) -> None:
    clip = clip_with_clicks(tmp_path / "a.mkv", "-filter:a", "atrim=start=1.5", "-c:a", "pcm_s16le")
    assert clicks_in(rewrite(clip, tmp_path / "out.mp4")) == pytest.approx([2, 3, 4, 5], abs=0.002)


def test_no_sound_is_fine(tmp_path: Path) -> None:
    clip = write_clip(tmp_path / "silent.mp4", steady(20, fps=10))
    with av.open(str(rewrite(clip, tmp_path / "out.mp4", end_s=2.0))) as output:
        assert len(output.streams.audio) == 0
        assert len(output.streams.video) == 1


@pytest.mark.parametrize(
    "options", [("-c:a", "aac"), ("-c:a", "pcm_s16le")], ids=["copied", "encoded"]
)
def test_sound_of_a_file_that_is_cut_short_ends_early(
    tmp_path: Path, options: tuple[str, ...]
) -> None:
    clip = clip_with_clicks(tmp_path / "a.mkv", *options)
    clip.write_bytes(clip.read_bytes()[: clip.stat().st_size // 2])
    found = clicks_in(rewrite(clip, tmp_path / "out.mp4"))
    assert 2 <= len(found) < 6
    assert np.diff(found) == pytest.approx(1.0, abs=0.002)


def test_a_file_that_cannot_be_opened_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.mp4").write_bytes(b"nothing")
    with pytest.raises(SourceError, match=r"a\.mp4: its sound cannot be read \("):
        Sound(tmp_path / "a.mp4", 0.0)
