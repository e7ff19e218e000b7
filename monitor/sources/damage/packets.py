"""The packets of a file, past everything that cannot be read."""

from __future__ import annotations

from collections.abc import Iterator

import av
from av.container import InputContainer
from av.packet import Packet
from av.stream import Stream

from monitor.sources.damage.avi_index import AviIndex

_MOST_ERRORS = 200
"""So many errors without a packet between them, and nothing more comes."""

_TIGHT_FORMATS = frozenset({"matroska,webm", "flv"})
"""Containers in which one packet follows another with hardly a byte between them."""

_SKIPPED_BYTES = 4096

_LOOSE_FORMATS = frozenset({"mpegts", "mpeg", "asf"})
"""Containers that interleave their packets; something is missing where far more than ever before
is between two of them."""

_LOOSE_BYTES = 1 << 15
_LOOSE_TIMES = 4
_LOOSE_ENOUGH = 8


class PacketReader:
    """Reads an open container to its end.

    Args:
        container: The open file.
        track: The track that is watched; where a list knows its times better, they are set right.

    Attributes:
        end_s: End of the last packet of any track, on the file's own clock.
        end_position: Where in the file the last packet that knows its place ends, in bytes.
        start_position: Where the first one begins, or None.
    """

    def __init__(self, container: InputContainer, track: Stream) -> None:
        self.end_s = 0.0
        self.end_position = 0
        self.start_position: int | None = None
        self._container = container
        self._index = AviIndex(track)
        self._is_tight = container.format.name in _TIGHT_FORMATS
        self._is_loose = container.format.name in _LOOSE_FORMATS
        self._most_skipped = 0
        self._count = 0

    def packets(self) -> Iterator[Packet[Stream] | None]:
        """Yield all packets of all tracks, and None where something could not be read.

        The last ones are empty: they make decoders give what they hold back.
        """
        errors = 0
        while errors < _MOST_ERRORS:
            try:
                for packet in self._container.demux():
                    errors = 0
                    is_hole = self._index.correct(packet)
                    if self._has_skipped(packet) or is_hole:
                        yield None
                    yield packet
            except (av.FFmpegError, IndexError):  # IndexError: a track that began on the way
                errors += 1
                yield None
            else:
                return

    def _has_skipped(self, packet: Packet[Stream]) -> bool:
        """Take in where a packet is; whether the reader skipped something before it."""
        if packet.pts is not None and packet.time_base is not None:
            end = (packet.pts + (packet.duration or 0)) * packet.time_base
            self.end_s = max(self.end_s, float(end))
        if packet.pos is None or packet.pos < 0 or packet.size == 0:
            return False
        is_first = self.start_position is None
        skipped = packet.pos - self.end_position
        if is_first:
            self.start_position = packet.pos
        self.end_position = packet.pos + packet.size
        self._count += 1
        if self._is_tight:
            return not is_first and skipped > _SKIPPED_BYTES
        is_hole = self._is_loose and skipped > max(_LOOSE_BYTES, _LOOSE_TIMES * self._most_skipped)
        if not is_hole or self._count <= _LOOSE_ENOUGH:
            self._most_skipped = max(self._most_skipped, skipped)
        return is_hole and self._count > _LOOSE_ENOUGH
