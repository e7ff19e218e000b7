"""Catalogues as Qt's Linguist reads and writes them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from monitor.i18n.catalogue import catalogue_file
from monitor.i18n.languages import Language


@dataclass(frozen=True, slots=True)
class Message:
    """A text and its translation.

    Attributes:
        context: The room where it is found first.
        text: In English; the singular where there is a plural.
        plural: The English plural, or "".
        meaning: What tells it from the same words elsewhere, or "".
        forms: The translation, a form for each plural of the language; empty ones are to do.
    """

    context: str
    text: str
    plural: str = ""
    meaning: str = ""
    forms: tuple[str, ...] = ("",)

    @property
    def key(self) -> tuple[str, str]:
        """What it is found by."""
        return self.text, self.meaning

    @property
    def is_done(self) -> bool:
        """Whether all of it is translated."""
        return all(self.forms)

    def with_forms(self, forms: tuple[str, ...]) -> Message:
        """Return it with another translation."""
        return replace(self, forms=forms)

    def with_forms_of(self, other: Message | None, language: Language) -> Message:
        """Return it with the translation of an earlier one, or with as many forms to be done."""
        count = language.plural_count if self.plural else 1
        if other is not None and len(other.forms) == count:
            return self.with_forms(other.forms)
        return self.with_forms(("",) * count)


def read_messages(file: Path) -> Iterator[Message]:
    """Yield what a catalogue holds, also what is not done; nothing where there is no file."""
    if not file.exists():
        return
    for context in ElementTree.parse(file).getroot().iter("context"):  # noqa: S314 - our own
        for one in context.iter("message"):
            translation = one.find("translation")
            if translation is None:
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            yield Message(
                context.findtext("name", ""),
                one.findtext("source", ""),
                one.findtext("extracomment", ""),
                one.findtext("comment", ""),
                forms or (translation.text or "",),
            )


def write_messages(language: Language, messages: Sequence[Message]) -> None:
    """Write a language's catalogue; `messages` are sorted by context."""
    catalogue_file(language).write_text(
        catalogue_text(language, messages), encoding="utf-8", newline="\n"
    )


def catalogue_text(language: Language, messages: Sequence[Message]) -> str:
    """Return a catalogue as its file has it."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language.code}" sourcelanguage="en">',
    ]
    for context, ones in groupby(messages, key=lambda one: one.context):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        lines += [line for one in ones for line in _message_lines(one)]
        lines += ["</context>"]
    return "\n".join([*lines, "</TS>", ""])


def _message_lines(message: Message) -> list[str]:
    numerus = ' numerus="yes"' if message.plural else ""
    kind = "" if message.is_done else ' type="unfinished"'
    start = [
        f"    <message{numerus}>",
        f"        <source>{escape(message.text)}</source>",
    ]
    if message.meaning:
        start.append(f"        <comment>{escape(message.meaning)}</comment>")
    if not message.plural:
        translation = f"        <translation{kind}>{escape(message.forms[0])}</translation>"
        return [*start, translation, "    </message>"]
    return [
        *start,
        f"        <extracomment>{escape(message.plural)}</extracomment>",
        f"        <translation{kind}>",
        *(f"            <numerusform>{escape(form)}</numerusform>" for form in message.forms),
        "        </translation>",
        "    </message>",
    ]
