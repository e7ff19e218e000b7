"""Paints recordings in which only the order tells the labels apart, to try `train --sequence` on.

    uv run --group dev scripts/make_order_set.py practice

Three of the demo's people warm up for five seconds, or cool down: the same pictures the other way
round, so that the mean of what they show is the same. Videos, and a CSV of their segments.
"""

from __future__ import annotations

import argparse
import csv
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from demo_clip.acting import Pose
from demo_clip.cast import CAST
from demo_clip.heads import PersonHead

WARMING, COOLING = "warming", "cooling"
LENGTH_S = 5.0
FPS = 5
PEOPLE = tuple(person for person in CAST if person.row_number == 2)[:3]

_SEAT_WH = (200, 240)
_CHIN = (100.0, 185.0)
_WALL = (196.0, 204.0, 208.0)
_WEARY = ("frown", "stern", "sullen")

Image = NDArray[np.uint8]


def main() -> None:
    """Paint recordings of segments that warm up and cool down in turn."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--recordings", type=int, default=6)
    parser.add_argument("--pairs", type=int, default=3, help="of segments in each recording")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    paint_set(options.folder, options.recordings, options.pairs, options.seed)


def paint_set(folder: Path, recordings: int, pairs: int, seed: int) -> Path:
    """Write the videos and the CSV, and return it."""
    rng = np.random.default_rng(seed)
    heads = [PersonHead(person) for person in PEOPLE]
    folder.mkdir(parents=True, exist_ok=True)
    table = folder / "segments.csv"
    with table.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["video", "start_s", "end_s", "label"])
        for number in range(recordings):
            name = f"room-{number}.mp4"
            frames: list[np.ndarray] = []
            for pair in range(pairs):
                warming = warm_up(heads, rng)
                first = (number + pair) % 2
                for turn in (first, 1 - first):
                    start_s = len(frames) / FPS
                    frames += warming[::-1] if turn else warming
                    label = COOLING if turn else WARMING
                    rows.writerow([name, start_s, start_s + LENGTH_S, label])
            write_video(folder / name, frames)
    return table


def warm_up(heads: Sequence[PersonHead], rng: np.random.Generator) -> list[Image]:
    """Return five seconds in which everybody gets from weary to happy, (H, W, 3) uint8 BGR each."""
    middles, weary = rng.uniform(0.35, 0.65, len(heads)), rng.choice(_WEARY, len(heads))
    sways = rng.uniform(-2.0, 2.0, (len(heads), 2))
    count = round(LENGTH_S * FPS)
    frames = []
    for time in (np.arange(count) + 0.5) / count:
        row = []
        for head, middle, name, (x, y) in zip(heads, middles, weary, sways, strict=True):
            happy = float(np.clip(0.5 + 2.5 * (time - middle), 0.0, 1.0))
            mix = {"happy": happy, str(name): 1.0 - happy}
            row.append(_seat(head, mix, Pose(x * (time - 0.5), y * (time - 0.5), 0.0)))
        frames.append(np.hstack(row))
    return frames


def write_video(path: Path, frames: Sequence[Image]) -> None:
    """Write the frames as H.264, finely."""
    with av.open(str(path), "w") as output:
        stream = output.add_stream("libx264", rate=Fraction(FPS), options={"crf": "12"})
        stream.height, stream.width = frames[0].shape[:2]
        stream.pix_fmt = "yuv420p"
        for image in frames:
            output.mux(stream.encode(av.VideoFrame.from_ndarray(image, format="bgr24")))
        output.mux(stream.encode(None))


def _seat(head: PersonHead, mix: dict[str, float], pose: Pose) -> Image:
    layer = head.layer(mix, pose, _CHIN, _SEAT_WH)
    opaque = layer[:, :, 3:] / 255.0
    return np.clip(layer[:, :, :3] + (1.0 - opaque) * _WALL, 0, 255).astype(np.uint8)


if __name__ == "__main__":
    main()
