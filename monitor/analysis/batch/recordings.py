"""From what the user names to recordings, and to the folders of their results."""

from __future__ import annotations

import glob
import re
import stat
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from monitor.analysis.results.summary import SUMMARY_FILE
from monitor.errors import SourceError, SourceNotFoundError
from monitor.files.folder_walk import FolderWalk
from monitor.files.user_path import unusable_name, user_path
from monitor.i18n import tr
from monitor.sources.factory import is_named
from monitor.sources.pictures import SUFFIXES as PICTURE_SUFFIXES
from monitor.sources.pictures import natural_key
from monitor.sources.streams.address import public_spec

VIDEO_SUFFIXES = frozenset(
    {".3gp", ".avi", ".flv", ".m2ts", ".m4v", ".mkv", ".mov", ".mp4", ".mpeg", ".mpg", ".mts"}
    | {".ogv", ".ts", ".webm", ".wmv"}
)

_NAMED = 3


@dataclass(frozen=True, slots=True)
class RecordingPath:
    """A recording that the user named.

    Attributes:
        recording: What `make_recording` takes.
        folder: Where its results go, within the folder of all results.
    """

    recording: str
    folder: Path


@dataclass(frozen=True, slots=True)
class FoundRecordings:
    """What the user's names stand for.

    Attributes:
        recordings: Each once, whatever links and names lead to it.
        missing: Why others stand for none, or only in part, a line each.
        left_out: What was left out on purpose, a line each.
    """

    recordings: tuple[RecordingPath, ...]
    missing: tuple[str, ...]
    left_out: tuple[str, ...]


def find_all(names: Sequence[str]) -> FoundRecordings:
    """Return the recordings that the names stand for, in the order in which people sort them.

    Each recording gets a folder of its own, without the suffix where that is enough.

    Args:
        names: Each a video file; a folder, for all videos in it and below it or, where there are
            none, for its pictures; a pattern such as `week*/*.mp4`; `demo`; or a plug-in.
    """
    search = _Search()
    found: list[RecordingPath] = []
    missing: list[str] = []
    for name in names:
        try:
            found += search.find(name)
        except SourceError as error:
            missing.append(str(error))
        except OSError as error:
            missing.append(f"{error.filename}: {error.strerror}")
    recordings = _with_own_folders(search.each_once(found))
    return FoundRecordings(
        tuple(recordings),
        (*missing, *search.walk.problems),
        tuple(search.left_out()),
    )


class _Search:
    """Looks for recordings, and remembers what it has seen.

    Attributes:
        walk: Through all folders that were named.
    """

    def __init__(self) -> None:
        self.walk = FolderWalk(closed_by=SUMMARY_FILE)  # an annotated video is no recording
        self._links: list[str] = []

    def find(self, name: str) -> list[RecordingPath]:
        """Return the recordings that a name stands for.

        Raises:
            SourceNotFoundError: There is nothing of that name.
            SourceError: The folder cannot be read, or holds no recording.
            OSError: The name cannot be looked up.
        """
        if is_named(name):
            return [RecordingPath(name, Path(re.sub(r"[^\w.-]+", "-", name)))]
        if "://" in name:
            raise SourceError(
                tr(
                    "{name}: an address, which can be watched with `live`, not analysed",
                    name=public_spec(name),
                )
            )
        path = user_path(name)
        if path.exists():
            return list(self._at(path))
        # Path.glob takes no pattern that starts at the root.
        matches = sorted(map(Path, glob.glob(str(path), recursive=True)), key=_by_parts)  # noqa: PTH207
        if not matches:
            raise SourceNotFoundError(
                tr("{name}: no such file or folder, and no file fits it", name=name)
            )
        files = [match for match in matches if not match.is_dir()]
        return [one for match in files or matches for one in self._at(match)]

    def each_once(self, found: Iterable[RecordingPath]) -> list[RecordingPath]:
        """Leave out what is there already under another name; a file goes before its links."""
        known: dict[object, RecordingPath] = {}
        for one in found:
            identity = _identity(one)
            other = known.setdefault(identity, one)
            if other.recording != one.recording:
                known[identity], link = sorted((other, one), key=_by_links)
                self._links.append(link.recording)
        return list(known.values())

    def left_out(self) -> Iterator[str]:
        """Say what was left out, a line for each kind."""
        hidden = [path for path in self.walk.hidden if _is_video(path) or path.is_dir()]
        links = [*map(str, self.walk.links), *self._links]
        for what, names in (("hidden", map(str, hidden)), (tr("named or linked twice"), links)):
            if several := sorted(set(names)):
                rest = (
                    tr(" and {several} more", several=len(several) - _NAMED)
                    if len(several) > _NAMED
                    else ""
                )
                yield tr(
                    "left out, {what}: {several}{rest}",
                    what=what,
                    several=", ".join(several[:_NAMED]),
                    rest=rest,
                )

    def _at(self, path: Path) -> Iterator[RecordingPath]:
        if problem := unusable_name(path):
            raise SourceError(problem)
        if not path.is_dir():
            yield RecordingPath(str(path), Path(path.name))
            return
        problems_before = len(self.walk.problems)
        files = list(self.walk.files_below(path))
        videos = [file for file in files if _is_video(file) and self._is_file(file)]
        for file in sorted(videos, key=_by_parts):
            yield RecordingPath(str(file), file.relative_to(path))
        if videos:
            return
        if any(file.suffix.lower() in PICTURE_SUFFIXES for file in files if file.parent == path):
            yield RecordingPath(str(path), Path(path.resolve().name))
        elif len(self.walk.problems) == problems_before and path not in self.walk.links:
            raise SourceError(tr("{path}: no video and no picture in this folder", path=path))

    def _is_file(self, path: Path) -> bool:
        try:
            is_file = stat.S_ISREG(path.stat().st_mode)
            problem = tr("not a file that can be read from its beginning to its end")
        except OSError as error:
            is_file = False
            problem = f"{tr('a link to nothing: ') if path.is_symlink() else ''}{error.strerror}"
        if not is_file:
            self.walk.problems.append(f"{path}: {problem}")
        return is_file


def _is_video(path: Path) -> bool:
    return path.suffix.lower() in VIDEO_SUFFIXES


def _identity(one: RecordingPath) -> object:
    """What tells a file from another one, whatever it is called."""
    if is_named(one.recording):
        return one.recording
    try:
        status = user_path(one.recording).stat()
    except OSError:
        return one.recording
    return status.st_dev, status.st_ino


def _by_links(one: RecordingPath) -> tuple[bool, int]:
    """Sort key that puts a file before the links to it, and these before longer ways."""
    path = user_path(one.recording)
    return path.is_symlink(), len(path.parts)


def _by_parts(path: Path) -> list[list[tuple[int, str]]]:
    return [natural_key(Path(part)) for part in path.parts]


def _with_own_folders(found: Sequence[RecordingPath]) -> list[RecordingPath]:
    short = Counter(one.folder.with_suffix("") for one in found)
    taken: set[Path] = set()
    result = []
    for one in found:
        stem = one.folder.with_suffix("")
        folder = stem if short[stem] == 1 else one.folder
        number = 2
        while folder in taken:  # of the same name, from different folders
            folder = one.folder.with_name(f"{one.folder.name}-{number}")
            number += 1
        taken.add(folder)
        result.append(RecordingPath(one.recording, folder))
    return result
