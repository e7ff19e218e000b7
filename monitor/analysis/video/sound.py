"""The sound of a recording, on its way into the annotated video."""

from __future__ import annotations

import logging
import math
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import av
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.filter import Graph
from av.packet import Packet

from monitor.errors import SourceError
from monitor.i18n import tr
from monitor.sources.single_file import OPTIONS, SingleFile

_LOG = logging.getLogger(__name__)

_KEPT = {"aac", "mp3"}
"""What every browser plays in an MP4; anything else is encoded anew, as AAC."""

_AAC_RATES = {8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000}
_AAC_SAMPLES = 1024

_AHEAD_S = 0.5
"""How much earlier reading starts: a packet before the start may reach beyond it."""


class Sound:
    """The sound track of a recording from a time on, ready for MP4.

    Args:
        recording: The file; one without sound is silent.
        start_s: What becomes 0, in seconds of the recording.

    Raises:
        SourceError: The file cannot be opened.
    """

    def __init__(self, recording: Path, start_s: float) -> None:
        self._start_s = start_s
        try:
            self._input = av.open(
                SingleFile(recording), mode="r", options=OPTIONS, metadata_errors="replace"
            )
        except (OSError, av.FFmpegError) as error:
            reason = error.strerror or error
            raise SourceError(
                tr(
                    "{recording}: its sound cannot be read ({reason})",
                    recording=recording,
                    reason=reason,
                )
            ) from error
        stream = self._input.streams.best("audio")
        self._stream = stream if isinstance(stream, AudioStream) else None
        self._output: AudioStream | None = None
        self._packets: Iterator[Packet[AudioStream]] = iter(())
        self._next: Packet[AudioStream] | None = None

    def begin(self, output: OutputContainer) -> None:
        """Add a track for it to a file to which nothing was written yet."""
        if self._stream is None:
            return
        offset_s = Fraction(self._input.start_time or 0, av.time_base) + Fraction(self._start_s)
        if self._start_s > _AHEAD_S:
            self._input.seek(math.floor((offset_s - Fraction(_AHEAD_S)) * av.time_base))
        codec = self._stream.codec_context
        if codec.name.removesuffix("float") in _KEPT:
            self._output = output.add_stream_from_template(self._stream)
            self._packets = self._copied(self._stream, offset_s)
        else:
            rate = codec.sample_rate if codec.sample_rate in _AAC_RATES else 48_000
            layout = "mono" if codec.layout.nb_channels == 1 else "stereo"
            self._output = output.add_stream("aac", rate=rate, layout=layout)
            self._packets = self._encoded(self._stream, self._output, offset_s)
        self._next = self._pull()

    def until(self, end_s: float) -> Iterator[Packet[AudioStream]]:
        """Yield the packets that begin before a time, counted from the start, and not yet given."""
        while self._next is not None and _time_of(self._next) < end_s:
            packet, self._next = self._next, None
            if self._output is not None:
                packet.stream = self._output
            yield packet
            self._next = self._pull()

    def close(self) -> None:
        """Close the recording."""
        self._input.close()

    def _pull(self) -> Packet[AudioStream] | None:
        try:
            return next(self._packets, None)
        except av.FFmpegError as error:
            _LOG.warning("%s: its sound ends where it is damaged: %s", self._input.name, error)
            return None

    def _copied(self, stream: AudioStream, offset_s: Fraction) -> Iterator[Packet[AudioStream]]:
        for packet in self._input.demux(stream):
            stamp = packet.dts if packet.pts is None else packet.pts
            if stamp is None or packet.size == 0:  # the last of them is empty
                continue
            offset = round(offset_s / packet.time_base)
            packet.pts = packet.dts = stamp - offset
            if packet.pts + 2 * (packet.duration or 0) > 0:  # one more, which AAC decodes with
                yield packet

    def _encoded(
        self, stream: AudioStream, output: AudioStream, offset_s: Fraction
    ) -> Iterator[Packet[AudioStream]]:
        graph = _conversion(stream, output)
        for frame in self._frames(stream):
            if frame.pts is None or frame.time_base is None:
                continue
            frame.pts -= round(offset_s / frame.time_base)
            graph.push(frame)
            for ready in _ready(graph):
                yield from output.encode(ready)
        graph.push(None)
        for ready in _ready(graph):
            yield from output.encode(ready)
        yield from output.encode(None)

    def _frames(self, stream: AudioStream) -> Iterator[AudioFrame]:
        for packet in self._input.demux(stream):
            try:
                yield from packet.decode()
            except av.InvalidDataError:  # silence takes its place
                continue


def _conversion(stream: AudioStream, output: AudioStream) -> Graph:
    """Cut at 0, fill gaps with silence, and bring the samples into the encoder's form."""
    graph = Graph()
    graph.link_nodes(
        graph.add_abuffer(template=stream),
        graph.add("atrim", "start=0"),
        graph.add("aresample", "async=1"),
        graph.add(
            "aformat",
            f"sample_fmts=fltp:sample_rates={output.rate}:channel_layouts={output.layout.name}",
        ),
        graph.add("asetnsamples", f"n={_AAC_SAMPLES}:p=0"),
        graph.add("abuffersink"),
    ).configure()
    return graph


def _ready(graph: Graph) -> Iterator[AudioFrame]:
    while True:
        try:
            frame = graph.pull()
        except (av.BlockingIOError, av.EOFError):
            return
        if isinstance(frame, AudioFrame):
            yield frame


def _time_of(packet: Packet[AudioStream]) -> float:
    return float(packet.pts * packet.time_base) if packet.pts is not None else -math.inf
