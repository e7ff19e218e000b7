"""Everything that can be set, by page; it is kept in the user's settings file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import (
    QGridLayout,
    QWidget,
)

from monitor import plugins
from monitor.config import SET_BY_SCHOOL, ManagedSettings, Settings
from monitor.config.description import SettingDescription, describe_settings
from monitor.config.managed import SIGNAL, STRATEGY
from monitor.config.own_file import Key, change_own_settings, own_settings_file
from monitor.errors import ConfigError
from monitor.i18n import tr
from monitor.signals import Signal
from monitor.ui.settings.editors import Editor, make_editor
from monitor.ui.settings.words import PAGES, SettingWords
from monitor.ui.widgets.buttons import Check, lock_managed, push_button
from monitor.ui.widgets.labels import label
from monitor.ui.widgets.tabbed_dialog import TabbedDialog
from monitor.ui.widgets.wording import sentence
from monitor.window import strategies_beside

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_WIDE_PX = 920
_GAP_PX = 6
_VALUE_LETTERS = 25
"""Room for a value, in sizes of a letter."""


class SettingsDialog(TabbedDialog):
    """Shows what holds, and writes what is changed.

    Args:
        settings: What holds.
        managed: What the school has set, which cannot be changed.

    Attributes:
        editors: What each setting is changed with.
        changed: What was changed, once it is kept.
        defaults: The button that shows the defaults of a page.
        keep: The button that keeps what stands there.
        problem: Why nothing was kept.
    """

    def __init__(
        self, settings: Settings, managed: ManagedSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Settings"), parent, wide_px=_WIDE_PX)
        self.changed: frozenset[Key] = frozenset()
        self.editors: dict[Key, Editor] = {}
        self._settings = {(one.section, one.name): one for one in describe_settings()}
        self._shown: dict[Key, object] = {}
        for title, words in PAGES.items():
            self.add_page(title, self._page(words, settings, managed))
        self._finish()

    def accept(self) -> None:
        """Write what was changed; or say which value is none, and turn to it."""
        changes: dict[Key, object] = {}
        for key, editor in self.editors.items():
            try:
                value = editor.value()
            except ValueError as error:
                self._say(key, str(error))
                return
            if value != self._shown[key]:
                changes[key] = None if value == self._settings[key].default else value
        try:
            if changes:
                change_own_settings(changes)
        except ConfigError as error:
            self._say(*self._reason(changes, str(error)))
            return
        self.changed = frozenset(changes)
        super().accept()

    def _reason(self, changes: Mapping[Key, object], why: str) -> tuple[Key, str]:
        """Say at which value, and why, what was changed cannot be kept."""
        signal = Signal(str(self.editors[SIGNAL].value()))
        if signal.can_have(str(self.editors[STRATEGY].value())):
            return next(iter(changes)), why
        return STRATEGY, tr("it does not fit what is read: {words}", words=signal.words)

    def _page(
        self, all_words: Mapping[Key, SettingWords], settings: Settings, managed: ManagedSettings
    ) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        for row, (key, words) in enumerate(all_words.items()):
            section, name = key
            value = getattr(getattr(settings, section) if section else settings, name)
            setting = self._settings[key]
            if managed.has(section, name):
                words = replace(words, text=f"{SET_BY_SCHOOL}. {words.text}")  # noqa: PLW2901
            editor = make_editor(setting, replace(words, choices=_choices(setting, words, value)))
            editor.show(value)
            self.editors[key] = editor
            self._shown[key] = editor.value()
            self._add_row(grid, 4 * row, editor.widget, words)
            if managed.has(section, name):
                lock_managed(editor.widget)
        grid.setRowStretch(grid.rowCount(), 1)
        return page

    @staticmethod
    def _add_row(grid: QGridLayout, row: int, widget: QWidget, words: SettingWords) -> None:
        text = label(words.text, "quiet", wrap=True)
        if isinstance(widget, Check):
            grid.addWidget(widget, row, 0, 1, 2)
        else:
            name = label(words.label)
            name.setBuddy(widget)
            widget.setAccessibleName(words.label)
            grid.addWidget(name, row, 0, _MIDDLE)
            if widget.sizeHint().height() > 3 * name.sizeHint().height():
                grid.addWidget(widget, row + 2, 0, 1, 2)
            else:
                widget.setFixedWidth(_VALUE_LETTERS * widget.fontInfo().pixelSize())
                grid.addWidget(widget, row, 1)
        widget.setAccessibleDescription(words.text)
        grid.addWidget(text, row + 1, 0, 1, 2)
        grid.setRowMinimumHeight(row + 3, _GAP_PX)

    def _finish(self) -> None:
        self.problem = label("", wrap=True)
        self.problem.hide()
        self.notices.addWidget(self.problem)
        where = label(
            tr(
                "They hold from the next start, and are kept in {own_settings_file}",
                own_settings_file=own_settings_file(),
            )
        )
        where.setProperty("role", "quiet")
        where.setWordWrap(True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.notices.addWidget(where)
        self.defaults = push_button(tr("Defaults of this page"), self._show_defaults)
        self.foot.addWidget(self.defaults)
        self.foot.addStretch(1)
        self.foot.addWidget(push_button(tr("Cancel"), self.reject))
        self.keep = push_button(tr("Keep"), self.accept, "primary")
        self.foot.addWidget(self.keep)

    def _show_defaults(self) -> None:
        for key in list(PAGES.values())[self.page]:
            if self.editors[key].widget.isEnabled():
                self.editors[key].show(self._settings[key].default)

    def _say(self, key: Key, why: str) -> None:
        number, words = next((n, page[key]) for n, page in enumerate(PAGES.values()) if key in page)
        self.show_page(number)
        self.editors[key].widget.setFocus()
        self.problem.setText(f"{words.label}: {sentence(why)}")
        self.problem.show()
        self.scroll_to(self.editors[key].widget)


def _choices(
    setting: SettingDescription, words: SettingWords, value: object
) -> Mapping[object, str]:
    if (setting.section, setting.name) == ("window", "strategy"):
        return {name: sentence(line) for name, line in strategies_beside(str(value)).items()}
    if (setting.section, setting.name) == ("detection", "backend"):
        return {name: name for name in plugins.names(plugins.DETECTORS)}
    return words.choices
