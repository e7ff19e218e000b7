"""The languages that there are, and how each writes numbers, dates and plurals.

What stands here is what the Unicode Common Locale Data Repository says of them: eight languages
need a few lines of its thirty megabytes (docs/decisions/languages.md).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

SYSTEM = "system"
"""In settings, the language of the system."""


def _one_form(_count: int) -> int:
    return 0


def _one_or_more(count: int) -> int:
    return int(count != 1)


def _to_one_or_more(count: int) -> int:
    return int(count > 1)


def _arabic(count: int) -> int:
    if count <= 2:
        return count
    of_hundred = count % 100
    if 3 <= of_hundred <= 10:
        return 3
    return 4 if of_hundred >= 11 else 5


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the app.

    Attributes:
        code: As catalogues are named: "de", "pt_BR".
        name: What those who speak it call it.
        plural: Which of its plural forms a count takes, from 0.
        plural_count: How many of these it has, as Qt's Linguist counts them.
        decimal: What stands between a number's whole part and the rest.
        percent: How a share in per cent is written.
        moment: Date and time to the minute, as `strftime` writes them.
        is_right_to_left: Whether it is read from right to left.
    """

    code: str
    name: str
    plural: Callable[[int], int] = _one_or_more
    plural_count: int = 2
    decimal: str = ","
    percent: str = "{} %"
    moment: str = "%d/%m/%Y %H:%M"
    is_right_to_left: bool = False

    @property
    def tag(self) -> str:
        """Its code as pages have it: "pt-BR"."""
        return self.code.replace("_", "-")

    @property
    def direction(self) -> str:
        """How it is read, as pages have it: "rtl" or "ltr"."""
        return "rtl" if self.is_right_to_left else "ltr"


ENGLISH = Language("en", "English", decimal=".", moment="%Y-%m-%d %H:%M")
"""What the texts in the code are written in."""

PSEUDO = Language("xx", "Pseudo", decimal=".", moment=ENGLISH.moment)
"""English half as long again, with accents: shows what is cut and what is not marked."""

LANGUAGES: Mapping[str, Language] = {
    one.code: one
    for one in (
        ENGLISH,
        Language(
            "ar",
            "العربية",
            _arabic,
            6,
            ".",
            "{}\u200e%\u200e",
            "%d/%m/%Y %H:%M",
            is_right_to_left=True,
        ),
        Language("de", "Deutsch", moment="%d.%m.%Y %H:%M"),
        Language("es", "Español"),
        Language("fr", "Français", _to_one_or_more, percent="{}\u202f%"),
        Language("ja", "日本語", _one_form, 1, ".", "{}%", "%Y/%m/%d %H:%M"),
        Language("pt_BR", "Português (Brasil)", _to_one_or_more, percent="{}%"),
        Language("zh_CN", "简体中文", _one_form, 1, ".", "{}%", "%Y/%m/%d %H:%M"),
    )
}
"""All languages by code."""


def closest_language(name: str) -> Language | None:
    """Return the language that a system's name means, e.g. "de_AT.UTF-8", "pt-PT"; else None.

    Chinese in traditional characters is another language to those who read it.
    """
    plain = name.partition(".")[0].partition("@")[0].replace("-", "_")
    parts = [part.lower() for part in plain.split("_")]
    if parts[0] == "zh":
        return None if {"tw", "hk", "mo", "hant"} & set(parts[1:]) else LANGUAGES["zh_CN"]
    return next(
        (one for code, one in LANGUAGES.items() if code.partition("_")[0] == parts[0]), None
    )
