"""What is to be analysed, and how: a few choices with good defaults."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PyQt5.QtCore import pyqtSignal
from PyQt5.QtGui import QDragEnterEvent, QDropEvent
from PyQt5.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from monitor.analysis.options import OutputOptions
from monitor.analysis.task import Task
from monitor.config import Settings, WindowSettings, load_managed
from monitor.i18n import tr
from monitor.sources import Excerpt
from monitor.ui.analysis.places import Places
from monitor.ui.analysis.stretch import StretchRow
from monitor.ui.widgets.buttons import Check, ChoiceBox, lock_managed, push_button
from monitor.ui.widgets.labels import label
from monitor.ui.widgets.source_view import SourceView
from monitor.ui.widgets.wording import sentence
from monitor.window import strategies_beside
from monitor.zones import ZonePlan

_ROW_PX = 38
_DOTS = "\N{HORIZONTAL ELLIPSIS}"

_FRAMES = {
    tr("Every picture"): Excerpt(),
    tr("Every 5th picture"): Excerpt(every=5),
    tr("5 pictures a second"): Excerpt(fps=5.0),
    tr("1 picture a second"): Excerpt(fps=1.0),
}

_WINDOWS = {
    tr("5 seconds, a result each second"): (5.0, 1.0),
    tr("5 seconds, one after another"): (5.0, 5.0),
    tr("30 seconds, a result each 10 seconds"): (30.0, 10.0),
    tr("A minute, one after another"): (60.0, 60.0),
}


class AnalysisForm(QWidget):
    """The choices; files and folders can be dropped on it.

    Args:
        settings: How faces are found and read, where nothing is chosen here.
        results_folder: Where results go; "" for beside the recording.

    Attributes:
        places: Recordings and the folder of results.
        view: How their picture is seen.
        zones: Parts of the room with a result of their own, as `ZonePlan.parse` takes them; "".

    Signals:
        picture_requested: The picture of the first recording is to be turned.
        zones_requested: Zones are to be drawn in it.
    """

    picture_requested = pyqtSignal()
    zones_requested = pyqtSignal()

    def __init__(
        self, settings: Settings, results_folder: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._managed = load_managed()
        self.places = Places(results_folder, self)
        self.frames = _choice(tr("Pictures that are read"), list(_FRAMES))
        self._windows = _windows(settings.window)
        self.windows = _choice(tr("Looks back over"), list(self._windows))
        self._strategies = {
            name: text
            for name, text in strategies_beside(settings.window.strategy).items()
            if settings.signal.can_have(name)
        }
        self.strategy = _choice(
            tr("How the gauge counts"), [sentence(text) for text in self._strategies.values()]
        )
        self.strategy.setCurrentIndex(list(self._strategies).index(settings.window.strategy))
        self.stretch = StretchRow(settings.picture.track, self)
        self.stretch.row.hide()
        self.plots = Check(tr("Picture of the gauge over time"))
        self.annotate = Check(tr("Annotated video, with its sound"))
        self.blur = Check(tr("Hide the faces in it"))
        self.more = push_button(tr("More"), self._show_more, "small")
        self.first_face = Check(tr("Read only the best face of each picture"))
        self.first_face.setChecked(settings.detection.first_face)
        self.first_face.hide()
        self.view = SourceView.of(settings)
        self.turn = push_button("", self.picture_requested.emit, "small")
        self.turn.hide()
        self.draw = push_button("", self.zones_requested.emit, "small")
        self.draw.hide()
        self.see(self.view)
        self.use_zones(settings.window.zones)
        self.places.changed.connect(self._allow_picture)
        self.plots.setChecked(True)
        # There are faces to hide in the annotated video alone.
        self.blur.toggled.connect(lambda on: self.annotate.setChecked(on or self.wants_video))
        self.annotate.toggled.connect(lambda on: self.blur.setChecked(on and self.blur.isChecked()))
        self.setAcceptDrops(True)
        self._lock()
        self._lay_out()

    @property
    def wants_video(self) -> bool:
        """Whether the annotated video is asked for."""
        return self.annotate.isChecked()

    def template(self) -> Task:
        """What is asked of each recording; see `make_plan`.

        Raises:
            ValueError: The times are none; see `StretchRow.problem`.
        """
        length_s, step_s = self._windows[self.windows.currentText()]
        window = replace(
            self._settings.window,
            length_s=length_s,
            step_s=step_s,
            strategy=list(self._strategies)[self.strategy.currentIndex()],
            zones=self.zones,
        )
        detection = replace(self._settings.detection, first_face=self.first_face.isChecked())
        settings = replace(self._settings, window=window, detection=detection)
        seen = self.view.applied_to(settings)
        chosen = replace(seen, picture=replace(seen.picture, track=self.stretch.track))
        return Task(
            recording="",
            folder=self.places.folder,
            settings=self._managed.applied_to(chosen),
            excerpt=self.stretch.within(_FRAMES[self.frames.currentText()]),
            outputs=OutputOptions(
                annotate=self.wants_video,
                blur=self.blur.isChecked(),
                plots=self.plots.isChecked(),
            ),
        )

    def see(self, view: SourceView) -> None:
        """Have the recordings seen in this way."""
        self.view = view
        seen = (
            tr("Picture: {words}", words=view.words)
            if view.words
            else tr("Turn the picture, leave places out")
        )
        self.turn.setText(f"{seen}{_DOTS}")
        self._allow_picture()

    def use_zones(self, zones: str) -> None:
        """Have a result for each of these zones too; "" for none."""
        self.zones = zones
        plan = ZonePlan.parse(zones) if zones else ZonePlan()
        names = ", ".join(zone.name for zone in plan.drawn) or zones
        self.draw.setText(
            f"{tr('Zones: {names}', names=names) if zones else tr('Draw zones of the room')}{_DOTS}"
        )
        self._allow_picture()

    def dragEnterEvent(self, event: QDragEnterEvent | None) -> None:  # noqa: N802 - Qt's name
        """Take files of this machine."""
        if event is not None and _files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent | None) -> None:  # noqa: N802 - Qt's name
        """Choose what was dropped."""
        if event is not None:
            self.places.choose(_files(event))
            event.acceptProposedAction()

    def _allow_picture(self) -> None:
        """Allow what needs the picture of a recording."""
        has_recording = bool(self.places.names)
        self.turn.setEnabled(has_recording)
        self.draw.setEnabled(has_recording and not self._managed.has("window", "zones"))

    def _lock(self) -> None:
        """Let nobody choose what the school has set."""
        managed = self._managed
        if managed.has("window", "strategy"):
            lock_managed(self.strategy)
        if managed.has("window", "length_s") or managed.has("window", "step_s"):
            lock_managed(self.windows)
        if managed.has("detection", "first_face"):
            lock_managed(self.first_face)
        if managed.has("window", "zones"):
            lock_managed(self.draw)
        if managed.has("picture", "track"):
            lock_managed(self.stretch.tracks)

    def _show_more(self) -> None:
        self.more.hide()
        self.stretch.row.show()
        self.first_face.show()
        self.turn.show()
        self.draw.show()
        self.first_face.setFocus()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(20)
        form.setVerticalSpacing(8)
        form.addRow(_name(tr("Recordings")), self.places.recordings)
        form.addRow(_name(tr("Results in")), self.places.results)
        form.addRow(_name(tr("Read")), self.frames)
        form.addRow(_name(tr("Looks back over")), self.windows)
        form.addRow(_name(tr("How the gauge counts")), self.strategy)
        make = QVBoxLayout()
        make.setContentsMargins(0, 8, 0, 0)
        make.setSpacing(8)
        for check in (
            self.plots,
            self.annotate,
            self.blur,
            self.stretch.row,
            self.first_face,
            self.turn,
            self.draw,
            self.more,
        ):
            make.addWidget(check)
        form.addRow(_name(tr("Make")), make)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addStretch(1)


def _files(event: QDropEvent) -> list[str]:
    data = event.mimeData()
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()] if data else []


def _windows(settings: WindowSettings) -> dict[str, tuple[float, float]]:
    """Length and step in seconds by what they are called, those of the settings first."""
    own = (settings.length_s, settings.step_s)
    if own in _WINDOWS.values():
        return {text: times for text, times in _WINDOWS.items() if times == own} | _WINDOWS
    return {
        tr(
            "As set: {own:g} seconds, a result each {own_2:g} seconds", own=own[0], own_2=own[1]
        ): own
    } | _WINDOWS


def _choice(name: str, texts: Sequence[str]) -> ChoiceBox:
    box = ChoiceBox()
    box.addItems(list(texts))
    box.setAccessibleName(name)
    return box


def _name(text: str) -> QLabel:
    name = label(text, "caption")
    name.setMinimumHeight(_ROW_PX)  # as high as the field beside it, for the same middle
    return name
