from __future__ import annotations

from pathlib import Path

from monitor.config import EngineSettings
from monitor.emotion import make_expression_network
from monitor.training.evaluation.evaluate import evaluate
from monitor.training.evaluation.model_card import card
from tests.training.faces import some_faces


def test_a_page_of_tables(tmp_path: Path) -> None:
    result = evaluate(make_expression_network("fer", EngineSettings()), some_faces(tmp_path))
    page = card("fer", ["a note"], [result, result])
    assert page.startswith("# fer\n\n- a note\n\n## crowd's majority (FER+), 21 faces\n")
    tables = [line for line in page.splitlines() if line.startswith("|")]
    assert len(tables) == 2 * (2 + 2 * 4) + 2 * (2 + 7)
    assert {line.count("|") for line in tables} == {7, 11}
