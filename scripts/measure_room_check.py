"""Below which size, light and sharpness faces are lost or misread, and what real rooms have.

    uv run --group dev scripts/measure_room_check.py ROOMS ferplus_trainval.npz

ROOMS holds pictures and `boxes.json` (monitor/bench/true_boxes.py); neither comes with the
repository. The figures stand in docs/decisions/room-check.md.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from monitor.bench.true_boxes import SAME
from monitor.config import DetectionSettings, EngineSettings
from monitor.detection import make_live_scanner
from monitor.detection.base import FaceDetector
from monitor.detection.suppression import overlaps
from monitor.emotion import make_expression_network
from monitor.room_check import SMALLEST_LOOKED_FOR_PX, RoomCheck, advise
from monitor.room_check.check import LEAST_PER_ZONE, ROWS
from monitor.room_check.measures import measure_faces, sharpness_of
from monitor.training.data.dataset import CROWD, load_faces, without_training
from monitor.training.evaluation.evaluate import read_all, shrunk

SIDES_PX = (48, 32, 24, 20, 16, 14, 12, 10, 8)
BLURS_PX = (0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 4.0)
GAINS = (1.0, 0.5, 0.35, 0.25, 0.15, 0.1, 0.06, 1.5, 2.0, 2.5, 3.0)
NOISE = 2.0
"""Standard deviation of a sensor's noise, in grey levels."""

BINS_PX = (10, 12, 14, 16, 20, 24, 32, 48, 10_000)
EVERY = 6

Images = NDArray[np.uint8]


def exposed(image: Images, gain: float) -> Images:
    """A picture taken with so much of the light."""
    noise = np.random.default_rng(1).normal(0.0, NOISE, image.shape)
    return np.clip(np.round(image * gain + noise), 0, 255).astype(np.uint8)


def blurred(image: Images, px: float) -> Images:
    """A picture out of focus."""
    return np.asarray(cv2.GaussianBlur(image, (0, 0), px), np.uint8) if px else image


def print_readings(file: Path) -> None:
    """Print how many labelled faces are rightly read, by size, light and blur."""
    faces = without_training(load_faces(file))
    network = make_expression_network("default", EngineSettings())
    labels, images = faces.labels[CROWD][::EVERY], faces.images[::EVERY]

    def right(changed: Images) -> str:
        return f"{np.mean(read_all(network, changed).argmax(axis=1) == labels):.1%} right"

    for side in SIDES_PX:
        print(f"{side} px: {right(shrunk(images, side))}")
    for gain in GAINS:
        lit = exposed(images, gain)
        print(f"light {lit.mean():.0f}: {right(lit)}")
    for px in BLURS_PX:
        soft = np.stack([blurred(one, px) for one in images])
        known = [value for one in soft if (value := sharpness_of(one)) is not None]
        spread = " ".join(f"{value:.2f}" for value in np.quantile(known, (0.05, 0.5, 0.95)))
        print(f"blurred by {px:g} px: sharpness {spread}, {right(soft)}")


def rooms_of(folder: Path) -> Iterator[tuple[Images, list[dict[str, Any]]]]:
    """Yield each picture with its true faces."""
    for name, rows in json.loads((folder / "boxes.json").read_text()).items():
        image = cv2.imread(str(folder / name))
        if image is not None:
            yield np.asarray(image, np.uint8), rows


def print_found(folder: Path) -> None:
    """Print how many true faces are found live, by their size and in less light."""
    for least_px in (24, 16, 12):
        detector = make_live_scanner(DetectionSettings(min_face_px=least_px), EngineSettings())
        found = found_by_size(detector, folder, lambda image: image)
        words = ", ".join(f"to {upper}: {f} of {n}" for upper, (f, n) in found.items())
        print(f"looked for from {least_px} px: {words}")
    detector = make_live_scanner(DetectionSettings(min_face_px=16), EngineSettings())
    for gain in (1.0, 0.5, 0.25, 0.15, 0.1):
        found = found_by_size(detector, folder, lambda image, g=gain: exposed(image, g))  # type: ignore[misc]
        large = [counts for upper, counts in found.items() if upper > BINS_PX[3]]
        print(f"light x {gain:g}: {sum(f for f, _ in large)} of {sum(n for _, n in large)} found")


def found_by_size(
    detector: FaceDetector, folder: Path, change: Callable[[Images], Images]
) -> dict[int, tuple[int, int]]:
    """How many faces are found, of how many, by the upper end of their size's bin."""
    counts: dict[int, tuple[int, int]] = {}
    for image, rows in rooms_of(folder):
        boxes = np.array([one.box_xyxy for one in detector.detect(change(image))], np.float32)
        truth = np.array([corners(row) for row in rows], np.float32)
        shared = overlaps(boxes.reshape(-1, 4), truth.reshape(-1, 4))
        for place, row in enumerate(rows):
            if row["ignore"] or row["hidden"] == 2:
                continue
            upper = next(one for one in BINS_PX if max(row["w"], row["h"]) < one)
            found, of = counts.get(upper, (0, 0))
            is_found = bool(shared[:, place].max(initial=0.0) >= SAME)
            counts[upper] = (found + is_found, of + 1)
    return dict(sorted(counts.items()))


def print_rooms(folder: Path) -> None:
    """Print light and sharpness of the true faces, these by the blur that people saw."""
    light, sharpness = [], defaultdict(list)
    for image, rows in rooms_of(folder):
        kept = [row for row in rows if not row["ignore"]]
        for row, one in zip(kept, measure_faces(image, [corners(r) for r in kept]), strict=True):
            light.append(one.light)
            if one.sharpness is not None:
                sharpness[row["blur"]].append(one.sharpness)
    print("light:", *(f"{value:.0f}" for value in np.quantile(light, (0.05, 0.5, 0.95))))
    for blur, values in sorted(sharpness.items()):
        spread = " ".join(f"{value:.2f}" for value in np.quantile(values, (0.05, 0.5, 0.95)))
        print(f"blur {blur}, {len(values)} faces: sharpness {spread}")


def print_zones(folder: Path) -> None:
    """Print what the check says of each room, beside what its true faces would make it say."""
    least_px = SMALLEST_LOOKED_FOR_PX
    detector = make_live_scanner(DetectionSettings(min_face_px=least_px), EngineSettings())
    for image, rows in rooms_of(folder):
        true = [
            corners(row)
            for row in rows
            if not row["ignore"] and row["hidden"] < 2 and max(row["w"], row["h"]) >= least_px
        ]
        found = [face.box_xyxy for face in detector.detect(image)]
        if len(true) >= LEAST_PER_ZONE * ROWS.count:
            print(f"{zones_text(image, found)} | true: {zones_text(image, true)}")


def zones_text(image: Images, boxes: Sequence[NDArray[np.float32]]) -> str:
    """Faces, their size and light by zone, and what is advised."""
    check = RoomCheck()
    check.add(image, boxes, 0.0)
    report = check.report(None)
    if report is None:
        return ""
    zones = (f"{z.faces} x {z.size_px or 0:.0f} px, light {z.light or 0:.0f}" for z in report.zones)
    about = {f"{one.about} {one.zone}" for one in advise(report, is_camera=False, least_px=24)}
    return f"{'; '.join(zones)} {sorted(about)}"


def corners(row: dict[str, Any]) -> NDArray[np.float32]:
    """Left, top, right and bottom of a true face."""
    x, y = row["x"], row["y"]
    return np.array([x, y, x + row["w"], y + row["h"]], np.float32)


def main(rooms: str, faces: str) -> None:
    """Print all figures."""
    print_readings(Path(faces))
    print_rooms(Path(rooms))
    print_zones(Path(rooms))
    print_found(Path(rooms))


if __name__ == "__main__":
    main(*sys.argv[1:])
