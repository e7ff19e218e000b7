"""An AVI file's own list of its pictures: where each is in the file, and when it is shown.

FFmpeg counts the pictures that it finds, so that all behind a hole would come too early.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import Any

from av.index import IndexEntries
from av.packet import Packet
from av.stream import Stream

FORMAT = "avi"

_HEADER_BYTES = 8
"""Before a chunk's content; the list names the header, a packet the content."""


class AviIndex:
    """Gives the packets of an AVI file's track the times that its list names.

    Args:
        stream: The track; where the file has no list, or is no AVI, packets stay as they are.
    """

    def __init__(self, stream: Stream) -> None:
        self._track = stream.index
        self._entries = stream.index_entries if stream.container.format.name == FORMAT else None
        self._late = 0  # by what the stamps that FFmpeg makes up are too early

    def correct(self, packet: Packet[Any]) -> bool:
        """Set a packet's stamps right; whether something is missing before it."""
        entries = self._entries
        is_listed = packet.stream.index == self._track and packet.pos
        if entries is None or not is_listed or packet.pts is None or packet.dts is None:
            return False
        missing = _missing_before(entries, packet.dts + self._late, packet.pos or 0)
        self._late += missing
        packet.pts += self._late
        packet.dts += self._late
        return missing > 0


def _missing_before(entries: IndexEntries, expected: int, position: int) -> int:
    """How much later the list has what is at a place in the file than was expected."""
    first = max(entries.search_timestamp(expected, any_frame=True), 0)
    header = position - _HEADER_BYTES
    places = range(len(entries))
    place = bisect_left(places, header, lo=min(first, len(entries)), key=lambda at: entries[at].pos)
    if place == len(entries) or entries[place].pos != header:
        return 0
    return max(entries[place].timestamp - expected, 0)
