"""Where a built package is tried: a fresh Debian in a folder, or the machine itself."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

STANDSTILL_S = 600.0

# Mounts end with the process that made them: nothing of the machine is ever below the folder
# when that is removed.
INSIDE = """
mount -t proc proc "$1/proc" && mount --rbind /dev "$1/dev" || exit 97
root=$1; shift
exec chroot "$root" "$@"
"""


@dataclass(frozen=True)
class Place:
    """One of both.

    Attributes:
        root: The folder that is `/` there.
        home: Where its user's files are, seen from the machine.
    """

    root: Path
    home: Path

    def command(self, *words: str) -> list[str]:
        """Return what runs a command there."""
        if self.root == Path("/"):
            return list(words)
        return [
            *("unshare", "--mount", "--propagation", "private"),
            *("sh", "-c", INSIDE, "sh", str(self.root), *words),
        ]

    def environment(self, **more: str) -> Mapping[str, str]:
        """Return the environment of commands there: a home of its own, no settings of ours."""
        ours = ("CLASSROOM_MONITOR_", "XDG_", "PYTHON", "VIRTUAL_ENV", "UV_", "QT_")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
        path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
        return {**kept, "HOME": f"/{self.home.relative_to(self.root)}", "PATH": path, **more}

    def run(self, *words: str, may_fail: bool = False, **environment: str) -> str:
        """Return what a command prints there.

        Raises:
            SystemExit: It failed, and may not.
        """
        done = subprocess.run(
            self.command(*words),
            check=False,
            capture_output=True,
            text=True,
            env=self.environment(**environment),
            timeout=STANDSTILL_S,
            cwd="/",
        )
        if done.returncode and not may_fail:
            raise SystemExit(f"{' '.join(words)}: {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout + done.stderr


@contextmanager
def fresh_debian(folder: Path, suite: str, mirror: Sequence[str]) -> Iterator[Place | None]:
    """Give a system that holds nothing but what it must; None where none can be made here."""
    root = folder / "root"
    place = Place(root, root / "home/teacher")
    try:
        yield place if _is_made(place, suite, mirror) else None
    finally:
        shutil.rmtree(root, ignore_errors=True)


def _is_made(place: Place, suite: str, mirror: Sequence[str]) -> bool:
    if os.geteuid() != 0 or not all(map(shutil.which, ("debootstrap", "unshare", "chroot"))):
        return False
    command = ["debootstrap", "--variant=minbase", suite, str(place.root), *mirror]
    if subprocess.run(command, check=False, capture_output=True).returncode != 0:
        return False
    place.home.mkdir(parents=True)
    return "fresh" in place.run("echo", "fresh", may_fail=True)


@contextmanager
def this_machine(folder: Path) -> Iterator[Place]:
    """Give the machine itself, with a home in a folder."""
    home = folder / "home"
    home.mkdir()
    yield Place(Path("/"), home)
