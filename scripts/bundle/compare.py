"""Whether two folders or files hold the same."""

from __future__ import annotations

import filecmp
from collections.abc import Iterator
from pathlib import Path


def differences(one: Path, other: Path) -> list[str]:
    """Return what differs, a line each, in the order of names."""
    if one.is_file() and other.is_file():
        return [] if filecmp.cmp(one, other, shallow=False) else [f"differs: {one.name}"]
    return list(_in_folders(one, other))


def _in_folders(one: Path, other: Path) -> Iterator[str]:
    mine, others = (
        {path.relative_to(folder).as_posix(): path for path in folder.rglob("*")}
        for folder in (one, other)
    )
    for name in sorted({*mine, *others}):
        if name not in others or name not in mine:
            yield f"only in {one if name in mine else other}: {name}"
        elif _is_another(mine[name], others[name]):
            yield f"differs: {name}"


def _is_another(one: Path, other: Path) -> bool:
    if one.is_symlink() or other.is_symlink():
        return not (one.is_symlink() and other.is_symlink() and one.readlink() == other.readlink())
    if one.is_dir() or other.is_dir():
        return one.is_dir() != other.is_dir()
    return one.stat().st_mode != other.stat().st_mode or not filecmp.cmp(one, other, shallow=False)
