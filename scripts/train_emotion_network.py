r"""Trains the app's own networks on the crowd's votes of FER+, for assets/models.

    uv run --extra train scripts/train_emotion_network.py large --epochs 28 --balance 0 \
        --data ferplus_trainval.npz --checkpoints runs/large --out runs
    uv run --extra train scripts/train_emotion_network.py small --epochs 50 --balance 0.5 \
        --data ferplus_trainval.npz --checkpoints runs/small --out runs --teacher runs/large.onnx

The large network first: the small one learns from what it reads as well as from the votes. It is
the app's `default`, and `accurate` where it looks at each face twice.
Each can be cut off and started again; it goes on after the last whole epoch. `Training` trains,
`PublicTest` is looked at. On a processor with bf16 units: about two hours together on two cores.
"""

from __future__ import annotations

import argparse
import os
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

TEACHER_SHARE = 0.6
ORIGIN = (
    "Trained by Classroom Monitor on FER2013 (Goodfellow et al. 2013, pictures for research) "
    "with the labels of FER+ (Barsoum et al. 2016, MIT licence)."
)


def main() -> None:
    """Train, calibrate, export, evaluate."""
    options = _options()
    cv2.setNumThreads(1)  # the batches are made by threads of their own
    keras.config.set_dtype_policy(options.precision)
    faces = load_faces(options.data)
    training, validation = faces.part("Training"), faces.part("PublicTest")
    if options.labels == "fer2013":
        training, validation = _with_label(training, ORIGINAL), _with_label(validation, ORIGINAL)
        targets, checked = _one_hot(training, ORIGINAL), _one_hot(validation, ORIGINAL)
    else:
        training, validation = _with_label(training, CROWD), _with_label(validation, CROWD)
        targets, checked = _votes(training), _votes(validation)
    if options.teacher:
        taught = np.mean([_teacher_targets(one, training) for one in options.teacher], axis=0)
        targets = (1 - TEACHER_SHARE) * targets + TEACHER_SHARE * taught
    model = train(
        Plan(
            ARCHITECTURES[options.network],
            options.epochs,
            rate=options.rate,
            balance=options.balance,
            seed=options.seed,
        ),
        training.images,
        targets,
        (validation.images, checked),
        options.checkpoints,
        start=options.start,
    )
    about = f"Trained on {len(training)} faces of `Training`, {options.epochs} epochs, on the "
    about += f"labels of {options.labels}"
    if options.teacher:
        teachers = " and ".join(Path(teacher).stem for teacher in options.teacher)
        about += f"; learned from {teachers} too"
    labels = validation.labels[ORIGINAL if options.labels == "fer2013" else CROWD]
    whole = faces.part("PublicTest")
    options.out.mkdir(parents=True, exist_ok=True)
    for mirrored in (False, True):
        file = options.out / f"{options.name}{'-mirrored' if mirrored else ''}.onnx"
        temperature = _export(model, file, validation, labels, mirrored=mirrored)
        notes = [
            f"{about}.",
            *(["Each face is looked at twice, as it is and mirrored."] if mirrored else []),
            "All figures are of `PublicTest`, which was only looked at while training.",
            temperature,
        ]
        results = [
            evaluate(make_expression_network(one, EngineSettings()), whole)
            for one in (str(file), "fer")
        ]
        page = card(f"{file.stem}: figures", notes, results)
        file.with_suffix(".md").write_text(page, encoding="utf-8")
        print(page)


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
    parser.add_argument("network", choices=sorted(ARCHITECTURES))
    parser.add_argument("--data", type=Path, required=True, help="ferplus_trainval.npz")
    parser.add_argument("--checkpoints", type=Path, required=True, help="folder to go on from")
    parser.add_argument("--teacher", nargs="+", help="networks to learn from too, their mean")
    parser.add_argument("--start", type=Path, help="network.keras of another run to begin from")
    parser.add_argument("--labels", choices=["ferplus", "fer2013"], default="ferplus")
    parser.add_argument("--epochs", type=int, default=40)
    parser.add_argument("--rate", type=float, default=0.1)
    parser.add_argument("--balance", type=float, default=0.4, help="0 no class oftener, 1 alike")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--precision", default="mixed_bfloat16", help="Keras' dtype policy")
    parser.add_argument("--out", type=Path, required=True, help="folder for the networks")
    parser.add_argument("--name", help="what they are called; by default as the architecture")
    options = parser.parse_args()
    options.name = options.name or options.network
    return options


def _with_label(faces: FaceSet, label_set: str) -> FaceSet:
    return faces.where(faces.labels[label_set] >= 0)


def _one_hot(faces: FaceSet, label_set: str) -> FloatArray:
    return np.eye(len(EMOTIONS), dtype=np.float32)[faces.labels[label_set]]


def _votes(faces: FaceSet) -> FloatArray:
    if faces.votes is None:
        raise SystemExit("the data has no votes: --labels fer2013")
    return faces.votes


def _teacher_targets(teacher: str, faces: FaceSet) -> FloatArray:
    """What the teacher reads in the faces as they are and mirrored, the mean of both.

    The pupil sees them small, blurred and turned, and learns to say the same.
    """
    network = make_expression_network(teacher, EngineSettings())
    mirrored = np.ascontiguousarray(faces.images[:, :, ::-1])
    return (read_all(network, faces.images) + read_all(network, mirrored)) / 2


if __name__ == "__main__":
    main()
