"""RetinaFace on real faces, and against the run of its package's own graph."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path

import cv2
import numpy as np
import pytest

from monitor.config import DetectionSettings, EngineSettings
from monitor.detection import FaceDetector, make_detector
from monitor.detection.single_shot.retinaface import RetinaFaceDetector
from tests.detection.single_shot import (
    SIZES,
    assert_clipped,
    assert_finds_the_portrait,
    in_picture_of,
)
from tests.portrait import portrait
from tests.runtimes import RUNTIMES

PACKAGE_PORTRAIT = [
    *(177.3436737, 59.9420357, 270.2441406, 181.2587585),
    *(202.5208588, 102.7944870, 245.6396484, 103.1428528, 224.7608948, 127.5858612),
    *(203.2521515, 139.6106262, 245.8760986, 140.1130524),
]
PACKAGE_PORTRAIT_SCORE = 0.99996877
"""What `frozen_graph.pb` of retinaface 1.1.1 says of the portrait (512, 512), run with TensorFlow
2.21.0, in its output `Identity`: box, landmarks, score."""

DECODED = "RetinaFaceModel/tf_op_layer_concat_10/concat_10:0"
AT_FULL_SIZE_PX = RetinaFaceDetector.smallest_px


def retinaface(**settings: object) -> FaceDetector:
    runtime = settings.pop("runtime", "auto")
    return make_detector(
        DetectionSettings(backend="retinaface", **settings), EngineSettings(runtime=runtime)
    )


@pytest.mark.slow
@pytest.mark.parametrize(
    "size",
    [pytest.param(s, marks=pytest.mark.slow) if s == "4K, a large face" else s for s in SIZES],
)
def test_the_portrait_is_found_in_pictures_of_all_sizes(size: str) -> None:
    assert_finds_the_portrait(retinaface(), *in_picture_of(size))


@pytest.mark.parametrize(
    "size",
    # Both run the same graph, as the next test shows; seconds for a picture of 4K.
    [pytest.param(s, marks=pytest.mark.slow) if s.startswith("4K") else s for s in SIZES],
)
def test_it_is_found_by_onnx_runtime_too(size: str) -> None:
    pytest.importorskip("onnxruntime")
    assert_finds_the_portrait(retinaface(runtime="onnxruntime"), *in_picture_of(size))


@pytest.mark.parametrize("runtime", RUNTIMES)
def test_the_portrait_is_where_the_package_finds_it(runtime: str) -> None:
    (face,) = retinaface(runtime=runtime, min_face_px=AT_FULL_SIZE_PX).detect(portrait())
    found = [*face.box_xyxy, *np.ravel(face.landmarks_xy)]
    np.testing.assert_allclose(found, PACKAGE_PORTRAIT, atol=0.02)
    assert face.score == pytest.approx(PACKAGE_PORTRAIT_SCORE, abs=1e-4)


@pytest.mark.skipif(
    find_spec("retinaface") is None or find_spec("tensorflow") is None,
    reason="needs the package retinaface and TensorFlow",
)
def test_every_place_says_what_the_packages_own_graph_says(
    media: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(Path(__file__).resolve().parents[2] / "scripts"))
    monkeypatch.setenv("TF_CPP_MIN_LOG_LEVEL", "3")
    import tensorflow as tf

    from build_detectors import RETINAFACE, packaged_file
    from monitor.engine import load_network

    assert "retinaface" not in sys.modules
    frozen = tf.compat.v1.GraphDef()
    frozen.ParseFromString(packaged_file(*RETINAFACE).read_bytes())
    graph = tf.compat.v1.wrap_function(
        lambda: tf.compat.v1.import_graph_def(frozen, name=""), []
    ).prune(["x:0"], [DECODED])
    image = cv2.imread(str(media / "multiface.jpg"))[:608, :1184]
    (expected,) = graph(tf.constant(image[None, :, :, ::-1].astype(np.float32)))
    size = np.array([1184, 608], np.float32)
    in_pixels = expected.numpy()[:, :14].reshape(-1, 7, 2) * size

    output = load_network("retinaface", EngineSettings()).run(image[None])
    detector = RetinaFaceDetector(DetectionSettings(), EngineSettings())
    found = detector.decode(output, detector.places((1184, 608)))
    np.testing.assert_allclose(found.scores, expected.numpy()[:, 15], atol=1e-4)
    near = found.scores > 0.02
    assert near.sum() > 100
    np.testing.assert_allclose(found.boxes[near].reshape(-1, 2, 2), in_pixels[near, :2], atol=0.02)
    np.testing.assert_allclose(found.landmarks[near], in_pixels[near, 2:], atol=0.02)


def test_all_faces_of_the_real_pictures(media: Path) -> None:
    for name, least in (("selfie.jpg", 21), ("multiface.jpg", 6)):
        image = cv2.imread(str(media / name))
        faces = retinaface(min_face_px=16).detect(image)
        assert len(faces) >= least, name
        assert_clipped(faces, image)


def test_settings_decide_how_small_a_face_may_be() -> None:
    assert retinaface(min_face_px=400).detect(portrait()) == ()
    assert len(retinaface(min_face_px=100).detect(portrait())) == 1
