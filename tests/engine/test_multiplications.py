"""Multiplications, against convolutions counted by hand from the networks' published shapes."""

from __future__ import annotations

import pytest

from monitor.errors import EngineError

pytest.importorskip("openvino")

from monitor.engine.multiplications import multiplications

# One window: output pixels * output channels * (kernel * input channels).
PNET_12 = 10 * 10 * 10 * (9 * 3) + 3 * 3 * 16 * (9 * 10) + 1 * 32 * (9 * 16) + 1 * 5 * 32
RNET = (
    22 * 22 * 28 * (9 * 3)
    + 9 * 9 * 48 * (9 * 28)
    + 3 * 3 * 64 * (4 * 48)
    + 3 * 3 * 64 * 128
    + 128 * 5
)
ONET = (
    46 * 46 * 32 * (9 * 3)
    + 21 * 21 * 64 * (9 * 32)
    + 8 * 8 * 64 * (9 * 64)
    + 3 * 3 * 128 * (4 * 64)
    + 3 * 3 * 128 * 256
    + 256 * 15
)


@pytest.mark.parametrize(
    ("network", "side", "by_hand"), [("pnet", 12, PNET_12), ("rnet", 24, RNET), ("onet", 48, ONET)]
)
def test_one_window(network: str, side: int, by_hand: int) -> None:
    assert multiplications(network, (1, side, side, 3)) == by_hand


def test_they_grow_with_the_batch() -> None:
    assert multiplications("rnet", (25, 24, 24, 3)) == 25 * RNET
    assert multiplications("fer", (3, 1, 64, 64)) == 3 * multiplications("fer", (1, 1, 64, 64))


def test_a_missing_network_is_named() -> None:
    with pytest.raises(EngineError, match="no-such"):
        multiplications("no-such", (1, 1, 1, 1))
