"""What scripts/measure_detection.py counts as found, missed and wrong."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from monitor.types import Face
from tests.portrait import portrait

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "scripts"))

from measure_detection import main
from monitor.bench.true_boxes import GROUPS, Tally, Truth, tally


def row(x: int, y: int, side: int, **marks: int) -> dict[str, int]:
    plain = {"turned": 0, "hidden": 0, "blur": 0, "ignore": 0}
    return {"x": x, "y": y, "w": side - 4, "h": side, **plain, **marks}


def box(x: float, y: float, side: float, score: float = 0.9) -> Face:
    return Face(np.array([x, y, x + side - 4, y + side], np.float32), score)


def counted(rows: list[dict[str, int]], *faces: Face) -> Tally:
    return tally(Truth.from_rows(rows), faces)


def test_a_face_is_found_by_the_best_box_alone() -> None:
    result = counted([row(10, 10, 40)], box(11, 10, 40), box(10, 12, 40, 0.8))
    assert (result.faces[0], result.found[0], result.wrong) == (1, 1, 1)
    assert result.precision == 0.5


def test_each_box_finds_one_face() -> None:
    result = counted([row(10, 10, 40), row(14, 10, 40)], box(12, 10, 40))
    assert (result.faces[0], result.found[0], result.wrong) == (2, 1, 0)


def test_a_box_elsewhere_is_wrong() -> None:
    result = counted([row(10, 10, 40)], box(200, 10, 40))
    assert (result.found[0], result.wrong, result.precision) == (0, 1, 0.0)


def test_small_faces_are_neither_hit_nor_miss_nor_are_boxes_there_wrong() -> None:
    rows = [row(10, 10, 15), row(100, 10, 16)]
    result = counted(rows, box(10, 10, 15), box(10, 9, 17), box(200, 9, 15), box(100, 10, 16))
    assert (result.faces[0], result.found[0], result.wrong) == (1, 1, 0)


def test_ignored_faces_count_for_nothing() -> None:
    rows = [row(10, 10, 60, ignore=1), row(100, 10, 60)]
    result = counted(rows, box(10, 10, 60), box(10, 12, 60))
    assert (result.faces[0], result.found[0], result.wrong) == (1, 0, 0)


def test_a_box_between_an_ignored_face_and_one_that_counts_finds_that() -> None:
    rows = [row(10, 10, 40, ignore=1), row(14, 10, 40)]
    assert counted(rows, box(11, 10, 40)).found[0] == 1


def test_groups() -> None:
    rows = [
        row(0, 0, 20, turned=1),
        row(100, 0, 24, hidden=1),
        row(200, 0, 80, hidden=2),
        row(300, 0, 80, turned=1, ignore=1),
    ]
    result = counted(rows, box(100, 0, 24))
    assert dict(zip(GROUPS, result.faces, strict=True)) == {
        ">= 16 px": 3,
        ">= 24 px": 2,
        "turned": 1,
        "hidden: no": 1,
        "hidden: partly": 1,
        "hidden: much": 1,
    }
    assert result.recall()[">= 24 px"] == 0.5
    assert result.recall()["hidden: partly"] == 1.0


def test_nothing_known_and_nothing_found() -> None:
    result = counted([])
    assert result.precision is None
    assert result.recall()["turned"] is None


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    cv2.imwrite(str(tmp_path / "portrait.png"), portrait())
    face = {**row(0, 0, 0), "x": 178, "y": 61, "w": 90, "h": 117}
    (tmp_path / "boxes.json").write_text(json.dumps({"portrait.png": [face]}))
    return tmp_path


@pytest.mark.slow
def test_all_detectors_side_by_side(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(folder), "--rounds", "1", "--json", "--min-face", "40"]) == 0
    results = json.loads(capsys.readouterr().out)
    assert [result["detector"] for result in results] == ["cascade", "retinaface", "yunet", "live"]
    for result in results:
        assert result["recall"][">= 16 px"] == 1.0
        assert result["precision"] == 1.0
        assert result["faces_per_s"] > 0
    assert results[0]["time_ratio"] == 1.0


def test_the_table(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(folder), "--rounds", "1", "--detector", "yunet"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["yunet"]
    assert lines[1].split() == [">=", "16", "px", "(1)", "1.000"]
    assert lines[-1].startswith("time, ratio")


def test_a_folder_without_boxes_is_named(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=r"boxes\.json: no such file"):
        main([str(tmp_path)])
