"""From what the user names to recordings, and to the folders of their results."""

from __future__ import annotations

import glob
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from monitor.analysis.results.result_folder import SUMMARY
from monitor.errors import SourceError, SourceNotFoundError
from monitor.sources.factory import is_named
from monitor.sources.pictures import SUFFIXES as PICTURE_SUFFIXES
from monitor.sources.pictures import natural_key

VIDEO_SUFFIXES = frozenset(
    {".3gp", ".avi", ".flv", ".m2ts", ".m4v", ".mkv", ".mov", ".mp4", ".mpeg", ".mpg", ".mts"}
    | {".ogv", ".ts", ".webm", ".wmv"}
)


@dataclass(frozen=True, slots=True)
class RecordingPath:
    """A recording that the user named.

    Attributes:
        recording: What `make_recording` takes.
        folder: Where its results go, within the folder of all results.
    """

    recording: str
    folder: Path


def find_all(names: Sequence[str]) -> tuple[list[RecordingPath], list[str]]:
    """Return the recordings that the names stand for, each once, and why others stand for none.

    Each recording gets a folder of its own, without the suffix where that is enough.
    """
    found: list[RecordingPath] = []
    missing: list[str] = []
    for name in names:
        try:
            found += find_recordings(name)
        except SourceError as error:
            missing.append(str(error))
    return _with_own_folders(found), missing


def find_recordings(name: str) -> list[RecordingPath]:
    """Return the recordings that `name` stands for, in the order in which people sort them.

    Args:
        name: A video file; a folder, for all videos in it and below it or, where there are
            none, for its pictures; a pattern such as `week*/*.mp4`; `demo`; or a plug-in.

    Raises:
        SourceNotFoundError: There is nothing of that name.
        SourceError: The folder cannot be read, or holds no recording.
    """
    if is_named(name):
        return [RecordingPath(name, Path(re.sub(r"[^\w.-]+", "-", name)))]
    path = Path(name).expanduser()
    if path.is_dir():
        return list(_in_folder(path))
    if path.exists():
        return [RecordingPath(str(path), Path(path.name))]
    # Path.glob takes no pattern that starts at the root.
    matches = [Path(match) for match in glob.glob(str(path), recursive=True)]  # noqa: PTH207
    if not matches:
        raise SourceNotFoundError(f"{name}: no such file or folder, and no file fits it")
    files = sorted((match for match in matches if match.is_file()), key=natural_key)
    return [RecordingPath(str(file), Path(file.name)) for file in files]


def _with_own_folders(found: Sequence[RecordingPath]) -> list[RecordingPath]:
    once = {one.recording: one for one in found}.values()
    short = Counter(one.folder.with_suffix("") for one in once)
    taken: set[Path] = set()
    result = []
    for one in once:
        stem = one.folder.with_suffix("")
        folder = stem if short[stem] == 1 else one.folder
        number = 2
        while folder in taken:  # of the same name, from different folders
            folder = one.folder.with_name(f"{one.folder.name}-{number}")
            number += 1
        taken.add(folder)
        result.append(RecordingPath(one.recording, folder))
    return result


def _in_folder(folder: Path) -> Iterator[RecordingPath]:
    try:
        files = [file for file in _files_below(folder) if file.suffix.lower() in VIDEO_SUFFIXES]
        has_pictures = any(f.suffix.lower() in PICTURE_SUFFIXES for f in folder.iterdir())
    except OSError as error:
        raise SourceError(f"{error.filename}: {error.strerror}") from error
    for file in sorted(files, key=lambda file: [natural_key(Path(part)) for part in file.parts]):
        yield RecordingPath(str(file), file.relative_to(folder))
    if not files:
        if not has_pictures:
            raise SourceError(f"{folder}: no video and no picture in this folder")
        yield RecordingPath(str(folder), Path(folder.resolve().name))


def _files_below(folder: Path) -> Iterable[Path]:
    entries = list(folder.iterdir())
    if any(entry.name == SUMMARY for entry in entries):
        return  # the results of an analysis, an annotated video perhaps
    for entry in entries:
        if entry.is_dir():
            yield from _files_below(entry)
        else:
            yield entry
