"""What is asked of one recording."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from monitor.config import Settings
from monitor.sources import Excerpt
from monitor.sources.demo import demo_clip
from monitor.sources.factory import DEMO


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
        min_people: Windows with fewer readable people get no class result.
        annotate: Make the annotated video too.
        blur: Hide the faces in it.
        plots: Make the picture of the gauge over time too.
        existing: What becomes of results that are there already.
    """

    recording: str
    folder: Path
    settings: Settings = field(default_factory=Settings)
    excerpt: Excerpt = field(default_factory=Excerpt)
    min_people: int = 1
    annotate: bool = False
    blur: bool = False
    plots: bool = False
    existing: Existing = Existing.REFUSE

    @property
    def path(self) -> Path:
        """The file or folder of the recording."""
        return demo_clip() if self.recording == DEMO else Path(self.recording).expanduser()

    @property
    def absolute_name(self) -> str:
        """The recording as it is called from any folder."""
        return self.recording if self.recording == DEMO else str(self.path.absolute())

    @property
    def name(self) -> str:
        """What the recording is called in messages."""
        return self.recording if self.recording == DEMO else self.path.name
