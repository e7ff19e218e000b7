"""What is read of the people: their expressions, where their heads are turned, or both."""

from __future__ import annotations

from enum import StrEnum

from monitor.i18n import tr


class Signal(StrEnum):
    """What a session is about, in the words of command line, settings and log."""

    BOTH = "both"
    ORIENTATION = "orientation"
    EXPRESSIONS = "expressions"

    @property
    def has_expressions(self) -> bool:
        """Whether expressions are read; where not, no network for them is even loaded."""
        return self is not Signal.ORIENTATION

    @property
    def has_heads(self) -> bool:
        """Whether it is told where heads are turned."""
        return self is not Signal.EXPRESSIONS

    @property
    def strategy(self) -> str:
        """The window strategy that it has where none is named."""
        return "balance" if self.has_expressions else _OF_HEADS

    def can_have(self, strategy: str) -> bool:
        """Whether a window strategy can be made from what it reads."""
        return self.has_heads if strategy == _OF_HEADS else self.has_expressions

    @property
    def words(self) -> str:
        """What it is about, in a few words."""
        return _WORDS[self]


_OF_HEADS = "facing"
"""The one strategy that is made from where heads are turned."""

_WORDS = {
    Signal.BOTH: tr("expressions, and where heads are turned"),
    Signal.ORIENTATION: tr("where heads are turned; no expressions"),
    Signal.EXPRESSIONS: tr("expressions alone"),
}


def signal_of(stored: object) -> Signal:
    """Return what a session held by what its settings say; one that says nothing: expressions.

    Sessions of before it could be chosen say nothing.
    """
    return (
        Signal(stored) if isinstance(stored, str) and stored in set(Signal) else Signal.EXPRESSIONS
    )
