"""What every runtime promises."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from monitor.types import FloatArray

Pixels = NDArray[np.uint8] | FloatArray
"""A network's input; which of the two, and its shape, is said where the network is used."""

DeviceKind = Literal["cpu", "gpu", "npu"]

Precision = Literal["float32", "bfloat16"]
"""How finely a network counts: with 24 bits of a number, or with 8 in half the time or less."""


class Network(Protocol):
    """One loaded network with one input and one output, used by one thread at a time."""

    def run(self, pixels: Pixels) -> FloatArray:
        """Return the network's output for a batch of at least one, valid until the next call."""

    def cancel(self) -> None:
        """Let a run that another thread waits for fail soon; the network is not used again."""


@dataclass(frozen=True, slots=True)
class Device:
    """What networks can run on.

    Attributes:
        kind: Processor, Intel graphics, or Intel's neural unit.
        name: As its maker calls it.
    """

    kind: DeviceKind
    name: str
