"""What is wrong with a catalogue."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from string import Formatter

from catalogues.linguist import Message, catalogue_text
from monitor.i18n.catalogue import catalogue_file
from monitor.i18n.languages import Language

_KEY_AMONG_LETTERS = re.compile(r"(?<!\()&[^\W\d_]")
_MARKUP = re.compile(r"</?\w+[^<>]*>|\[/?[a-z]+\]|--[a-z][a-z-]*")
"""What programs read: tags, and the names of options."""


def catalogue_faults(
    language: Language, messages: Sequence[Message], *, complete: bool = False
) -> list[str]:
    """Return a line for each fault of a language's catalogue.

    Args:
        language: Whose.
        messages: Today's texts with its translations.
        complete: Whether all must be translated.
    """
    file = catalogue_file(language)
    faults = [
        f"{file.name}: {one.context}: {fault}: {one.text!r}"
        for one in messages
        for fault in message_faults(one)
    ]
    if language.is_right_to_left:  # Qt draws the letters beside a mark of the keyboard apart
        faults += [
            f"{file.name}: {one.context}: a key among joined letters, not behind as (&S): {form!r}"
            for one in messages
            for form in one.forms
            if _KEY_AMONG_LETTERS.search(form)
        ]
    if complete and (left := sum(not one.is_done for one in messages)):
        faults.append(f"{file.name}: {left} texts are not translated")
    is_there = file.exists() and file.read_text(encoding="utf-8")
    if is_there != catalogue_text(language, messages):
        faults.append(f"{file.name}: it is stale: run scripts/update_catalogues.py")
    return faults


def message_faults(message: Message) -> Iterator[str]:
    """Yield what is wrong with a translation, in a few words each."""
    if not message.is_done:
        return
    wanted = _fields(message.plural or message.text)
    counted = {"count"} if message.plural else set()
    for form in message.forms:
        try:
            given = _fields(form)
        except ValueError:
            yield "braces that are not in pairs"
            continue
        if wanted is not None and (given is None or given | counted != wanted | counted):
            yield f"its values are {sorted(given or ())}, not {sorted(wanted)}"
        if sorted(_MARKUP.findall(form)) != sorted(_MARKUP.findall(message.plural or message.text)):
            yield "other tags or options"
        if form.strip() == form and message.text.strip() != message.text:
            yield "no space at its edge"
        if form.count("&&") != message.text.count("&&"):
            yield "another count of '&&'"


def _fields(text: str) -> set[str] | None:
    """The names of the values in a text."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
