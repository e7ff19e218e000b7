"""A file that FFmpeg reads and that leads to no other (docs/decisions/network-and-files.md).

A play list, a list of files, a session description or a name with a number in it would have
FFmpeg open what is named there, on the disk or in the network. It gets the bytes of the named
file instead, without its name, and may open nothing by itself.
"""

from __future__ import annotations

import io
import re
from pathlib import Path

import av

OPTIONS = {"protocol_whitelist": "none"}
"""For FFmpeg, beside the file."""

_START_BYTES = 4096

# Without white space, and in small letters.
_LISTS = re.compile(
    rb"#extm3u|ffconcatversion|file['\"]|v=0(o|s)=|\[playlist\]|\[reference\]|rtsptext"
    rb"|(<\?xml[^>]*>|<!--.*?-->)*<(\w+:)?(asx|mpd|smil|playlist|compositionplaylist|assetmap)"
)
_BETWEEN = re.compile(rb"[\s\0]|\xef\xbb\xbf|\xff\xfe|\xfe\xff")  # also of UTF-16


class SingleFile(io.RawIOBase):
    """A file for reading, in the form in which PyAV takes it.

    Args:
        path: The file.

    Raises:
        OSError: It cannot be opened.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._file = path.open("rb", buffering=0)

    def read(self, size: int = -1) -> bytes:
        """Read up to `size` bytes.

        Raises:
            av.FFmpegError: The disk fails, said as for every other failure.
        """
        try:
            return self._file.read(size) or b""
        except OSError as error:
            raise av.FFmpegError(error.errno or 0, error.strerror or str(error)) from error

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place, as files do."""
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        """Return the place."""
        return self._file.tell()

    def readable(self) -> bool:
        """Return True."""
        return True

    def seekable(self) -> bool:
        """Return True."""
        return True

    def close(self) -> None:
        """Close the file."""
        self._file.close()
        super().close()


def names_others(path: Path) -> bool:
    """Whether a file that is no video is a list of other files or addresses.

    Raises:
        OSError: It cannot be read.
    """
    with path.open("rb") as file:
        start = file.read(_START_BYTES)
    return _LISTS.match(_BETWEEN.sub(b"", start.lower())) is not None
