"""Trains the app's own networks on the labels of FER+ and FER2013, for assets/models.

    uv run --extra train scripts/train_emotion_network.py ferplus_trainval.npz --out runs

`RUNS` is the whole of it, one training after the other: two teachers, then `default` and
`accurate`, which learn from what the teachers read as well as from the votes, then the same two on
FER2013's own labels, for comparison. `Training` trains, `PublicTest` is looked at. A training that
is cut off goes on about where it was when this is started again.

With KERAS_BACKEND=jax on one H200 GPU, several runs at once (--only), all of it took nine minutes;
on two cores, plan for days.
"""

from __future__ import annotations

import argparse
import os
from dataclasses import dataclass, replace
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np

from monitor.config import EngineSettings
from monitor.emotion import make_expression_network
from monitor.training.data.dataset import CROWD, ORIGINAL, FaceSet, Labels, load_faces
from monitor.training.evaluation.calibration import Calibration, best_calibration
from monitor.training.evaluation.evaluate import evaluate, read_all
from monitor.training.evaluation.measures import measure, softmax
from monitor.training.evaluation.model_card import card
from monitor.training.networks.architectures import ARCHITECTURES
from monitor.training.networks.onnx_export import export
from monitor.training.networks.training_loop import NETWORK_FILE, Plan, train
from monitor.types import EMOTIONS, FloatArray

_MIRRORED = "-mirrored"
ORIGIN = (
    "Trained by Classroom Monitor on FER2013 (Goodfellow et al. 2013, pictures for research) "
    "with the labels of FER+ (Barsoum et al. 2016, MIT licence)."
)


@dataclass(frozen=True, slots=True)
class Run:
    """One training.

    Attributes:
        plan: How long, how fast, with which seed.
        teachers: Runs whose reading is learned as well, the mean of them.
        teacher_share: How much of what is learned that is; the rest are the targets.
        labels: Whose: `CROWD` for the votes, or `ORIGINAL`.
    """

    plan: Plan
    teachers: tuple[str, ...] = ()
    teacher_share: float = 0.0
    labels: str = CROWD


def _plan(architecture: str, epochs: int, **options: float) -> Plan:
    return Plan(ARCHITECTURES[architecture], epochs, batch=256, rate=0.2, **options)


TEACHERS = ("teacher-1", "teacher-2")
RUNS = {
    "teacher-1": Run(_plan("teacher", 70, balance=0.2, mixed=0.3, seed=4)),
    "teacher-2": Run(_plan("smaller", 90, balance=0.2, seed=6)),
    "expressions": Run(_plan("small", 170, balance=0.2, mixed=0.5, seed=7), TEACHERS, 0.7),
    "expressions-large": Run(_plan("large", 140, balance=0.2, mixed=0.5, seed=8), TEACHERS, 0.7),
    "labels": Run(_plan("small", 80, mixed=0.5, seed=9), labels=ORIGINAL),
    "labels-large": Run(_plan("large", 80, mixed=0.5, seed=10), labels=ORIGINAL),
}


def main() -> None:
    """Do the runs that are not done yet."""
    options = _options()
    keras.config.set_dtype_policy(options.precision)
    faces = load_faces(options.data)
    for name in options.only or RUNS:
        if not _pages(options.out, name)[-1].is_file():
            print(f"--- {name}", flush=True)
            _do(name, faces, options.out, options.epochs)


def _do(name: str, faces: FaceSet, out: Path, epochs: int | None) -> None:
    """Train, calibrate, export, evaluate."""
    run = RUNS[name]
    plan = run.plan if epochs is None else replace(run.plan, epochs=epochs)
    training, validation = (
        _labelled(faces.part(split), run.labels) for split in ("Training", "PublicTest")
    )
    network = train(
        plan,
        training.images,
        _targets(training, run.labels),
        (validation.images, _targets(validation, run.labels)),
        out / name,
        teachers=[out / teacher / NETWORK_FILE for teacher in run.teachers],
        teacher_share=run.teacher_share,
    )
    about = f"Trained on {len(training)} faces of `Training`, {plan.epochs} epochs, on the "
    about += f"{run.labels}{' and its votes, half and half' if run.labels == CROWD else ''}"
    if run.teachers:
        about += f"; learned from {' and '.join(run.teachers)} too"
    for page in _pages(out, name):
        file = page.with_suffix(".onnx")
        mirrored = file.stem.endswith(_MIRRORED)
        notes = [
            f"{about}.",
            *(["Each face is looked at twice, as it is and mirrored."] if mirrored else []),
            "All figures are of `PublicTest`: nothing was trained on it, but it chose the recipe.",
            _export(network, file, validation, validation.labels[run.labels], mirrored=mirrored),
        ]
        results = [
            evaluate(make_expression_network(one, EngineSettings()), faces.part("PublicTest"))
            for one in (str(file), "fer")
        ]
        page.write_text(card(f"{file.stem}: figures", notes, results), encoding="utf-8")
        print(page.read_text(encoding="utf-8"), flush=True)


def _pages(out: Path, name: str) -> list[Path]:
    """The figures of a run: its network looking once, and twice; each beside its file."""
    return [out / name / f"{name}{suffix}.md" for suffix in ("", _MIRRORED)]


def _export(
    network: keras.Model, file: Path, faces: FaceSet, labels: Labels, *, mirrored: bool
) -> str:
    """Write the calibrated network; return what is to be said of the calibration."""
    export(network, file, ORIGIN, mirrored=mirrored)
    read = read_all(make_expression_network(str(file), EngineSettings()), faces.images)
    logits = np.log(np.maximum(read, 1e-12))
    best = best_calibration(logits, labels)
    export(network, file, ORIGIN, temperature=best.temperature, shift=best.shift, mirrored=mirrored)
    return _about_calibration(best, logits, labels)


def _about_calibration(best: Calibration, logits: FloatArray, labels: Labels) -> str:
    """What it is, and what the network gets where it was fitted on the other half alone."""
    read = np.empty_like(logits)
    for half in (0, 1):
        fitted = best_calibration(logits[half::2], labels[half::2])
        read[1 - half :: 2] = fitted.probabilities(logits[1 - half :: 2])
    before, after = measure(softmax(logits), labels), measure(read, labels)
    shifts = ", ".join(
        f"{name} {shift:+.2f}" for name, shift in zip(EMOTIONS, best.shift, strict=True)
    )
    return (
        f"Calibrated on `PublicTest` as well: temperature {best.temperature:.2f}, then {shifts}; "
        f"eight numbers for {len(labels)} faces. Fitted on one half and measured on the other, "
        f"{after.accuracy:.3f} are right, with a calibration error of "
        f"{after.calibration_error:.3f}; before, {before.accuracy:.3f} and "
        f"{before.calibration_error:.3f}."
    )


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("data", type=Path, help="ferplus_trainval.npz")
    parser.add_argument("--out", type=Path, required=True, help="folder for a folder of each run")
    parser.add_argument("--only", nargs="+", choices=RUNS, help="these runs, in this order")
    parser.add_argument("--epochs", type=int, help="instead of each run's own, to try it")
    parser.add_argument(
        "--precision",
        default="mixed_bfloat16",
        help="Keras' dtype policy; float32 for JAX on a processor, whose bfloat16 gives no numbers",
    )
    return parser.parse_args()


def _labelled(faces: FaceSet, label_set: str) -> FaceSet:
    return faces.where(faces.labels[label_set] >= 0)


def _targets(faces: FaceSet, label_set: str) -> FloatArray:
    """(N, 7): the original label; or half the shares of the votes and half the majority.

    The majority is what counts when the network is asked for one answer. It knows who wins a tie.
    """
    winners = np.eye(len(EMOTIONS), dtype=np.float32)[faces.labels[label_set]]
    if label_set == ORIGINAL:
        return winners
    if faces.votes is None:
        raise SystemExit("the data has no votes")
    return (faces.votes + winners) / 2


if __name__ == "__main__":
    main()
