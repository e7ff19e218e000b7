"""A folder as one file, the same bytes for the same folder."""

from __future__ import annotations

import tarfile
from pathlib import Path

import zstandard


def write_archive(folder: Path, file: Path, mtime: int, level: int) -> None:
    """Write a folder as `.tar.zst`, its files in the order of their names.

    Args:
        folder: Its name is that of the folder inside.
        file: What is written.
        mtime: The time of every file, in seconds since 1970.
        level: How small, 1..22: the smaller, the longer it takes.
    """

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.mtime = mtime
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
        return member

    compressor = zstandard.ZstdCompressor(level=level, threads=-1)
    with file.open("wb") as opened, compressor.stream_writer(opened) as packed:  # noqa: SIM117
        with tarfile.open(fileobj=packed, mode="w|", format=tarfile.GNU_FORMAT) as archive:
            for path in [folder, *sorted(folder.rglob("*"))]:
                name = path.relative_to(folder.parent).as_posix()
                archive.add(path, name, recursive=False, filter=plain)
