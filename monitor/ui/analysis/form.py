"""What is to be analysed, and how: a few choices with good defaults."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PyQt5.QtCore import pyqtSignal
from PyQt5.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from monitor.analysis.recordings import VIDEO_SUFFIXES, find_all
from monitor.analysis.results import ResultFolder
from monitor.analysis.task import Existing, Task
from monitor.config import Settings, StrategyName
from monitor.sources import Excerpt
from monitor.ui.buttons import Check, ChoiceBox, push_button
from monitor.ui.labels import ElidedLabel, label
from monitor.window import STRATEGIES

RESULTS = "analysis"
"""The folder of the results, beside the first recording."""

_ROW_PX = 38

_FRAMES = (
    ("every frame", Excerpt()),
    ("every 5th frame", Excerpt(every=5)),
    ("5 frames a second", Excerpt(fps=5.0)),
    ("1 frame a second", Excerpt(fps=1.0)),
)

_WINDOWS = (
    ("5 seconds, a result each second", (5.0, 1.0)),
    ("5 seconds, one after another", (5.0, 5.0)),
    ("30 seconds, a result each 10 seconds", (30.0, 10.0)),
    ("a minute, one after another", (60.0, 60.0)),
)


class AnalysisForm(QWidget):
    """The choices.

    Signals:
        changed: What is chosen may be started now, or not any more.
    """

    changed = pyqtSignal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._names: list[str] = []
        self.recordings = ElidedLabel()
        self.files = push_button("Files\N{HORIZONTAL ELLIPSIS}", self._ask_files)
        self.folder = push_button("Folder\N{HORIZONTAL ELLIPSIS}", self._ask_folder)
        self.out = QLineEdit()
        self.out.setAccessibleName("Folder for the results")
        self.out.textChanged.connect(lambda _text: self.changed.emit())
        self.frames = _choice("Frames that are read", [text for text, _ in _FRAMES])
        self.windows = _choice("Time frames", [text for text, _ in _WINDOWS])
        self.strategy = _choice("Strategy", list(STRATEGIES.values()))
        self.strategy.setCurrentIndex(list(STRATEGIES).index(settings.window.strategy))
        self.annotate = Check("Annotated video, with its sound")
        self.blur = Check("Hide the faces in it")
        self.plots = Check("Picture of the gauge over time")
        self.first_face = Check("Only the best face of each frame")
        self.plots.setChecked(True)
        self.blur.toggled.connect(lambda on: self.annotate.setChecked(on or self.wants_video))
        self._lay_out()
        self.choose([])

    @property
    def wants_video(self) -> bool:
        """Whether the annotated video is asked for."""
        return self.annotate.isChecked()

    @property
    def is_ready(self) -> bool:
        """Whether there is something to analyse and somewhere to put it."""
        return bool(self._names and self.out.text().strip())

    def choose(self, names: Sequence[str]) -> None:
        """Analyse these files and folders; results go beside the first of them."""
        self._names = list(names)
        shown = ", ".join(Path(name).name for name in names)
        self.recordings.show_text(shown or "Nothing chosen yet")
        if names:
            self.out.setText(str(Path(names[0]).absolute().parent / RESULTS))
        self.changed.emit()

    def tasks(self) -> tuple[list[Task], list[str]]:
        """What is to be done, and what of the chosen files cannot be found, a line each."""
        found, missing = find_all(self._names)
        length_s, step_s = _WINDOWS[self.windows.currentIndex()][1]
        window = replace(
            self._settings.window,
            length_s=length_s,
            step_s=step_s,
            strategy=self._chosen_strategy(),
        )
        detection = replace(self._settings.detection, first_face=self.first_face.isChecked())
        settings = replace(self._settings, window=window, detection=detection)
        out = Path(self.out.text().strip()).expanduser()
        return [
            Task(
                recording=one.recording,
                folder=out / one.folder,
                settings=settings,
                excerpt=_FRAMES[self.frames.currentIndex()][1],
                annotate=self.annotate.isChecked(),
                blur=self.blur.isChecked(),
                plots=self.plots.isChecked(),
            )
            for one in found
        ], missing

    def _chosen_strategy(self) -> StrategyName:
        return list(STRATEGIES)[self.strategy.currentIndex()]

    def _ask_files(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in sorted(VIDEO_SUFFIXES))
        names, _ = QFileDialog.getOpenFileNames(
            self.window(), "Recordings", "", f"Videos ({patterns});;All files (*)"
        )
        if names:
            self.choose(names)

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self.window(), "A folder of recordings")
        if name:
            self.choose([name])

    def _ask_out(self) -> None:
        name = QFileDialog.getExistingDirectory(self.window(), "Folder for the results")
        if name:
            self.out.setText(name)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(20)
        form.setVerticalSpacing(12)
        out = push_button("Choose\N{HORIZONTAL ELLIPSIS}", self._ask_out)
        form.addRow(_name("Recordings"), _row(self.recordings, self.files, self.folder))
        form.addRow(_name("Results in"), _row(self.out, out))
        form.addRow(_name("Read"), self.frames)
        form.addRow(_name("Time frames"), self.windows)
        form.addRow(_name("Strategy"), self.strategy)
        make = QVBoxLayout()
        make.setContentsMargins(0, 8, 0, 0)
        make.setSpacing(8)
        for check in (self.plots, self.annotate, self.blur, self.first_face):
            make.addWidget(check)
        form.addRow(_name("Make"), make)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addStretch(1)


def with_results(tasks: Sequence[Task]) -> list[Task]:
    """Those of the tasks whose folders hold results already."""
    return [task for task in tasks if ResultFolder(task.folder).holds_results]


def existing(tasks: Sequence[Task], choice: Existing) -> list[Task]:
    """The tasks with that choice about results that are there."""
    return [replace(task, existing=choice) for task in tasks]


def _choice(name: str, texts: Sequence[str]) -> ChoiceBox:
    box = ChoiceBox()
    box.addItems(list(texts))
    box.setAccessibleName(name)
    return box


def _name(text: str) -> QLabel:
    name = label(text, "caption")
    name.setMinimumHeight(_ROW_PX)  # as high as the field beside it, for the same middle
    return name


def _row(first: QWidget, *buttons: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(first, 1)
    for button in buttons:
        row.addWidget(button)
    return row
