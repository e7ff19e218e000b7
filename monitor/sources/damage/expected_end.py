"""Where a recording should end, from what its file says."""

from __future__ import annotations

from pathlib import Path
from struct import unpack_from

import av
from av.container import InputContainer
from av.video.stream import VideoStream

from monitor.sources.damage.boxes import chain_of
from monitor.sources.damage.good_pictures import GoodPictures
from monitor.sources.damage.time_line import TimeLine

_TOLERANCE_S = 0.25
"""How much earlier than announced the pictures may end: containers round."""

MOV = frozenset({"mov,mp4,m4a,3gp,3g2,mj2"})
"""FFmpeg's name for MP4 and its family."""

_FORMATS_WITH_FILE_LENGTH = frozenset({"matroska,webm", "flv"})
_FORMATS_WITHOUT_LENGTH = frozenset({"mpegts", "mpeg"})

_AVI_UNKNOWN_FRAMES = 1 << 28
"""What was written to a pipe announces an impossible number of frames."""

_TS_SYNC = 0x47
_TS_PACKET_BYTES = (188, 192, 204)
_TS_LOOK = 5

_UNREAD_SHARE = 0.01
_UNREAD_BYTES = 1 << 16
"""More than this at the end of a stream that gave no packet was meant to."""

_END_BYTES = 512
"""More than this behind the last packet is one that was not written to its end."""

_ASF_PROPERTIES = bytes.fromhex("a1dcab8c47a9cf118ee400c00c205365")
_ASF_HEAD_BYTES = 1 << 16
_ASF_BROADCAST = 1


def missing_at_end_s(
    path: Path,
    container: InputContainer,
    stream: VideoStream,
    read: GoodPictures,
    line: TimeLine,
) -> float:
    """Return how many seconds of pictures are missing at the end of a recording that was read.

    Args:
        path: The file.
        container: The same, open.
        stream: The track that was read.
        read: What has read it to its end.
        line: Where its pictures were placed.
    """
    start_s = (container.start_time or 0) / av.time_base
    packets_end_s = line.end_s
    if read.end_stamp is not None and stream.time_base is not None:
        packets_end_s = float(read.end_stamp * stream.time_base) - start_s + line.last_length_s
    missing_s = [0.0]
    if not line.was_off:  # else the last stamp may be a wild one
        missing_s.append(packets_end_s - line.end_s)
    track_s = track_length_s(container, stream)
    if track_s is not None:
        missing_s.append(track_s - max(packets_end_s, line.end_s))
    file_s = _file_length_s(container, path)
    if file_s is not None and read.reader.end_s - start_s < file_s - _TOLERANCE_S:
        missing_s.append(file_s - max(packets_end_s, line.end_s))  # else the sound alone goes on
    most_s = max(missing_s)
    if most_s <= _TOLERANCE_S:
        most_s = 0.0
    return max(most_s, _unread_s(path, container, read, line.end_s, knows=file_s is not None))


def track_length_s(container: InputContainer, stream: VideoStream) -> float | None:
    """Return the end of the pictures as the header announces it, or None."""
    if stream.time_base is None:
        return None
    if container.format.name == "avi":  # its duration is FFmpeg's, of what is there
        is_known = 0 < stream.frames < _AVI_UNKNOWN_FRAMES
        return float(stream.frames * stream.time_base) if is_known else None
    if container.format.name in MOV:
        return None if stream.duration is None else float(stream.duration * stream.time_base)
    return clock_s(stream.metadata.get("DURATION", ""))  # Matroska


def clock_s(text: str) -> float | None:
    """Read `hours:minutes:seconds`; None where it is something else."""
    try:
        hours, minutes, seconds = text.split(":")
        return int(hours) * 3600 + int(minutes) * 60 + float(seconds)
    except ValueError:
        return None


def _file_length_s(container: InputContainer, path: Path) -> float | None:
    """The end of the longest track as the header announces it, or None."""
    if container.format.name in _FORMATS_WITH_FILE_LENGTH and container.duration:
        return container.duration / av.time_base
    if container.format.name == "asf":
        with path.open("rb") as file:
            return asf_length_s(file.read(_ASF_HEAD_BYTES))
    return None


def asf_length_s(head: bytes) -> float | None:
    """Return the length in the header of WMV, or None.

    FFmpeg does not tell it where the file is shorter than its header says.
    """
    start = head.find(_ASF_PROPERTIES)
    if start < 0 or len(head) < start + 92:
        return None
    play, _send, preroll_ms, flags = unpack_from("<QQQI", head, start + 64)
    return None if flags & _ASF_BROADCAST else play / 1e7 - preroll_ms / 1e3


def _unread_s(
    path: Path, container: InputContainer, read: GoodPictures, end_s: float, *, knows: bool
) -> float:
    """How much is behind the last packet that no header announces, by its bytes."""
    size, format_name = path.stat().st_size, container.format.name
    first, last = read.reader.start_position or 0, read.reader.end_position
    unread = size - last
    if format_name in _FORMATS_WITHOUT_LENGTH:
        is_unread = unread > max(_UNREAD_BYTES, _UNREAD_SHARE * size) or _ends_within(path, size)
    elif format_name in _FORMATS_WITH_FILE_LENGTH:
        is_unread = unread > _END_BYTES and not knows
    else:
        is_unread = format_name in MOV and not chain_of(path).is_whole
    if not is_unread:
        return 0.0
    return max(2 * _TOLERANCE_S, end_s * unread / max(1, last - first))


def _ends_within(path: Path, size: int) -> bool:
    """Whether a transport stream ends in the middle of a packet."""
    with path.open("rb") as file:
        length = ts_packet_bytes(file.read(_TS_LOOK * max(_TS_PACKET_BYTES)))
        file.seek(max(0, size - _TS_LOOK * length))
        return ts_packet_bytes(file.read()) != length


def ts_packet_bytes(data: bytes) -> int:
    """Return the length of the transport stream's packets that `data` are; 1 for other data."""
    for length in _TS_PACKET_BYTES:
        first = length - _TS_PACKET_BYTES[0] if length == 192 else 0  # a time before each
        marks = data[first : _TS_LOOK * length : length]
        if len(marks) == _TS_LOOK and set(marks) == {_TS_SYNC}:
            return length
    return 1
