"""The languages of the app: which one is spoken, and each text of it in that language."""

from monitor.i18n.choice import LANGUAGE_VARIABLE, in_english, language
from monitor.i18n.languages import LANGUAGES, SYSTEM, Language
from monitor.i18n.library_texts import of_library
from monitor.i18n.lists import listed, listed_to_choose
from monitor.i18n.numbers import (
    date_and_time,
    decimals,
    is_english,
    long_date,
    number_in_line,
    percent,
)
from monitor.i18n.texts import marked, shown, tr

__all__ = [
    "LANGUAGES",
    "LANGUAGE_VARIABLE",
    "SYSTEM",
    "Language",
    "date_and_time",
    "decimals",
    "in_english",
    "is_english",
    "language",
    "listed",
    "listed_to_choose",
    "long_date",
    "marked",
    "number_in_line",
    "of_library",
    "percent",
    "shown",
    "tr",
]
