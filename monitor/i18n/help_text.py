"""The help of commands: docstrings, paragraph by paragraph; examples stay as they are."""

from __future__ import annotations

from collections.abc import Iterator

from monitor.i18n.texts import shown


def help_texts(docstring: str) -> Iterator[str]:
    """Yield the paragraphs of a docstring that people read as sentences, each in one line."""
    for paragraph in docstring.split("\n\n"):
        if not paragraph.startswith(" "):
            yield _in_a_line(paragraph)


def shown_help(docstring: str) -> str:
    """Return a docstring in the language of this process."""
    return "\n\n".join(
        paragraph if paragraph.startswith(" ") else _shown(paragraph)
        for paragraph in docstring.split("\n\n")
    )


def _shown(paragraph: str) -> str:
    text = _in_a_line(paragraph)
    translated = shown(text)
    return paragraph if translated == text else translated  # English keeps its lines


def _in_a_line(paragraph: str) -> str:
    return " ".join(paragraph.split("\n"))
