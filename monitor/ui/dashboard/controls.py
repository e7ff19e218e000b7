"""The row below the gauge: start, pause, stop, markers, note, strategy."""

from __future__ import annotations

from PyQt5.QtCore import pyqtSignal
from PyQt5.QtGui import QResizeEvent
from PyQt5.QtWidgets import QAction, QHBoxLayout, QSizePolicy, QWidget

from monitor.config import StrategyName
from monitor.i18n import tr
from monitor.signals import Signal
from monitor.ui.dashboard.marker_bar import MarkerBar
from monitor.ui.dashboard.note_line import NoteLine
from monitor.ui.widgets.actions import Actions
from monitor.ui.widgets.buttons import ActionButton, MenuButton, lock_managed
from monitor.ui.widgets.focus import hide
from monitor.ui.widgets.labels import label
from monitor.ui.widgets.wording import sentence
from monitor.window import STRATEGY_LINES, strategies_beside, strategy_words

ROOMY_PX = 920


class Controls(QWidget):
    """Buttons for the session, and the choice of strategy."""

    note_written = pyqtSignal(str)
    strategy_chosen = pyqtSignal(str)
    folder_requested = pyqtSignal()

    def __init__(
        self, actions: Actions, strategy: StrategyName, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.strategy = StrategyPicker(strategy)
        self.strategy.chosen.connect(self.strategy_chosen)
        self.strategy.folder_requested.connect(self.folder_requested)
        self.note = NoteLine()
        self.note.written.connect(self.note_written)

        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(ActionButton(actions["start_pause"], "primary"))
        self._session = QWidget()
        row.addWidget(self._session, 1)
        self._no_session = QWidget()
        row.addWidget(self._no_session, 1)
        row.addWidget(self.strategy)
        self._where_roomy: list[QWidget] = []
        self._fill_session(actions)
        self.show_session(running=False)

    def show_session(self, *, running: bool) -> None:
        """Show what only a running session needs, or leave it out."""
        if running == self._session.isHidden():
            hide(self.note)
            hide(self._session)
            self._session.setVisible(running)
            self._no_session.setVisible(not running)

    def resizeEvent(self, event: QResizeEvent | None) -> None:  # noqa: N802 - Qt's name
        """Leave out words in a narrow window."""
        super().resizeEvent(event)
        for widget in self._where_roomy:
            widget.setVisible(self.width() >= ROOMY_PX)

    def open_note(self) -> None:
        """Let the user write a note; Enter keeps it, Esc does not."""
        self._markers.hide()
        self.note.open()

    def _fill_session(self, actions: Actions) -> None:
        row = QHBoxLayout(self._session)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(ActionButton(actions["stop"]))
        self._markers = MarkerBar(actions)
        self.note.closed.connect(self._markers.show)
        row.addWidget(self._markers, 1)
        row.addWidget(ActionButton(actions["note"]))
        row.addWidget(self.note, 1)
        opinion = QHBoxLayout()
        row.addLayout(opinion)
        self._fill_opinion(opinion, actions)

    def _fill_opinion(self, row: QHBoxLayout, actions: Actions) -> None:
        row.setContentsMargins(6, 0, 0, 0)
        row.setSpacing(3)
        question = label(tr("Right?"), "quiet")
        question.setToolTip(tr("Does the gauge fit what you see?"))
        row.addWidget(question)
        for name in ("agree", "disagree"):
            row.addWidget(ActionButton(actions[name], "key"))
        self._where_roomy.append(question)


class StrategyPicker(MenuButton):
    """Shows how readings become the gauge, and a menu of the other ways.

    Signals:
        chosen: A strategy was chosen, by its name.
        folder_requested: A trained one is to be looked for.
    """

    chosen = pyqtSignal(str)
    folder_requested = pyqtSignal()

    def __init__(self, strategy: str) -> None:
        super().__init__("menu")
        self._is_locked = False
        self.setSizePolicy(QSizePolicy.Preferred, QSizePolicy.Fixed)
        self.setToolTip(tr("How the gauge counts"))
        self.offer(strategy)

    def offer(self, strategy: str, signal: Signal = Signal.BOTH) -> None:
        """Show the strategy in use, and those that can be made from what a signal reads.

        A trained one can be chosen only where it is in use.
        """
        self.menu_.clear()
        for name, description in strategies_beside(strategy).items():
            if not signal.can_have(name):
                continue
            entry = QAction(sentence(description), self.menu_)
            entry.triggered.connect(lambda _checked, name=name: self._choose(name))
            self.menu_.addAction(entry)
        self.menu_.addSeparator()
        trained = QAction(tr("Folder of a trained one\N{HORIZONTAL ELLIPSIS}"), self.menu_)
        trained.triggered.connect(self.folder_requested)
        self.menu_.addAction(trained)
        self._show(strategy)

    def lock(self) -> None:
        """Let nobody choose: the school has."""
        self._is_locked = True
        lock_managed(self)

    def _choose(self, name: str) -> None:
        self._show(name)
        self.chosen.emit(name)

    def _show(self, name: str) -> None:
        # A session of another version may have a strategy that has no description here.
        known = {str(known): text for known, text in STRATEGY_LINES.items()}
        description = known.get(name, name)
        self.setText(sentence(strategy_words(name)))
        self.setAccessibleName(tr("Gauge: {description}", description=description))
        if not self._is_locked:
            self.setToolTip(tr("How the gauge counts: {description}", description=description))
