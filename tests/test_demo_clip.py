"""The committed demo clip is what its script paints, and shows the room that it promises.

It begins with, and mostly shows, a calm and neutral class. Then it is lively, bored, divided, gone
for a moment, and calm again. tests/end_to_end/test_demo_schedule.py watches it to its end.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from monitor.config import Settings, WindowSettings
from monitor.folders import assets_folder
from monitor.pipeline import Pipeline, load_pipeline
from monitor.sources.demo import DEMO_SCHEDULE, DemoSource
from monitor.types import EXPRESSIONS, FaceReading, Frame, FrameReading, State
from monitor.window import ANY_GROUP, RollingWindow

CLIP = assets_folder() / "demo.mp4"
SCRIPTS = Path(__file__).resolve().parents[1] / "scripts"
ReadSecond = Callable[[int], FrameReading]
SETTLE_S = 1.0  # a part begins with everybody changing over, out of step
FADE_S = 0.5
ROWS = (6, 5, 4)
PEOPLE = sum(ROWS)
LENGTH_S = 50.0
KEY, LAST = 50, 1249  # a key frame within a part, and the last frame

# Shares of the pictures that the default network has learnt from, in the order of the expressions:
# what its probabilities are divided by before they are compared.
LEARNT_FROM = np.array([0.0874, 0.0063, 0.0232, 0.2687, 0.1245, 0.1269, 0.3630])


@dataclass(frozen=True)
class Promise:
    """A part of the clip: how many of the people show what, over the whole of it."""

    name: str
    start_s: float
    end_s: float
    state: State
    positive: range = range(1)
    negative: range = range(1)


PROMISES = (
    Promise("calm", 0, 12, State.NEUTRAL, range(3), range(3)),
    Promise("lively", 12, 20, State.INTERESTED, range(7, 10), range(2)),
    Promise("bored", 20, 28, State.BORED, range(2), range(7, 11)),
    Promise("divided", 28, 36, State.NEUTRAL, range(4, 7), range(4, 8)),
    Promise("empty", 36, 43, State.NO_DATA),
    Promise("calm again", 43, 50, State.NEUTRAL, range(3), range(3)),
)


def test_the_painters_schedule_is_the_one_that_is_promised(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(SCRIPTS))
    from demo_clip.schedule import SCHEDULE

    assert [(part.name, part.start_s, part.end_s, part.state) for part in SCHEDULE] == [
        (part.name, part.start_s, part.end_s, part.state) for part in PROMISES
    ]


def test_it_begins_with_a_calm_class_and_shows_that_longest(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.syspath_prepend(str(SCRIPTS))
    from demo_clip.schedule import SCHEDULE

    calm, *others = SCHEDULE
    assert (calm.name, calm.start_s, others[-1].end_s) == ("calm", 0.0, LENGTH_S)
    assert all(part.end_s == later.start_s for part, later in pairwise(SCHEDULE))
    assert all(part.end_s - part.start_s < calm.end_s - calm.start_s for part in others)
    assert 12 <= "".join(calm.people).count(".") <= 14
    for part in SCHEDULE:
        assert tuple(map(len, part.people)) == (() if part.state is State.NO_DATA else ROWS)


def test_the_program_knows_the_same_schedule() -> None:
    assert [(part.start_s, part.end_s, part.state) for part in DEMO_SCHEDULE] == [
        (part.start_s, part.end_s, part.state) for part in PROMISES
    ]


def test_the_clip_is_a_small_video_of_the_schedules_length() -> None:
    assert CLIP.stat().st_size <= 3_500_000
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
    assert len(starts_s) == 25 * LENGTH_S
    keys_s = sorted(start_s for start_s, is_key in starts_s.items() if is_key)
    assert keys_s[0] == 0.0
    assert max(np.diff([*keys_s, LENGTH_S])) <= 2.0


def test_the_clip_can_start_before_it_is_all_there() -> None:
    content = CLIP.read_bytes()
    assert content.index(b"moov") < content.index(b"mdat")


def test_who_made_the_portrait_is_written_beside_the_clip() -> None:
    notice = (assets_folder() / "README.md").read_text(encoding="utf-8")
    for words in ("demo.mp4", "NASA", "public domain", "scikit-image"):
        assert words in notice


@pytest.mark.slow
def test_the_end_runs_on_into_the_beginning(frames: dict[int, Frame]) -> None:
    """A key frame is coded anew, so the seam is like the step onto any other of them."""
    seam, step = _difference(frames, LAST, 0), _difference(frames, KEY - 1, KEY)
    assert seam < 2 * step


@pytest.mark.slow  # what the clip shows is read below
def test_the_script_paints_this_clip(
    frames: dict[int, Frame], monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("skimage", reason="the portrait comes with scikit-image")
    monkeypatch.syspath_prepend(str(SCRIPTS))
    from demo_clip.scene import Scene

    scene = Scene()
    for index in (100, 400, 600, 800):
        frame = frames[index]
        assert _psnr_db(frame.image, scene.frame(frame.time_s)) > 34.0


@pytest.mark.parametrize(
    "part",
    [
        # The two that the first minute of every user shows; the gauge's test reads all of them.
        pytest.param(part, id=part.name, marks=[] if place < 2 else [pytest.mark.slow])
        for place, part in enumerate(PROMISES)
    ],
)
def test_the_people_show_what_is_promised(part: Promise, read: ReadSecond) -> None:
    times_s = range(int(LENGTH_S))
    within = [
        read(time_s).faces
        for time_s in times_s
        if part.start_s + SETTLE_S <= time_s < part.end_s - FADE_S
    ]
    assert len(within) >= 5
    if part.state is State.NO_DATA:
        assert not any(within)
        return
    assert min(map(len, within)) >= PEOPLE - 1
    read = [
        [face.probabilities for face in _by_seat(faces)] for faces in within if len(faces) == PEOPLE
    ]
    assert len(read) >= len(within) / 2
    # Somebody may seem to look up while laughing, and is not read then.
    seats = [[one for one in seat if one is not None] for seat in zip(*read, strict=True)]
    people = [seat for seat in seats if seat]
    assert len(people) >= PEOPLE - 1
    shown = [_shows(np.mean(seat, axis=0)) for seat in people]
    assert shown.count("positive") in part.positive
    assert shown.count("negative") in part.negative


@pytest.mark.slow  # the calm and the lively class are read above
def test_the_gauge_says_what_is_promised(read: ReadSecond) -> None:
    readings = [read(time_s) for time_s in range(int(LENGTH_S))]
    window = RollingWindow(WindowSettings(), ANY_GROUP, classes=readings[0].classes)
    said: dict[str, set[State]] = {part.name: set() for part in PROMISES}
    for reading in readings:
        window.add(reading)
        state = window.summary(reading.time_s).state
        for part in PROMISES:
            if part.start_s + WindowSettings.length_s + SETTLE_S <= reading.time_s < part.end_s:
                said[part.name].add(state)
    assert said == {part.name: {part.state} for part in PROMISES}


@pytest.mark.parametrize("index", [900, 1074])
def test_nobody_is_left_at_either_end_of_the_empty_part(
    index: int, frames: dict[int, Frame], pipeline: Pipeline
) -> None:
    assert pipeline.process(frames[index]).faces == ()


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    return load_pipeline(Settings())


@pytest.fixture(scope="module")
def read(frames: dict[int, Frame], pipeline: Pipeline) -> ReadSecond:
    """Reads the first frame of a second of the clip, once."""
    return cache(lambda time_s: pipeline.process(frames[25 * time_s]))


@pytest.fixture(scope="module")
def frames() -> dict[int, Frame]:
    """Some frames of the clip by their number: all of them would fill the memory."""
    source = DemoSource(paced=False, loop=False)
    source.open()
    try:
        wanted = {KEY - 1, KEY, 1074, LAST, *range(0, LAST, 25)}
        return {frame.index: frame for frame in iter(source.read, None) if frame.index in wanted}
    finally:
        source.close()


def _by_seat(faces: tuple[FaceReading, ...]) -> list[FaceReading]:
    """Row by row from the back, each from the left."""
    rest, seats = sorted(faces, key=lambda face: face.face.box_xyxy[3]), []
    for count in ROWS:
        seats += sorted(rest[:count], key=lambda face: face.face.box_xyxy[0])
        rest = rest[count:]
    return seats


def _shows(probabilities: NDArray[np.float32]) -> str:
    """What a person's mean speaks for most, against how much of it there was to learn from."""
    groups = {
        "positive": EXPRESSIONS.is_positive,
        "negative": EXPRESSIONS.is_negative,
        "neutral": ~(EXPRESSIONS.is_positive | EXPRESSIONS.is_negative),
    }
    odds = {
        name: float(probabilities[mask].sum() / LEARNT_FROM[mask].sum())
        for name, mask in groups.items()
    }
    return max(odds, key=odds.__getitem__)


def _difference(frames: dict[int, Frame], one: int, other: int) -> float:
    return float(np.abs(frames[one].image.astype(np.float32) - frames[other].image).mean())


def _psnr_db(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> float:
    error = np.mean((one.astype(np.float64) - other) ** 2)
    return float(20 * np.log10(255.0) - 10 * np.log10(error))
