"""Training on pictures, with its progress on the terminal."""

from __future__ import annotations

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TaskProgressColumn, TextColumn

from monitor.cli.terminal import escape
from monitor.config import Settings
from monitor.emotion.folder import GAUGE_FILE
from monitor.errors import TrainingStoppedError
from monitor.i18n import tr
from monitor.stopping import StopRequest
from monitor.training.classifier.job import TrainingJob
from monitor.training.classifier.report.content import accuracy_in_words, class_lines
from monitor.training.classifier.train_classifier import train_network
from monitor.training.classifier.trained import TrainedClassifier
from monitor.training.data.labels import rows_in_words
from monitor.training.progress import PROGRESS_FILE


def train_pictures(job: TrainingJob, settings: Settings) -> None:
    """Train a network and print what came of it; Ctrl-C ends it cleanly.

    Raises:
        DataSetError: The CSV or a picture cannot be used, or the folder cannot be written.
        EngineError: A network of the app is missing or broken.
        TrainingStoppedError: The user has stopped it.
    """
    stop = StopRequest()
    stop.stop_on_signals()
    with _Bars(job, stop) as bars:
        trained = train_network(job, settings, bars.tell)
    _print(trained)


class _Bars:
    """A bar for each step, on the error channel; used as a context."""

    def __init__(self, job: TrainingJob, stop: StopRequest) -> None:
        console = Console(stderr=True)
        self._job, self._stop = job, stop
        self._bars = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            TaskProgressColumn(),
            console=console,
            transient=True,
            disable=not console.is_terminal,
        )
        self._ids: dict[str, TaskID] = {}

    def tell(self, share: float, doing: str) -> None:
        """Show how far a step is; raises where the user has asked to stop."""
        step = doing.partition(",")[0]
        if step not in self._ids:
            self._ids[step] = self._bars.add_task("", total=1.0)
        self._bars.update(self._ids[step], completed=share, description=doing)
        if self._stop.is_set():
            raise TrainingStoppedError(self._farewell())

    def _farewell(self) -> str:
        if (self._job.unfinished / PROGRESS_FILE).is_file():
            return tr(
                "stopped; go on from the last whole epoch with --resume ({unfinished})",
                unfinished=self._job.unfinished,
            )
        return tr("stopped before the first epoch was over: nothing is kept")

    def __enter__(self) -> _Bars:
        self._bars.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._bars.stop()


def _print(trained: TrainedClassifier) -> None:
    console = Console(highlight=False, soft_wrap=True)
    job, classes = trained.job, trained.examples.classes
    console.print(f"[bold]{escape(accuracy_in_words(trained))}[/bold]")
    for one in class_lines(trained):
        console.print(
            tr(
                "  {name}: found {found}, precise {precise} of {pictures}",
                name=escape(one.name),
                found=one.found,
                precise=one.precise,
                pictures=one.pictures,
            )
        )
    if trained.examples.left_out:
        words = rows_in_words(trained.examples.left_out)
        console.print(tr("Without a face that was found, and left out: {words}", words=words))
    folder = escape(str(job.out))
    console.print(tr("Network, card and report.html in {folder}", folder=folder))
    if not classes.are_counted:
        console.print(
            tr(
                "What counts for the gauge is not said yet: the app asks for it, or "
                "write {out}, or train with --positive and --negative",
                out=escape(str(job.out / GAUGE_FILE)),
            )
        )
    console.print(tr("Use it: classroom-monitor live --emotion {folder}", folder=folder))
