"""What a face costs in each expression network of the app, beside fer's."""

from __future__ import annotations

import time

import numpy as np

from monitor.config import EngineSettings
from monitor.emotion import OWN_NETWORKS, make_expression_network

BATCH = 32
TURNS = 40
FER = "fer"


def networks() -> dict[str, object]:
    """Milliseconds a face in batches of 32, the best of turns; and how many times fer's."""
    loaded = {
        name: make_expression_network(name, EngineSettings()) for name in (FER, *OWN_NETWORKS)
    }
    faces = np.random.default_rng(1).integers(0, 256, (BATCH, 48, 48)).astype(np.uint8)
    spent_s: dict[str, list[float]] = {name: [] for name in loaded}
    for _ in range(TURNS):
        for name, network in loaded.items():
            begin_s = time.perf_counter()
            network.read(faces)
            spent_s[name].append((time.perf_counter() - begin_s) / BATCH)
    best_s = {name: min(times) for name, times in spent_s.items()}
    return {
        "ms_a_face": {name: 1000 * best for name, best in best_s.items()},
        "times_fer": {name: best_s[name] / best_s[FER] for name in OWN_NETWORKS},
    }
