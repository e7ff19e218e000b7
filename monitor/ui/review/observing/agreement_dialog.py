"""How far the gauge can be trusted in this room, by what observers coded."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import QWidget

from monitor.i18n import tr
from monitor.store import SessionRecord, SessionStore
from monitor.ui.widgets.background_task import Background
from monitor.ui.widgets.buttons import push_button
from monitor.ui.widgets.labels import label
from monitor.ui.windows.fitted import FittedDialog

_WIDE_PX = 720


class AgreementDialog(FittedDialog):
    """Says it in one sentence, and below it what stands behind that.

    Args:
        lines: What is said, a line each; the first is the plain sentence.
        parent: The window over which it stands.
    """

    def __init__(self, lines: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(tr("Was the gauge right?"), parent, wide_px=_WIDE_PX)
        self.lines = tuple(lines)
        for text, role in ((self.lines[0], ""), ("\n".join(self.lines[1:]), "quiet")):
            words = label(text, role, wrap=True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.body.addWidget(words)
        self.body.addStretch(1)
        self.close_button = push_button(tr("Close"), self.accept, "primary")
        self.foot.addStretch(1)
        self.foot.addWidget(self.close_button)
        self.close_button.setFocus()


def show_agreement(
    parent: QWidget,
    record: SessionRecord,
    store: SessionStore,
    background: Background,
    tell: Callable[[str], None],
) -> None:
    """Compare in the thread, and say what came of it in a dialog."""

    def show(lines: Sequence[str]) -> None:
        tell("")
        AgreementDialog(lines, parent).exec_()

    tell(tr("Comparing observers and gauge"))
    background.run(lambda: agreement_lines(record, store), show, tell)


def agreement_lines(record: SessionRecord, store: SessionStore) -> tuple[str, ...]:
    """Return what is known of a session's agreement, a line each.

    Raises:
        ReviewError: Nobody coded it.
    """
    from monitor.review.observers.sentences import all_sentences
    from monitor.review.observers.trust import trust_of

    session_id = record.info.session_id
    windows, events = store.windows(session_id), store.events(session_id)
    return all_sentences(trust_of(record, windows, events))
