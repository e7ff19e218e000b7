"""Video decoding, the same for files and streams (docs/decisions/video-reader.md)."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import av
from av.codec.context import ThreadType
from av.container import InputContainer
from av.stream import Disposition
from av.video.stream import VideoStream

from monitor.errors import SourceError, SourceNotFoundError
from monitor.i18n import tr
from monitor.sources.damage.boxes import PatchedFile, chain_of
from monitor.sources.single_file import OPTIONS, SingleFile, names_others

# FFmpeg takes any text file for a drawing made of terminal characters.
_NO_VIDEO_FORMATS = {"tty"}

# A transport stream is searched for its next packet to the end.
_FILE_OPTIONS = {**OPTIONS, "resync_size": str(2**31 - 1)}

# Their decoder makes grey of what is missing unless it is told to say so.
_DECODER_OPTIONS = {"mjpeg": {"err_detect": "explode"}}


def open_file(
    path: Path, *, threads: ThreadType = ThreadType.AUTO, track: int = 0
) -> tuple[InputContainer, VideoStream]:
    """Open a video file, and no other that is named in it; see `open_container`.

    Raises:
        OSError: It cannot be read.
    """
    try:
        file = PatchedFile(path, chain_of(path).patches)
        container, stream = open_container(
            file, options=_FILE_OPTIONS, threads=threads, track=track
        )
    except (av.FFmpegError, SourceError):
        if names_others(path):
            raise SourceError(tr("a list of other files: name those instead")) from None
        raise
    stream.codec_context.options = _DECODER_OPTIONS.get(stream.codec_context.name, {})
    return container, stream


def open_container(
    address: str | SingleFile,
    *,
    options: Mapping[str, str],
    threads: ThreadType,
    timeouts_s: tuple[float, float] | None = None,
    track: int = 0,
    container_format: str | None = None,
) -> tuple[InputContainer, VideoStream]:
    """Open a file or stream and one of its picture tracks.

    Args:
        address: What FFmpeg opens, with the protocol in front; or a file.
        options: FFmpeg's options for the protocol and the container.
        threads: AUTO decodes several pictures at a time, which is quickest; SLICE hands out
            each picture before the next one has arrived, as live sources need it.
        timeouts_s: Longest wait for opening and for each read.
        track: Which of `picture_tracks`, from 1; 0 takes the one that FFmpeg holds for the main
            one.
        container_format: FFmpeg's name of the format; None lets it find out, by the address too.

    Raises:
        av.FFmpegError: It cannot be opened; the caller knows what to call it.
        SourceNotFoundError: It has no such track; the caller names it, here and below.
        SourceError: It holds no pictures.
    """
    container = av.open(
        address,
        mode="r",
        format=container_format,
        options=dict(options),
        timeout=timeouts_s,
        metadata_errors="replace",
    )
    tracks = picture_tracks(container)
    if not 0 <= track <= len(tracks):
        container.close()
        raise SourceNotFoundError(
            tr("it has {tracks}, no track {track}", tracks=_counted(len(tracks)), track=track)
        )
    stream = tracks[track - 1] if track else container.streams.best("video")
    if stream not in tracks or not isinstance(stream, VideoStream):
        container.close()
        raise SourceError(tr("it holds no video"))
    stream.thread_type = threads
    return container, stream


def picture_tracks(container: InputContainer) -> list[VideoStream]:
    """The tracks of moving pictures, in the order of the file."""
    if container.format.name in _NO_VIDEO_FORMATS:
        return []
    # Not the cover of a piece of music.
    videos = container.streams.video
    return [one for one in videos if Disposition.attached_pic not in one.disposition]


def _counted(tracks: int) -> str:
    return tr("one picture track", "{count} picture tracks", count=tracks)
