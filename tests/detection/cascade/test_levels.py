"""A level in strips says what the network says of the whole level, to the last bit."""

from __future__ import annotations

import numpy as np
import pytest

from monitor.config import EngineSettings
from monitor.detection.cascade.levels import STRIP_ROWS, Level
from monitor.engine import load_network

ENGINE = EngineSettings(threads=1)


@pytest.mark.parametrize(
    "size_wh",
    [
        (12, 12),  # one window
        (13, 13),
        (41, 25),
        (40, 2 * STRIP_ROWS + 10),  # one strip, full
        (40, 2 * STRIP_ROWS + 11),
        (33, 2 * STRIP_ROWS + 12),  # two strips
        (33, 2 * STRIP_ROWS + 13),
        (64, 540),
        (50, 403),
        (20, 1201),
    ],
)
def test_strips_change_nothing(size_wh: tuple[int, int]) -> None:
    width, height = size_wh
    pixels = np.random.default_rng(height).uniform(0, 255, (height, width, 3)).astype(np.float32)
    whole = load_network("pnet", ENGINE, input_shape=(1, height, width, 3))
    level = Level(size_wh, ENGINE, 1.0, 1)
    for picture in (pixels, pixels[::-1].copy()):  # nothing of the first is left in the second
        np.testing.assert_array_equal(level.propose(picture), whole.run(picture[None])[0])


def test_a_smaller_level_is_made_of_the_picture() -> None:
    level = Level((400, 300), ENGINE, 0.25, 1)
    assert level.propose(np.zeros((300, 400, 3), np.float32)).shape == (5, 33, 45)
