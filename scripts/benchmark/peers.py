"""The app against what a user would pick instead, in turns within one process."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from monitor.bench.case import RAREST_SCAN
from monitor.bench.crowd import SMALLEST_PX, crowd, swaying
from monitor.config import DetectionSettings, EmotionSettings, Settings
from monitor.pipeline import load_pipeline
from monitor.types import Frame

CASES = (((1280, 720), 6), ((1280, 720), 25), ((1920, 1080), 25), ((1920, 1080), 80))
TURNS, WARM_TURNS = 10, 2

OURS = Settings(emotion=EmotionSettings(model="fer"))
"""With the network of the fer package, so that both do the same work."""

PACKAGES = "mtcnn + fer"


@dataclass(frozen=True, slots=True)
class Peer:
    """Another way from a picture to faces; `read` returns how many it found."""

    name: str
    read: Callable[[NDArray[np.uint8]], int]


def installed_peers(yunet: Path | None) -> Iterator[Peer]:
    """Load the peers that are installed, and YuNet where its model file is given."""
    if find_spec("mtcnn") and find_spec("fer"):
        yield Peer(PACKAGES, packages_reader())
    if find_spec("fer"):
        yield Peer("fer with Haar cascades", _haar_reader())
    if yunet is not None:
        yield Peer("YuNet, faces alone", _yunet_reader(yunet))


def peers(yunet: Path | None = None) -> dict[str, object]:
    """Milliseconds a frame of full scans, of the live path and of each peer, by case.

    The ratios to a peer are medians over the turns. In a turn the live path reads eleven
    frames, one of them with a scan: every 0.45 s at 25 a second, as rarely as it ever is.
    """
    others = tuple(installed_peers(yunet))
    return {
        f"{size_wh[0]}x{size_wh[1]}, {count} faces": _case(crowd(size_wh, count), others)
        for size_wh, count in CASES
    }


def packages_reader() -> Callable[[NDArray[np.uint8]], int]:
    """Load the mtcnn and fer packages, one after the other on each picture."""
    settings = Settings(
        detection=DetectionSettings(backend="reference"), emotion=EmotionSettings(model="reference")
    )
    pipeline = load_pipeline(settings)
    return lambda image: len(pipeline.infer(Frame(image, 0, 0.0)).faces)


def _haar_reader() -> Callable[[NDArray[np.uint8]], int]:
    from fer.fer import FER

    fer = FER(mtcnn=False, min_face_size=SMALLEST_PX)
    return lambda image: len(fer.detect_emotions(image))


def _yunet_reader(model: Path) -> Callable[[NDArray[np.uint8]], int]:
    detector = cv2.FaceDetectorYN.create(str(model), "", (320, 320))

    def read(image: NDArray[np.uint8]) -> int:
        detector.setInputSize((image.shape[1], image.shape[0]))
        faces = detector.detect(image)[1]
        return 0 if faces is None else len(faces)

    return read


def _case(picture: NDArray[np.uint8], others: tuple[Peer, ...]) -> dict[str, object]:
    rare = replace(OURS.detection, scan_every=RAREST_SCAN, adaptive=False)
    full, live = load_pipeline(OURS), load_pipeline(replace(OURS, detection=rare), live=True)
    ours = (
        Peer("full scan", lambda image: len(full.infer(Frame(image, 0, 0.0)).faces)),
        Peer("live", lambda image: len(live.infer(Frame(image, 0, 0.0)).faces)),
    )
    spent_ms: dict[str, list[float]] = {peer.name: [] for peer in (*ours, *others)}
    found: dict[str, int] = {}
    for turn in range(TURNS):
        for peer in (*ours, *others):
            frames = RAREST_SCAN if peer.name == "live" else 1
            images = [swaying(picture, turn * RAREST_SCAN + i).image for i in range(frames)]
            begin_s = time.perf_counter()
            for image in images:
                found[peer.name] = peer.read(image)
            spent_ms[peer.name].append(1e3 * (time.perf_counter() - begin_s) / frames)
    settled = {name: values[WARM_TURNS:] for name, values in spent_ms.items()}
    return {
        "faces": found,
        "ms": {name: statistics.median(values) for name, values in settled.items()},
        "times_faster": {
            mine.name: {
                other.name: statistics.median(
                    b / a for a, b in zip(settled[mine.name], settled[other.name], strict=True)
                )
                for other in others
            }
            for mine in ours
        },
    }
