"""Videos of a screen: slides with a title and lines, drawn as a projector shows them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

Picture = np.ndarray

SIZE_WH = (960, 540)


def slide(title: str, *lines: str, dark: bool = False, design: bool = True) -> Picture:
    """A slide of a design with a bar, a logo and a footer."""
    ground, ink = ((35, 30, 30), (230, 230, 230)) if dark else ((250, 250, 250), (40, 40, 40))
    picture = np.full((SIZE_WH[1], SIZE_WH[0], 3), ground, np.uint8)
    if design:
        cv2.rectangle(picture, (0, 0), (960, 14), (160, 90, 20), -1)
        cv2.circle(picture, (910, 500), 22, (160, 90, 20), -1)
        cv2.putText(picture, "University of X", (20, 525), 0, 0.6, ink, 1, cv2.LINE_AA)
    cv2.putText(picture, title, (50, 90), 0, 1.5, ink, 3, cv2.LINE_AA)
    for row, line in enumerate(lines):
        cv2.putText(picture, f"- {line}", (70, 170 + 55 * row), 0, 1.0, ink, 2, cv2.LINE_AA)
    return picture


FIRST = slide("Graphs", "vertices and edges", "paths", "degrees of a vertex")
SECOND = slide("Trees", "no cycles at all", "one path for two", "leaves have degree one")
THIRD = slide("Shortest paths", "relax each edge", "Bellman and Ford")
BUILT = slide("Shortest paths", "relax each edge", "Bellman and Ford", "with a heap: Dijkstra")
DARK = slide("Questions?", "until Thursday", dark=True)


def looks(
    shown: Sequence[tuple[Picture, float]], *, lecturer: bool = False, noise: float = 2.0
) -> Iterator[tuple[float, Picture]]:
    """Two looks a second at slides that are up for so long; a lecturer moves in a corner."""
    rng, time_s = np.random.default_rng(1), 0.0
    grain = rng.normal(0, noise, (*shown[0][0].shape[:2], 1)).astype(np.float32)
    for picture, long_s in shown:
        for _ in range(round(2 * long_s)):
            seen = picture + np.roll(grain, int(rng.integers(0, 10**6)))
            seen = seen.clip(0, 255).astype(np.uint8)
            if lecturer:
                seen[380:480, 700:870] = (90, 80, 70)
                place = 700 + int(rng.integers(0, 100))
                seen[400:480, place : place + 60] = (150, 170, 210)
            yield time_s, seen
            time_s += 0.5


def fade(one: Picture, other: Picture) -> list[tuple[Picture, float]]:
    """One slide goes over into another within two seconds."""
    shares = (0.25, 0.5, 0.75)
    return [(cv2.addWeighted(other, share, one, 1 - share, 0), 0.5) for share in shares]


def write_pdf(path: Path, colours: Sequence[str]) -> Path:
    """A PDF of slides in one colour each, as wide as most screens."""
    first, *others = (Image.new("RGB", (320, 180), colour) for colour in colours)
    first.save(path, save_all=True, append_images=others)
    return path
