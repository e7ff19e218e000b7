"""What is said of a training, and which words it never uses."""

from __future__ import annotations

import ast
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import monitor.ui.training
from monitor.training.evaluation.measures import measure
from monitor.training.progress import LAST_LAYER, READING, TRAINING
from monitor.ui.training.wording import (
    counted,
    meaning,
    pictures,
    progress_words,
    set_problem,
    without_table,
)
from tests.training.trained import some_trained


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ({}, "add a second class"),
        ({"calm": 9}, "add a second class"),
        ({"calm": 9, "away": 5}, "'away' has 5 pictures: at least 6 are needed"),
        ({"calm": 9, "Calm ": 9}, "cannot be the name"),
        ({"calm": 9, "CALM": 9}, "but for case"),
        ({"calm": 9, "score": 9}, "is a column"),
        ({"calm": 6, "away": 6}, ""),
    ],
)
def test_what_is_missing_is_said_before_anything_starts(counts: dict[str, int], said: str) -> None:
    problem = set_problem(counts, 6, pictures)
    assert said in problem
    assert bool(problem) == bool(said)


def test_progress_never_goes_back() -> None:
    told = [(0.0, READING), (1.0, READING), (0.0, LAST_LAYER), (1.0, LAST_LAYER)]
    told += [(n / 10, f"{TRAINING}, epoch {n + 1}") for n in range(11)]
    shares = [progress_words(share, doing)[0] for share, doing in told]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)
    assert progress_words(0.2, f"{TRAINING}, epoch 3")[1] == "Learning, round 3"


def test_a_message_names_no_table_of_the_apps_own(tmp_path: Path) -> None:
    table = tmp_path / "mine.csv"
    assert (
        without_table(f"{table}, row 3: a.png is no picture", table) == "row 3: a.png is no picture"
    )
    assert without_table(f"{table}: no rows", table) == "no rows"


def test_figures_are_put_into_words() -> None:
    good = some_trained(mistakes=0)
    assert meaning(good)[0] == "It tells them apart clearly better than guessing does."
    assert not any("Mixed up" in line for line in meaning(good))
    unsure = some_trained(mistakes=9)
    assert "too few pictures" in meaning(unsure)[0]
    labels = good.examples.labels[good.parts.test]
    said = np.roll(np.eye(3, dtype=np.float32)[labels], 1, axis=1)
    bad = replace(good, figures=measure(said, labels, good.examples.classes))
    assert meaning(bad)[0].startswith("It is no better than always saying 'calm'")
    assert "6 of 6 pictures of 'calm'" in meaning(bad)[1]


def test_who_is_in_the_pictures_is_not_forgotten() -> None:
    assert not any("too good" in line for line in meaning(some_trained()))
    assert any("too good" in line for line in meaning(some_trained(persons=False)))
    trained = some_trained(left_out=(4, 5))
    assert any("left out: 2" in line for line in meaning(trained))
    recorded = replace(trained, examples=replace(trained.examples, are_recorded=True))
    assert any("the same people" in line for line in meaning(recorded))


def test_counts_are_listed() -> None:
    assert counted({"calm": 3, "away": 1}, pictures) == "calm: 3 pictures, away: 1 picture"


def test_the_window_uses_a_teachers_words() -> None:
    """No text of the window names networks, epochs or fine-tuning; names in code may."""
    folder = Path(monitor.ui.training.__path__[0])
    for file in folder.rglob("*.py"):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        documents = {
            id(node.body[0].value)
            for node in ast.walk(tree)
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
            and node.body
            and isinstance(node.body[0], ast.Expr)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                if id(node) in documents or node.value == ", epoch ":
                    continue
                text = node.value.lower()
                assert not any(word in text for word in ("network", "epoch", "tun")), text
