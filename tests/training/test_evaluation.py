from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from monitor.config import EngineSettings
from monitor.emotion import make_expression_network
from monitor.errors import DataSetError, EngineError
from monitor.folders import assets_folder
from monitor.training.data.dataset import CROWD, ORIGINAL
from monitor.training.evaluation.evaluate import SIZES_PX, evaluate, shrunk
from tests.training.faces import some_faces


def test_every_label_set_at_every_size(tmp_path: Path) -> None:
    faces = some_faces(tmp_path)
    shares: list[float] = []
    network = make_expression_network("fer", EngineSettings())
    result = evaluate(network, faces, shares.append)
    assert result.model == "fer"
    assert set(result.figures) == {CROWD, ORIGINAL}
    assert tuple(result.figures[CROWD]) == SIZES_PX
    assert result.figures[CROWD][48].count == 21
    assert result.figures[ORIGINAL][16].count == 23
    assert shares[-1] == pytest.approx(1.0)


def test_a_label_set_without_labels_is_left_out(tmp_path: Path) -> None:
    faces = some_faces(tmp_path)
    network = make_expression_network("fer", EngineSettings())
    unlabelled = faces.where(faces.labels[ORIGINAL] < 0)
    assert set(evaluate(network, unlabelled).figures) == {CROWD}
    with pytest.raises(DataSetError, match="no face of the data set has a label"):
        evaluate(network, unlabelled.where(unlabelled.labels[CROWD] < 0))


def test_small_faces_are_averaged() -> None:
    stripes = np.zeros((1, 48, 48), np.uint8)
    stripes[:, :, ::2] = 200
    assert (shrunk(stripes, 24) == 100).all()
    assert shrunk(stripes, 48) is stripes


def test_a_file_that_is_another_network() -> None:
    models = assets_folder() / "models"
    with pytest.raises(EngineError, match=r"rnet\.onnx .*another network"):
        make_expression_network(str(models / "rnet.onnx"), EngineSettings())
    with pytest.raises(EngineError, match=r"nothing\.onnx is missing: name another file"):
        make_expression_network("nothing.onnx", EngineSettings())
