"""What the default is for: a room in which nothing happens is not 'bored'.

The networks here are calibrated for their training shares, so that every number is theory's.
"""

from __future__ import annotations

import numpy as np
import pytest

from monitor.config import StrategyName, WindowSettings
from monitor.emotion.training_shares import expressions_of
from monitor.types import Face, FaceReading, FrameReading, State
from monitor.window.prevalence import PRIOR, estimate_prevalence
from monitor.window.state import StateKeeper
from monitor.window.strategies.base import WindowContext
from monitor.window.strategies.registry import make_strategy
from tests.window.rooms import CalibratedNetwork, people_showing

OWN = expressions_of("expressions")
ROOMS = 200
FACE = Face(np.zeros(4, np.float32), 0.99)


def states(strategy: StrategyName, shown: np.ndarray, noise: float = 0.35) -> list[State]:
    """What each of many rooms says in which people show the same."""
    network, rng = CalibratedNetwork(OWN, noise), np.random.default_rng(5)
    found = []
    for _ in range(ROOMS):
        faces = tuple(
            FaceReading(track, FACE, row.astype(np.float32))
            for track, row in enumerate(network.read(shown, rng))
        )
        holder = make_strategy(strategy)
        holder.add(FrameReading(0, 0.0, faces, classes=OWN), 0.1)
        result = holder.result(WindowContext(1.0, 5.0, None, OWN))
        found.append(StateKeeper(WindowSettings()).update(result))
    return found


def share_of(state: State, found: list[State]) -> float:
    return found.count(state) / len(found)


@pytest.mark.parametrize("noise", [0.35, 0.45])
def test_a_neutral_room_is_neutral(noise: float) -> None:
    shown = people_showing(OWN, {"neutral": 20})
    assert share_of(State.NEUTRAL, states("balance", shown, noise)) >= 0.97


def test_the_ratio_of_means_calls_neutral_rooms_by_their_residues() -> None:
    shown = people_showing(OWN, {"neutral": 20})
    assert share_of(State.NEUTRAL, states("person_mean", shown)) < 0.5


def test_a_room_of_which_a_third_is_negative_is_bored() -> None:
    shown = people_showing(OWN, {"neutral": 14, "sad": 4, "angry": 2})
    assert share_of(State.BORED, states("balance", shown)) > 0.8


def test_a_room_of_which_a_third_smiles_is_interested() -> None:
    shown = people_showing(OWN, {"neutral": 14, "happy": 6})
    assert share_of(State.INTERESTED, states("balance", shown)) > 0.8


def test_as_many_of_each_are_neutral() -> None:
    shown = people_showing(OWN, {"neutral": 10, "happy": 5, "sad": 5})
    assert share_of(State.NEUTRAL, states("balance", shown)) >= 0.95


@pytest.mark.parametrize(("people", "noise"), [(5, 0.35), (20, 0.35), (20, 0.6), (60, 0.45)])
def test_intervals_hold_as_often_as_they_say(
    people: int, noise: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """90 % of them, where rooms are as the prior says and the network errs as it says."""
    monkeypatch.setattr("monitor.window.prevalence.CALIBRATION_SPREAD", 0.0)
    network, rng = CalibratedNetwork(OWN, noise), np.random.default_rng(7)
    held = []
    shares = np.array(OWN.training_shares)
    for _ in range(600):
        groups = rng.choice([1, 0, -1], people, p=rng.dirichlet([PRIOR] * 3))
        within = [
            np.where(OWN.counts_as == group, shares, 0.0) / shares[OWN.counts_as == group].sum()
            for group in groups
        ]
        shown = np.array([rng.choice(len(OWN), p=p) for p in within])
        found = estimate_prevalence(network.read(shown, rng), np.ones(people), OWN)
        # Whoever reads the gauge rounds: a room that was counted exactly is no miss.
        held.append(found.low - 1e-3 <= groups.mean() <= found.high + 1e-3)
    assert 0.85 <= np.mean(held) <= 0.97


def test_with_what_may_be_wrong_with_a_network_they_hold_oftener() -> None:
    network, rng = CalibratedNetwork(OWN, 0.5), np.random.default_rng(8)
    shown = people_showing(OWN, {"neutral": 14, "happy": 2, "sad": 4})
    held = []
    for _ in range(ROOMS):
        found = estimate_prevalence(network.read(shown, rng), np.ones(20), OWN)
        held.append(found.low <= -0.1 <= found.high)
    assert np.mean(held) >= 0.9
