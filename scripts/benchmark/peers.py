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
from monitor.bench.crowd import SMALLEST_PX, calm, crowd, swaying
from monitor.config import DetectionSettings, EmotionSettings, EngineSettings, Settings
from monitor.detection import make_live_scanner
from monitor.emotion.crops import FER_SIDE_PX
from monitor.engine import threads_of
from monitor.engine.loading import network_file
from monitor.pipeline import load_pipeline
from monitor.types import Frame

CASES = (((1280, 720), 6), ((1280, 720), 25), ((1920, 1080), 25), ((1920, 1080), 80))
TURNS, WARM_TURNS = 10, 2

OURS = Settings(emotion=EmotionSettings(model="fer"))
"""With the network of the fer package, so that both do the same work."""

CASCADE = replace(OURS, detection=replace(OURS.detection, backend="cascade"))
"""Until November 2026 the default; recordings are read as they were then."""

CALM = "live, a calm room"
"""One in ten moves."""

BEFORE = "the cascade, every frame"
PACKAGES = "mtcnn + fer"
AFTERNOON = "YuNet by OpenCV + fer in ONNX Runtime"
"""What a good engineer has after an afternoon: every frame, all of its faces in one batch."""


@dataclass(frozen=True, slots=True)
class Peer:
    """Another way from a picture to faces; `read` returns how many it found."""

    name: str
    read: Callable[[Frame], int]


def installed_peers(yunet: Path | None) -> Iterator[Peer]:
    """Load the peers that are installed, and YuNet where its model file is given."""
    if find_spec("mtcnn") and find_spec("fer"):
        yield Peer(PACKAGES, packages_reader())
    if find_spec("fer"):
        yield Peer("fer with Haar cascades", _haar_reader())
    if yunet is not None:
        yield Peer("YuNet by OpenCV, faces alone", _yunet_reader(yunet))
        yield Peer(AFTERNOON, _afternoon_reader(yunet))


def peers(yunet: Path | None = None) -> dict[str, object]:
    """Milliseconds a frame of full scans, of the live path and of each peer, by case.

    The ratios to a peer are medians over the turns. In a turn the live path reads as many frames
    of 25 a second as lie between two looks of the strong network, which are as rare as they ever
    are: of a room in which everybody moves, and of a calm one in which one in ten does.
    """
    others = tuple(installed_peers(yunet))
    return {
        f"{size_wh[0]}x{size_wh[1]}, {count} faces": _case(crowd(size_wh, count), count, others)
        for size_wh, count in CASES
    }


def packages_reader() -> Callable[[Frame], int]:
    """Load the mtcnn and fer packages, one after the other on each picture."""
    settings = Settings(
        detection=DetectionSettings(backend="reference"), emotion=EmotionSettings(model="reference")
    )
    pipeline = load_pipeline(settings)
    return lambda frame: len(pipeline.infer(frame).faces)


def _haar_reader() -> Callable[[Frame], int]:
    from fer.fer import FER

    fer = FER(mtcnn=False, min_face_size=SMALLEST_PX)
    return lambda frame: len(fer.detect_emotions(frame.image))


def _yunet_reader(model: Path) -> Callable[[Frame], int]:
    detector = cv2.FaceDetectorYN.create(str(model), "", (320, 320))

    def read(frame: Frame) -> int:
        image = frame.image
        detector.setInputSize((image.shape[1], image.shape[0]))
        faces = detector.detect(image)[1]
        return 0 if faces is None else len(faces)

    return read


def _afternoon_reader(model: Path) -> Callable[[Frame], int]:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads_of(EngineSettings())
    network = onnxruntime.InferenceSession(
        str(network_file("fer")), options, providers=["CPUExecutionProvider"]
    )
    detector = cv2.FaceDetectorYN.create(str(model), "", (320, 320), score_threshold=0.6)

    def read(frame: Frame) -> int:
        image = frame.image
        detector.setInputSize((image.shape[1], image.shape[0]))
        faces = detector.detect(image)[1]
        if faces is None:
            return 0
        grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
        crops = []
        for x, y, width, height in np.maximum(faces[:, :4], 0).astype(int):
            cut = grey[y : y + max(height, 1), x : x + max(width, 1)]
            crops.append(cv2.resize(cut, (FER_SIDE_PX, FER_SIDE_PX)))
        network.run(None, {network.get_inputs()[0].name: np.stack(crops)[:, None]})
        return len(faces)

    return read


def _case(picture: NDArray[np.uint8], count: int, others: tuple[Peer, ...]) -> dict[str, object]:
    rare = replace(OURS, detection=replace(OURS.detection, scan_every=RAREST_SCAN))
    full, cascade = load_pipeline(OURS), load_pipeline(CASCADE)
    scan = load_pipeline(OURS)
    scan.detector = make_live_scanner(OURS.detection, OURS.engine)
    live, quiet = load_pipeline(rare, live=True), load_pipeline(rare, live=True)
    ours = {
        "full scan": lambda frame: len(full.infer(frame).faces),
        "live scan": lambda frame: len(scan.infer(frame).faces),
        "live": lambda frame: len(live.process(frame).faces),
        CALM: lambda frame: len(quiet.process(frame).faces),
    }
    theirs = {peer.name: peer.read for peer in others}
    theirs[BEFORE] = lambda frame: len(cascade.infer(frame).faces)
    spent_ms: dict[str, list[float]] = {name: [] for name in (*ours, *theirs)}
    found: dict[str, int] = {}
    for turn in range(TURNS):
        for name, read in {**ours, **theirs}.items():
            first, frames = turn * RAREST_SCAN, RAREST_SCAN if name in ("live", CALM) else 1
            numbers = range(first, first + frames)
            seen = [
                calm(picture, count, number) if name == CALM else swaying(picture, number)
                for number in numbers
            ]
            begin_s = time.perf_counter()
            for frame in seen:
                found[name] = read(frame)
            spent_ms[name].append(1e3 * (time.perf_counter() - begin_s) / frames)
    settled = {name: values[WARM_TURNS:] for name, values in spent_ms.items()}
    return {
        "faces": found,
        "ms": {name: statistics.median(values) for name, values in settled.items()},
        "times_faster": {
            mine: {
                other: statistics.median(
                    b / a for a, b in zip(settled[mine], settled[other], strict=True)
                )
                for other in theirs
            }
            for mine in ours
        },
    }
