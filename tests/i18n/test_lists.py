"""Words in a row, in several languages; and messages that hold words of ours."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from monitor.analysis.losses import line_on_losses
from monitor.classes import Classes
from monitor.errors import DataSetError
from monitor.i18n import LANGUAGE_VARIABLE, listed, listed_to_choose
from monitor.sources import Gap, GapKind
from monitor.training.data.split import split
from tests.i18n.conftest import Speak


@pytest.mark.parametrize(
    ("code", "count", "all_of_them", "one_of_them"),
    [
        ("en", 0, "", ""),
        ("en", 1, "a", "a"),
        ("en", 2, "a and b", "a or b"),
        ("en", 4, "a, b, c and d", "a, b, c or d"),
        ("de", 3, "a, b und c", "a, b oder c"),
        ("ja", 3, "a、bとc", "a、b または c"),
        ("ar", 3, "أ، ب وج", "أ، ب أو ج"),
    ],
)
def test_words_in_a_row(
    system: Speak, code: str, count: int, all_of_them: str, one_of_them: str
) -> None:
    system(**{LANGUAGE_VARIABLE: code})
    words = list("abcd" if code != "ar" else "أبج")[:count]
    assert (listed(words), listed_to_choose(words)) == (all_of_them, one_of_them)


def test_why_pictures_are_missing_is_said_in_the_language(system: Speak) -> None:
    system(**{LANGUAGE_VARIABLE: "de"})
    gaps = [Gap(1.0, 2.0, 1.0, GapKind.DAMAGED), Gap(8.0, 9.0, 1.0, GapKind.CUT)]
    line = line_on_losses("a.mp4", gaps, 9.0)
    assert " und " in line
    assert not any(kind.value in line for kind in (GapKind.DAMAGED, GapKind.CUT))


@pytest.mark.parametrize(("are_recorded", "unit"), [(False, "1 Person:"), (True, "1 Strecke:")])
def test_whose_pictures_are_too_few_is_said_in_the_language(
    system: Speak, are_recorded: bool, unit: str
) -> None:
    system(**{LANGUAGE_VARIABLE: "de"})
    labels = np.array([0, 1, 1, 1], np.int64)
    with pytest.raises(DataSetError, match=unit):
        split(Path("a.csv"), labels, [""] * 4, ["a", "b"], 1, are_recorded=are_recorded)


def test_what_counts_for_nothing_is_said_in_the_language(system: Speak) -> None:
    system(**{LANGUAGE_VARIABLE: "de"})
    assert "N: nichts." in Classes(("a", "b"), positive=("a", "b")).formula
