"""A case of the fuzz test: an input, what is done with it, and what must not come of it."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from random import Random

from fuzz.samples import Samples
from monitor.cli.terminal import in_words
from monitor.errors import MonitorError, known_line
from tests.command import call

_STEERING = {"Cc", "Cs", "Zl", "Zp"}
_MOST_LETTERS = 1100


@dataclass(frozen=True)
class Outcome:
    """What came of a case.

    Attributes:
        code: The exit code.
        out: What was printed.
        told: What was told on the error channel.
    """

    code: int
    out: str
    told: str


@dataclass(frozen=True)
class Case:
    """An input and what is done with it.

    Attributes:
        command: In words, to do it again.
        run: Does it.
        faults: Looks for what is invented or lost; a line for each.
    """

    command: str
    run: Callable[[], Outcome]
    faults: Callable[[Outcome], Iterable[str]] = lambda _outcome: ()


Kind = Callable[[Samples, Path, Random], Case]
"""Makes a case of a kind in an empty folder."""


def command(
    *arguments: str | Path,
    faults: Callable[[Outcome], Iterable[str]] = lambda _outcome: (),
) -> Case:
    """Return the case in which the app is called so."""
    texts = [str(one) for one in arguments]

    def run() -> Outcome:
        done = call(*texts)
        return Outcome(done.returncode, done.stdout, done.stderr)

    return Case(" ".join(map(repr, texts)), run, faults)


def function(
    what: str,
    do: Callable[[], object],
    faults: Callable[[Outcome], Iterable[str]] = lambda _outcome: (),
) -> Case:
    """Return the case in which a part of the app does something; what it refuses is a line."""

    def run() -> Outcome:
        try:
            do()
        except MonitorError as error:
            return Outcome(1, "", in_words(str(error)))
        except Exception as error:
            if not known_line(error):
                raise
            return Outcome(1, "", in_words(known_line(error)))
        return Outcome(0, "", "")

    return Case(what, run, faults)


def faults_of(case: Case, outcome: Outcome) -> list[str]:
    """Return what must not be, a line each, whatever the input was."""
    found = []
    lines = outcome.told.splitlines()
    if outcome.code not in (0, 1, 2):
        found.append(f"exit code {outcome.code}")
    if "Traceback" in outcome.told or "unexpected " in outcome.told:
        found.append(f"it says: {outcome.told.strip()[-400:]}")
    elif outcome.code == 1 and not (lines and "classroom-monitor: " in lines[-1]):
        found.append(f"exit code 1 without a line that says why: {outcome.told[-200:]!r}")
    elif outcome.code == 1 and max(map(len, lines)) > _MOST_LETTERS + len(case.command):
        found.append(f"a line of {max(map(len, lines))} letters")
    letters = {*outcome.out, *(outcome.told if outcome.code != 2 else "")} - {"\n", "\t"}
    if steering := [one for one in letters if unicodedata.category(one) in _STEERING]:
        found.append(f"it prints what steers a terminal: {sorted(steering)}")
    return found + list(case.faults(outcome))
