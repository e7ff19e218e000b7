"""What has changed since it was looked at: movement and slow change, not noise."""

from __future__ import annotations

import cv2
import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from monitor.detection.live.changes import CELL_PX, Changes
from tests.portrait import class_of

ROOM = cv2.resize(class_of(4), (960, 200), interpolation=cv2.INTER_AREA).astype(np.uint8)


def noisy(image: np.ndarray, sigma: float, seed: int) -> np.ndarray:
    noise = np.random.default_rng(seed).normal(0, sigma, image.shape)
    return np.clip(image + noise, 0, 255).astype(np.uint8)


def changed_in(changes: Changes, image: np.ndarray) -> np.ndarray:
    changed = changes.update(image)
    assert changed is not None
    return changed


@given(st.floats(0, 6), st.integers(0, 1000))
def test_a_camera_s_noise_is_no_change(sigma: float, seed: int) -> None:
    changes = Changes()
    assert changes.update(noisy(ROOM, sigma, seed)) is None  # nothing is known of it
    changes.looked()
    assert changed_in(changes, noisy(ROOM, sigma, seed + 1)).mean() < 0.03


@given(
    st.floats(0, 4),
    st.integers(0, 100).map(lambda place: 300 + 4 * place),
    st.integers(2, 6),
)
def test_a_head_that_moves_has_changed_and_what_is_far_from_it_has_not(
    sigma: float, left: int, by: int
) -> None:
    changes = Changes()
    changes.update(noisy(ROOM, sigma, 1))
    changes.looked()
    moved = ROOM.copy()
    moved[:, left : left + 80] = np.roll(ROOM[:, left : left + 80], by, axis=1)
    changed = changed_in(changes, noisy(moved, sigma, 2))
    inside = changed[:, left // CELL_PX : (left + 80) // CELL_PX]
    assert inside.any() or np.abs(moved.astype(int) - ROOM).max() < 40
    assert changed[:, : left // CELL_PX - 4].mean() < 0.03


def test_what_changes_slowly_adds_up() -> None:
    changes = Changes()
    changes.update(ROOM)
    changes.looked()
    seen = []
    for step in range(1, 25):
        image = ROOM.copy()
        image[:, 480:560] = np.clip(image[:, 480:560] + 0.5 * step, 0, 255)
        seen.append(bool(changed_in(changes, image).any()))
    assert not seen[0]
    assert seen[-1]


def test_what_was_looked_at_has_changed_no_more() -> None:
    changes = Changes()
    changes.update(ROOM)
    changes.looked()
    moved = ROOM.copy()
    moved[:, 100:180] = 20
    moved[:, 700:780] = 20
    changed = changed_in(changes, moved)
    left = np.zeros_like(changed)
    left[:, : 400 // CELL_PX] = True
    changes.looked(changed & left)
    again = changed_in(changes, moved)
    assert not again[:, : 400 // CELL_PX].any()
    assert again[:, 400 // CELL_PX :].any()


def test_another_picture_another_light_and_another_size_are_new_altogether() -> None:
    changes = Changes()
    changes.update(ROOM)
    changes.looked()
    assert changes.update(np.flipud(ROOM).copy()) is None
    assert changes.update((ROOM * 0.6).astype(np.uint8)) is None
    assert changes.update(np.zeros((100, 100, 3), np.uint8)) is None
    assert changes.update(np.zeros((3, 5, 3), np.uint8)) is None
