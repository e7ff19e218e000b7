"""The shared libraries of the bundle on Linux: made smaller, and what they take from the system."""

from __future__ import annotations

import re
import struct
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

SYSTEM: Mapping[str, str] = {
    r"ld-linux.*|lib(c|m|dl|pthread|rt|util|resolv|mvec)\.so.*": "libc6 (>= 2.36)",
    r"lib(stdc\+\+|gcc_s)\.so.*": "libstdc++6 (>= 12)",
    r"lib(glib|gthread|gobject|gio)-2\.0\.so\.0": "libglib2.0-0t64 | libglib2.0-0",
    r"libGL\.so\.1": "libgl1",
    r"libEGL\.so\.1": "libegl1",
    r"libX11-xcb\.so\.1": "libx11-xcb1",
    r"libX11\.so\.6": "libx11-6",
    r"libXext\.so\.6": "libxext6",
    r"libICE\.so\.6": "libice6",
    r"libSM\.so\.6": "libsm6",
    r"libxcb\.so\.1": "libxcb1",
    r"libxcb-render-util\.so\.0": "libxcb-render-util0",
    r"libxcb-(\w+)\.so\.(\d)": r"libxcb-\1\2",
    r"libxkbcommon\.so\.0": "libxkbcommon0",
    r"libxkbcommon-x11\.so\.0": "libxkbcommon-x11-0",
    r"libwayland-(\w+)\.so\.(\d)": r"libwayland-\1\2",
    r"libfontconfig\.so\.1": "libfontconfig1",
    r"libfreetype\.so\.6": "libfreetype6",
    r"libdbus-1\.so\.3": "libdbus-1-3",
    r"libzstd\.so\.1": "libzstd1",
    r"liblz4\.so\.1": "liblz4-1",
    r"lib(ssl|crypto)\.so\.3": "libssl3t64 | libssl3",
    r"libpng16\.so\.16": "libpng16-16t64 | libpng16-16",
}
"""By a library's name, the Debian package that has it: in Debian 12 and 13 and Ubuntu 24.04."""

FFMPEG = ("avcodec", "avformat", "avutil", "swresample", "swscale", "dav1d", "drm")
"""Libraries of FFmpeg, and of what only it uses."""

LOAD = 1
"""A part of a file that is mapped into memory."""

_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)


def binaries_in(folder: Path) -> Iterator[Path]:
    """Yield programs and libraries, in the order of their names; no links."""
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not file.is_symlink():
            with file.open("rb") as opened:
                if opened.read(4) == b"\x7fELF":
                    yield file


def remove_dead_links(folder: Path) -> None:
    """Remove links to what was left out."""
    for path in folder.rglob("*"):
        if path.is_symlink() and not path.exists():
            path.unlink()


def share_ffmpeg(inside: Path) -> None:
    """Let OpenCV use PyAV's FFmpeg where both bring the same version; what is unneeded then goes.

    OpenCV's reads no file here: the app takes it for cameras. It brings an old OpenSSL, too.

    Args:
        inside: The folder of the packages.
    """
    own, shared = inside / "opencv_python_headless.libs", inside / "av.libs"
    theirs = {found.groups(): file for file, found in _versioned(shared)}
    for file, found in _versioned(own):
        other = theirs.get(found.groups())
        if other is not None and found["name"] in FFMPEG:
            file.unlink()
            file.symlink_to(f"../{shared.name}/{other.name}")
    remove_unused(own, inside)


def remove_unused(libraries: Path, inside: Path) -> None:
    """Remove what a wheel brought along for a part of it that was left out.

    Args:
        libraries: The folder of what it brought.
        inside: The folder of the packages.
    """
    while unneeded := _without_a_user(libraries, inside):
        for file in unneeded:
            file.unlink()
    remove_dead_links(inside)


def _versioned(folder: Path) -> list[tuple[Path, re.Match[str]]]:
    """Return the libraries of a wheel with what they are: its builder put a hash in each name."""
    pattern = re.compile(r"lib(?P<name>\w+)-[0-9a-f]{8}\.so\.(?P<version>[\w.]+)")
    matches = ((file, pattern.fullmatch(file.name)) for file in sorted(folder.glob("*.so.*")))
    return [(file, found) for file, found in matches if found]


def _without_a_user(folder: Path, inside: Path) -> list[Path]:
    used = {name for file in binaries_in(inside) for name in needed_by(file)}
    return [file for file in folder.iterdir() if not file.is_symlink() and file.name not in used]


def strip(folder: Path) -> None:
    """Remove from libraries what only debuggers and linkers read; names of functions stay.

    A library that was changed after it was linked, as those that wheels bring along, does not
    always survive that; where its parts no longer lie as the loader wants them, it stays whole.
    """
    for file in binaries_in(folder):
        if ".so" not in file.name:
            continue
        smaller = file.with_name(f"{file.name}.stripped")
        subprocess.run(["strip", "--strip-unneeded", "-o", str(smaller), str(file)], check=True)
        if is_loadable(smaller):
            smaller.chmod(file.stat().st_mode)
            smaller.replace(file)
        else:
            smaller.unlink()


def is_loadable(file: Path) -> bool:
    """Return whether the parts of a 64-bit library lie in the file as the loader maps them."""
    data = file.read_bytes()
    (table_at,) = struct.unpack_from("<Q", data, 0x20)
    size, count = struct.unpack_from("<HH", data, 0x36)
    for number in range(count):
        kind, _flags, offset, address, _physical, _in_file, _in_memory, align = struct.unpack_from(
            "<IIQQQQQQ", data, table_at + number * size
        )
        if kind == LOAD and align > 1 and (address - offset) % align:
            return False
    return True


def depends(folder: Path) -> tuple[str, ...]:
    """Return the Debian packages that what is in a bundle links to.

    Raises:
        SystemExit: A library is neither in the bundle nor in `SYSTEM`.
    """
    there = {path.name for path in folder.rglob("*")}
    packages: set[str] = set()
    for file in binaries_in(folder):
        for name in needed_by(file) - there:
            package = package_of(name)
            if package is None:
                raise SystemExit(f"{file.relative_to(folder)} needs {name}, which is left out")
            packages.add(package)
    return tuple(sorted(packages))


def needed_by(file: Path) -> set[str]:
    """Return the names of the libraries that a program or library links to."""
    told = subprocess.run(["objdump", "-p", str(file)], check=True, capture_output=True, text=True)
    return set(_NEEDED.findall(told.stdout))


def package_of(library: str) -> str | None:
    """Return what a Debian package depends on for a library; None where it is unknown."""
    for pattern, package in SYSTEM.items():
        found = re.fullmatch(pattern, library)
        if found:
            return found.expand(package)
    return None
