"""An online class in gallery view: tiles that change places, go and come back are no new people."""

from __future__ import annotations

from pathlib import Path

import av
import cv2
import numpy as np
import pytest

import monitor
from monitor.config import Settings
from monitor.pipeline import load_pipeline
from monitor.sources.demo import DemoSource
from monitor.types import Frame

FPS = 3
TILE_WH, GAP = (400, 220), 15
PEOPLE = 9


@pytest.fixture(scope="module")
def gallery(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A call of nine: they change places after four and eight seconds, then two go for a while."""
    frames = _demo()
    boxes = sorted(
        (face.face.box_xyxy for face in load_pipeline(Settings()).process(frames[0]).faces),
        key=lambda box: box[0] - box[2],
    )[:PEOPLE]
    rng = np.random.default_rng(1)
    order = np.arange(PEOPLE)
    path = tmp_path_factory.mktemp("gallery") / "gallery.mp4"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=FPS)
        stream.width, stream.height, stream.pix_fmt = 1280, 720, "yuv420p"
        for number in range(20 * FPS):
            if number in (4 * FPS, 8 * FPS):
                order = rng.permutation(order)
            away = (2, 5) if 12 * FPS <= number < 16 * FPS else ()
            shown = [who for who in order if who not in away]
            image = _view(frames, boxes, shown, number)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(image, format="bgr24")))
        container.mux(stream.encode())
    return path


def _demo() -> list[Frame]:
    source = DemoSource(paced=False, loop=False)
    source.open()
    frames = [source.read() for _ in range(250)]
    source.close()
    return [frame for frame in frames[::5] if frame is not None]


def _view(
    frames: list[Frame], boxes: list[np.ndarray], shown: list[int], number: int
) -> np.ndarray:
    image = np.full((720, 1280, 3), 32, np.uint8)
    wide, high = TILE_WH
    for place, who in enumerate(shown):
        left, top = GAP + (wide + GAP) * (place % 3), GAP + (high + GAP) * (place // 3)
        seen = frames[(number + 7 * who) % len(frames)].image
        image[top : top + high, left : left + wide] = _tile(seen, boxes[who])
    return image


def _tile(image: np.ndarray, box: np.ndarray) -> np.ndarray:
    """A head and what is around it, as a camera of one's own shows it."""
    wide, high = TILE_WH
    half = 1.6 * (box[3] - box[1])
    x, y, down = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2, half * high / wide
    part = image[max(int(y - down), 0) : int(y + down), max(int(x - half), 0) : int(x + half)]
    return np.asarray(cv2.resize(part, TILE_WH, interpolation=cv2.INTER_CUBIC))


@pytest.mark.slow
def test_nobody_counts_twice(gallery: Path) -> None:
    windows = monitor.analyze(str(gallery), window_s=2, step_s=1).windows()
    assert windows["people"].max() == PEOPLE
    assert windows["seen"].max() == PEOPLE
    settled = windows[(windows["end_s"] >= 2) & (windows["end_s"] <= 12)]
    assert (settled["people"] == PEOPLE).all()
    gone = windows[(windows["end_s"] >= 15) & (windows["end_s"] <= 16)]
    assert (gone["people"] == PEOPLE - 2).all()
    assert windows["people"].iloc[-1] == PEOPLE
