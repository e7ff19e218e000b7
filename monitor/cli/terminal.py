"""What is written to the terminal: nothing in it steers that, and nobody need read to its end."""

from __future__ import annotations

import os
import sys
import unicodedata
from pathlib import Path
from typing import TextIO

from rich.markup import escape as without_markup

from monitor.i18n import tr

_STEERING = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Categories of letters that move the cursor, turn the direction of writing, or are no letters."""

_HARMLESS = frozenset(
    "\N{ZERO WIDTH JOINER}\N{ZERO WIDTH NON-JOINER}\N{SOFT HYPHEN}"
    "\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}"
)

_MOST_LETTERS = 1000
"""Of a message; what is longer is shortened in its middle."""


def printable(text: str) -> str:
    r"""Return the text in one line, with what would steer a terminal written out: `\x1b`.

    Titles, notes and names of files come from anywhere, in an imported session perhaps.
    """
    if text.isprintable():
        return text
    return "".join(_written_out(letter) for letter in text)


def escape(text: str) -> str:
    """Return the text as `printable` does, and with no colours in it for rich to find."""
    return without_markup(printable(text))


def say(text: str) -> None:
    """Print a line of results."""
    print(printable(text), flush=True)


def tell(text: str) -> None:
    """Print a line on the error channel, with the program's name."""
    print(in_words(text), file=sys.stderr, flush=True)


def in_words(message: str) -> str:
    """Return a message as it is told: with the program's name, without passwords of addresses."""
    for argument in sys.argv[1:]:
        if "://" in argument:
            from monitor.sources.streams.address import public_spec  # whose room loads OpenCV

            for form in (argument, str(Path(argument))):  # which one that takes it for a file has
                message = message.replace(form, public_spec(argument))
    line = printable(message)
    if len(line) > _MOST_LETTERS:  # it quotes a cell of a file, perhaps
        half = _MOST_LETTERS // 2
        line = f"{line[:half]} ... {line[-half:]}"
    return tr("classroom-monitor: {line}", line=line)


def drop_output(stream: TextIO) -> None:
    """Let what is printed there go nowhere, since nobody reads it any more."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def _written_out(letter: str) -> str:
    if unicodedata.category(letter) not in _STEERING or letter in _HARMLESS:
        return letter
    return letter.encode("unicode_escape", "surrogatepass").decode("ascii")
