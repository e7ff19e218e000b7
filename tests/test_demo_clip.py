"""The committed demo clip is what its script paints, and reads as its schedule says."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from monitor.config import Settings
from monitor.folders import assets_folder
from monitor.pipeline import Pipeline, load_pipeline
from monitor.sources.demo import DEMO_SCHEDULE, DemoPart, DemoSource
from monitor.types import EXPRESSIONS, Frame, FrameReading, State

CLIP = assets_folder() / "demo.mp4"
SCRIPTS = Path(__file__).resolve().parents[1] / "scripts"
SETTLE_S = 1.0  # a part begins with everybody changing over, out of step
FADE_S = 0.5
KEY, LAST = 50, 999  # a key frame within a part, and the last frame

MEANS: dict[State, Callable[[float], bool]] = {
    State.INTERESTED: lambda score: score > 0.4,
    State.BORED: lambda score: score < -0.4,
    State.NEUTRAL: lambda score: abs(score) < 0.15,
}


def test_the_clip_is_a_small_video_of_the_schedules_length() -> None:
    assert CLIP.stat().st_size <= 3_000_000
    with av.open(str(CLIP)) as container:
        stream = container.streams.video[0]
        assert (stream.width, stream.height) == (1280, 720)
        assert (stream.codec.name, stream.pix_fmt) == ("h264", "yuv420p")
        assert stream.average_rate == Fraction(25)
        assert stream.time_base is not None
        starts_s = {
            float(packet.pts * stream.time_base): packet.is_keyframe
            for packet in container.demux(stream)
            if packet.pts is not None
        }
    end_s = DEMO_SCHEDULE[-1].end_s
    assert len(starts_s) == 25 * end_s
    keys_s = sorted(start_s for start_s, is_key in starts_s.items() if is_key)
    assert keys_s[0] == 0.0
    assert max(np.diff([*keys_s, end_s])) <= 2.0


def test_the_clip_can_start_before_it_is_all_there() -> None:
    content = CLIP.read_bytes()
    assert content.index(b"moov") < content.index(b"mdat")


def test_who_made_the_portrait_is_written_beside_the_clip() -> None:
    notice = (assets_folder() / "README.md").read_text(encoding="utf-8")
    for words in ("demo.mp4", "NASA", "public domain", "scikit-image"):
        assert words in notice


def test_the_end_runs_on_into_the_beginning(frames: dict[int, Frame]) -> None:
    """A key frame is coded anew, so the seam is like the step onto any other of them."""
    seam, step = _difference(frames, LAST, 0), _difference(frames, KEY - 1, KEY)
    assert seam < 2 * step


def test_the_script_paints_this_clip(
    frames: dict[int, Frame], monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("skimage", reason="the portrait comes with scikit-image")
    monkeypatch.syspath_prepend(str(SCRIPTS))
    from demo_clip.scene import Scene

    scene = Scene()
    for index in (100, 300, 700):
        frame = frames[index]
        assert _psnr_db(frame.image, scene.frame(frame.time_s)) > 34.0


@pytest.mark.parametrize(
    "part", DEMO_SCHEDULE, ids=lambda part: f"{part.start_s:.0f}s-{part.state}"
)
def test_the_program_reads_what_the_schedule_says(
    part: DemoPart, frames: dict[int, Frame], pipeline: Pipeline
) -> None:
    """Read singly, so that no part of it hides behind the window's mean."""
    readings = [
        pipeline.process(frame)
        for frame in frames.values()
        if part.start_s + SETTLE_S <= frame.time_s < part.end_s - FADE_S
    ]
    assert len(readings) >= 5
    if part.state is State.NO_DATA:
        assert [len(reading.faces) for reading in readings] == [0] * len(readings)
        return
    for reading in readings:
        assert len(reading.faces) >= 12
        assert MEANS[part.state](_room_score(reading)), reading.time_s


@pytest.mark.parametrize("index", [600, 799])
def test_nobody_is_left_at_either_end_of_the_empty_part(
    index: int, frames: dict[int, Frame], pipeline: Pipeline
) -> None:
    assert pipeline.process(frames[index]).faces == ()


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    return load_pipeline(Settings())


@pytest.fixture(scope="module")
def frames() -> dict[int, Frame]:
    """Some frames of the clip by their number: all of them would fill the memory."""
    source = DemoSource(paced=False, loop=False)
    source.open()
    try:
        wanted = {KEY - 1, KEY, 799, LAST, *range(0, LAST, 20)}
        return {frame.index: frame for frame in iter(source.read, None) if frame.index in wanted}
    finally:
        source.close()


def _room_score(reading: FrameReading) -> float:
    mean = np.mean([face.probabilities for face in reading.faces], axis=0)
    positive, negative = mean[EXPRESSIONS.is_positive].sum(), mean[EXPRESSIONS.is_negative].sum()
    return float((positive - negative) / (positive + negative))


def _difference(frames: dict[int, Frame], one: int, other: int) -> float:
    return float(np.abs(frames[one].image.astype(np.float32) - frames[other].image).mean())


def _psnr_db(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> float:
    error = np.mean((one.astype(np.float64) - other) ** 2)
    return float(20 * np.log10(255.0) - 10 * np.log10(error))
