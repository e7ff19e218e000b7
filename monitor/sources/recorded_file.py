"""Which recording something was read from, so that it can be shown again if it is still there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import PurePath

from monitor.files.user_path import user_path
from monitor.i18n import tr
from monitor.sources.factory import is_named

RECORDING = "recording"
"""What a session's settings call the recording that it is of."""


_NUMBERS = ("size_bytes", "modified_s", "start_s", "length_s", "fps")


@dataclass(frozen=True, slots=True)
class RecordedFile:
    """A recording's place, and what tells whether it is still the same.

    Attributes:
        recording: What `make_recording` takes, absolute where it is a path.
        size_bytes: Size of the file; 0 for a folder, the demo or a plug-in.
        modified_s: When it was changed last, in seconds since 1970; 0 likewise.
        start_s: Where in the recording its session begins.
        track: The picture track that was read; 0 where there is one alone.
        results: The folder of its results; "" where none is known.
        length_s: Its length as announced; 0 where it is not known.
        fps: Its frames a second; 0 likewise.
    """

    recording: str
    size_bytes: int = 0
    modified_s: float = 0.0
    start_s: float = 0.0
    track: int = 0
    results: str = ""
    length_s: float = 0.0
    fps: float = 0.0

    def as_dict(self) -> dict[str, object]:
        """Plain values by name."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: object) -> RecordedFile | None:
        """Undo `as_dict`; None where it is something else."""
        if not isinstance(values, Mapping) or not isinstance(values.get("recording"), str):
            return None
        numbers = {name: values.get(name, 0) for name in _NUMBERS}
        track, results = values.get("track", 0), values.get("results", "")
        if not all(isinstance(one, int | float) for one in numbers.values()):
            return None
        if not isinstance(track, int) or not isinstance(results, str):
            return None
        return cls(values["recording"], **numbers, track=track, results=results)

    def without_folders(self) -> RecordedFile:
        """The same as it may leave this computer: where things lie here is nobody's business."""
        return replace(self, recording=PurePath(self.recording).name, results="")

    def problem(self) -> str:
        """Why its picture cannot be shown, in a line for the user; "" where it can."""
        if is_named(self.recording):
            return ""
        path = user_path(self.recording)
        try:
            known = path.stat()
        except OSError:
            return tr("No picture: {path} is not there any more", path=path)
        if path.is_dir() or not self.size_bytes:
            return ""
        if (known.st_size, known.st_mtime) != (self.size_bytes, self.modified_s):
            return tr("No picture: {path} was changed since it was analysed", path=path)
        return ""


def recorded_file_of(settings: Mapping[str, object]) -> RecordedFile | None:
    """Return the recording that a session of these settings was analysed from, if it was."""
    return RecordedFile.from_dict(settings.get(RECORDING))


def settings_without_folders(settings: Mapping[str, object]) -> dict[str, object]:
    """Return a session's settings as they may leave this computer."""
    file = recorded_file_of(settings)
    if file is None:
        return dict(settings)
    return {**settings, RECORDING: file.without_folders().as_dict()}
