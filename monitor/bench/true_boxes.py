"""How many faces a detector finds in pictures with known faces, and how many that are none.

A folder holds pictures and `boxes.json`: by picture a list of faces with `x`, `y`, `w`, `h` in
pixels, `turned` (1: unusual pose), `hidden` (0 no, 1 partly, 2 much), and `ignore` (1: counts for
nothing).

A face is found where a box of the detector overlaps its own by half of their union. Each box
finds one face at most, the best score first. Faces under 16 px on their longer side are neither
hit nor miss, nor are boxes there or of that size wrong; the same holds for faces to be ignored.
"""

from __future__ import annotations

import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from monitor.detection.base import FaceDetector
from monitor.detection.suppression import overlaps
from monitor.errors import SourceError
from monitor.types import Face, FloatArray

LEAST_PX = 16
CLEAR_PX = 24
SAME = 0.5
"""Least overlap of a box and the face that it finds."""

GROUPS = (">= 16 px", ">= 24 px", "turned", "hidden: no", "hidden: partly", "hidden: much")


@dataclass(frozen=True, slots=True, eq=False)
class Truth:
    """The faces of one picture.

    Attributes:
        boxes: (N, 4) float32, left, top, right, bottom in pixels.
        turned: (N,) bool.
        hidden: (N,) int, 0 no, 1 partly, 2 much.
        counts: (N,) bool; the others are neither hit nor miss.
    """

    boxes: FloatArray
    turned: NDArray[np.bool_]
    hidden: NDArray[np.int64]
    counts: NDArray[np.bool_]

    @classmethod
    def from_rows(cls, rows: Sequence[Mapping[str, int]]) -> Truth:
        """Read the list of a picture in boxes.json."""
        corners = np.array([[r["x"], r["y"], r["w"], r["h"]] for r in rows], np.float32)
        boxes = corners.reshape(-1, 4)
        longer = boxes[:, 2:].max(axis=1, initial=0)
        boxes[:, 2:] += boxes[:, :2]
        ignored = np.array([r["ignore"] for r in rows], bool)
        return cls(
            boxes,
            np.array([r["turned"] for r in rows], bool),
            np.array([r["hidden"] for r in rows], np.int64),
            ~ignored & (longer >= LEAST_PX),
        )

    def groups(self) -> NDArray[np.bool_]:
        """Which of `GROUPS` each face belongs to, (groups, N) bool."""
        longer = (self.boxes[:, 2:] - self.boxes[:, :2]).max(axis=1, initial=0)
        by_group = [
            np.ones(len(longer), bool),
            longer >= CLEAR_PX,
            self.turned,
            *(self.hidden == degree for degree in (0, 1, 2)),
        ]
        return np.stack(by_group) & self.counts


@dataclass(frozen=True, slots=True)
class Tally:
    """What was counted, of one picture or of many.

    Attributes:
        faces: By group, how many there are.
        found: By group, how many of those were found.
        wrong: Boxes that are no face.
    """

    faces: tuple[int, ...] = (0,) * len(GROUPS)
    found: tuple[int, ...] = (0,) * len(GROUPS)
    wrong: int = 0

    def __add__(self, other: Tally) -> Tally:
        """Count both together."""
        return Tally(
            tuple(a + b for a, b in zip(self.faces, other.faces, strict=True)),
            tuple(a + b for a, b in zip(self.found, other.found, strict=True)),
            self.wrong + other.wrong,
        )

    @property
    def precision(self) -> float | None:
        """Share of the boxes that count which are faces; None without one."""
        boxes = self.found[0] + self.wrong
        return self.found[0] / boxes if boxes else None

    def recall(self) -> dict[str, float | None]:
        """By group, the share of its faces that were found; None where it has none."""
        rows = zip(GROUPS, self.found, self.faces, strict=True)
        return {group: found / faces if faces else None for group, found, faces in rows}


def tally(truth: Truth, found: Sequence[Face]) -> Tally:
    """Count what `found`, best first, finds of `truth`."""
    boxes = np.array([face.box_xyxy for face in found], np.float32).reshape(-1, 4)
    shared = overlaps(boxes, truth.boxes)
    is_found = np.zeros(len(truth.boxes), bool)
    wrong = 0
    small = (boxes[:, 2:] - boxes[:, :2]).max(axis=1, initial=0) < LEAST_PX
    for row, is_small in zip(shared, small, strict=True):
        free = np.where(is_found, 0, row)
        counting = np.where(truth.counts, free, 0)
        if counting.max(initial=0) >= SAME:
            is_found[counting.argmax()] = True
        elif not is_small and not (row[~truth.counts] >= SAME).any():
            wrong += 1
    groups = truth.groups()
    return Tally(
        tuple(groups.sum(axis=1).tolist()), tuple((groups & is_found).sum(axis=1).tolist()), wrong
    )


@dataclass(frozen=True, slots=True)
class Result:
    """What one detector reached.

    Attributes:
        detector: Its name.
        pictures: How many were looked at.
        tally: What was counted in them.
        detection_s: Time that detection took, all pictures together.
    """

    detector: str
    pictures: int
    tally: Tally
    detection_s: float

    def as_json(self, first: Result) -> dict[str, Any]:
        """Return all figures; `first` is the detector that others are compared with."""
        found = self.tally.found[0] + self.tally.wrong
        return {
            **asdict(self),
            "recall": self.tally.recall(),
            "precision": self.tally.precision,
            "faces_per_s": found / self.detection_s,
            "pictures_per_s": self.pictures / self.detection_s,
            "time_ratio": self.detection_s / first.detection_s,
        }


def measure(detectors: Mapping[str, FaceDetector], folder: Path, rounds: int) -> list[Result]:
    """Run all detectors on all pictures of `folder`.

    Times are of detection alone, each picture at its own size; all detectors take turns, picture by
    picture, so that their ratio holds on a busy machine too.

    Raises:
        SourceError: There is no such folder, or a picture of boxes.json is missing.
    """
    file = folder / "boxes.json"
    if not file.is_file():
        raise SourceError(f"{file}: no such file")
    by_picture: dict[str, list[dict[str, int]]] = json.loads(file.read_text(encoding="utf-8"))
    results = {name: Result(name, 0, Tally(), 0.0) for name in detectors}
    for picture, rows in by_picture.items():
        image = cv2.imread(str(folder / picture))
        if image is None:
            raise SourceError(f"{folder / picture}: not a picture")
        truth = Truth.from_rows(rows)
        # Once untimed: a detector gets ready for each size of pictures.
        for name, detector in detectors.items():
            old = results[name]
            counted = old.tally + tally(truth, detector.detect(np.asarray(image, np.uint8)))
            results[name] = replace(old, pictures=old.pictures + 1, tally=counted)
        times_s: dict[str, list[float]] = {name: [] for name in detectors}
        for _ in range(rounds):
            for name, detector in detectors.items():
                start_s = time.perf_counter()
                detector.detect(np.asarray(image, np.uint8))
                times_s[name].append(time.perf_counter() - start_s)
        for name, spent_s in times_s.items():
            old = results[name]
            results[name] = replace(old, detection_s=old.detection_s + float(min(spent_s)))
    return list(results.values())


def table(results: Sequence[Result]) -> str:
    """Return the figures as lines of text, a column for each detector."""
    rows = [["", *(result.detector for result in results)]]
    for index, group in enumerate(GROUPS):
        label = f"{group} ({results[0].tally.faces[index]})"
        rows.append([label, *(_share(result.tally.recall()[group]) for result in results)])
    rows.append(["precision", *(_share(result.tally.precision) for result in results)])
    figures = [result.as_json(results[0]) for result in results]
    rows.append(["faces a second", *(f"{figure['faces_per_s']:.0f}" for figure in figures)])
    rows.append(["time, ratio", *(f"{figure['time_ratio']:.2f}" for figure in figures)])
    return "\n".join("".join(f"{cell:<22}" for cell in row).rstrip() for row in rows)


def _share(share: float | None) -> str:
    return "-" if share is None else f"{share:.3f}"
