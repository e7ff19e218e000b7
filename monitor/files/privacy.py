"""Who may read what the program writes: its user alone, unless a folder's owner said otherwise.

A folder says otherwise by what its new files inherit: a group (its set-group-ID bit) or a default
access list. Its plain permissions say nothing, since most folders of a home are open to be read
(docs/decisions/private-files.md).
"""

from __future__ import annotations

import ctypes
import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

OWNER_ONLY = 0o077
"""The mask of a process whose new files are 0600 and whose new folders are 0700."""

_PR_SET_DUMPABLE = 4
_SEM_NO_DIALOGS = 0x0001 | 0x0002

_NEW = os.O_RDWR | os.O_CREAT | os.O_EXCL
_DEFAULT_ACCESS = "system.posix_acl_default"


def write_no_memory_to_disk() -> bool:
    """Have the system write no core file if this process crashes: a frame may be in it.

    Return whether the system allows that. Processes that are started from here need it anew.
    """
    try:
        return _switch_core_files_off()
    except (OSError, ValueError, AttributeError):
        return False


def new_file(path: Path) -> None:
    """Make an empty file that nobody had.

    Raises:
        FileExistsError: Something of that name is there, a link perhaps: it is not touched.
        OSError: It cannot be made.
    """
    os.close(os.open(path, _NEW, 0o666 if _has_access_list(path.parent) else 0o600))
    if group := _inherited_group(path.parent) & ~stat.S_IXGRP:
        path.chmod(0o600 | group)


def make_folder(folder: Path) -> None:
    """Make a folder and those above it that are missing; one that is there stays as it is.

    Raises:
        OSError: It cannot be made.
    """
    if folder.is_dir():
        return
    if not folder.parent.is_dir():
        make_folder(folder.parent)
    above = folder.parent
    folder.mkdir(mode=0o777 if _has_access_list(above) else 0o700, exist_ok=True)
    if group := _inherited_group(above):
        folder.chmod(stat.S_IMODE(folder.stat().st_mode) | group)


def keep_permissions(new: Path, target: Path) -> None:
    """Let who may read a file go on reading the one that takes its place, if there is one.

    Raises:
        OSError: The permissions cannot be changed.
    """
    with suppress(FileNotFoundError):
        there = target.lstat().st_mode
        if stat.S_ISREG(there):
            new.chmod(stat.S_IMODE(there))


def _inherited_group(folder: Path) -> int:
    """What the group of a folder may do with what is made in it; 0 where that has no such say."""
    if sys.platform == "win32" or _has_access_list(folder):  # which the system obeys by itself
        return 0
    mode = folder.stat().st_mode
    return mode & stat.S_IRWXG if mode & stat.S_ISGID else 0


def _has_access_list(folder: Path) -> bool:
    """Whether the folder says who may use what is made in it, one by one."""
    if sys.platform != "linux":
        return False
    try:
        return bool(os.getxattr(folder, _DEFAULT_ACCESS))
    except OSError:
        return False


if sys.platform == "win32":

    def _switch_core_files_off() -> bool:
        ctypes.windll.kernel32.SetErrorMode(_SEM_NO_DIALOGS)
        return True

else:
    import resource

    def _switch_core_files_off() -> bool:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        # Linux gives a core to the program that it has for them whatever the limit is.
        is_linux = sys.platform == "linux"
        return not is_linux or bool(ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) == 0)
