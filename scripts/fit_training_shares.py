"""Find what a network takes for granted, and write it beside the network.

    uv run --extra train scripts/fit_training_shares.py ferplus_trainval.npz expressions fer

Shares of people are estimated from how strongly each face speaks for a class, and for that the
shares in which the network saw the classes are taken out of its probabilities. A network that was
calibrated, or trained on labels of another kind than those it is judged by, behaves as if it had
seen others than it did; these are found here, with a temperature, as those with the least log loss
for positive, neither and negative (bias-corrected temperature scaling: Alexandari et al. 2020).
Within each of the three, the shares are those of the labels.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from monitor.config import EngineSettings
from monitor.emotion import make_expression_network
from monitor.folders import assets_folder
from monitor.training.data.dataset import CROWD, load_faces, without_training
from monitor.training.evaluation.evaluate import read_all, shrunk
from monitor.types import EXPRESSIONS

SIZES_PX = (48, 24)
_NAMES = {"expressions": "default", "expressions-large-mirrored": "accurate"}


def main(data: str, *networks: str) -> None:
    """Fit each network on the faces that nothing was trained on."""
    faces = without_training(load_faces(Path(data)))
    labels = faces.labels[CROWD]
    images, labels = faces.images[labels >= 0], labels[labels >= 0]
    label_shares = np.bincount(labels, minlength=len(EXPRESSIONS)) / len(labels)
    groups = 1 - EXPRESSIONS.counts_as  # 0 positive, 1 neither, 2 negative
    for name in networks:
        network = make_expression_network(_NAMES.get(name, name), EngineSettings())
        read = np.concatenate([read_all(network, shrunk(images, side)) for side in SIZES_PX])
        wanted = np.tile(groups[labels], len(SIZES_PX))
        temperature, offset = _fitted(read, wanted, groups)
        shares = label_shares * np.exp(-offset)[groups]
        values = {
            "training_shares": dict(
                zip(EXPRESSIONS.names, (shares / shares.sum()).round(4).tolist(), strict=True)
            ),
            "temperature": round(temperature, 3),
            "fitted_on": f"{Path(data).name}, {len(labels)} faces, {CROWD}, "
            f"{' and '.join(map(str, SIZES_PX))} px",
        }
        file = assets_folder() / "models" / f"{name}.json"
        file.write_text(json.dumps(values, indent=1) + "\n", encoding="utf-8")
        print(f"{file.name}: {json.dumps(values)}")


def _fitted(
    read: NDArray[np.float32], wanted: NDArray[np.int64], groups: NDArray[np.int64]
) -> tuple[float, NDArray[np.float64]]:
    """The temperature and the offset (3,) of log odds with the least log loss."""
    members = np.eye(3)[groups]
    log_read = np.log(np.maximum(read.astype(np.float64), 1e-12))

    def loss(numbers: NDArray[np.float64]) -> float:
        offset = np.array([numbers[1], 0.0, numbers[2]])
        powers = np.exp(log_read / np.exp(numbers[0])) @ members * np.exp(offset)
        of_wanted = powers[np.arange(len(wanted)), wanted] / powers.sum(axis=1)
        return float(-np.log(of_wanted).mean())

    best = minimize(loss, np.zeros(3)).x
    return float(np.exp(best[0])), np.array([best[1], 0.0, best[2]])


if __name__ == "__main__":
    main(*sys.argv[1:])
