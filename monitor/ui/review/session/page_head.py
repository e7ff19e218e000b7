"""The top of a session's page: its name, what it was, and where to go from here."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PyQt5.QtWidgets import QAction, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from monitor.i18n import tr
from monitor.ui.dashboard.controls import StrategyPicker
from monitor.ui.review.document.document import Document
from monitor.ui.review.document.wording import about_line
from monitor.ui.review.session.page_actions import back_button
from monitor.ui.review.sessions.details_dialog import DetailsDialog
from monitor.ui.widgets.buttons import MenuButton, push_button
from monitor.ui.widgets.labels import ElidedLabel, ElidedLine

_LONGEST = 120
_LEAST_LETTERS = 14
"""Of the title are seen, also where the buttons beside it are long."""


class PageHead(QWidget):
    """Shows the session's words and lets the user change them.

    Args:
        document: The session.
        actions: The page's actions; `back` has a button here.
        report: Makes the report; it has a button here too.
        commands: More that can be done, by the text of its entry in the menu.
    """

    def __init__(
        self,
        document: Document,
        actions: Mapping[str, QAction],
        report: Callable[[], None],
        commands: Mapping[str, Callable[[], None]],
    ) -> None:
        super().__init__()
        self._document = document
        self.title = ElidedLine()
        self.title.setProperty("role", "heading")
        self.title.setPlaceholderText(tr("Name this session"))
        self.title.setAccessibleName(tr("Title of the session"))
        self.title.setMaxLength(_LONGEST)
        self.title.setMinimumWidth(_LEAST_LETTERS * self.title.fontMetrics().averageCharWidth())
        self.title.editingFinished.connect(self._rename)
        self.about = ElidedLabel("quiet")
        self.details = push_button(tr("Details\N{HORIZONTAL ELLIPSIS}"), self._edit_details)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)
        self.row.addWidget(back_button(actions))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.title)
        names.addWidget(self.about)
        self.row.addLayout(names, 1)
        self.strategy = StrategyPicker(document.record.info.strategy)
        self.row.addWidget(self.strategy)
        self.row.addWidget(self.details)
        self.report = push_button(tr("Report\N{HORIZONTAL ELLIPSIS}"), report)
        self.row.addWidget(self.report)
        self.more = MenuButton("menu")
        self.more.setText(tr("More"))
        self.more.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.more.setAccessibleName(tr("More: export, delete"))
        for text, do in commands.items():
            entry = QAction(text, self)
            entry.triggered.connect(lambda _checked, do=do: do())
            self.more.menu_.addAction(entry)
        self.row.addWidget(self.more)
        document.labels_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.title.setText(self._document.record.info.title)
        self._shown = self.title.text()
        self.title.setCursorPosition(0)  # where it does not fit, its beginning is to be seen
        self.about.show_text(about_line(self._document.record))

    def _rename(self) -> None:
        if self.title.text() != self._shown:  # not where the keyboard only passed through
            self._document.relabel(title=self.title.text().strip())

    def _edit_details(self) -> None:
        dialog = DetailsDialog(self._document.record.info, self)
        if dialog.exec_():
            self._document.relabel(**dialog.words)
