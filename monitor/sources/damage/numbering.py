"""Numbers of pictures within their file, wherever reading begins and whatever is lost."""

from __future__ import annotations

import heapq

from av.packet import Packet
from av.stream import Stream
from av.video.frame import VideoFrame


class Numbering:
    """Counts pictures; where some are lost, the packets that should have given them.

    Args:
        first: Number of the first picture.
    """

    def __init__(self, first: int = 0) -> None:
        self._next = first
        self._stamps: list[int] = []  # of the packets whose pictures have not come yet
        self._counts = False

    def sent(self, packet: Packet[Stream]) -> None:
        """Take in a packet on its way to the decoder."""
        self._counts = self._counts or packet.is_keyframe  # what comes before gives no picture
        if self._counts and packet.size and packet.pts is not None and not packet.is_discard:
            heapq.heappush(self._stamps, packet.pts)

    def unseen_before(self, picture: VideoFrame) -> int:
        """How many packets since the last good picture gave none that came before this one."""
        before = 0
        while picture.pts is not None and self._stamps and self._stamps[0] <= picture.pts:
            before += heapq.heappop(self._stamps) < picture.pts
        return before

    def number(self, lost: int) -> int:
        """Return the number of the next good picture, before which so many are lost."""
        self._next += lost + 1
        return self._next - 1
