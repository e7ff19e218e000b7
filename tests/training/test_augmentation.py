from __future__ import annotations

import numpy as np

from monitor.training.augmentation import augmented, standardised


def face() -> np.ndarray:
    return np.random.default_rng(2).integers(0, 256, (48, 48)).astype(np.uint8)


def test_a_disguise_keeps_size_and_range_and_can_be_repeated() -> None:
    before = face()
    for seed in range(60):
        one, again = (augmented(before, np.random.default_rng(seed)) for _ in range(2))
        assert one.shape == (48, 48)
        assert one.dtype == np.float32
        assert one.min() >= 0.0
        assert one.max() <= 255.0
        np.testing.assert_array_equal(one, again)
    np.testing.assert_array_equal(before, face())  # the data set stays as it is


def test_dim_and_bright_faces_look_alike() -> None:
    bright = face()[None]
    dim = bright // 2
    assert standardised(bright).shape == (1, 48, 48, 1)
    assert np.abs(standardised(bright) - standardised(dim)).max() < 0.3
    assert not standardised(np.full((1, 48, 48), 90, np.uint8)).any()
