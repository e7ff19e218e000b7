"""How often the intervals of agreement hold, in simulated lessons whose truth is known.

    uv run scripts/measure_agreement.py [--lessons 300] [--json]

A class is engaged more or less, and stays so for a while (an autoregressive series); observers and
the gauge see that with errors of their own, and each says low, middle or high. The truth is the
alpha of a lesson without end. Beside the intervals in use stand those of an ordinary bootstrap, of
single intervals: too narrow wherever the class stays as it is for longer than one of them.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from functools import partial

import numpy as np
from numpy.typing import NDArray

from monitor.review.observers.bootstrap import estimate, longest_block
from monitor.review.observers.coefficients import alpha, coincidences

_CUTS = (-0.6, 0.6)


def lesson(
    random: np.random.Generator, count: int, memory: float, noise: float, raters: int = 2
) -> NDArray[np.int64]:
    """Return what raters say of a class, (N, R) from 0 to 2.

    Args:
        random: Where chance comes from.
        count: Intervals.
        memory: How alike neighbouring intervals are, 0 to 1; a rater's errors are so by half.
        noise: Spread of a rater's errors, beside a class that has a spread of 1.
        raters: How many.
    """
    seen = _series(random, count, 1, memory) + noise * _series(random, count, raters, memory / 2)
    return np.digitize(seen, _CUTS).astype(np.int64)


def _alpha(flat: NDArray[np.float64], weights: NDArray[np.float64]) -> NDArray[np.float64]:
    return alpha((weights @ flat).reshape(-1, 3, 3), ordered=True)


def _series(
    random: np.random.Generator, count: int, width: int, memory: float
) -> NDArray[np.float64]:
    series = np.empty((count, width))
    series[0] = random.normal(size=width)
    for place in range(1, count):
        new = random.normal(size=width)
        series[place] = memory * series[place - 1] + np.sqrt(1 - memory**2) * new
    return series


def coverage(count: int, memory: float, noise: float, lessons: int) -> dict[str, float]:
    """Return how often the truth lies in the intervals, and how wide these are."""
    random = np.random.default_rng(1)
    endless = coincidences(lesson(random, 100_000, memory, noise), 3)
    truth = float(alpha(endless.sum(axis=0)[None], ordered=True)[0])
    held = {"blocks": 0, "single": 0}
    widths = []
    for _ in range(lessons):
        said = lesson(random, count, memory, noise)
        flat = coincidences(said, 3).reshape(count, -1)
        for name, block in (("blocks", longest_block(list(said.T.astype(float)))), ("single", 1)):
            found = estimate(partial(_alpha, flat), count, block)
            held[name] += found is not None and found.low <= truth <= found.high
            if name == "blocks" and found is not None:
                widths.append(found.high - found.low)
    shares = {name: held_count / lessons for name, held_count in held.items()}
    return {
        "intervals": count,
        "memory": memory,
        "noise": noise,
        "alpha": truth,
        "width": float(np.mean(widths)),
        **shares,
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a line for each kind of lesson."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--lessons", type=int, default=300)
    parser.add_argument("--json", action="store_true")
    chosen = parser.parse_args(arguments)
    found = [
        coverage(count, memory, noise, chosen.lessons)
        for count in (45, 90, 270)
        for memory in (0.0, 0.5, 0.8)
        for noise in (0.4, 1.0)
    ]
    if chosen.json:
        print(json.dumps(found, indent=1))
        return 0
    print("intervals  memory  noise  alpha  width  in blocks  single")
    for one in found:
        print(
            f"{one['intervals']:9.0f}  {one['memory']:6.1f}  {one['noise']:5.1f}  "
            f"{one['alpha']:5.2f}  {one['width']:5.2f}  {100 * one['blocks']:7.0f} %  "
            f"{100 * one['single']:4.0f} %"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
