"""Trains the app's own networks on the labels of FER+ and FER2013, for assets/models.

    uv run --extra train scripts/train_emotion_network.py ferplus_trainval.npz --out runs

`RUNS` is the whole of it, one training after the other: each begins from one before it, and learns
from what others read as well as from the votes. `expressions` is the app's `default`, and
`accurate` where it looks at each face twice; the runs on FER2013's own labels are for comparison.
`Training` trains, `PublicTest` is looked at. A training that is cut off goes on after its last
whole epoch when this is started again. On a processor with bf16 units and two cores, with
KERAS_BACKEND=torch: 33 s an epoch of a small network, 75 s of a large one, five hours in all.
"""

from __future__ import annotations

import argparse
import os
from dataclasses import dataclass, replace
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import cv2
import keras
import numpy as np

from monitor.config import EngineSettings
from monitor.emotion import make_expression_network
from monitor.training.card import card
from monitor.training.dataset import CROWD, ORIGINAL, FaceSet, Labels, load_faces
from monitor.training.evaluation import evaluate, read_all
from monitor.training.export import export
from monitor.training.loop import Plan, train
from monitor.training.measures import best_temperature, calibration_error, softmax
from monitor.training.networks import ARCHITECTURES
from monitor.types import EMOTIONS, FloatArray

ORIGIN = (
    "Trained by Classroom Monitor on FER2013 (Goodfellow et al. 2013, pictures for research) "
    "with the labels of FER+ (Barsoum et al. 2016, MIT licence)."
)


@dataclass(frozen=True, slots=True)
class Run:
    """One training.

    Attributes:
        plan: How long, how fast, with which seed.
        start: The run from whose weights it begins; None: from nothing.
        teachers: Runs whose reading is learned as well, the mean of them.
        teacher_share: How much of what is learned that is; the rest are the votes.
        labels: Whose: `CROWD` for the distribution of the votes, or `ORIGINAL`.
    """

    plan: Plan
    start: str | None = None
    teachers: tuple[str, ...] = ()
    teacher_share: float = 0.0
    labels: str = CROWD


SMALL, LARGE = ARCHITECTURES["small"], ARCHITECTURES["large"]
RUNS = {
    "large-1": Run(Plan(LARGE, 28, rate=0.1, balance=0.0, seed=1)),
    "small-1": Run(Plan(SMALL, 50, rate=0.1, balance=0.5, seed=1), None, ("large-1",), 0.6),
    "large-2": Run(
        Plan(LARGE, 36, rate=0.06, balance=0.4, seed=12), "large-1", ("large-1", "small-1"), 0.3
    ),
    "small-2": Run(
        Plan(SMALL, 64, rate=0.08, balance=0.4, seed=11), "small-1", ("large-1", "small-1"), 0.3
    ),
    "large-3": Run(
        Plan(LARGE, 42, rate=0.06, balance=0.4, seed=21), "large-2", ("large-2", "small-2"), 0.4
    ),
    "expressions": Run(
        Plan(SMALL, 44, rate=0.08, balance=0.4, seed=22), "small-2", ("large-2", "small-2"), 0.4
    ),
    "labels-1": Run(Plan(SMALL, 20, rate=0.05, seed=23), "small-2", labels=ORIGINAL),
    "labels-2": Run(
        Plan(SMALL, 24, rate=0.04, seed=24), "small-2", ("labels-1",), 0.6, labels=ORIGINAL
    ),
}


def main() -> None:
    """Do the runs that are not done yet."""
    options = _options()
    cv2.setNumThreads(1)  # the batches are made by threads of their own
    keras.config.set_dtype_policy(options.precision)
    faces = load_faces(options.data)
    for name in options.only or RUNS:
        last = _network_of(options.out, name, mirrored=True).with_suffix(".md")
        if not last.is_file():
            print(f"--- {name}", flush=True)
            _do(name, faces, options.out, options.epochs)


def _do(name: str, faces: FaceSet, out: Path, epochs: int | None) -> None:
    """Train, calibrate, export, evaluate."""
    run = RUNS[name]
    plan = run.plan if epochs is None else replace(run.plan, epochs=epochs)
    training, validation = (
        _labelled(faces.part(split), run.labels) for split in ("Training", "PublicTest")
    )
    targets = _targets(training, run.labels)
    if run.teachers:
        taught = np.mean([_reading(out, one, training) for one in run.teachers], axis=0)
        targets = (1 - run.teacher_share) * targets + run.teacher_share * taught
    model = train(
        plan,
        training.images,
        targets,
        (validation.images, _targets(validation, run.labels)),
        out / name,
        start=out / run.start / "network.keras" if run.start else None,
    )
    about = f"Trained on {len(training)} faces of `Training`, {plan.epochs} epochs, "
    about += f"from {run.start or 'nothing'}, on the {run.labels}"
    if run.teachers:
        about += f"; learned from {' and '.join(run.teachers)} too"
    for mirrored in (False, True):
        file = _network_of(out, name, mirrored=mirrored)
        temperature = _export(
            model, file, validation, validation.labels[run.labels], mirrored=mirrored
        )
        notes = [
            f"{about}.",
            *(["Each face is looked at twice, as it is and mirrored."] if mirrored else []),
            "All figures are of `PublicTest`, which was only looked at while training.",
            temperature,
        ]
        results = [
            evaluate(make_expression_network(one, EngineSettings()), faces.part("PublicTest"))
            for one in (str(file), "fer")
        ]
        page = card(f"{file.stem}: figures", notes, results)
        file.with_suffix(".md").write_text(page, encoding="utf-8")
        print(page, flush=True)


def _network_of(out: Path, name: str, *, mirrored: bool) -> Path:
    return out / name / f"{name}{'-mirrored' if mirrored else ''}.onnx"


def _export(
    model: keras.Model, file: Path, faces: FaceSet, labels: Labels, *, mirrored: bool
) -> str:
    """Write the calibrated network; return what is to be said of the calibration."""
    export(model, file, ORIGIN, mirrored=mirrored)
    read = read_all(make_expression_network(str(file), EngineSettings()), faces.images)
    logits = np.log(np.maximum(read, 1e-12))
    temperature = best_temperature(logits, labels)
    export(model, file, ORIGIN, temperature=temperature, mirrored=mirrored)
    return _about_temperature(temperature, logits, labels)


def _about_temperature(temperature: float, logits: FloatArray, labels: Labels) -> str:
    """What it is, and the calibration error where it was fitted on the other half alone."""
    read = np.empty_like(logits)
    for half in (0, 1):
        fitted = best_temperature(logits[half::2], labels[half::2])
        read[1 - half :: 2] = softmax(logits[1 - half :: 2] / fitted)
    return (
        f"Temperature {temperature:.2f}, fitted on `PublicTest` as well: one number for "
        f"{len(labels)} faces. Fitted on one half and measured on the other, the calibration "
        f"error is {calibration_error(read, labels):.3f}."
    )


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("data", type=Path, help="ferplus_trainval.npz")
    parser.add_argument("--out", type=Path, required=True, help="folder for a folder of each run")
    parser.add_argument("--only", nargs="+", choices=RUNS, help="these runs, in this order")
    parser.add_argument("--epochs", type=int, help="instead of each run's own, to try it")
    parser.add_argument("--precision", default="mixed_bfloat16", help="Keras' dtype policy")
    return parser.parse_args()


def _labelled(faces: FaceSet, label_set: str) -> FaceSet:
    return faces.where(faces.labels[label_set] >= 0)


def _targets(faces: FaceSet, label_set: str) -> FloatArray:
    """(N, 7): the shares of the votes, or 1 for the original label."""
    if label_set == ORIGINAL:
        return np.eye(len(EMOTIONS), dtype=np.float32)[faces.labels[ORIGINAL]]
    if faces.votes is None:
        raise SystemExit("the data has no votes")
    return faces.votes


def _reading(out: Path, teacher: str, faces: FaceSet) -> FloatArray:
    """What the teacher reads in the faces as they are, looking twice.

    The pupil sees them small, blurred and turned, and learns to say the same.
    """
    file = _network_of(out, teacher, mirrored=True)
    return read_all(make_expression_network(str(file), EngineSettings()), faces.images)


if __name__ == "__main__":
    main()
