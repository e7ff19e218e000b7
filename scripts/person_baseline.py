"""Whether a baseline per person tells expressions apart better (docs/decisions/balance.md).

    uv run --group dev scripts/person_baseline.py small_heads.npz ferplus_trainval.npz

Each front picture of `small_heads` is told apart as positive, neither or negative, as it is and
with the person's own neutral picture as a baseline: the one with the other glasses, so that no
picture is its own baseline. Neutral pictures of other people are the control: what they bring as
well is no matter of the person.
"""

from __future__ import annotations

import sys
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from monitor.config import DetectionSettings, EmotionSettings, EngineSettings
from monitor.detection import make_detector
from monitor.emotion import make_emotion_model, make_expression_network
from monitor.training.data.dataset import CROWD, load_faces, without_training
from monitor.training.evaluation.evaluate import read_all, shrunk
from monitor.types import EXPRESSIONS

SHARES_OF_BASELINE = (0.0, 0.5, 1.0)
DRAWS = 1000
_NEUTRAL = EXPRESSIONS.names.index("neutral")

Array = NDArray[np.float64]


def main(heads_file: str, faces_file: str) -> None:
    """Print the balanced accuracy without and with each kind of baseline."""
    heads = np.load(heads_file)
    odds = log_odds(read_heads(heads["images"]))
    usual = usual_neutral(Path(faces_file))
    front = np.flatnonzero((heads["pose"] == "front") & np.isfinite(odds[:, 0]))
    person, glasses, shows = (heads[key] for key in ("person", "sunglasses", "expression"))
    wanted = np.select([shows == "happy", shows == "neutral"], [0, 1], 2)
    neutral = front[wanted[front] == 1]

    def baseline(picture: int, *, own: bool) -> Array:
        """The mean of neutral pictures with the other glasses, less what is usual."""
        others = neutral[glasses[neutral] != glasses[picture]]
        return odds[others[(person[others] == person[picture]) == own]].mean(axis=0) - usual

    for name, own in (("own neutral picture", True), ("other people's", False)):
        shift = np.array([baseline(picture, own=own) for picture in front])
        plain = told_apart(odds[front])
        for share in SHARES_OF_BASELINE:
            found = told_apart(odds[front] - share * shift)
            low, high = interval(wanted[front], plain, found, person[front])
            print(
                f"{name}, {share:.1f} of it: balanced accuracy "
                f"{balanced_accuracy(wanted[front], found):.3f}, "
                f"90 % interval of the difference {low:+.2f} to {high:+.2f}"
            )


def read_heads(images: NDArray[np.uint8]) -> NDArray[np.float32]:
    """(N, 7) what the default network reads in each head, enlarged twice; nan without a face."""
    engine = EngineSettings()
    detector = make_detector(DetectionSettings(min_face_px=16), engine)
    model = make_emotion_model(EmotionSettings(), engine)
    read = np.full((len(images), len(EXPRESSIONS)), np.nan, np.float32)
    for number, image in enumerate(images):
        grey = cv2.resize(image, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
        picture = cv2.cvtColor(grey, cv2.COLOR_GRAY2BGR)
        if faces := detector.detect(picture)[:1]:
            read[number] = model.predict(picture, faces)[0]
    return read


def log_odds(probabilities: NDArray[np.float32]) -> Array:
    """(N, 2) how strongly each face speaks for positive and negative against neither."""
    shares = np.array(make_expression_network("default", EngineSettings()).classes.training_shares)
    members = (EXPRESSIONS.is_positive, EXPRESSIONS.counts_as == 0, EXPRESSIONS.is_negative)
    positive, neither, negative = (
        np.log(np.maximum(probabilities[:, one].sum(axis=1), 1e-6) / shares[one].sum())
        for one in members
    )
    return np.stack([positive - neither, negative - neither], axis=1)


def usual_neutral(faces_file: Path) -> Array:
    """(2,) mean log odds of neutral faces of 24 px that nothing was trained on."""
    faces = without_training(load_faces(faces_file))
    network = make_expression_network("default", EngineSettings())
    images = faces.images[faces.labels[CROWD] == _NEUTRAL]
    return log_odds(read_all(network, shrunk(images, 24))).mean(axis=0)


def told_apart(odds: Array) -> NDArray[np.intp]:
    """(N,) 0 for positive, 1 for neither, 2 for negative."""
    return np.insert(odds, 1, 0.0, axis=1).argmax(axis=1)


def balanced_accuracy(wanted: NDArray[np.int64], found: NDArray[np.intp]) -> float:
    """Return the mean over the three of the share that is found."""
    return float(np.mean([(found[wanted == one] == one).mean() for one in range(3)]))


def interval(
    wanted: NDArray[np.int64],
    plain: NDArray[np.intp],
    found: NDArray[np.intp],
    person: NDArray[np.int16],
) -> tuple[float, float]:
    """The 90 % interval of the difference, people drawn again."""
    rng = np.random.default_rng(1)
    people = [np.flatnonzero(person == one) for one in np.unique(person)]
    differences = []
    for _ in range(DRAWS):
        rows = np.concatenate([people[one] for one in rng.integers(0, len(people), len(people))])
        differences.append(
            balanced_accuracy(wanted[rows], found[rows])
            - balanced_accuracy(wanted[rows], plain[rows])
        )
    low, high = np.quantile(differences, [0.05, 0.95])
    return float(low), float(high)


if __name__ == "__main__":
    main(*sys.argv[1:])
