"""Tiers, the rows of an annotation tool, and the texts in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
"""What no XML can hold, and nobody can see."""


class TierKind(StrEnum):
    """What the entries of a tier are."""

    VALUE = "value"
    """A number at every step."""
    STATE = "state"
    """What holds for a while."""
    MOMENT = "moment"
    """What happens at a moment, and has no length."""
    CODE = "code"
    """What an observer saw for a while."""
    CODED_MOMENT = "coded moment"
    """What an observer saw at a moment."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One annotation.

    Attributes:
        start_ms: Where it begins.
        end_ms: Where it ends; the same for a moment.
        code: What it is, in a word, for tools that count; "" where its tier says it.
        text: What it says.
    """

    start_ms: int
    end_ms: int
    text: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class Tier:
    """Entries of one kind, in order of time; they may overlap.

    `observer` is whose codes they are; "" for all else.
    """

    name: str
    kind: TierKind
    entries: tuple[Entry, ...]
    observer: str = ""

    def rows(self) -> Iterator[Tier]:
        """Yield tiers whose entries do not overlap and of whose moments no two are at one time.

        One is enough for most. All have its name, as tiers of one observer have: `unique_names`
        tells them apart.
        """
        rows: list[list[Entry]] = []
        for entry in self.entries:
            for row in rows:
                last = row[-1]
                if last.end_ms <= entry.start_ms and last.start_ms < entry.start_ms:
                    row.append(entry)
                    break
            else:
                rows.append([entry])
        for row in rows:
            yield replace(self, entries=tuple(row))


def clean(text: str) -> str:
    """Return a text with the ends of lines of Unix, and without what no file can hold."""
    return _UNWRITABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: str) -> str:
    """Return a text without ends of lines and tabs, for formats whose rows are lines."""
    return " ".join(text.split())


def unique_names(names: Iterable[str]) -> Iterator[str]:
    """Yield each name, those that were there before with a number behind."""
    seen: set[str] = set()
    for name in names:
        number, free = 1, name
        while free in seen:
            number += 1
            free = f"{name} {number}"
        seen.add(free)
        yield free
