"""How spreadsheets write CSV, which is not the same everywhere (docs/decisions/spreadsheets.md)."""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass

SEPARATORS = (",", ";", "\t")

# By CLDR, languages whose numbers have a decimal comma, and places where they have none.
_WITH_COMMA = frozenset(
    {
        *("af", "az", "be", "bg", "br", "bs", "ca", "cs", "da", "de", "el", "es", "et", "eu"),
        *("fi", "fo", "fr", "fy", "gl", "hr", "hu", "hy", "id", "is", "it", "ka", "kk", "kl"),
        *("ky", "lb", "lt", "lv", "mk", "nb", "nl", "nn", "no", "oc", "pl", "pt", "ro", "ru"),
        *("rw", "se", "sk", "sl", "sq", "sr", "sv", "tg", "tk", "tr", "tt", "uk", "uz", "vi"),
    }
)
_WITHOUT_COMMA = frozenset(
    {
        *("de_CH", "de_LI", "it_CH", "es_CU", "es_DO", "es_GT", "es_HN", "es_MX", "es_NI"),
        *("es_PA", "es_PE", "es_PR", "es_SV", "es_US"),
    }
)

# A cell begins where the text does, and where another spreadsheet's separator or a new line is;
# quotation marks there may be taken for those around a cell.
_BEGINS = r"(?:^|(?<=[,;\t\r\n]))"
_FORMULA = r"(?=['\"]*[=+@-])"
_HERE_AN_APOSTROPHE = re.compile(_BEGINS + _FORMULA)
_AN_APOSTROPHE = re.compile(_BEGINS + "'" + _FORMULA)


@dataclass(frozen=True, slots=True)
class CsvDialect:
    """How a CSV file is written.

    Attributes:
        separator: Between cells.
        decimal: In numbers.
        has_mark: Whether a byte order mark says that it is UTF-8; Excel needs it.
    """

    separator: str = ","
    decimal: str = "."
    has_mark: bool = False


PLAIN = CsvDialect()
"""As programs read it, the same everywhere."""


def spreadsheet_dialect() -> CsvDialect:
    """The CSV that a spreadsheet of this user opens by a double click."""
    if sys.platform == "win32":
        return CsvDialect(_windows(0x0C), _windows(0x0E), has_mark=True)  # LOCALE_SLIST, _SDECIMAL
    # As the C library chooses. What it knows itself depends on which locales are installed.
    names = (os.environ.get(name) for name in ("LC_ALL", "LC_NUMERIC", "LANG"))
    place = next(filter(None, names), "").partition(".")[0].partition("@")[0]
    has_comma = place.partition("_")[0] in _WITH_COMMA and place not in _WITHOUT_COMMA
    return CsvDialect(*((";", ",") if has_comma else (",", ".")), has_mark=True)


def as_cell(text: str) -> str:
    """Write a text so that no spreadsheet runs a part of it: with an apostrophe before that."""
    return _HERE_AN_APOSTROPHE.sub("'", text)


def from_cell(cell: str) -> str:
    """Undo `as_cell`."""
    return _AN_APOSTROPHE.sub("", cell) if "'" in cell else cell


if sys.platform == "win32":
    import ctypes

    def _windows(kind: int) -> str:
        """What the user chose in the system's settings."""
        buffer = ctypes.create_unicode_buffer(8)
        ctypes.windll.kernel32.GetLocaleInfoEx(None, kind, buffer, len(buffer))
        return buffer.value
