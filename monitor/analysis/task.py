"""What is asked of one recording."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from monitor.analysis.gate import RecordingGate
from monitor.analysis.option_records import part_of
from monitor.analysis.options import AnalysisOptions, OutputOptions
from monitor.classes import Classes
from monitor.config import Settings, load_managed
from monitor.errors import SourceNotFoundError
from monitor.files.user_path import user_path
from monitor.sources import Excerpt
from monitor.sources.demo import demo_clip
from monitor.sources.factory import DEMO, is_named
from monitor.window import MinimumGroup


class Existing(StrEnum):
    """What becomes of results that are in the folder already."""

    REFUSE = "refuse"
    RESUME = "resume"
    REPLACE = "replace"


@dataclass(frozen=True, slots=True)
class Task:
    """One recording, how it is read, and where its results go.

    Attributes:
        recording: What `make_recording` takes.
        folder: The folder of its results.
        settings: How faces are found and read, and how windows are made.
        excerpt: The frames that count.
        min_people: Of fewer readable people nothing is kept or shown that they express. 1 unless
            the school has set one, for who names a file knows it.
        outputs: What is made beside tables and summary.
        existing: What becomes of results that are there already.
    """

    recording: str
    folder: Path
    settings: Settings = field(default_factory=Settings)
    excerpt: Excerpt = field(default_factory=Excerpt)
    min_people: int = field(default_factory=lambda: load_managed().least_people)
    outputs: OutputOptions = field(default_factory=OutputOptions)
    existing: Existing = Existing.REFUSE

    @classmethod
    def of(
        cls,
        recording: str,
        folder: Path,
        settings: Settings,
        options: AnalysisOptions,
        existing: Existing = Existing.REFUSE,
    ) -> Task:
        """Return the task that the options ask for, with settings that they have changed.

        Raises:
            ConfigError: They ask for a smaller group than the school has set.
        """
        return cls(
            recording,
            folder,
            settings,
            part_of(options, Excerpt),
            load_managed().group_size(options.min_people),
            part_of(options, OutputOptions),
            existing,
        )

    @property
    def group(self) -> MinimumGroup:
        """The rule on small groups."""
        return MinimumGroup(self.min_people)

    def gate(self, origin_s: float, classes: Classes) -> RecordingGate:
        """Return what the recording's readings pass before they are kept or shown."""
        return RecordingGate(self.settings.window, self.group, origin_s, classes)

    @property
    def path(self) -> Path:
        """The file or folder of the recording."""
        return demo_clip() if self.recording == DEMO else user_path(self.recording)

    @property
    def absolute_name(self) -> str:
        """The recording as it is called from any folder."""
        return self.recording if is_named(self.recording) else str(self.path.absolute())

    @property
    def name(self) -> str:
        """What the recording is called in messages."""
        return self.recording if is_named(self.recording) else self.path.name


def state_of(task: Task) -> tuple[int, float]:
    """Return size in bytes and last change of the recording; 0 for a plug-in's, which is no file.

    Raises:
        SourceNotFoundError: There is no such recording.
    """
    try:
        known = task.path.stat()
    except OSError as error:
        if is_named(task.recording):
            return 0, 0.0
        raise SourceNotFoundError(f"{task.recording}: {error.strerror}") from None
    return 0 if task.path.is_dir() else known.st_size, known.st_mtime
