"""What a setting is changed with: a list, a tick, a number or a line of text, by its values."""

from __future__ import annotations

import math
from collections.abc import Mapping
from enum import Enum
from typing import Protocol

from PyQt5.QtCore import QEvent, QObject
from PyQt5.QtWidgets import QDoubleSpinBox, QLineEdit, QSpinBox, QWidget

from monitor.config.description import Schema, SettingDescription
from monitor.i18n import percent, tr
from monitor.ui.settings.marker_lines import MarkerLines
from monitor.ui.settings.words import SettingWords
from monitor.ui.widgets.buttons import Check, ChoiceBox

_MOST = 1_000_000
"""Of a number that has no upper end of its own."""


class Editor(Protocol):
    """Shows a value and has it changed.

    Attributes:
        widget: Where.
    """

    widget: QWidget

    def show(self, value: object) -> None:
        """Show a value of the setting."""

    def value(self) -> object:
        """Return what stands there; None for no value.

        Raises:
            ValueError: It is none; the reason in words.
        """


def make_editor(setting: SettingDescription, words: SettingWords) -> Editor:
    """Return an editor for a setting."""
    kind = setting.schema.get("type")
    if setting.name == "markers":
        return MarkerLines()
    if words.choices:
        return _Choice(words.choices)
    if kind == "boolean":
        return _Tick(words.label)
    if kind in ("integer", "number") and setting.default is not None:
        return _Number(setting.schema, words.unit)
    return _Numbers(setting.schema) if _is_of_numbers(setting.schema) else _Text(kind == "array")


class _Choice:
    def __init__(self, choices: Mapping[object, str]) -> None:
        self._box = ChoiceBox()
        self.widget: QWidget = self._box
        for value, text in choices.items():
            self._box.addItem(text, value)
        self._box.installEventFilter(_NoWheel(self._box))

    def show(self, value: object) -> None:
        value = value.value if isinstance(value, Enum) else value
        found = self._box.findData(value)
        if found < 0:  # a plug-in's, or a trained one's
            self._box.addItem(str(value), value)
            found = self._box.count() - 1
        self._box.setCurrentIndex(found)

    def value(self) -> object:
        return self._box.currentData()


class _Tick:
    def __init__(self, text: str) -> None:
        self._check = Check(text)
        self.widget: QWidget = self._check

    def show(self, value: object) -> None:
        self._check.setChecked(bool(value))

    def value(self) -> object:
        return self._check.isChecked()


class _Decimals(QDoubleSpinBox):
    def textFromValue(self, value: float) -> str:  # noqa: N802 - Qt's name
        """Write no more digits than the number has."""
        return self.locale().toString(value, "g", 7)


class _Number:
    def __init__(self, schema: Schema, unit: str) -> None:
        self._is_whole = schema["type"] == "integer"
        self._box: QSpinBox | _Decimals = QSpinBox() if self._is_whole else _Decimals()
        self.widget: QWidget = self._box
        if isinstance(self._box, _Decimals):
            self._box.setDecimals(3)
            self._box.setSingleStep(0.05 if schema.get("maximum") == 1.0 else 0.5)
            low = schema.get("minimum", schema.get("exclusiveMinimum", 0.0) + 0.001)
            self._box.setRange(low, schema.get("maximum", _MOST))
        else:
            self._box.setRange(schema.get("minimum", 0), schema.get("maximum", _MOST))
        self._box.setSuffix(percent("") if unit == "%" else f" {unit}" if unit else "")
        self._box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self._box.installEventFilter(_NoWheel(self._box))

    def show(self, value: object) -> None:
        assert isinstance(value, int | float)  # noqa: S101 - its schema says so
        if isinstance(self._box, _Decimals):
            self._box.setValue(float(value))
        else:
            self._box.setValue(int(value))

    def value(self) -> object:
        return self._box.value()


class _Text:
    def __init__(self, is_list: bool) -> None:
        self._is_list = is_list
        self._line = QLineEdit()
        self.widget: QWidget = self._line

    def show(self, value: object) -> None:
        self._line.setText(", ".join(value) if isinstance(value, tuple) else str(value))

    def value(self) -> object:
        text = self._line.text().strip()
        if not self._is_list:
            return text
        return tuple(part.strip() for part in text.split(",") if part.strip())


class _Numbers:
    """Numbers with commas between; rows of them with semicolons; empty for none."""

    def __init__(self, schema: Schema) -> None:
        self._has_rows = "prefixItems" not in schema
        self._line = QLineEdit()
        self.widget: QWidget = self._line

    def show(self, value: object) -> None:
        rows = value if self._has_rows else [value] if value is not None else []
        assert isinstance(rows, tuple | list)  # noqa: S101 - its schema says so
        self._line.setText("; ".join(", ".join(f"{one:g}" for one in row) for row in rows))

    def value(self) -> object:
        parts = [part for part in self._line.text().split(";") if part.strip()]
        rows = tuple(tuple(_number(word) for word in part.split(",")) for part in parts)
        if self._has_rows:
            return rows
        if len(rows) > 1:
            raise ValueError(tr("numbers with commas between them are wanted"))
        return rows[0] if rows else None


class _NoWheel(QObject):
    """Who scrolls over a value must not change it."""

    def eventFilter(self, _of: QObject | None, event: QEvent | None) -> bool:  # noqa: N802
        """Leave the wheel to what scrolls."""
        if event is None or event.type() != QEvent.Type.Wheel:
            return False
        event.ignore()
        return True


def _is_of_numbers(schema: Schema) -> bool:
    if schema.get("type") != "array":
        return False
    inner = schema["prefixItems"][0] if "prefixItems" in schema else schema["items"]
    return "prefixItems" in schema or inner.get("type") == "array"


def _number(word: str) -> int | float:
    try:
        number = float(word)
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise ValueError(tr("'{word}' is no number", word=word.strip()))
    return int(number) if number.is_integer() else number
