from __future__ import annotations

import pytest

from monitor.classes import Classes
from monitor.config import StrategyName, WindowSettings
from monitor.plots.formula import formula_of
from monitor.types import EXPRESSIONS
from monitor.window.strategies.registry import RATIOS

MINE = Classes(("away", "at ease"), positive=("at ease",), negative=("away",))


def test_shares_of_people_are_told_in_one_sentence() -> None:
    assert formula_of("balance", EXPRESSIONS) == (
        "share of people with positive less share with negative expressions, everyone once, "
        "with its 90 % range"
    )
    assert "negative classes" in formula_of("balance", MINE)


@pytest.mark.parametrize("strategy", sorted(RATIOS))
def test_ratios_are_told_as_ratios(strategy: StrategyName) -> None:
    assert formula_of(strategy, EXPRESSIONS).startswith("(P \N{MINUS SIGN} N) / (P + N)")


def test_who_faces_the_front_is_told_without_expressions() -> None:
    assert "expression" not in formula_of("facing", EXPRESSIONS)


def test_the_neutral_band_is_that_of_the_strategy() -> None:
    settings = {"dead_band": 0.3, "share_band": 0.1}
    assert WindowSettings(**settings).neutral_band == 0.1
    assert WindowSettings(strategy="sum", **settings).neutral_band == 0.3
    assert WindowSettings(strategy="facing", **settings).neutral_band == pytest.approx(1 / 3)
