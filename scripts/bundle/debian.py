"""What Debian knows of the files of its packages."""

from __future__ import annotations

import platform
import re
import subprocess
from pathlib import Path

_LICENCE = re.compile(r"^License:[ \t]*(\S.*?)[ \t]*$", re.MULTILINE)


def owner_of(file: Path) -> str:
    """Return the package that a file of the system belongs to, or an empty text."""
    for name in (file, Path(str(file).removeprefix("/usr"))):
        told = _told("dpkg", "-S", str(name))
        if told:
            return told.rpartition(": ")[0].split(", ")[0]
    return ""


def version_of(package: str) -> str:
    """Return the version of a package that is installed."""
    return _told("dpkg-query", "-W", "-f=${Version}", package)


def copyright_of(package: str) -> str:
    """Return what a package says of its licences; empty where it says nothing."""
    file = Path(f"/usr/share/doc/{package.partition(':')[0]}/copyright")
    return file.read_text(encoding="utf-8", errors="replace") if file.exists() else ""


def licences_in(copyright_text: str) -> str:
    """Return the names of all licences in a copyright file; empty where it is for people alone."""
    if not copyright_text.startswith("Format:"):
        return ""
    return ", ".join(sorted(set(_LICENCE.findall(copyright_text)) - {"none"}))


def architecture() -> str:
    """Return this machine's, as Debian calls it; elsewhere as the system calls it."""
    return _told("dpkg", "--print-architecture") or platform.machine()


def _told(*command: str) -> str:
    """Return what a command says, or an empty text where it fails."""
    try:
        done = subprocess.run(command, check=False, capture_output=True, text=True)
    except FileNotFoundError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
