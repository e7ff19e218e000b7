"""What is asked of a training on pictures."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from monitor.emotion.folder import is_network_folder
from monitor.errors import DataSetError
from monitor.i18n import tr
from monitor.training.options import CountedClasses, TuningPlan

JOB_FILE = "job.txt"
"""Where this file is, the folder holds a training that is not over."""


class View(StrEnum):
    """What of a picture, and later of a video's frame, the network looks at."""

    WHOLE = "whole pictures"
    FACES = "faces found in the pictures"
    CUT_FACES = "pictures that are faces, cut out already"


class Existing(StrEnum):
    """What becomes of a network, or an unfinished training, that is there already."""

    REFUSE = "refuse"
    RESUME = "resume"
    REPLACE = "replace"


@dataclass(frozen=True, slots=True)
class TrainingJob:
    """Pictures, how a network learns from them, and where it goes.

    Attributes:
        table: The CSV.
        out: The folder of the network; it appears complete or not at all.
        base: Name of the network to start from.
        view: What of a picture it looks at.
        counted: What the gauge counts.
        plan: How long and how fast.
        existing: What becomes of what is there already.
    """

    table: Path
    out: Path
    base: str = "default"
    view: View = View.WHOLE
    counted: CountedClasses = field(default_factory=CountedClasses)
    plan: TuningPlan = field(default_factory=TuningPlan)
    existing: Existing = Existing.REFUSE

    @property
    def unfinished(self) -> Path:
        """The folder beside `out` that holds a training which is not over."""
        out = self.out.absolute()  # "." has no name
        return out.with_name(f"{out.name}.unfinished")

    def refuse_existing(self) -> None:
        """Refuse to touch what the job may not.

        Raises:
            DataSetError: Something is in the way, or there is nothing to go on with.
        """
        if self.existing is Existing.RESUME:
            if not self.unfinished.is_dir():
                raise DataSetError(
                    tr(
                        "{unfinished}: no unfinished training to go on with",
                        unfinished=self.unfinished,
                    )
                )
            return
        if self.out.exists() and not _may_replace(self.out):
            raise DataSetError(
                tr("{out} is there and holds no network: name another folder", out=self.out)
            )
        if self.unfinished.exists() and not self._is_training():
            raise DataSetError(
                tr(
                    "{unfinished} is there and holds no training, which {out} needs: "
                    "name another folder",
                    unfinished=self.unfinished,
                    out=self.out,
                )
            )
        if self.existing is Existing.REPLACE:
            return
        if is_network_folder(self.out):
            raise DataSetError(
                tr("{out} holds a network already: name another, or use --force", out=self.out)
            )
        if self.unfinished.exists():
            raise DataSetError(
                tr(
                    "{unfinished} holds a training that was stopped: go on with "
                    "--resume, or begin again with --force",
                    unfinished=self.unfinished,
                )
            )

    def _is_training(self) -> bool:
        folder = self.unfinished
        return (folder / JOB_FILE).is_file() or (folder.is_dir() and not any(folder.iterdir()))


def _may_replace(folder: Path) -> bool:
    return folder.is_dir() and (is_network_folder(folder) or not any(folder.iterdir()))
