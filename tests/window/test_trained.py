"""The trained strategies in a rolling window, and folders that must not be used."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from monitor.classes import Classes
from monitor.config import WindowSettings
from monitor.engine.trained_file import NETWORK_FILE
from monitor.errors import ConfigError, EngineError
from monitor.types import EXPRESSIONS, FrameReading, State
from monitor.window import ANY_GROUP, RollingWindow, WindowSteps, with_trained
from monitor.window.strategies.choice import strategy_for
from monitor.window.strategies.trained_folder import STRATEGY_FILE
from tests.window.learnt import rise_network, verdicts_folder
from tests.window.readings import mix, reading


def settings(folder: Path, strategy: str = "temporal", **changes: float) -> WindowSettings:
    return WindowSettings(strategy=strategy, model=str(folder), **changes)  # type: ignore[arg-type]


def happy(shares: list[float]) -> list[FrameReading]:
    step_s = 5.0 / len(shares)
    times_s = [step_s * (i + 0.5) for i in range(len(shares))]
    people = (1, 2, 3)
    return [
        reading(t, {p: mix(happy=s, sad=1.0 - s) for p in people})
        for t, s in zip(times_s, shares, strict=True)
    ]


RISE = [i / 49 for i in range(50)]


def test_order_decides_where_the_mean_cannot(tmp_path: Path) -> None:
    folder = rise_network(tmp_path / "mine")
    states, means = [], []
    for shares in (RISE, RISE[::-1]):
        window = RollingWindow(settings(folder), ANY_GROUP)
        mean = RollingWindow(WindowSettings(strategy="person_mean"), ANY_GROUP)
        for one in happy(shares):
            window.add(one)
            mean.add(one)
        states.append(window.summary(5.0).state)
        means.append(mean.summary(5.0).score)
        assert window.summary(5.0).mean_probabilities == pytest.approx(
            mean.summary(5.0).mean_probabilities
        )
    assert states == [State.INTERESTED, State.BORED]
    assert means[0] == pytest.approx(means[1], abs=1e-6)


def test_what_left_the_window_is_forgotten(tmp_path: Path) -> None:
    folder = rise_network(tmp_path / "mine")
    steps = WindowSteps(settings(folder, step_s=5.0), ANY_GROUP)
    found = []
    for one in [*happy(RISE), *(shifted(one, 5.0) for one in happy(RISE[::-1]))]:
        found += steps.add(one)
    found += steps.finish(10.0)
    assert [one.state for one in found] == [State.INTERESTED, State.BORED]


def shifted(one: FrameReading, by_s: float) -> FrameReading:
    return FrameReading(one.frame_index, one.time_s + by_s, one.faces)


def test_without_people_there_is_no_data(tmp_path: Path) -> None:
    window = RollingWindow(settings(rise_network(tmp_path / "mine")), ANY_GROUP)
    window.add(reading(1.0))
    assert window.summary(5.0).state is State.NO_DATA


def test_verdicts_weigh_the_mix(tmp_path: Path) -> None:
    folder = verdicts_folder(tmp_path / "room")
    states = []
    for people in ({1: mix(surprise=0.9)}, {1: mix(happy=1.0)}):
        window = RollingWindow(settings(folder, "verdicts"), ANY_GROUP)
        window.add(reading(1.0, people))
        states.append(window.summary(2.0).state)
    assert states == [State.INTERESTED, State.BORED]


def test_a_trained_strategy_needs_its_folder_and_its_window(tmp_path: Path) -> None:
    folder = rise_network(tmp_path / "mine")
    with pytest.raises(ConfigError, match="--model DIR"):
        strategy_for(WindowSettings(strategy="temporal"))
    with pytest.raises(ConfigError, match="--window 5"):
        strategy_for(settings(folder, length_s=8.0))


def test_readings_of_other_classes_are_refused(tmp_path: Path) -> None:
    window = RollingWindow(settings(rise_network(tmp_path / "mine")), ANY_GROUP)
    with pytest.raises(EngineError, match="name the --emotion"):
        window.add(FrameReading(0, 0.0, (), classes=Classes(("open", "closed"))))


def test_a_folder_that_must_not_be_used_says_why(tmp_path: Path) -> None:
    folder = rise_network(tmp_path / "mine")
    known = (folder / STRATEGY_FILE).read_text(encoding="utf-8")

    def refused(message: str, strategy: str = "temporal", **changes: object) -> None:
        values = json.loads(known) | changes
        (folder / STRATEGY_FILE).write_text(json.dumps(values), encoding="utf-8")
        with pytest.raises(EngineError, match=message):
            strategy_for(settings(folder, strategy))

    refused("newer Classroom Monitor", format=99)
    refused("train it again", colour="red")
    refused("train it again", names=["one"])
    refused("what counts", positive=[], negative=[])
    refused("not for verdicts", "verdicts")
    refused("no better than guessing", refusal="no better than guessing")
    (folder / STRATEGY_FILE).write_text("{", encoding="utf-8")
    with pytest.raises(EngineError, match="broken"):
        strategy_for(settings(folder))
    (folder / STRATEGY_FILE).write_text(known, encoding="utf-8")
    (folder / NETWORK_FILE).write_bytes(b"damaged")
    with pytest.raises(EngineError, match="copy the whole folder again"):
        strategy_for(settings(folder))
    (folder / NETWORK_FILE).unlink()
    with pytest.raises(EngineError, match="is missing"):
        strategy_for(settings(folder))
    with pytest.raises(EngineError, match="no folder of a trained way of counting"):
        strategy_for(settings(tmp_path))
    with pytest.raises(EngineError, match="a weight for each class"):
        strategy_for(settings(verdicts_folder(tmp_path / "room", line=None), "verdicts"))


def test_a_folder_says_for_which_strategy_it_was_trained(tmp_path: Path) -> None:
    usual = WindowSettings(step_s=2.0)
    for name, make in (("temporal", rise_network), ("verdicts", verdicts_folder)):
        folder = make(tmp_path / name)
        assert with_trained(usual, folder, EXPRESSIONS) == settings(folder, name, step_s=2.0)
    with pytest.raises(EngineError, match="no folder of a trained way of counting"):
        with_trained(usual, tmp_path, EXPRESSIONS)
    with pytest.raises(EngineError, match="not of dark, bright: name the --emotion"):
        with_trained(usual, tmp_path / "temporal", Classes(("dark", "bright")))
    with pytest.raises(ConfigError, match="use --window 5"):
        with_trained(WindowSettings(length_s=8.0), tmp_path / "temporal", EXPRESSIONS)
