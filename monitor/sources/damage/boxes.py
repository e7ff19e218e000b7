"""MP4 files whose chain of boxes is broken, read past the break.

FFmpeg follows the chain and ends where it breaks, though the fragments behind may be whole, as
in a recording whose disk lost a part. Here the break is covered by a box that says 'free'.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path
from struct import pack, unpack

from monitor.sources.single_file import SingleFile

_HEAD_BYTES = 16
_CHUNK_BYTES = 1 << 20

_FRAGMENT = b"moof"
_INDEX = b"moov"
_KNOWN = frozenset(
    {b"ftyp", b"moov", b"mdat", b"moof", b"free", b"skip", b"wide", b"uuid", b"meta", b"mfra"}
    | {b"sidx", b"ssix", b"styp", b"emsg", b"prft", b"pdin", b"pnot", b"udta", b"PICT", b"junk"}
)
_FIRST = frozenset({b"ftyp", b"moov", b"wide", b"free", b"skip", b"styp", b"mdat"})
_LARGEST_FRAGMENT = 1 << 24

_TABLES = frozenset({b"mfra", b"sidx", b"ssix"})
"""They say where fragments are, which does not hold where bytes have gone."""


@dataclass(frozen=True, slots=True)
class Patch:
    """Bytes that stand in a file instead of its own."""

    position: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Chain:
    """The chain of a file's boxes.

    Attributes:
        patches: What makes it whole as far as it can be; nothing where it is.
        is_whole: Whether it reaches the end of the file then.
    """

    patches: tuple[Patch, ...] = ()
    is_whole: bool = True


class PatchedFile(SingleFile):
    """A file for reading in which some bytes are others.

    Raises:
        OSError: It cannot be opened.
    """

    def __init__(self, path: Path, patches: tuple[Patch, ...]) -> None:
        super().__init__(path)
        self._patches = patches

    def read(self, size: int = -1) -> bytes:
        """Read up to `size` bytes; see `SingleFile.read`."""
        start = self.tell()
        data = super().read(size)
        for patch in self._patches:
            data = _patched(data, patch.position - start, patch.data)
        return data


def _patched(data: bytes, at: int, new: bytes) -> bytes:
    """The data with others at a place, which may lie partly or wholly outside of them."""
    if at >= len(data) or at + len(new) <= 0:
        return data
    first, last = max(at, 0), min(at + len(new), len(data))
    return data[:first] + new[first - at : last - at] + data[last:]


def chain_of(path: Path) -> Chain:
    """Follow the boxes of an MP4 file; the chain of any other file is whole."""
    with path.open("rb") as file:
        size = file.seek(0, io.SEEK_END)
        if _box(file, 0, size)[0] not in _FIRST:
            return Chain()
        patches: list[Patch] = []
        tables: list[Patch] = []
        before = position = 0
        while position + 8 <= size:
            kind, end = _box(file, position, size)
            if kind in _KNOWN and end <= size:
                if kind in _TABLES:
                    tables.append(Patch(position, _head(b"free", end - position)))
                before, position = position, end
                continue
            # The box before may be the wrong one: its length leads here.
            broken = position if kind in _KNOWN else before
            found = _next_box(file, broken + 8, size)
            if found is None:
                break
            patches.append(_cover(file, size, position, broken, found))
            before = position = found
    # What comes after the index in a file without fragments is the maker's own.
    return Chain((*patches, *tables) if patches else (), is_whole=position + 8 > size)


def _cover(file: io.BufferedReader, size: int, position: int, broken: int, found: int) -> Patch:
    """Lead a chain that breaks at a place on to the box that was found."""
    if broken < position < found:
        return Patch(position, _head(b"free", found - position))
    kind, _ = _box(file, broken, size)
    return Patch(broken, _head(kind, found - broken, _head_bytes(file, broken)))


def _box(file: io.BufferedReader, position: int, size: int) -> tuple[bytes, int]:
    """Kind and end of the box at a place; a kind of b"" where there is none."""
    file.seek(position)
    head = file.read(_HEAD_BYTES)
    if len(head) < 8:
        return b"", size
    length, kind = unpack(">I4s", head[:8])
    if length == 1 and len(head) == _HEAD_BYTES:
        (length,) = unpack(">Q", head[8:])
    if length == 0:  # to the end of the file
        length = size - position
    return (kind, position + length) if length >= 8 else (b"", size)


def _head_bytes(file: io.BufferedReader, position: int) -> int:
    """How long the head of the box at a place is."""
    file.seek(position)
    return _HEAD_BYTES if file.read(4) == pack(">I", 1) else 8


def _head(kind: bytes, length: int, head_bytes: int = 0) -> bytes:
    if head_bytes == _HEAD_BYTES or (not head_bytes and length >= 1 << 32):
        return pack(">I4sQ", 1, kind, length)
    return pack(">I4s", length & 0xFFFFFFFF, kind)


def _next_box(file: io.BufferedReader, start: int, size: int) -> int | None:
    """Where the next whole fragment or index begins, or None."""
    kept = b""
    for position in range(start, size, _CHUNK_BYTES):
        file.seek(position)
        data = kept + file.read(_CHUNK_BYTES)
        for kind in (_FRAGMENT, _INDEX):
            at = data.find(kind, 4)
            while at >= 4:
                found = position - len(kept) + at - 4
                if _is_box(file, found, size):
                    return found
                at = data.find(kind, at + 4)
        kept = data[-8:]
    return None


def _is_box(file: io.BufferedReader, position: int, size: int) -> bool:
    kind, end = _box(file, position, size)
    if end > size or (kind == _FRAGMENT and end - position > _LARGEST_FRAGMENT):
        return False
    return kind == _INDEX or _box(file, end, size)[0] in _KNOWN
