"""The sound of a recording, decoded for listening; nothing of it is kept."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.container import InputContainer
from numpy.typing import NDArray

from monitor.errors import SoundError
from monitor.i18n import tr
from monitor.sound.detector import RATE_HZ, Samples, SpeechDetector
from monitor.sound.listener import Listener
from monitor.sound.records import SoundStretch, clipped, joined
from monitor.sources.single_file import OPTIONS, SingleFile

_LOG = logging.getLogger(__name__)

_SEAM_S = 0.1
"""A packet that comes this much later than the one before ended begins a new piece."""


def listen_to_recording(
    path: Path,
    detector: SpeechDetector,
    *,
    start_s: float = 0.0,
    end_s: float | None = None,
    heard: Callable[[float], None] = lambda _time_s: None,
) -> tuple[SoundStretch, ...]:
    """Return what is heard in a recording, on its time line.

    Args:
        path: The file.
        detector: Tells whether there is speech in a frame.
        start_s: Where listening starts, in seconds of the recording.
        end_s: Where it ends; None listens to the end.
        heard: Told up to which time was listened; what it raises ends it.

    Returns:
        Stretches in their order, () for a file without a sound track. Where the track has no
        sound, before it starts, in gaps and after its end, there is none.

    Raises:
        SoundError: The file cannot be opened.
    """
    listener, found = Listener(detector), []
    for time_s, samples in sound_of(path, start_s):
        if end_s is not None and time_s >= end_s:
            break
        found += listener.add(samples, time_s)
        heard(time_s)
    found += listener.finish()
    within = (clipped(one, start_s, end_s) for one in found)
    return tuple(joined(one for one in within if one is not None))


def sound_of(path: Path, start_s: float = 0.0) -> Iterator[tuple[float, Samples]]:
    """Yield a recording's sound from about a time on, as times with mono sound of 16 kHz.

    Raises:
        SoundError: The file cannot be opened.
    """
    try:
        container = av.open(SingleFile(path), mode="r", options=OPTIONS, metadata_errors="replace")
    except (OSError, av.FFmpegError) as error:
        words = tr(
            "{path}: its sound cannot be read ({reason})",
            path=path,
            reason=error.strerror or error,
        )
        raise SoundError(words) from error
    with container:
        stream = container.streams.best("audio")
        if isinstance(stream, AudioStream):
            yield from _pieces(container, stream, start_s)


def _pieces(
    container: InputContainer, stream: AudioStream, start_s: float
) -> Iterator[tuple[float, Samples]]:
    origin_s = (container.start_time or 0) / av.time_base
    if start_s > 1.0:
        container.seek(math.floor((origin_s + start_s - 1.0) * av.time_base))
    resampler: AudioResampler | None = None
    form: object = None
    piece_s = next_s = 0.0
    sent = 0
    for frame in _frames(container, stream):
        time_s = next_s if frame.time is None else frame.time - origin_s
        # Timestamps of some recorders jitter by a few samples: only what is further off is a gap.
        is_new = (frame.layout.name, frame.sample_rate, frame.format.name) != form
        if resampler is None or is_new or abs(time_s - next_s) > _SEAM_S:
            if resampler is not None:
                for part in resampler.resample(None):
                    yield piece_s + sent / RATE_HZ, mono(part.to_ndarray())
            form = frame.layout.name, frame.sample_rate, frame.format.name
            resampler = AudioResampler("s16p", frame.layout, RATE_HZ)
            piece_s, sent = time_s, 0
            next_s = time_s
        next_s += frame.samples / frame.sample_rate
        frame.pts = None
        for part in resampler.resample(frame):
            samples = mono(part.to_ndarray())
            yield piece_s + sent / RATE_HZ, samples
            sent += samples.size
    if resampler is not None:
        for part in resampler.resample(None):
            yield piece_s + sent / RATE_HZ, mono(part.to_ndarray())


def _frames(container: InputContainer, stream: AudioStream) -> Iterator[AudioFrame]:
    packets = container.demux(stream)
    while True:
        try:
            packet = next(packets, None)
        except av.FFmpegError as error:
            _LOG.warning("%s: its sound ends where it is damaged: %s", container.name, error)
            return
        if packet is None:
            return
        try:
            yield from packet.decode()
        except av.FFmpegError:  # a gap takes its place
            continue


def mono(channels: NDArray[Any]) -> Samples:
    """Return one channel for several: their mean, or the loudest where they cancel each other.

    Args:
        channels: (C, N) int16.

    Returns:
        (N,) int16.
    """
    wide = channels.astype(np.float64)
    mean: NDArray[np.float64] = wide.mean(axis=0)
    power = np.square(wide).mean(axis=1)
    # A dead channel halves the mean; opposite ones silence it.
    if np.square(mean).mean() < 0.5 * power.max():
        mean = wide[int(power.argmax())]
    return np.rint(mean).astype(np.int16)
