"""The table: each column filled and explained; unknown is a dash."""

from __future__ import annotations

import json
from dataclasses import replace

from monitor.bench.case import Case, Figures
from monitor.bench.live_path import LivePath
from monitor.bench.machine import this_machine
from monitor.bench.stages import STAGES
from monitor.bench.table import COLUMNS, as_json, row
from monitor.config import EngineSettings

CASE = Case((1280, 720), 25, threads=2, live_s=1.0)
FIGURES = Figures(
    found=24,
    stage_ms=dict(zip(STAGES, (28.04, 8.0), strict=True)),
    floor_ms=dict(zip(STAGES, (17.0, 2.0), strict=True)),
    full_ms=40.0,
    live_ms=12.4,
    recall=0.987,
    live=LivePath(25.0, (9.6, 20.0, 31.0), 0.021, 231.4),
)


def test_each_column_has_its_figure() -> None:
    cells = dict(zip(COLUMNS, row(CASE, FIGURES), strict=True))
    assert cells == {
        "picture": "1280x720", "faces": "24 of 25", "thr": "2", "full ms": "40", "floor": "19",
        "fps": "25", "find": "28.0", "read": "8.0",
        "live ms": "12", "live fps": "25", "p50": "10", "p95": "20", "p99": "31",
        "lost": "2%", "recall": "0.99", "MB": "231",
    }  # fmt: skip


def test_unknown_is_a_dash() -> None:
    nothing = replace(FIGURES, stage_ms={}, floor_ms={}, live=LivePath(0.0, None, 1.0, 200.0))
    cells = dict(zip(COLUMNS, row(CASE, nothing), strict=True))
    for name in ("floor", "find", "read", "p50", "p95", "p99"):
        assert cells[name] == "-"
    assert cells["lost"] == "100%"


def test_json_names_the_machine_and_keeps_all_digits() -> None:
    told = json.loads(json.dumps(as_json(this_machine(EngineSettings()), [(CASE, FIGURES)])))
    assert told["machine"]["cores"] >= 1
    assert told["machine"]["device"]
    (case,) = told["cases"]
    assert case["size_wh"] == [1280, 720]
    assert case["live"]["latency_ms"] == [9.6, 20.0, 31.0]
