"""A paper as it is to be shown: those of its texts that are true here, filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from monitor.papers.facts import CONDITIONS, Facts
from monitor.papers.language import PaperTexts, Texts

_BLANK = re.compile(r"\[\[(\w+): (.+?)\]\]")


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a paragraph: text, or a blank for the school with what belongs there."""

    text: str
    is_blank: bool = False


Paragraph = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a paper.

    Attributes:
        title: Its heading.
        paragraphs: Its texts.
        rows: Of a table of risks: the risk, and what is done about it.
    """

    title: str
    paragraphs: tuple[Paragraph, ...]
    rows: tuple[tuple[Paragraph, Paragraph], ...] = ()


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper.

    Attributes:
        name: Which, as in `language.PAPERS`.
        title: Its heading.
        sections: Its parts, in order.
    """

    name: str
    title: str
    sections: tuple[Section, ...]


def paper_of(name: str, facts: Facts, texts: PaperTexts) -> Paper:
    """Return a paper, filled in from what this installation is set to."""
    values = values_in(texts, facts)
    parts = texts.papers[name]
    sections = tuple(_sections(parts, facts, values))
    return Paper(name, str(parts["title"]), sections)


def values_in(texts: PaperTexts, facts: Facts) -> Mapping[str, str]:
    """Return what stands for the {names}; each keeps its own direction in a text of the other."""
    values = facts.values(texts.words)
    if not texts.language.is_right_to_left:
        return values
    isolated = "\N{FIRST STRONG ISOLATE}{}\N{POP DIRECTIONAL ISOLATE}"
    return {name: isolated.format(value) for name, value in values.items()}


def filled(text: str, values: Mapping[str, str]) -> Paragraph:
    """Return a text with its {names} filled in, and its blanks apart.

    Raises:
        KeyError: It has a name that nothing stands for.
    """
    pieces: list[Piece] = []
    end = 0
    for blank in _BLANK.finditer(text):
        pieces.append(Piece(text[end : blank.start()].format_map(values)))
        pieces.append(Piece(blank[2], is_blank=True))
        end = blank.end()
    pieces.append(Piece(text[end:].format_map(values)))
    return tuple(piece for piece in pieces if piece.text)


def _sections(texts: Texts, facts: Facts, values: Mapping[str, str]) -> Iterator[Section]:
    for part in texts.values():
        if isinstance(part, str):
            continue
        paragraphs = tuple(paragraph for _name, paragraph in _shown(part, facts, values))
        rows = (dict(_shown(row, facts, values)) for row in part.values() if isinstance(row, dict))
        table = tuple((row["risk"], row["measure"]) for row in rows)
        yield Section(str(part["title"]), paragraphs, table)


def _shown(
    texts: Texts, facts: Facts, values: Mapping[str, str]
) -> Iterator[tuple[str, Paragraph]]:
    """The texts that are true here, with their keys without the condition."""
    for key, text in texts.items():
        name, _, condition = key.partition("_if_")
        is_shown = not condition or CONDITIONS[condition](facts)
        if isinstance(text, str) and name != "title" and is_shown:
            yield name, filled(text, values)
