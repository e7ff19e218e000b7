"""What the app's networks take for granted lies beside them, and stored results learn of it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from monitor import plugins
from monitor.classes import Classes
from monitor.config import EmotionSettings, EngineSettings
from monitor.emotion import (
    OWN_NETWORKS,
    classes_of,
    make_emotion_model,
    make_expression_network,
    training_shares_missing,
    with_training_shares,
)
from monitor.emotion import training_shares as module
from monitor.emotion.training_shares import expressions_of
from monitor.errors import EngineError
from monitor.folders import assets_folder
from monitor.types import EXPRESSIONS

APP_NETWORKS = (*OWN_NETWORKS.values(), "fer")
PLAIN = {"training_shares": (), "temperature": 1.0}


def test_every_network_of_expressions_has_its_shares() -> None:
    """Also one that is added tomorrow."""
    assert all((assets_folder() / "models" / f"{name}.onnx").is_file() for name in APP_NETWORKS)
    beside = {file.stem for file in (assets_folder() / "models").glob("*.json")}
    assert set(APP_NETWORKS) <= beside


@pytest.mark.parametrize("network", APP_NETWORKS)
def test_shares_of_the_apps_networks(network: str) -> None:
    file = assets_folder() / "models" / f"{network}.json"
    values = json.loads(file.read_text(encoding="utf-8"))
    assert set(values["training_shares"]) == set(EXPRESSIONS.names)
    assert sum(values["training_shares"].values()) == pytest.approx(1.0, abs=2e-3)
    found = expressions_of(network)
    assert sum(found.training_shares) == pytest.approx(1.0, abs=1e-12)
    assert found.training_shares == pytest.approx(
        [values["training_shares"][name] for name in EXPRESSIONS.names], abs=1e-3
    )
    assert found.temperature == values["temperature"]
    assert replace(found, **PLAIN) == EXPRESSIONS


@pytest.mark.parametrize("name", plugins.EXPRESSION_NETWORKS.own)
def test_settings_lead_to_them(name: str) -> None:
    settings = EmotionSettings(model=name)
    wanted = expressions_of(OWN_NETWORKS.get(name, "fer"))
    assert classes_of(settings) == wanted
    assert training_shares_missing(settings) == ""
    if name == "reference":  # a package that need not be there
        return
    assert make_emotion_model(settings, EngineSettings()).classes == wanted
    assert make_expression_network(name, EngineSettings()).classes == wanted


@pytest.mark.parametrize(
    ("model", "network"),
    [
        *((name, OWN_NETWORKS.get(name, "fer")) for name in plugins.EXPRESSION_NETWORKS.own),
        *((network, network) for network in APP_NETWORKS),  # as the log names them
        ("reference (fer)", "fer"),
    ],
)
def test_a_stored_result_learns_of_its_network(model: str, network: str) -> None:
    assert with_training_shares(EXPRESSIONS, model) == expressions_of(network)
    known = replace(EXPRESSIONS, training_shares=(0.1,) * 6 + (0.4,), temperature=2.0)
    assert with_training_shares(known, model) is known
    counted = replace(EXPRESSIONS, positive=("happy",))
    assert with_training_shares(counted, model).positive == ("happy",)


def test_of_others_nothing_is_known() -> None:
    assert with_training_shares(EXPRESSIONS, "my own") is EXPRESSIONS
    own = Classes(("open", "closed"), ("open",))
    assert with_training_shares(own, "default") is own


@pytest.mark.parametrize(
    "text",
    [
        None,
        "{",
        "[]",
        "7",
        "{}",
        '{"training_shares": {"angry": 1.0}, "temperature": 1.0}',
        '{"training_shares": {SHARES}}',
        '{"training_shares": {SHARES}, "temperature": 0.0}',
        '{"training_shares": {SHARES}, "temperature": "hot"}',
        '{"training_shares": {ZEROS}, "temperature": 1.0}',
        '{"training_shares": {NEGATIVE}, "temperature": 1.0}',
    ],
)
def test_a_broken_file_is_told_in_a_line(
    text: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "assets_folder", lambda: tmp_path)
    file = tmp_path / "models" / "broken.json"
    file.parent.mkdir()
    if text is not None:
        shares = np.full(7, 1 / 7)
        for word, values in (
            ("{SHARES}", shares),
            ("{ZEROS}", 0 * shares),
            ("{NEGATIVE}", shares - 2 / 7 * np.eye(7)[0]),
        ):
            by_name = dict(zip(EXPRESSIONS.names, values.tolist(), strict=True))
            text = text.replace(word, json.dumps(by_name))
        file.write_text(text, encoding="utf-8")
    with pytest.raises(EngineError, match="install the app again") as caught:
        expressions_of("broken")
    assert str(file) in str(caught.value)
    assert "\n" not in str(caught.value)
