"""Each text that people read, in the language of this process."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import cache

from monitor.i18n.catalogue import Key, catalogue_file, read_catalogue
from monitor.i18n.choice import language
from monitor.i18n.languages import ENGLISH, PSEUDO
from monitor.i18n.numbers import fill
from monitor.i18n.pseudo import pseudo_text


def tr(text: str, plural: str = "", /, *, meaning: str = "", **values: object) -> str:
    """Return a text in the language of this process, English where it has none.

    `scripts/update_catalogues.py` reads the calls from the code: the texts are literals.

    Args:
        text: The English text, with a name in braces for each of `values`; the singular where
            there is a plural. Braces stand for themselves where there are no values.
        plural: The English plural. Which form is taken follows the value `count`.
        meaning: What tells it from the same English words elsewhere, where that is needed.
        values: What is filled in. Numbers are written as the language writes them.
    """
    english = plural if plural and values.get("count") != 1 else text
    spoken = language()
    if spoken is ENGLISH:
        return english.format(**values) if values else english
    if spoken is PSEUDO:
        return fill(pseudo_text(english), values, spoken)
    forms = catalogue_texts().get((text, meaning))
    if forms is None:
        return fill(english, values, spoken)
    count = values.get("count")
    form = spoken.plural(abs(int(count))) if plural and isinstance(count, int | float) else 0
    try:
        return fill(forms[min(form, len(forms) - 1)], values, spoken)
    except (LookupError, ValueError):  # a slip in the catalogue, which its check finds
        return fill(english, values, spoken)


def marked(text: str, /) -> str:
    """Return a text as it is: English in files and in the code, and `shown` to people."""
    return text


def shown(text: str, /) -> str:
    """Return a text that was `marked` elsewhere, or that a user wrote, for people to read."""
    return tr(str(text))  # of an enumeration Qt would show nothing


@cache
def catalogue_texts() -> Mapping[Key, tuple[str, ...]]:
    """Return what is translated into the language of this process; a line says it if none is."""
    file = catalogue_file(language())
    try:
        return read_catalogue(file)
    except (OSError, ValueError) as error:
        if sys.stderr is not None:
            sys.stderr.write(
                f"classroom-monitor: no texts in {language().name}, so English: {file}: {error}; "
                "install the app again\n"
            )
        return {}
