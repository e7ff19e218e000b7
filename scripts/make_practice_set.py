"""Paints a small set of pictures with labels, to try `classroom-monitor train` on.

    uv run --group dev scripts/make_practice_set.py practice

The demo's people, each with faces that are attentive, drowsy or upset: a CSV with the columns
image, label and person, and the pictures beside it. It takes seconds.
"""

from __future__ import annotations

import argparse
import csv
from pathlib import Path

import cv2
import numpy as np

from demo_clip.acting import Pose
from demo_clip.brush import FloatArray, lay_over
from demo_clip.cast import CAST, Person
from demo_clip.expressions import EXPRESSIONS
from demo_clip.heads import PersonHead

CLASSES = {
    "attentive": ("happy", "bright", "surprised"),
    "drowsy": ("dull", "tired"),
    "upset": ("stern", "frown", "sullen"),
}
SIDE_PX = 160


def main() -> None:
    """Paint everybody with everything."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--each", type=int, default=6, help="pictures of a class of each person")
    parser.add_argument("--people", type=int, default=len(CAST))
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(options.seed)
    with (options.folder / "labels.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(["image", "label", "person"])
        for number, person in enumerate(CAST[: options.people], start=1):
            painter = _Painter(person)
            for label, expressions in CLASSES.items():
                for one in range(options.each):
                    name = f"{number:02}-{label}-{one}.png"
                    picture = painter.paint(expressions, rng)
                    cv2.imwrite(str(options.folder / name), picture)
                    table.writerow([name, label, f"person {number}"])


class _Painter:
    """Paints one person in front of a plain wall, never twice alike."""

    def __init__(self, person: Person) -> None:
        self._head = PersonHead(person)
        self._face_px = person.face_px

    def paint(self, expressions: tuple[str, ...], rng: np.random.Generator) -> np.ndarray:
        """(160, 160, 3) uint8 BGR."""
        first, second = rng.choice(expressions, 2)
        share = rng.uniform(0.5, 1.0)
        mixed = dict.fromkeys(EXPRESSIONS, 0.0)
        mixed[first] += share
        mixed[second] += 1.0 - share
        right, down = rng.uniform(-5, 5, 2)
        pose = Pose(right, down, turn_deg=rng.uniform(-8, 8))
        wall: FloatArray = np.full((SIDE_PX, SIDE_PX, 3), rng.uniform(120, 220), np.float32)
        chin = (SIDE_PX / 2, SIDE_PX / 2 + 0.6 * self._face_px)
        lay_over(wall, self._head.layer(mixed, pose, chin, (SIDE_PX, SIDE_PX)))
        lit = wall * rng.uniform(0.7, 1.1) + rng.normal(0.0, 3.0, wall.shape)
        return np.clip(lit, 0, 255).astype(np.uint8)


if __name__ == "__main__":
    main()
