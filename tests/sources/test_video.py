from __future__ import annotations

import logging
import subprocess
import threading
import time
from pathlib import Path

import numpy as np
import pytest

from monitor.errors import PicturesLostError, SourceError, SourceNotFoundError
from monitor.sources.excerpt import WHOLE, Excerpt
from monitor.sources.video import VideoSource
from tests.sources.clips import need_ffmpeg, number_of, read_all, steady, write_clip
from tests.waiting import STANDSTILL_S


def test_unpaced_gives_every_frame_in_order(tmp_path: Path) -> None:
    source = VideoSource(write_clip(tmp_path / "clip.mp4", steady(40)), paced=False)
    frames = read_all(source)
    assert [frame.index for frame in frames] == list(range(40))
    assert [number_of(frame) for frame in frames] == list(range(40))
    assert [frame.time_s for frame in frames] == pytest.approx(steady(40))
    assert source.name == "clip.mp4"
    assert source.fps == pytest.approx(30.0)
    assert not source.is_live


def test_the_first_frame_of_a_transport_stream_is_read(tmp_path: Path) -> None:
    """Its clock starts at a fraction, which FFmpeg rounds up."""
    clip = write_clip(tmp_path / "clip.mp4", steady(30))
    moved = tmp_path / "clip.ts"
    subprocess.run([need_ffmpeg(), "-v", "error", "-i", clip, "-c", "copy", moved], check=True)
    frames = read_all(VideoSource(moved, paced=False))
    assert [frame.index for frame in frames] == list(range(30))
    assert [frame.time_s for frame in frames] == pytest.approx(steady(30), abs=1e-3)
    assert frames[0].time_s == 0.0


def test_paced_frames_are_never_early(tmp_path: Path) -> None:
    times_s = [0.0, 0.1, 0.15, 0.4]
    source = VideoSource(write_clip(tmp_path / "clip.mp4", times_s))
    source.open()
    start_s = time.monotonic()
    for time_s in times_s:
        frame = source.read()
        assert frame is not None
        assert frame.time_s == pytest.approx(time_s)
        assert time.monotonic() - start_s > time_s - 0.02
    assert source.read() is None
    source.close()


def test_a_slow_consumer_gets_late_frames_but_no_growing_lag(tmp_path: Path) -> None:
    source = VideoSource(write_clip(tmp_path / "clip.mp4", [0.0, 0.5, 1.0, 1.6]))
    source.open()
    source.read()
    start_s = time.monotonic()
    time.sleep(1.5)
    times_s = []
    while (frame := source.read()) is not None:
        times_s.append(frame.time_s)
    # None is left out, and the pause is not added to the clip's own 1.6 seconds.
    assert times_s == pytest.approx([0.5, 1.0, 1.6])
    assert time.monotonic() - start_s > 1.55
    source.close()


@pytest.mark.parametrize("paced", [True, False])
def test_interrupt_ends_reading_until_it_is_opened_again(tmp_path: Path, paced: bool) -> None:
    source = VideoSource(write_clip(tmp_path / "clip.mp4", [0.0, 30.0]), paced=paced)
    source.open()
    first = source.read()
    assert first is not None
    timer = threading.Timer(0.2 if paced else 0.0, source.interrupt)
    timer.start()
    if not paced:
        timer.join()
    before_s = time.monotonic()
    assert source.read() is None
    assert time.monotonic() - before_s < STANDSTILL_S
    assert source.read() is None
    timer.join()
    source.open()
    second = source.read()
    assert second is not None
    assert (second.index, number_of(second)) == (1, 1)
    assert second.time_s == pytest.approx(30.0)
    source.close()


def test_opened_again_it_goes_on_after_the_last_frame(tmp_path: Path) -> None:
    source = VideoSource(write_clip(tmp_path / "clip.mp4", steady(40), key_every=7), paced=False)
    source.open()
    frames = [source.read() for _ in range(17)]
    source.close()
    frames += read_all(source)
    assert [number_of(frame) for frame in frames if frame] == list(range(40))
    assert [frame.index for frame in frames if frame] == list(range(40))


def test_a_loop_has_no_seam_in_time(tmp_path: Path) -> None:
    source = VideoSource(write_clip(tmp_path / "clip.mp4", steady(15)), paced=False, loop=True)
    source.open()
    frames = [source.read() for _ in range(50)]
    source.close()
    source.open()  # in the fourth round
    frames += [source.read() for _ in range(10)]
    source.close()
    assert [frame.time_s for frame in frames if frame] == pytest.approx(steady(60))
    assert [number_of(frame) for frame in frames if frame] == list(range(15)) * 4
    assert [frame.index for frame in frames if frame] == list(range(60))


def test_frames_keep_their_pixels_while_reading_goes_on(tmp_path: Path) -> None:
    raw = write_clip(tmp_path / "raw.avi", steady(20), codec="mjpeg")
    for clip in (raw, write_clip(tmp_path / "clip.mp4", steady(20), size_wh=(62, 46))):
        source = VideoSource(clip, paced=False)
        source.open()
        kept, copies = [], []
        while (frame := source.read()) is not None:
            kept.append(frame)
            copies.append(frame.image.copy())
        source.close()
        for frame, copy in zip(kept, copies, strict=True):
            np.testing.assert_array_equal(frame.image, copy)
            assert not frame.image.flags.writeable
            assert frame.image.flags.c_contiguous


def test_fewer_frames_than_announced_are_told_not_hidden(
    media: Path, caplog: pytest.LogCaptureFixture
) -> None:
    source = VideoSource(media / "no_face.mp4", paced=False)
    with caplog.at_level(logging.INFO, logger="monitor"):
        frames = read_all(source)
    assert len(frames) == 95
    assert "ended after frame 94; 98 frames announced" in caplog.text


def test_errors_come_from_open_not_from_making(tmp_path: Path) -> None:
    source = VideoSource(tmp_path / "gone.mp4")
    with pytest.raises(SourceNotFoundError):
        source.open()
    (tmp_path / "gone.mp4").write_text("no video")
    with pytest.raises(SourceError):
        source.open()
    write_clip(tmp_path / "gone.mp4", steady(3))
    source.open()
    assert source.read() is not None
    source.close()
    source.close()
    assert source.read() is None


def with_a_hole(path: Path) -> Path:
    """A clip of 4 s that has lost what was shown from 1.6 to 2.4 s, by its own times."""
    times_s = [time_s for time_s in steady(100, fps=25.0) if not 1.6 <= time_s < 2.4]
    return write_clip(path, times_s)


def read_with_gaps(source: VideoSource) -> tuple[list[float], list[PicturesLostError]]:
    """Read an open source to its end, past its gaps."""
    times_s, gaps = [], []
    while True:
        try:
            frame = source.read()
        except PicturesLostError as lost:
            gaps.append(lost)
            continue
        if frame is None:
            return times_s, gaps
        times_s.append(frame.time_s)


@pytest.mark.parametrize(
    ("excerpt", "wanted"),
    [
        (WHOLE, (1.6, 2.4)),
        (Excerpt(start_s=2.0), (2.0, 2.4)),
        (Excerpt(end_s=2.0), (1.6, 2.0)),
        (Excerpt(start_s=2.6), None),
        (Excerpt(end_s=1.5), None),
    ],
)
def test_a_gap_is_told_once_as_far_as_it_is_in_the_excerpt(
    tmp_path: Path, excerpt: Excerpt, wanted: tuple[float, float] | None
) -> None:
    source = VideoSource(with_a_hole(tmp_path / "hole.ts"), paced=False, excerpt=excerpt)
    source.open()
    times_s, gaps = read_with_gaps(source)
    source.close()
    told = [(gap.start_s, gap.end_s) for gap in gaps]
    assert told == ([] if wanted is None else [pytest.approx(wanted, abs=0.05)])
    assert all(gap.lost_s == pytest.approx(gap.end_s - gap.start_s) for gap in gaps)
    assert times_s[-1] == pytest.approx(3.96 if excerpt.end_s is None else excerpt.end_s, abs=0.5)


def test_a_gap_is_not_waited_for(tmp_path: Path) -> None:
    times_s = [*steady(20, fps=25.0), *(3600.0 + time_s for time_s in steady(10, fps=25.0))]
    source = VideoSource(write_clip(tmp_path / "pause.mkv", times_s))
    source.open()
    start_s = time.monotonic()
    found_s, gaps = read_with_gaps(source)
    assert time.monotonic() - start_s < STANDSTILL_S
    assert len(gaps) == 1
    assert found_s == pytest.approx(times_s, abs=2e-3)
    source.close()
