"""Faces in disguise."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from tests.training.needs_keras import NEEDS_KERAS

pytestmark = NEEDS_KERAS

SIDE = 48


def faces(count: int = 64) -> np.ndarray:
    return np.random.default_rng(2).integers(0, 256, (count, SIDE, SIDE)).astype(np.uint8)


def disguised(images: np.ndarray, seed: int = 1) -> tuple[np.ndarray, np.ndarray]:
    import keras

    from monitor.training.networks.augmentation import Augmentation

    seen, plain = Augmentation(seed)(images, training=True)
    return keras.ops.convert_to_numpy(seen), keras.ops.convert_to_numpy(plain)


def standardised(images: np.ndarray) -> np.ndarray:
    import keras

    from monitor.training.networks import augmentation

    return keras.ops.convert_to_numpy(augmentation.standardised(images))


@pytest.mark.slow
def test_a_disguise_keeps_size_and_range_and_can_be_repeated() -> None:
    before = faces()
    for seed in range(5):
        both, again = disguised(before, seed), disguised(before, seed)
        for one, other in zip(both, again, strict=True):
            assert one.shape == before.shape
            assert one.dtype == np.float32
            assert one.min() >= 0.0
            assert one.max() <= 255.0
            np.testing.assert_array_equal(one, other)
    np.testing.assert_array_equal(before, faces())  # the data set stays as it is


@pytest.mark.slow
def test_every_face_has_its_own_disguise_and_every_batch_another() -> None:
    from monitor.training.networks.augmentation import Augmentation

    alike = np.repeat(faces(1), 20, axis=0)
    disguise = Augmentation(1)
    first, second = (np.asarray(disguise(alike, training=True)[0]) for _ in range(2))
    looks = np.concatenate([first, second]).reshape(40, -1).round(3)
    assert len(np.unique(looks, axis=0)) == 40


def test_faces_that_are_only_looked_at_stay_as_they_are() -> None:
    from monitor.training.networks.augmentation import Augmentation

    for view in Augmentation(1)(faces()):
        np.testing.assert_array_equal(np.asarray(view), faces())


def test_without_the_degradation_a_face_is_moved_and_mirrored_alone() -> None:
    left = np.zeros((200, SIDE, SIDE), np.uint8)
    left[:, 12:36, 10:20] = 200  # a bar left of the middle
    plain = disguised(left)[1]
    centre = (plain * np.arange(SIDE)).sum(axis=(1, 2)) / plain.sum(axis=(1, 2))
    mirrored = centre > SIDE / 2
    assert 70 < mirrored.sum() < 130
    assert np.abs(np.where(mirrored, SIDE - 1 - centre, centre) - 14.5).max() < 7.0
    heights = (plain > 100).any(axis=2).sum(axis=1)
    assert heights.min() > 24 * 0.8
    assert heights.max() < 24 * 1.45


@pytest.mark.parametrize("small_px", [13, 24, 39])
def test_made_small_and_enlarged_as_opencv_does_it(small_px: int) -> None:
    from monitor.training.networks.augmentation import _larger, _smaller

    face = faces(1)[0].astype(np.float32)
    smaller, larger = _smaller(SIDE, small_px), _larger(SIDE, small_px, cv2.INTER_LINEAR)
    small = smaller @ face @ smaller.T
    known = cv2.resize(face, (small_px, small_px), interpolation=cv2.INTER_AREA)
    np.testing.assert_allclose(small[:small_px, :small_px], known, atol=1e-2)
    np.testing.assert_allclose(
        larger @ small @ larger.T,
        cv2.resize(known, (SIDE, SIDE), interpolation=cv2.INTER_LINEAR),
        atol=1e-2,
    )


def test_the_steps_of_jpeg_get_wider_with_less_quality() -> None:
    from monitor.training.networks.augmentation import _cosines, _quantisation

    assert _quantisation(35).mean() > 2 * _quantisation(80).mean()
    np.testing.assert_allclose(_cosines() @ _cosines().T, np.eye(40), atol=1e-6)


def test_dim_and_bright_faces_look_alike() -> None:
    bright = faces(1)
    dim = bright // 2
    assert standardised(bright).shape == (1, SIDE, SIDE, 1)
    assert np.abs(standardised(bright) - standardised(dim)).max() < 0.3
    assert not standardised(np.full((1, SIDE, SIDE), 90, np.uint8)).any()
