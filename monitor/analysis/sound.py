"""The sound of a recording, taken over into another video."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

import av
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.packet import Packet

_LOG = logging.getLogger(__name__)

AudioPacket: TypeAlias = "Packet[AudioStream]"

_COPIED = {"aac", "ac3", "alac", "mp3"}
"""What players expect in an MP4; anything else is encoded anew."""


class Sound:
    """The first sound track of a file, packet by packet, shifted to begin at `start_s`.

    Args:
        path: The recording.
        output: The container that it goes into; its stream is added at once.
        start_s: Presentation time in the recording that becomes 0.

    Raises:
        av.FFmpegError: The file cannot be opened.
    """

    def __init__(self, path: Path, output: OutputContainer, start_s: float) -> None:
        self._input = av.open(f"file:{path}", options={"protocol_whitelist": "file"})
        self._output = output
        # The file's own clock may not begin at 0.
        self._start_s = start_s + (self._input.start_time or 0) / av.time_base
        self._waiting: AudioPacket | None = None
        self._packets: Iterator[AudioPacket] = iter(())
        if self._input.streams.audio:
            self._packets = self._open(self._input.streams.audio[0])
            self._waiting = next(self._packets, None)

    def write_until(self, time_s: float) -> None:
        """Write what sounds before `time_s` of the new video."""
        while self._waiting is not None and _time_of(self._waiting) < time_s:
            self._output.mux(self._waiting)
            self._waiting = next(self._packets, None)

    def close(self) -> None:
        """Close the recording."""
        self._input.close()

    def _open(self, stream: AudioStream) -> Iterator[AudioPacket]:
        if stream.codec_context.name in _COPIED:
            return self._copied(stream, self._output.add_stream_from_template(stream))
        encoder = self._output.add_stream("aac", rate=stream.codec_context.sample_rate)
        return self._encoded(stream, encoder)

    def _copied(self, stream: AudioStream, copy: AudioStream) -> Iterator[AudioPacket]:
        for packet in self._demuxed(stream):
            if packet.pts is None or packet.dts is None or packet.time_base is None:
                continue
            shift = round(self._start_s / packet.time_base)
            if packet.pts >= shift:
                packet.pts -= shift
                packet.dts -= shift
                packet.stream = copy
                yield packet

    def _encoded(self, stream: AudioStream, encoder: AudioStream) -> Iterator[AudioPacket]:
        context = encoder.codec_context
        resampler = AudioResampler(format=context.format, layout=context.layout, rate=context.rate)
        for packet in self._demuxed(stream):
            for frame in packet.decode():
                if frame.pts is None or frame.time_base is None:
                    continue
                frame.pts -= round(self._start_s / frame.time_base)
                if frame.pts < 0:
                    continue
                for part in resampler.resample(frame):
                    yield from encoder.encode(part)
        yield from encoder.encode(None)

    def _demuxed(self, stream: AudioStream) -> Iterator[AudioPacket]:
        try:
            yield from self._input.demux(stream)
        except av.FFmpegError as error:
            _LOG.info("the sound ends early: %s", error)


def _time_of(packet: AudioPacket) -> float:
    if packet.pts is None or packet.time_base is None:
        return 0.0
    return float(packet.pts * packet.time_base)
