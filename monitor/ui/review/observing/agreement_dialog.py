"""How far the gauge can be trusted in this room, by what observers coded."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import QWidget

from monitor.store import SessionRecord, SessionStore
from monitor.ui.widgets.background_task import Background
from monitor.ui.widgets.buttons import push_button
from monitor.ui.widgets.labels import label
from monitor.ui.widgets.wording import sentence
from monitor.ui.windows.fitted import FittedDialog

_WIDE_PX = 720


class AgreementDialog(FittedDialog):
    """Says it in one sentence, and below it what stands behind that.

    Args:
        record: The session.
        store: The log.
        background: The thread that reads it.
        parent: The window over which it stands.

    Attributes:
        lines: What is said, a line each; the first is the plain sentence.
    """

    def __init__(
        self,
        record: SessionRecord,
        store: SessionStore,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("Was the gauge right?", parent, wide_px=_WIDE_PX)
        self.lines: tuple[str, ...] = ()
        self._words = label("Comparing\N{HORIZONTAL ELLIPSIS}", wrap=True)
        self._details = label("", "quiet", wrap=True)
        for words in (self._words, self._details):
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.body.addWidget(words)
        self.body.addStretch(1)
        self.close_button = push_button("Close", self.accept, "primary")
        self.foot.addStretch(1)
        self.foot.addWidget(self.close_button)
        self.close_button.setFocus()
        session_id = record.info.session_id

        def work() -> Sequence[str]:
            from monitor.review.observers.sentences import all_sentences
            from monitor.review.observers.trust import trust_of

            windows, events = store.windows(session_id), store.events(session_id)
            return all_sentences(trust_of(record, windows, events))

        background.run(work, self._show, lambda message: self._show([sentence(message)]))

    def _show(self, lines: Sequence[str]) -> None:
        self.lines = tuple(lines)
        self._words.setText(lines[0])
        self._details.setText("\n".join(lines[1:]))
