"""What live video finds of what a scan of every frame finds, and how people keep their numbers.

    uv run scripts/measure_live.py [VIDEO ...] [--rooms DIR] [--every N] [--json]

VIDEO is a recording; DIR holds pictures and `boxes.json` as for measure_detection.py: the view
pans over each, with a camera's noise, so that it is known who is who. For each it prints

- found: share of the faces of scans of single frames that are found live, by the same network;
- changes: share of sightings in which a person's number is another than the time before (rooms);
- gauge: how far windows with some readings a second are from those with all, mean and most.

`--every` is how many frames lie between two looks of the strong network: 25 is as rare as it gets.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from monitor.bench.true_boxes import Truth
from monitor.config import DetectionSettings, EmotionSettings, Settings, WindowSettings
from monitor.detection import make_live_scanner
from monitor.detection.suppression import overlaps
from monitor.pipeline import load_pipeline
from monitor.sources import make_recording
from monitor.types import FloatArray, Frame, FrameReading
from monitor.window import ANY_GROUP, RollingWindow

VIEW_WH = (1280, 720)
SWING_XY = (140.0, 40.0)
"""How far the view pans to each side, in pixels: a camera that is being adjusted."""

PAN_FRAMES, FPS = 100, 25.0
NOISE = 4.0
SAME = 0.5


@dataclass(frozen=True, slots=True)
class Scene:
    """Frames, and where each person's face is in them where that is known.

    Attributes:
        name: What it is called.
        frames: In the order of their time.
        people: For each frame (P, 4) boxes of the same P people; None for a video.
    """

    name: str
    frames: tuple[Frame, ...]
    people: tuple[FloatArray, ...] | None = None


@dataclass(frozen=True, slots=True)
class Figures:
    """What is printed of a scene; None where it cannot be told."""

    scene: str
    frames: int
    found: float
    changes: float | None
    gauge_mean: float | None
    gauge_most: float | None


def pan(picture: Path, truth: Truth) -> Scene:
    """Return a view that pans over a picture and back."""
    image = cv2.imread(str(picture))
    if image is None:
        raise SystemExit(f"{picture}: not a picture")
    room_wh = np.array(VIEW_WH) + 2 * np.array(SWING_XY)
    scale = float(max(room_wh / (image.shape[1], image.shape[0])))
    image = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_LINEAR)
    boxes = scale * truth.boxes[truth.counts]
    noise = np.random.default_rng(1)
    frames, people = [], []
    for index in range(PAN_FRAMES):
        turn = 2 * np.pi * index / PAN_FRAMES
        left, top = SWING_XY * (1 + np.array([np.sin(turn), np.sin(2 * turn)]))
        move = np.array([[1, 0, -left], [0, 1, -top]], np.float32)
        view = cv2.warpAffine(image, move, VIEW_WH)
        grain = noise.normal(0, NOISE, (*view.shape[:2], 1))
        pixels = np.clip(view + grain, 0, 255).astype(np.uint8)
        frames.append(Frame(pixels, index, index / FPS))
        people.append((boxes - np.array([left, top, left, top])).astype(np.float32))
    return Scene(picture.name, tuple(frames), tuple(people))


def video(path: Path, seconds: float) -> Scene:
    """Return the beginning of a recording."""
    with closing(make_recording(str(path))) as source:
        source.open()
        frames = []
        while (frame := source.read()) is not None and frame.time_s < seconds:
            frames.append(frame)
    return Scene(path.name, tuple(frames))


def figures_of(scene: Scene, settings: Settings) -> Figures:
    """Run the live path and a scan of every frame over a scene."""
    all_of_them = replace(settings, emotion=EmotionSettings(reads_per_s=0.0))
    some, every = (load_pipeline(one, live=True) for one in (settings, all_of_them))
    scanner = make_live_scanner(settings.detection, settings.engine)
    hits, wanted = 0, 0
    readings, exact = [], []
    for frame in scene.frames:
        readings.append(some.process(frame))
        exact.append(every.process(frame))
        expected = _boxes(face.box_xyxy for face in scanner.detect(frame.image))
        got = _boxes(face.face.box_xyxy for face in readings[-1].faces)
        hits += int((overlaps(expected, got) >= SAME).any(axis=1).sum())
        wanted += len(expected)
    apart = [abs(a - b) for a, b in zip(_gauges(readings), _gauges(exact), strict=True)]
    return Figures(
        scene.name,
        len(scene.frames),
        hits / wanted if wanted else 1.0,
        None if scene.people is None else _changes(readings, scene.people),
        float(np.nanmean(apart)) if apart else None,
        float(np.nanmax(apart)) if apart else None,
    )


def _changes(readings: Sequence[FrameReading], people: Sequence[FloatArray]) -> float:
    """Share of a person's sightings that have another number than the one before."""
    numbers: dict[int, int] = {}
    changed, seen = 0, 0
    for reading, boxes in zip(readings, people, strict=True):
        got = _boxes(face.face.box_xyxy for face in reading.faces)
        shared = overlaps(boxes, got)
        for person, row in enumerate(shared):
            if row.max(initial=0.0) < SAME:
                continue
            number = reading.faces[int(row.argmax())].track_id
            if person in numbers:
                seen += 1
                changed += number != numbers[person]
            numbers[person] = number
    return changed / seen if seen else 0.0


def _gauges(readings: Sequence[FrameReading]) -> list[float]:
    """The gauge, 0 to 100, once a second."""
    window = RollingWindow(WindowSettings(), ANY_GROUP)
    gauges, next_s = [], 1.0
    for reading in readings:
        window.add(reading)
        if reading.time_s >= next_s:
            gauge = window.summary(reading.time_s).gauge
            gauges.append(np.nan if gauge is None else gauge)
            next_s += 1.0
    return gauges


def _boxes(boxes: Iterator[NDArray[np.float32]] | Sequence[NDArray[np.float32]]) -> FloatArray:
    return np.array(list(boxes), np.float32).reshape(-1, 4)


def main() -> None:
    """Print a line for each scene."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("videos", nargs="*", type=Path, metavar="VIDEO")
    parser.add_argument("--rooms", type=Path, metavar="DIR")
    parser.add_argument("--every", type=int, default=25)
    parser.add_argument("--seconds", type=float, default=8.0, help="of each video")
    parser.add_argument("--json", action="store_true")
    chosen = parser.parse_args()
    settings = Settings(detection=DetectionSettings(scan_every=chosen.every))
    scenes: list[Path | tuple[Path, Truth]] = list(chosen.videos)
    if chosen.rooms:
        rows = json.loads((chosen.rooms / "boxes.json").read_text(encoding="utf-8"))
        truths = {name: Truth.from_rows(boxes) for name, boxes in rows.items()}
        scenes += [(chosen.rooms / name, truth) for name, truth in truths.items()]
    for one in scenes:
        scene = pan(*one) if isinstance(one, tuple) else video(one, chosen.seconds)
        told = figures_of(scene, settings)
        if chosen.json:
            print(json.dumps(asdict(told)))
        else:
            changes = "" if told.changes is None else f"  changes {told.changes:.4f}"
            gauge = (
                ""
                if told.gauge_mean is None
                else (f"  gauge {told.gauge_mean:.1f} on average, {told.gauge_most:.1f} at most")
            )
            print(f"{told.scene[-40:]:40}  found {told.found:.3f}{changes}{gauge}", flush=True)


if __name__ == "__main__":
    main()
