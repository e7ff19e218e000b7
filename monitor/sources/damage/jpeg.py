"""Whether the data of motion JPEG are those of one whole picture."""

from __future__ import annotations

from collections import deque
from statistics import median

from av.packet import Packet
from av.stream import Stream

_END = b"\xff\xd9"
_PADDING_BYTES = 1024
_EMPTY = bytes(1024)
_KEPT = 51
_ENOUGH = 5
_LARGE = 8.0


class JpegCheck:
    """Compares each picture's data with those before; a decoder makes a picture of anything."""

    def __init__(self) -> None:
        self._sizes: deque[int] = deque(maxlen=_KEPT)
        self._whole = 0  # in a row

    def lost(self, packet: Packet[Stream]) -> int:
        """How many pictures are lost in a packet, its own among them; 0 where it is whole."""
        data = bytes(packet)
        usual = median(self._sizes) if len(self._sizes) >= _ENOUGH else len(data)
        has_end = data[-_PADDING_BYTES:].rstrip(b"\0").endswith(_END)
        is_cut = not has_end and self._whole >= _ENOUGH  # some cameras never write an end
        has_hole = len(data) > _LARGE * usual and _EMPTY in data
        self._whole = self._whole + 1 if has_end else 0
        if is_cut or has_hole:
            return max(1, round(len(data) / usual))
        self._sizes.append(len(data))
        return 0
