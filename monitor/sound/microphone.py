"""The room's microphone, for listening; what it gives is handed on and not kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler

from monitor.clock import monotonic_s
from monitor.config.extras import extra_hint
from monitor.errors import SoundError
from monitor.i18n import tr
from monitor.sound.detector import RATE_HZ, Samples

Heard = Callable[[Samples, float], None]
"""Called in a thread of its own with mono sound of 16 kHz and when it began, on `monitor.clock`."""

_BLOCK_S = 0.1


class Microphone:
    """An open microphone.

    Args:
        name: A part of its name; "" for the system's own.
        heard: Gets the sound.

    Raises:
        SoundError: There is none, or what opens it is not installed.
    """

    def __init__(self, name: str, heard: Heard) -> None:
        sounddevice = _sounddevice()
        self._heard = heard
        try:
            # PortAudio knows what was connected when it began; nothing of it is open now.
            sounddevice._terminate()  # noqa: SLF001 - there is no public way
            sounddevice._initialize()  # noqa: SLF001
            device = sounddevice.query_devices(name or None, "input")
            rate_hz = int(device["default_samplerate"])
            self._resampler = AudioResampler("s16", "mono", RATE_HZ)
            self._rate_hz = rate_hz
            self._stream = sounddevice.InputStream(
                samplerate=rate_hz,
                blocksize=round(_BLOCK_S * rate_hz),
                device=name or None,
                channels=1,
                dtype="int16",
                latency="low",
                callback=self._take,
            )
            self._stream.start()
        except (sounddevice.PortAudioError, ValueError) as error:
            raise SoundError(
                tr(
                    "no microphone ({error}): connect one, or switch listening off; the gauge "
                    "goes on without",
                    error=" ".join(str(error).split()),
                )
            ) from None

    def close(self) -> None:
        """Let go of it."""
        self._stream.close(ignore_errors=True)

    def _take(self, block: Any, count: int, _time: object, _status: object) -> None:
        """Resample a block, (N, 1) int16, and hand it on; called by PortAudio."""
        start_s = monotonic_s() - count / self._rate_hz
        frame = AudioFrame.from_ndarray(np.ascontiguousarray(block.T), "s16", "mono")
        frame.sample_rate = self._rate_hz
        parts = [part.to_ndarray()[0] for part in self._resampler.resample(frame)]
        if parts:
            self._heard(np.concatenate(parts).astype(np.int16), start_s)


def _sounddevice() -> Any:
    try:
        import sounddevice  # type: ignore[import-untyped]
    except ImportError:
        raise SoundError(
            tr("the microphone needs sounddevice: {hint}", hint=extra_hint("sound"))
        ) from None
    except OSError:  # its wheel for Linux has no PortAudio in it
        raise SoundError(
            tr("the microphone needs PortAudio: install libportaudio2, or switch listening off")
        ) from None
    return sounddevice
