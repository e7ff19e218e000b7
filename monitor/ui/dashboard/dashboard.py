"""The dashboard: the gauge large on the left, picture and expressions beside it, the trend below.

It shows what it is given and asks nothing: the window brings updates and takes its signals.
"""

from __future__ import annotations

from collections.abc import Sequence

from PyQt5.QtCore import Qt
from PyQt5.QtGui import QResizeEvent
from PyQt5.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from monitor.classes import Classes
from monitor.config import Settings
from monitor.gauge.face import GaugeFace, gauge_face
from monitor.gauge.scale import scale_of
from monitor.i18n import tr
from monitor.live import LiveState, LiveUpdate
from monitor.types import WindowSummary
from monitor.ui.appearance.theme import Theme
from monitor.ui.dashboard.camera_picture import Picture
from monitor.ui.dashboard.controls import Controls
from monitor.ui.dashboard.gauge import Gauge
from monitor.ui.dashboard.more_menu import more_button
from monitor.ui.dashboard.no_source import NoSource
from monitor.ui.dashboard.notice import Notice
from monitor.ui.dashboard.shares.class_bars import ClassBars
from monitor.ui.dashboard.shares.facing_figure import FacingFigure
from monitor.ui.dashboard.shares.head_bars import HeadBars
from monitor.ui.dashboard.trend import Marker, Trend
from monitor.ui.dialogs.source_picker import SourcePicker
from monitor.ui.dialogs.start_form import StartForm
from monitor.ui.widgets.actions import Actions
from monitor.ui.widgets.background_task import Background
from monitor.ui.widgets.buttons import ActionButton
from monitor.ui.widgets.card import Card
from monitor.ui.widgets.labels import ElidedLabel, label
from monitor.ui.widgets.wording import (
    clock,
    explain_gauge,
    explain_mix,
    score_note,
    sentence,
    session_line,
    status_parts,
)
from monitor.ui.windows.scroll_body import ScrollBody
from monitor.ui.windows.tips import TipBeside

ROOMY_PX = 700

_OF_READINGS = tr("Expressions")
_OF_SHARES = tr("{of_readings} \N{EN DASH} estimated shares of people", of_readings=_OF_READINGS)

_OF_HEADS = tr("Where people are turned \N{EN DASH} estimated shares")

_TOP_RIGHT = Qt.Alignment(Qt.AlignmentFlag.AlignTop) | Qt.AlignmentFlag.AlignRight
_TOP_LEFT = Qt.Alignment(Qt.AlignmentFlag.AlignTop) | Qt.AlignmentFlag.AlignLeft


class Dashboard(QWidget):
    """All parts of the window, laid out."""

    def __init__(
        self,
        theme: Theme,
        actions: Actions,
        background: Background,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._actions = actions
        self.source = SourcePicker(actions["source"], background)
        self.session = ElidedLabel("quiet")
        self._live_out = ""
        self.elapsed = label("", "title")
        window = settings.window
        self.gauge = Gauge(theme, window.neutral_band)
        source = self.source
        self.no_source = NoSource(source.try_demo, source.open_recording, source.open_menu)
        self.facing = FacingFigure()
        self.score_note = label("", "quiet")
        self.picture = Picture(theme)
        self.class_bars = ClassBars(theme)
        self.head_bars = HeadBars(theme, window.length_s)
        self.trend = Trend(theme, window.step_s, window.neutral_band)
        self.notice = Notice()
        self.start_form = StartForm()
        self.controls = Controls(actions, window.strategy)
        self.status = ElidedLabel("quiet")
        self._picture_card = Card(tr("Camera"), self.picture)
        self._classes_card = Card(_OF_READINGS, self._bars())
        self._trend_card = Card(tr("Last minutes"), self.trend)
        self._legend = label(tr("thin line: facing the front, 0 to 100 %"), "quiet")
        self._trend_card.head.addStretch(1)
        self._trend_card.head.addWidget(self._legend)
        self._cards = (
            self._picture_card,
            Card("", self._gauge_and_note()),
            self._classes_card,
            self._trend_card,
        )
        self._lay_out()
        self.explain(settings)

    def show_update(self, update: LiveUpdate, min_people: int, source: str) -> None:
        """Show the newest of everything but trend and status, which change once a second."""
        in_session = update.session is not None
        self.gauge.show_face(self.gauge_face(update, min_people))
        self.no_source.setVisible(update.status.state is LiveState.FAILED)
        self.controls.show_session(running=in_session)
        if update.summary is not None:
            self._show_classes(update.summary.classes)
        summary = update.summary
        self.class_bars.show_mix(summary.mean_probabilities if summary else None)
        self.head_bars.show_orientation(summary.orientation if summary else None)
        self.facing.show_update(update, min_people)
        self._show_note(update.summary)
        self.session.show_text(session_line(update) + self._live_out)
        self.elapsed.setText("" if update.session_s is None else clock(update.session_s))
        self.source.show_source(source, in_session=in_session)
        if self._picture_card.isVisible():
            self._show_picture(update)

    def gauge_face(self, update: LiveUpdate, min_people: int) -> GaugeFace:
        """Return what the gauge shows for `update`; a session needs `min_people`."""
        return gauge_face(update, min_people, self._settings.window.strategy)

    def show_series(
        self, update: LiveUpdate, windows: Sequence[WindowSummary], markers: Sequence[Marker]
    ) -> None:
        """Show trend and status."""
        self.trend.show_windows(windows, markers)
        parts = "   \N{MIDDLE DOT}   ".join(status_parts(update.status))
        self.status.show_text(parts)

    def explain(self, settings: Settings) -> None:
        """Say how gauge, trend and bars come about with the signal and strategy in force."""
        self._settings = settings
        window, signal = settings.window, settings.signal
        of_shares = window.strategy == "balance"
        ends = scale_of(window.strategy)
        self.gauge.show_scale(window.neutral_band, ends)
        self.gauge.setToolTip(explain_gauge(window, self.class_bars.classes))
        self.trend.show_scale(window.neutral_band, ends)
        # Where the gauge itself is of who faces the front, once is enough.
        is_second = signal.has_heads and window.strategy != "facing"
        self.trend.show_facing(shown=is_second)
        self.facing.setVisible(is_second)
        self._show_legend()
        self.facing.explain(window.length_s)
        self.class_bars.explain(explain_mix(window))
        self.class_bars.setVisible(signal.has_expressions)
        self.head_bars.setVisible(not signal.has_expressions)
        of_classes = _OF_SHARES if of_shares else _OF_READINGS
        self._classes_card.name(of_classes if signal.has_expressions else _OF_HEADS)
        self.controls.strategy.offer(window.strategy, signal)
        self.controls.strategy.setVisible(signal.has_expressions)  # of heads there is one alone

    def report(self, message: str) -> None:
        """Show a message for the user, in the notice."""
        self.notice.say(sentence(message))

    def show_live_out(self, names: Sequence[str]) -> None:
        """Say beside what is kept to what it is sent live, too."""
        self._live_out = (
            tr("  \N{MIDDLE DOT}  sent live: {names}", names=", ".join(names)) if names else ""
        )

    def show_picture_card(self, shown: bool) -> None:
        """Hide the picture, or show it again."""
        self._picture_card.setVisible(shown)
        if not shown:
            self.picture.show_text("")

    def resizeEvent(self, event: QResizeEvent | None) -> None:  # noqa: N802 - Qt's name
        """Leave out captions in a low window."""
        super().resizeEvent(event)
        self._show_legend()
        for card in self._cards:
            card.show_caption(shown=self.height() >= ROOMY_PX)

    def _show_legend(self) -> None:
        has_second = not self.facing.isHidden()
        self._legend.setVisible(has_second and self.height() >= ROOMY_PX)

    def _show_classes(self, classes: Classes) -> None:
        if classes != self.class_bars.classes:
            self.class_bars.set_classes(classes)
            self.gauge.setToolTip(explain_gauge(self._settings.window, classes))

    def _show_note(self, summary: WindowSummary | None) -> None:
        short, whole = ("", "") if summary is None else score_note(summary, self._settings.window)
        if whole != self.score_note.toolTip():
            self.score_note.setText(short)
            self.score_note.setToolTip(whole)

    def _show_picture(self, update: LiveUpdate) -> None:
        if update.frame is not None:
            blurred = self._actions["blur"].isChecked()
            self.picture.show_frame(
                update.frame, update.reading, blurred=blurred, expressions=update.expressions
            )
        elif update.status.state is not LiveState.RUNNING:
            self.picture.show_text(tr("No picture"))

    def _gauge_and_note(self) -> QWidget:
        """The note stands where the arc leaves room: nothing moves when it comes and goes."""
        both = QWidget()
        over = QGridLayout(both)
        over.setContentsMargins(0, 0, 0, 0)
        over.addWidget(self.gauge, 0, 0)
        over.addWidget(self.score_note, 0, 0, _TOP_LEFT)
        over.addWidget(self.facing, 0, 0, _TOP_RIGHT)
        over.addWidget(self.no_source, 1, 0)
        for part in (self.gauge, self.score_note, self.facing):
            TipBeside(part, both)
        return both

    def _bars(self) -> QWidget:
        """Of expressions, or where none are read of where heads are turned."""
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.class_bars)
        column.addWidget(self.head_bars)
        return both

    def _lay_out(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(20, 14, 20, 10)
        page.setSpacing(12)
        page.addLayout(self._top())
        # The form lies over what is seen: nothing moves when it comes and goes.
        over = QGridLayout()
        over.addWidget(self._seen(), 0, 0)
        over.addWidget(self.start_form, 0, 0, Qt.AlignmentFlag.AlignBottom)
        page.addLayout(over, 1)
        page.addWidget(self.controls)
        page.addLayout(self._foot())

    def _seen(self) -> ScrollBody:
        """All that is watched; it scrolls on a very small screen."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        picture, gauge, expressions, trend = self._cards
        middle.addWidget(gauge, 70)
        side = QVBoxLayout()
        side.setSpacing(12)
        side.addWidget(picture, 5)
        side.addWidget(expressions, 4)
        middle.addLayout(side, 30)
        column.addLayout(middle, 68)
        column.addWidget(trend, 32)
        return ScrollBody(content)

    def _foot(self) -> QGridLayout:
        """The notice stands where the status else is, and keeps its room: nothing moves."""
        over = QGridLayout()
        for line in (self.status, self.notice):
            keeps_room = line.sizePolicy()
            keeps_room.setRetainSizeWhenHidden(True)
            line.setSizePolicy(keeps_room)
            over.addWidget(line, 0, 0)
        self.notice.shown.connect(self.status.setHidden)
        return over

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.source)
        row.addWidget(self.elapsed)
        row.addWidget(self.session, 1)
        row.addWidget(ActionButton(self._actions["compact"], "plain"))
        row.addWidget(ActionButton(self._actions["help"], "plain"))
        row.addWidget(more_button(self._actions))
        return row
