"""The good pictures of an open file, in the order in which they are shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import av
from av.container import InputContainer
from av.packet import Packet
from av.stream import Stream
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from monitor.sources.damage.avi_index import FORMAT as AVI
from monitor.sources.damage.jpeg import JpegCheck
from monitor.sources.damage.numbering import Numbering
from monitor.sources.damage.packets import PacketReader
from monitor.sources.damage.picture_judge import PictureJudge


@dataclass(frozen=True, slots=True)
class Decoded:
    """A good picture, and what is known of those before it.

    Attributes:
        number: Its number, counted from the first that was read.
        image: The picture, not converted yet.
        is_damaged: Whether there was damage since the good picture before it.
        lost: Pictures that are known to be lost since then.
        unseen: Packets between the two that gave no picture, though nothing says why.
    """

    number: int
    image: VideoFrame
    is_damaged: bool
    lost: int
    unseen: int


@dataclass(frozen=True, slots=True)
class _Damage:
    """Damage at a stamp, as far as it is known, with the pictures that are known to be lost."""

    stamp: int | None
    lost: int = 0

    def is_after(self, picture: VideoFrame) -> bool:
        return self.stamp is not None and picture.pts is not None and self.stamp > picture.pts


class GoodPictures:
    """Decodes a track from where its container stands to the end of the file.

    Attributes:
        reader: What reads the container.
        end_stamp: The latest stamp of the track's packets, on the track's clock, or None.
    """

    def __init__(self, container: InputContainer, stream: VideoStream) -> None:
        self.reader = PacketReader(container, stream)
        self.end_stamp: int | None = None
        self._stream = stream
        self._judge = PictureJudge(stream.codec_context.name)
        self._jpeg = JpegCheck() if stream.codec_context.name == "mjpeg" else None
        self._numbering = Numbering()
        self._has_stamps = container.format.name != AVI
        self._damage: list[_Damage] = []  # that no good picture has followed yet
        self._is_hole = False  # before the next packet

    @property
    def is_damaged(self) -> bool:
        """Whether there was damage since the last picture that was given."""
        return bool(self._damage)

    @property
    def lost(self) -> int:
        """Pictures that are known to be lost since then."""
        return sum(damage.lost for damage in self._damage)

    def __iter__(self) -> Iterator[Decoded]:
        for packet in self.reader.packets():
            if packet is None:
                self._is_hole = True
            elif packet.stream.index == self._stream.index:
                for picture in self._decode(packet):
                    if self._judge.is_good(picture):
                        yield self._good(picture)
                    else:
                        self._damage.append(_Damage(picture.pts, 1))

    def _decode(self, packet: Packet[Stream]) -> list[VideoFrame]:
        if packet.pts is not None and not packet.is_discard:
            self.end_stamp = max(self.end_stamp or packet.pts, packet.pts)
        if self._is_hole:
            self._is_hole = False
            self._damage.append(_Damage(packet.pts))
            self._judge.missing(None if packet.pts is None else packet.pts - 1)
        if packet.is_corrupt:
            self._damage.append(_Damage(packet.pts))
            self._judge.suspect(packet.pts, is_key=packet.is_keyframe)
        if self._has_stamps:
            self._numbering.sent(packet)
        if self._jpeg is not None and packet.size and (lost := self._jpeg.lost(packet)):
            self._miss(packet, lost)
            return []
        try:
            return [one for one in packet.decode() if isinstance(one, VideoFrame)]
        except av.FFmpegError:
            if packet.size:
                self._miss(packet, 1)
            return []

    def _miss(self, packet: Packet[Stream], lost: int) -> None:
        self._damage.append(_Damage(packet.pts, lost))
        self._judge.missing(packet.pts, is_key=packet.is_keyframe)

    def _good(self, picture: VideoFrame) -> Decoded:
        """The next good picture, with the damage before it; that after it is another's."""
        later = [damage for damage in self._damage if damage.is_after(picture)]
        earlier = [damage for damage in self._damage if not damage.is_after(picture)]
        lost = sum(damage.lost for damage in earlier)
        is_damaged = bool(earlier)
        self._damage = later
        unseen = self._numbering.unseen_before(picture)
        failed = sum(damage.lost > 0 for damage in earlier)
        skipped = unseen if self._has_stamps else failed
        number = self._numbering.number(skipped if is_damaged else 0)
        return Decoded(number, picture, is_damaged, lost, unseen)
