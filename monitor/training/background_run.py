"""A training for a window: it runs in a thread, and the window asks how far it is."""

from __future__ import annotations

from monitor.background_thread import BackgroundThread
from monitor.config import Settings
from monitor.errors import (
    MonitorError,
    OtherTrainingError,
    TrainingStoppedError,
    known_line,
)
from monitor.i18n import tr
from monitor.training.classifier.job import TrainingJob
from monitor.training.classifier.train_classifier import train_network
from monitor.training.classifier.trained import TrainedClassifier
from monitor.training.progress import READING

JOIN_S = 60.0


class TrainingThread(BackgroundThread):
    """Trains once; what came of it can be asked for when it has ended.

    Args:
        job: What to do.
        settings: As of `train_network`.

    Attributes:
        trained: What came of it; None until then, and where nothing did.
        problem: Why nothing came of it, in a line; "" where something did, or it was stopped.
        is_other: Whether that is because what is to be gone on with learnt from something else.
    """

    def __init__(self, job: TrainingJob, settings: Settings) -> None:
        super().__init__("monitor-training", JOIN_S)
        self.trained: TrainedClassifier | None = None
        self.problem = ""
        self.is_other = False
        self._job, self._settings = job, settings
        self._progress = (0.0, READING)

    @property
    def progress(self) -> tuple[float, str]:
        """The share done of a step, 0..1, and the step; never waits."""
        return self._progress

    def _run(self) -> None:
        try:
            self.trained = train_network(self._job, self._settings, self._tell)
        except TrainingStoppedError:
            return
        except MonitorError as error:
            self.is_other = isinstance(error, OtherTrainingError)
            self.problem = str(error)
        except Exception as error:  # noqa: BLE001 - whatever fails must reach the user
            unexpected = tr(
                "unexpected {error!r}: start again with --debug and report it", error=error
            )
            self.problem = known_line(error) or unexpected

    def _tell(self, share: float, doing: str) -> None:
        self._progress = (share, doing)
        if self._stopping.is_set():
            raise TrainingStoppedError("stopped")
