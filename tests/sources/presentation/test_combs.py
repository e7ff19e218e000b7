from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from monitor.sources.presentation.combs import without_combs
from monitor.sources.video import VideoSource
from tests.sources.clips import read_all
from tests.sources.presentation.stored import store


def moment(x: int, size_wh: tuple[int, int] = (320, 180)) -> NDArray[np.uint8]:
    """A face of sorts, at a place."""
    image = np.full((size_wh[1], size_wh[0], 3), 60, np.uint8)
    cv2.circle(image, (x, 90), 50, (150, 170, 220), -1, cv2.LINE_AA)
    cv2.circle(image, (x - 20, 80), 8, (30, 30, 30), -1, cv2.LINE_AA)
    cv2.circle(image, (x + 20, 80), 8, (30, 30, 30), -1, cv2.LINE_AA)
    return image


def woven(first: NDArray[np.uint8], second: NDArray[np.uint8]) -> NDArray[np.uint8]:
    image = first.copy()
    image[1::2] = second[1::2]
    return image


def error(image: NDArray[np.uint8], truth: NDArray[np.uint8]) -> float:
    return float(np.abs(image.astype(int) - truth).mean())


@given(st.integers(60, 240), st.integers(4, 30))
def test_what_moves_is_seen_at_one_moment(x: int, step: int) -> None:
    first, combed = moment(x), woven(moment(x), moment(x + step))
    assert error(without_combs(combed), first) < error(combed, first) / 2


@given(st.integers(0, 255), st.integers(0, 255), st.integers(1, 40), st.integers(1, 40))
def test_what_is_at_rest_stays_as_it_is(top: int, bottom: int, width: int, height: int) -> None:
    ramp = np.linspace(top, bottom, height).round().astype(np.uint8)
    image = np.repeat(np.repeat(ramp[:, None, None], width, axis=1), 3, axis=2)
    np.testing.assert_array_equal(without_combs(image), image)


def test_a_face_at_rest_keeps_nearly_all_of_it() -> None:
    assert error(without_combs(moment(160)), moment(160)) < 0.1


def test_interlaced_recordings_are_read_without_combs(tmp_path: Path) -> None:
    moving = ["-vf", "crop=400:360:'8*n':0,tinterlace=mode=interleave_top", "-r", "25"]
    mpeg2 = ["-c:v", "mpeg2video", "-q:v", "2"]
    camera = store(tmp_path / "camera.mpg", *moving, *mpeg2, "-flags", "+ildct+ilme")
    plain = ["-vf", "crop=400:360:'8*n':0,framestep=2", "-r", "25"]
    truth = read_all(VideoSource(store(tmp_path / "truth.mpg", *plain, *mpeg2), paced=False))
    frames = read_all(VideoSource(camera, paced=False))
    assert len(frames) >= 10
    for frame, wanted in list(zip(frames, truth, strict=False))[1:10]:
        teeth = np.abs(np.diff(frame.image.astype(int), n=2, axis=0)).mean()
        wanted_teeth = np.abs(np.diff(wanted.image.astype(int), n=2, axis=0)).mean()
        assert teeth < 2.0 * wanted_teeth + 0.5
