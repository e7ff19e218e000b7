"""What the readings of a recording depend on."""

from __future__ import annotations

from dataclasses import field
from datetime import UTC, datetime

from pydantic.dataclasses import dataclass

from monitor.analysis.task import Task, state_of
from monitor.classes import Classes
from monitor.config import DetectionSettings, EmotionSettings, PictureSettings
from monitor.emotion import classes_of, network_sha256, with_training_shares
from monitor.signals import Signal
from monitor.sources import Excerpt
from monitor.types import EXPRESSIONS


@dataclass(frozen=True)
class Origin:
    """What readings depend on: with anything else, they would be others.

    Attributes:
        size_bytes: Size of the file; 0 for a folder of pictures.
        modified_at: When it was changed last.
        excerpt: The frames that were read.
        detection: How faces were found.
        emotion: How expressions were read.
        classes: What was told apart.
        network_sha256: Of the file of a network of the user's own, which may be trained again
            under the same name; else empty.
        picture: How the picture was turned, and which track was asked for.
        signal: What of the people was read.
    """

    size_bytes: int
    modified_at: datetime
    excerpt: Excerpt
    detection: DetectionSettings
    emotion: EmotionSettings
    classes: Classes = EXPRESSIONS
    network_sha256: str = ""
    picture: PictureSettings = field(default_factory=PictureSettings)
    signal: Signal = Signal.BOTH

    def __post_init__(self) -> None:
        if not self.signal.has_expressions:
            return
        # What results of an earlier version do not hold is known of the app's own networks.
        classes = with_training_shares(self.classes, self.emotion.model)
        object.__setattr__(self, "classes", classes)


def origin_of(task: Task) -> Origin:
    """What the readings of the task depend on.

    Raises:
        SourceNotFoundError: There is no such recording.
        EngineError: The settings name no network.
    """
    size_bytes, modified_s = state_of(task)
    signal, emotion = task.settings.signal, task.settings.emotion
    return Origin(
        size_bytes=size_bytes,
        modified_at=datetime.fromtimestamp(modified_s, UTC),
        excerpt=task.excerpt,
        detection=task.settings.detection,
        emotion=emotion,
        classes=classes_of(emotion) if signal.has_expressions else EXPRESSIONS,
        network_sha256=network_sha256(emotion) if signal.has_expressions else "",
        picture=task.settings.picture,
        signal=signal,
    )
