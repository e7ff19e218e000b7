"""Sounds made by formulas: a voice that speaks vowels, and what is none."""

from __future__ import annotations

import wave
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

RATE_HZ = 16_000

Wave = NDArray[np.float64]

_VOWELS = ((730, 1090, 2440), (270, 2290, 3010), (300, 870, 2240), (530, 1840, 2480))
"""Formants of a, i, u and e, in Hz."""


def voice(length_s: float, rate_hz: int = RATE_HZ, seed: int = 1) -> Wave:
    """Four syllables a second: pulses of a throat through the resonances of a mouth."""
    random = np.random.default_rng(seed)
    syllables = []
    for _ in range(int(np.ceil(length_s * 4))):
        count = rate_hz // 4
        glide = np.linspace(random.uniform(-1, 1), random.uniform(-1, 1), count)
        pitch_hz = 120 * (1 + 0.15 * glide)
        phase = np.cumsum(pitch_hz) / rate_hz
        sound = np.zeros(count)
        formants = _VOWELS[random.integers(len(_VOWELS))]
        for harmonic in range(1, 30):
            hz = 120.0 * harmonic
            gain = sum(1 / (1 + ((hz - one) / 90) ** 2) for one in formants) / harmonic**0.5
            sound += gain * np.sin(2 * np.pi * harmonic * phase)
        syllables.append(sound * np.hanning(count) ** 0.5)
    said = np.concatenate(syllables)[: round(length_s * rate_hz)]
    return 0.2 * said / np.abs(said).max()


def quiet(length_s: float, rate_hz: int = RATE_HZ) -> Wave:
    """A room in which nobody talks."""
    return 0.001 * np.random.default_rng(2).standard_normal(round(length_s * rate_hz))


def chord(length_s: float, rate_hz: int = RATE_HZ) -> Wave:
    """Tones like those of an organ."""
    times = np.arange(round(length_s * rate_hz)) / rate_hz
    tones = [np.sin(2 * np.pi * hz * times) for hz in (220, 277, 330)]
    return 0.1 * np.sum(tones, axis=0)


def as_int16(sound: Wave) -> NDArray[np.int16]:
    """As samples of a sound card."""
    return np.rint(np.clip(sound, -1, 1) * 32767).astype(np.int16)


def write_wav(path: Path, channels: Wave, rate_hz: int = RATE_HZ) -> Path:
    """Write (N,) or (N, C) as a file."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1 if channels.ndim == 1 else channels.shape[1])
        file.setsampwidth(2)
        file.setframerate(rate_hz)
        file.writeframes(as_int16(channels).astype("<i2").tobytes())
    return path
