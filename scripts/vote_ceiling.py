"""How well the crowd's majority can be known at all, were ten other people asked.

    uv run --extra train scripts/vote_ceiling.py ferplus_trainval.npz

Somebody who knew how the votes on a face are distributed would still miss the majority of ten
votes where it is a close run. Ten votes are only a sample of that distribution: "prior votes"
are added to those of each face, distributed as all faces' together.
"""

from __future__ import annotations

import sys

import numpy as np

from monitor.training.data.dataset import crowd_majority
from monitor.types import EXPRESSIONS

PRIOR_VOTES = (0.0, 1.0, 2.0, 4.0)
DRAWS = 400


def main(path: str) -> None:
    """Print a line for each strength of the prior."""
    data = np.load(path)
    votes = data["votes"][data["usage"] == "PublicTest"]
    votes = votes[crowd_majority(votes) >= 0].astype(np.float64)
    counts_as = EXPRESSIONS.counts_as
    rng = np.random.default_rng(1)
    faces = np.arange(len(votes))
    for prior in PRIOR_VOTES:
        mixed = votes + prior * votes.sum(axis=0) / votes.sum()
        shares = mixed / mixed.sum(axis=1, keepdims=True)
        drawn = [crowd_majority(rng.multinomial(10, shares)) for _ in range(DRAWS)]
        majorities = np.stack(drawn, axis=1)  # (faces, draws)
        wins = np.stack([(majorities == one).sum(axis=1) for one in range(len(counts_as))], axis=1)
        answer = wins.argmax(axis=1)[faces, None]
        counted = majorities >= 0
        right = (majorities == answer)[counted].mean()
        told = (counts_as[majorities] == counts_as[answer])[counted].mean()
        print(f"{prior:.0f} prior votes: {right:.3f} right, {told:.3f} positive/negative/neutral")


if __name__ == "__main__":
    main(*sys.argv[1:])
