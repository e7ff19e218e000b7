"""With a minimum group no total of a recording tells what one person shows who came later."""

from __future__ import annotations

import numpy as np
import pytest

from monitor.analysis.gate import RecordingGate
from monitor.analysis.scoring import Score, Scoring
from monitor.config import StrategyName, WindowSettings
from monitor.types import EXPRESSIONS
from monitor.window import MinimumGroup
from tests.window.readings import mix, reading

CALM, THREE = mix(), MinimumGroup(3)
PER_S = 5


def scored(strategy: StrategyName, fourth: np.ndarray | None) -> Score:
    """Three people for twenty seconds; a fourth comes after eight."""
    settings, three = WindowSettings(strategy=strategy), {1: CALM, 2: mix(happy=0.9), 3: CALM}
    people = [three] * (8 * PER_S)
    people += [three if fourth is None else {**three, 4: fourth}] * (12 * PER_S)
    readings = (reading(number / PER_S, seen) for number, seen in enumerate(people))
    scoring = Scoring(settings, THREE)
    for shown in RecordingGate(settings, THREE, 0.0, EXPRESSIONS).through(readings):
        scoring.add(shown)
    return scoring.finish(20.0)


@pytest.mark.parametrize("strategy", ["balance", "person_mean", "sum", "dominant", "confidence"])
def test_a_fourth_person_is_in_no_total(strategy: StrategyName) -> None:
    without = scored(strategy, None)
    assert without.score is not None
    for fourth in (mix(sad=0.9), mix(happy=0.9)):
        found = scored(strategy, fourth)
        assert found.people == 4
        assert found.score == without.score
        np.testing.assert_array_equal(found.mean_probabilities, without.mean_probabilities)
        np.testing.assert_array_equal(found.sums, without.sums)
        assert [one.score for one in found.windows] == [one.score for one in without.windows]
