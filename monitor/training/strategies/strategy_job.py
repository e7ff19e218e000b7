"""Where a trained strategy goes: a folder that appears complete or not at all."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from monitor.errors import DataSetError
from monitor.files.privacy import make_folder
from monitor.files.temporary import temporary_folder
from monitor.i18n import tr
from monitor.window.strategies.trained_folder import is_strategy_folder


@dataclass(frozen=True, slots=True)
class StrategyJob:
    """What is learnt from, and where what is learnt goes.

    Attributes:
        table: The CSV, or the log.
        out: The folder of the strategy; it appears complete or not at all.
        length_s: Length of a window.
        seed: Of the split, the weights and the order.
        force: Replace a strategy that is there.
    """

    table: Path
    out: Path
    length_s: float
    seed: int = 1
    force: bool = False

    @property
    def readings(self) -> Path:
        """The folder beside `out` that keeps what was read, as numbers, for the next training."""
        return self.out.absolute().with_name(f"{self.out.absolute().name}.readings")

    def refuse_existing(self) -> None:
        """Refuse to touch what the job may not.

        Raises:
            DataSetError: Something is in the way.
        """
        if not self.out.exists() or (self.out.is_dir() and not any(self.out.iterdir())):
            return
        if not is_strategy_folder(self.out):
            raise DataSetError(
                tr(
                    "{out} is there and holds no trained way of counting: name another folder",
                    out=self.out,
                )
            )
        if not self.force:
            raise DataSetError(
                tr(
                    "{out} holds a trained way of counting already: name another, or use --force",
                    out=self.out,
                )
            )


@contextmanager
def strategy_folder(job: StrategyJob) -> Iterator[Path]:
    """Give a folder to write to; it gets its own name when all was written.

    After an error there is what was there before, and nothing else.

    Raises:
        DataSetError: It cannot be written.
    """
    try:
        make_folder(job.out.absolute().parent)
        with temporary_folder(beside=job.out.absolute()) as folder:
            yield folder
            if job.out.exists():
                shutil.rmtree(job.out)
            folder.replace(job.out)
    except OSError as error:
        raise DataSetError(
            tr(
                "{filename}: cannot be written: {strerror}",
                filename=error.filename or job.out,
                strerror=error.strerror or error,
            )
        ) from error
