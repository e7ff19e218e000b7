"""What the monitor says of itself, in the dashboard's notice."""

from __future__ import annotations

from monitor.live import LiveState, LiveUpdate
from monitor.ui.dashboard.notice import Notice
from monitor.ui.widgets.wording import sentence

# What is being loaded, a failure and an end stand in the gauge already, with what can be done.
_IN_GAUGE = (LiveState.LOADING, LiveState.ENDED, LiveState.FAILED)


class StatusNotice:
    """Says each message of the monitor once, and takes back the one that no longer holds."""

    def __init__(self, notice: Notice) -> None:
        self._notice = notice
        self._message = ""

    def clear(self) -> None:
        """Say nothing now, and whatever comes next anew."""
        self._notice.clear()
        self._message = ""

    def show_update(self, update: LiveUpdate) -> None:
        """Say what is new."""
        status = update.status
        message = "" if status.state in _IN_GAUGE else sentence(status.message)
        if message == self._message:
            return
        if message:
            self._notice.say(message)
        elif self._notice.text == self._message:
            self._notice.clear()
        self._message = message
