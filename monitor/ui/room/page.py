"""The page that is shown when a camera or a room is new, and whenever it is asked for."""

from __future__ import annotations

import time

import numpy as np
from PyQt5.QtCore import QSize, Qt, pyqtSignal
from PyQt5.QtGui import QKeyEvent
from PyQt5.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from monitor.analysis.video.blur import blur_boxes
from monitor.config import ManagedSettings, load_managed
from monitor.i18n import tr
from monitor.live import LiveState, LiveUpdate
from monitor.room_check import RoomCheck, advise
from monitor.room_check.advice import RESOLUTIONS
from monitor.room_check.check import ROWS
from monitor.types import Frame
from monitor.ui.appearance.theme import Theme
from monitor.ui.dashboard.camera_picture import Picture
from monitor.ui.room.report_view import WAITING, AdviceView, ZonesTable
from monitor.ui.widgets.buttons import ActionButton, Check, ChoiceBox, lock_managed, push_button
from monitor.ui.widgets.card import Card
from monitor.ui.widgets.focus import lead_to
from monitor.ui.widgets.labels import ElidedLabel, label
from monitor.ui.widgets.narrow.rows import WrappedRow
from monitor.ui.widgets.wording import sentence
from monitor.ui.windows.scroll_body import ScrollBody
from monitor.window import ShownReading
from monitor.zones import ZonePlan

REPORT_S = 0.5
"""How often what is said changes: nobody reads faster."""

SIDE_PX = 360
GO_ON = tr("Go on")
_USUAL = tr("Usual")
_RATES = (10, 15, 25, 30, 60)
_ZONES = {
    tr("Three rows"): ROWS.text,
    tr("Back, front"): "1x2",
    tr("Four"): "2x2",
    tr("Six"): "3x2",
}
_DRAWN = tr("As drawn")


class RoomPage(QWidget):
    """The picture large, and beside it what the check says and what can be changed.

    Signals:
        finished: The user goes on.
        turned: The picture is to be turned a quarter to the right.
        mirrored: It is to be mirrored.
        format_chosen: The camera is to be asked for a resolution ("" for the usual one) and so
            many pictures a second (0 for the usual).
    """

    finished = pyqtSignal()
    turned = pyqtSignal()
    mirrored = pyqtSignal()
    format_chosen = pyqtSignal(str, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.picture = Picture(theme)
        self.picture.setToolTip("")
        self.source = ElidedLabel("quiet")
        self.advice = AdviceView()
        self.table = ZonesTable()
        self.seen = ElidedLabel("quiet")
        self.hide_faces = Check(tr("Hide faces"))
        self.hide_faces.setChecked(True)
        self.turn = push_button(tr("Turn right"), self.turned.emit, "small")
        self.mirror = push_button(tr("Mirror"), self.mirrored.emit, "small")
        self.zones = _choice(tr("Zones"), list(_ZONES))
        self.resolution = _choice(tr("Resolution"), [_USUAL, *(_text(one) for one in RESOLUTIONS)])
        self.rate = _choice(tr("Pictures a second"), [_USUAL, *(str(one) for one in _RATES)])
        self.go_on = ActionButton(role="primary")
        self.go_on.setText(GO_ON)
        self.go_on.clicked.connect(self.finished)
        lead_to(self.go_on, self)
        self._names: dict[QWidget, QWidget] = {}  # the labels beside the choices
        self._check = RoomCheck()
        self._is_camera = False
        self._least_px = 0
        self._frame: Frame | None = None
        self._reported_s = float("-inf")
        self._lay_out()
        self.zones.currentTextChanged.connect(self._use_zones)
        for choice in (self.resolution, self.rate):
            choice.activated.connect(self._choose_format)
        self._lock(load_managed())

    def begin(
        self,
        *,
        is_camera: bool,
        least_px: int,
        resolution: str = "",
        fps: int = 0,
        zones: str = "",
        go_on: str = GO_ON,
    ) -> None:
        """Begin anew with a source.

        Args:
            is_camera: Whether it can be asked for another resolution.
            least_px: Smallest face that a session looks for.
            resolution: What is asked of it now; "" for the usual.
            fps: Likewise; 0 for the usual.
            zones: Those of the settings, as `ZonePlan.parse` takes them; "" for none.
            go_on: What the button says.
        """
        self._is_camera, self._least_px = is_camera, least_px
        self.go_on.setText(go_on)
        for choice, chosen in ((self.resolution, resolution), (self.rate, str(fps or ""))):
            for part in (choice, self._names[choice]):
                part.setVisible(is_camera)
            if chosen and choice.findText(chosen) < 0:
                choice.addItem(chosen)
            choice.setCurrentText(chosen or _USUAL)
        if zones and self.zones.findText(_DRAWN) < 0:
            self.zones.addItem(_DRAWN, zones)
            self.zones.setCurrentText(_DRAWN)
        self._start_anew()

    def show_update(self, update: LiveUpdate, source: str) -> None:
        """Show the newest picture, and now and then what it says."""
        self.source.show_text(source)
        if update.frame is None or update.reading is None:
            self._show_state(update)
            return
        frame, reading = update.frame, update.reading
        if frame is self._frame:
            return
        self._frame = frame
        boxes = [face.face.box_xyxy for face in reading.faces]
        self._check.add(frame.image, boxes, frame.time_s)
        self._show_picture(frame, reading)
        now_s = time.monotonic()
        if now_s - self._reported_s >= REPORT_S:
            self._reported_s = now_s
            self._show_report(update.status.camera_fps)

    def keyPressEvent(self, event: QKeyEvent | None) -> None:  # noqa: N802 - Qt's name
        """Esc and Return go on."""
        keys = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event is not None and event.key() in keys:
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def _lock(self, managed: ManagedSettings) -> None:
        """Let nobody choose what the school has set."""
        if managed.has("picture", "rotate") or managed.has("picture", "mirror"):
            lock_managed(self.turn, self.mirror)
        if managed.has("picture", "resolution"):
            lock_managed(self.resolution)
        if managed.has("picture", "fps"):
            lock_managed(self.rate)

    def _start_anew(self) -> None:
        plan = self.zones.currentData() or _ZONES[self.zones.currentText()]
        self._check = RoomCheck(ZonePlan.parse(plan))
        self._frame, self._reported_s = None, float("-inf")
        self.advice.show_texts((WAITING,))
        self.table.show_report(None)
        self.seen.show_text("")

    def _show_state(self, update: LiveUpdate) -> None:
        state, message = update.status.state, update.status.message
        if state is not LiveState.RUNNING:
            self.picture.show_text(tr("No picture"))
            self.advice.show_texts((sentence(message) if message else WAITING,))

    def _show_picture(self, frame: Frame, reading: ShownReading) -> None:
        if self.hide_faces.isChecked():
            pixels = np.array(frame.image)
            blur_boxes(pixels, [face.face.box_xyxy for face in reading.faces])
            frame = Frame(pixels, frame.index, frame.time_s)
        self.picture.show_frame(frame, reading, blurred=False, expressions={})

    def _show_report(self, fps: float | None) -> None:
        report = self._check.report(fps)
        self.table.show_report(report)
        if report is not None:
            rate = "" if fps is None else tr(", {fps:.0f} pictures a second", fps=fps)
            self.seen.show_text(
                tr(
                    "{size_wh} x {size_wh_2} pixels{rate}",
                    size_wh=report.size_wh[0],
                    size_wh_2=report.size_wh[1],
                    rate=rate,
                )
            )
            camera, least_px = self._is_camera, self._least_px
            self.advice.show_advice(advise(report, is_camera=camera, least_px=least_px))

    def _use_zones(self) -> None:
        self._start_anew()

    def _choose_format(self) -> None:
        resolution, rate = self.resolution.currentText(), self.rate.currentText()
        self._start_anew()
        self.format_chosen.emit(
            "" if resolution == _USUAL else resolution, 0 if rate == _USUAL else int(rate)
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(label(tr("Room check"), "title"))
        head.addWidget(self.source, 1)
        left = Card("", self.picture)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        note = ElidedLabel("quiet")
        note.show_text(tr("No expression is read here, and nothing is stored"))
        foot.addWidget(note, 1)
        foot.addWidget(self.go_on)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(left, 1)
        middle.addWidget(self._side())
        page = QVBoxLayout(self)
        page.setContentsMargins(20, 14, 20, 14)
        page.setSpacing(12)
        page.addLayout(head)
        page.addLayout(middle, 1)
        page.addLayout(foot)

    def _side(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Card(tr("What to do"), self.advice))
        column.addWidget(Card(tr("Faces"), self.table))
        column.addWidget(Card(tr("Camera"), self._camera()))
        column.addStretch(1)
        return _Side(whole)

    def _camera(self) -> QWidget:
        part = QWidget()
        grid = QGridLayout(part)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        grid.addWidget(self.seen, 0, 0, 1, 2)
        for row, choice in enumerate((self.resolution, self.rate, self.zones), start=1):
            name = label(choice.accessibleName(), "quiet")
            name.setBuddy(choice)
            self._names[choice] = name
            grid.addWidget(name, row, 0)
            grid.addWidget(choice, row, 1)
        turns = WrappedRow(spacing_px=8)
        for control in (self.turn, self.mirror, self.hide_faces):
            turns.addWidget(control)
        grid.addLayout(turns, 4, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        return part


class _Side(ScrollBody):
    """As wide whatever is said, and wider only where its widest part needs it."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt asks for it."""
        content, bar = self.widget(), self.verticalScrollBar()
        least = 0 if content is None else content.minimumSizeHint().width()
        room = 0 if bar is None else bar.sizeHint().width()
        return QSize(max(SIDE_PX, least + room), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt asks for it."""
        return QSize(self.sizeHint().width(), super().minimumSizeHint().height())


def _choice(name: str, texts: list[str]) -> ChoiceBox:
    made = ChoiceBox()
    made.addItems(texts)
    made.setAccessibleName(name)
    return made


def _text(size_wh: tuple[int, int]) -> str:
    return f"{size_wh[0]}x{size_wh[1]}"
