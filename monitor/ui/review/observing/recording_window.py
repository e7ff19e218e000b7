"""A window for an observer alone: a recording and the keys, and nothing of its gauge."""

from __future__ import annotations

from PyQt5.QtWidgets import QDialog

from monitor.errors import ReviewError
from monitor.i18n import tr
from monitor.review.observers.coding import Coding
from monitor.sources.recorded_file import RecordedFile, recorded_file_of
from monitor.store import SessionRecord, SessionStore
from monitor.ui.appearance.application import make_application
from monitor.ui.appearance.theme import Theme
from monitor.ui.observe.last_observer import Observer, remember
from monitor.ui.observe.observer_dialog import ObserverDialog
from monitor.ui.review.observing.recording_page import RecordingObservePage
from monitor.ui.widgets.background_task import Background
from monitor.ui.widgets.preferences import load_preferences
from monitor.ui.windows.fitted import FittedWindow


class RecordingWindow(FittedWindow):
    """Shows the page of one observer, and is closed with it.

    Args:
        record: The session.
        file: Its recording.
        coding: Who codes it.
        theme: Light or dark.
        background: The thread that writes the log.
    """

    def __init__(
        self,
        record: SessionRecord,
        file: RecordedFile,
        coding: Coding,
        theme: Theme,
        background: Background,
    ) -> None:
        super().__init__()
        self.setWindowTitle(tr("Observe"))
        self.resize(1000, 720)
        self.page = RecordingObservePage(record, file, coding, theme, background)
        self.page.left.connect(self._leave)
        self.setCentralWidget(self.page)
        self.page.setFocus()

    def _leave(self) -> None:
        self.close()


def run_observer(store: SessionStore, name: str, observer: Observer) -> int:
    """Let somebody code a session by its recording until they are done; return the exit code.

    Call `display.require_display` before.

    Raises:
        SessionNotFoundError: There is no such session.
        ReviewError: It has no recording to watch, or there is no such scheme.
    """
    record = store.session(name)
    file = recording_to_watch(record)
    app = make_application()
    theme, background = Theme(app, load_preferences().theme), Background()
    try:
        if observer.is_known:
            coder = observer.coder(record.length_s)
            remember(observer)
        else:
            dialog = ObserverDialog(record.length_s, asked=observer)
            if dialog.exec_() != QDialog.Accepted:
                return 0
            coder = dialog.coder
        coding = Coding(store, record.info.session_id, coder)
        window = RecordingWindow(record, file, coding, theme, background)
        window.show()
        return int(app.exec_())
    finally:
        background.close()


def recording_to_watch(record: SessionRecord) -> RecordedFile:
    """Return the recording of a session.

    Raises:
        ReviewError: There is none, or it is not there any more.
    """
    file = recorded_file_of(record.info.settings)
    if file is None:
        raise ReviewError(
            tr(
                "session {session_id} has no recording to watch: observe in class "
                "(observe --source), or import what was coded in another tool "
                "(sessions import --codes)",
                session_id=record.info.session_id,
            )
        )
    if problem := file.problem():
        raise ReviewError(problem)
    return file
