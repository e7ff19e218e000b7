from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest

from monitor.analysis.video.annotate import annotate
from monitor.colours import ON_DARK, bgr
from monitor.errors import AnalysisError, SourceError
from monitor.sources import Excerpt
from monitor.sources.video import VideoSource
from monitor.types import Frame, FrameReading, State, WindowSummary
from tests.analysis.material import face_clip, pipelines
from tests.analysis.sounding import clicks_in, clip_with_clicks
from tests.sources.clips import read_all

Read = tuple[list[Frame], list[FrameReading]]

UNEVEN_S = [0.0, 0.1, 0.15, 0.5, 0.55, 1.2, 1.25, 2.0, 2.4, 3.1]


def read(clip: Path, excerpt: Excerpt | None = None) -> Read:
    frames = read_all(VideoSource(clip, paced=False, excerpt=excerpt or Excerpt()))
    (pipeline, *_) = pipelines().load()
    return frames, [pipeline.process(frame) for frame in frames]


def silent(clip: Path) -> Read:
    """Readings without faces: nothing is looked for."""
    frames = read_all(VideoSource(clip, paced=False))
    return frames, [FrameReading(frame.index, frame.time_s, ()) for frame in frames]


def pictures(path: Path) -> list[tuple[float, np.ndarray]]:
    with av.open(str(path)) as video:
        return [(frame.time, frame.to_ndarray(format="bgr24")) for frame in video.decode(video=0)]


def window(end_s: float, score: float) -> WindowSummary:
    state = State.INTERESTED if score > 0 else State.BORED
    mean = np.full(7, 1 / 7, np.float32)
    span = (max(end_s - 5, 0), end_s)
    return WindowSummary(*span, 10, 2, 2, 1.0, mean, score, state, now_count=2)


@pytest.fixture(scope="module")
def two_people(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Read]:
    folder = tmp_path_factory.mktemp("clips")
    clip = face_clip(folder / "lecture.mp4", UNEVEN_S)
    return clip, read(clip)


def test_every_frame_at_its_time_with_boxes_at_the_faces(
    two_people: tuple[Path, Read], tmp_path: Path
) -> None:
    _, (frames, readings) = two_people
    path, times_s = tmp_path / "a.mp4", []
    annotate(frames, readings, [], path, sound_from=None, progress=times_s.append)
    found = pictures(path)
    assert [time_s for time_s, _ in found] == pytest.approx(UNEVEN_S, abs=1e-3)
    assert times_s == pytest.approx(UNEVEN_S)
    for (_, picture), frame, reading in zip(found, frames, readings, strict=True):
        assert len(reading.faces) == 2
        for face in reading.faces:
            left, top, right, bottom = face.face.box_xyxy.round().astype(int)
            middle = (top + bottom) // 2
            for x in (left, right):
                place = np.s_[middle - 8 : middle + 8, x - 2 : x + 3]
                assert from_blue(picture[place]) < 130  # encoding softens a thin line
                assert from_blue(frame.image[place]) > 180


def from_blue(area: np.ndarray) -> float:
    """How far the bluest pixel of a row is from the colour of happy faces, for most rows."""
    apart = np.abs(area.astype(int) - bgr(ON_DARK.interested)).sum(axis=2)
    return float(np.median(apart.min(axis=1)))


def test_the_newest_window_that_is_over_is_shown(
    two_people: tuple[Path, Read], tmp_path: Path
) -> None:
    _, (frames, readings) = two_people
    windows = [window(1.0, 1.0), window(2.0, -1.0), window(4.0, 1.0)]
    path = tmp_path / "a.mp4"
    annotate(frames, readings, windows, path, sound_from=None)
    for time_s, picture in pictures(path):
        strip = picture[-40:].reshape(-1, 3).astype(int)
        near = {
            name: int((np.abs(strip - bgr(color)).sum(axis=1) < 60).sum())
            for name, color in (("blue", ON_DARK.interested), ("orange", ON_DARK.bored))
        }
        assert (near["blue"] > 50) == (1.0 <= time_s < 2.0)
        assert (near["orange"] > 50) == (time_s >= 2.0)
    with av.open(str(path)) as video:  # the last frame is shown until the recording's end
        assert video.duration / av.time_base == pytest.approx(4.0, abs=0.01)


def test_nobody_is_found_when_faces_are_hidden(
    two_people: tuple[Path, Read], tmp_path: Path
) -> None:
    _, (frames, readings) = two_people
    lost = [replace(one, faces=()) if one.frame_index == 4 else one for one in readings]
    annotate(frames, lost, [], tmp_path / "a.mp4", sound_from=None, blur=True)
    detector = pipelines().load()[0].detector
    found = pictures(tmp_path / "a.mp4")
    assert len(found) == len(frames)
    for _, picture in found:
        assert len(detector.detect(picture)) == 0
    assert len(detector.detect(frames[4].image)) == 2


@pytest.mark.parametrize("excerpt", [Excerpt(start_s=2.0), Excerpt(start_s=2.0, every=5)])
def test_an_excerpt_runs_at_the_right_speed_with_its_sound(
    tmp_path: Path, excerpt: Excerpt
) -> None:
    clip = clip_with_clicks(tmp_path / "clip.mp4", "-c:a", "aac")
    frames, readings = read(clip, excerpt)
    path = tmp_path / "a.mp4"
    annotate(frames, readings, [window(6.0, 0.5)], path, sound_from=clip, start_s=2.0)
    times_s = [time_s for time_s, _ in pictures(path)]
    assert times_s == pytest.approx([frame.time_s - 2.0 for frame in frames], abs=1e-3)
    assert clicks_in(path) == pytest.approx([0, 1, 2, 3], abs=0.035)


@pytest.mark.parametrize(
    "change",
    [
        lambda frames, readings: (frames[:-1], readings),
        lambda frames, readings: (frames, readings[:-1]),
        lambda frames, readings: (frames[1:], readings[:-1]),
        lambda frames, readings: (frames, [replace(r, time_s=r.time_s + 1) for r in readings]),
    ],
    ids=["too few frames", "too few readings", "others", "other times"],
)
def test_readings_of_another_recording_are_refused(
    two_people: tuple[Path, Read],
    tmp_path: Path,
    change: object,
) -> None:
    _, both = two_people
    frames, readings = change(*both)  # type: ignore[operator]
    with pytest.raises(AnalysisError, match="has changed: analyse it again"):
        annotate(frames, readings, [], tmp_path / "a.mp4", sound_from=None)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("error", [KeyboardInterrupt, SourceError("lost")])
def test_interrupted_it_leaves_nothing(
    two_people: tuple[Path, Read], tmp_path: Path, error: BaseException | type[BaseException]
) -> None:
    clip, (frames, readings) = two_people

    def broken() -> Iterator[Frame]:
        yield from frames[:6]
        raise error

    with pytest.raises(error if isinstance(error, type) else type(error)):
        annotate(broken(), readings, [], tmp_path / "a.mp4", sound_from=clip)
    assert list(tmp_path.iterdir()) == []


def test_frames_are_taken_a_few_at_a_time(tmp_path: Path) -> None:
    """The encoder holds the reading back: memory does not grow with the length."""
    alive: list[int] = []
    image = np.full((96, 128, 3), 90, np.uint8)

    def frames(count: int) -> Iterator[Frame]:
        for index in range(count):
            yield Frame(image.copy(), index, index / 10)

    def readings() -> Iterator[FrameReading]:
        for index in range(400):
            alive.append(index)
            yield FrameReading(index, index / 10, ())

    def counted(stream: Iterable[Frame]) -> Iterator[Frame]:
        for frame in stream:
            assert len(alive) <= frame.index + 12  # a second ahead, for blurring
            yield frame

    path = tmp_path / "a.mp4"
    annotate(counted(frames(400)), readings(), [], path, sound_from=None, blur=True)
    assert len(pictures(path)) == 400


def test_memory_does_not_grow_with_the_length(tmp_path: Path) -> None:
    """A second run that is much longer finds all the memory it needs after the first."""
    psutil = pytest.importorskip("psutil")
    process = psutil.Process()
    image = np.random.default_rng(0).integers(0, 255, (360, 640, 3), np.uint8)

    def run(count: int) -> int:
        frames = (Frame(image, index, index / 25) for index in range(count))
        readings = (FrameReading(index, index / 25, ()) for index in range(count))
        annotate(frames, readings, [], tmp_path / "a.mp4", sound_from=None)
        return int(process.memory_info().rss)

    before = run(60)
    assert run(400) < before + 30e6  # 340 pictures of 640 x 360 are 235 MB
