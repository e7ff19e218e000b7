"""Numbers and moments as a language writes them: for people, never for files."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from string import Formatter
from typing import Any

from monitor.i18n.choice import language
from monitor.i18n.languages import ENGLISH, Language


def decimals(value: float, spec: str) -> str:
    """Return a number in a format such as ".1f", with the language's decimal sign."""
    return _localised(format(value, spec), language())


def percent(number: str) -> str:
    """Return a number with the language's sign of per cent, e.g. '58 %'."""
    return language().percent.format(number)


def number_in_line(number: str) -> str:
    """Return a number with its sign before it, also among words from right to left."""
    return f"\N{LEFT-TO-RIGHT MARK}{number}" if language().is_right_to_left else number


def date_and_time(moment: datetime) -> str:
    """Return date and time to the minute, in the local time zone."""
    return moment.astimezone().strftime(language().moment)


def long_date(moment: datetime) -> str:
    """Return a date as a text has it: in English '3 November 2026', else in numbers."""
    if is_english():
        return f"{moment.day} {moment:%B %Y}"
    return moment.strftime(language().moment.partition(" ")[0])


def is_english() -> bool:
    """Whether the language is the one that the code is written in."""
    return language() is ENGLISH


def fill(text: str, values: Mapping[str, object], spoken: Language) -> str:
    """Fill values into a text of a language, as `str.format` does; nothing without values.

    Raises:
        LookupError: The text names another value.
        ValueError: Its braces are not in pairs, or a format does not fit.
    """
    if not values:
        return text
    if spoken is ENGLISH:
        return text.format(**values)
    return _Localiser(spoken).vformat(text, (), values)


class _Localiser(Formatter):
    """Fills in numbers with a language's decimal sign, and paths so that they keep their order."""

    def __init__(self, spoken: Language) -> None:
        self._spoken = spoken

    def format_field(self, value: Any, format_spec: str) -> str:
        text = format(value, format_spec)
        if isinstance(value, float):
            return _localised(text, self._spoken)
        # Among words from right to left, the first sign of a path would stand at its other end.
        is_path = self._spoken.is_right_to_left and text.startswith(("/", "~/", "\\\\"))
        return f"\N{LEFT-TO-RIGHT MARK}{text}" if is_path else text


def _localised(text: str, spoken: Language) -> str:
    return text if spoken.decimal == "." else text.replace(".", spoken.decimal)
