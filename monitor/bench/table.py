"""The figures as one table, and what its columns mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict

from monitor.bench.case import Case, Figures
from monitor.bench.machine import Machine
from monitor.bench.stages import STAGES

COLUMNS: Mapping[str, str] = {
    "picture": "pixels",
    "faces": "found by a full scan, of those painted",
    "thr": "processor threads for the networks",
    "full ms": "a frame as in a recording, with all expressions, median",
    "floor": "what its multiplications take at the speed of a matrix product on this machine, ms",
    "fps": "full frames a second",
    "find": "of full ms, finding the faces",
    "read": "reading their expressions",
    "live ms": "a frame live, the strong network's looks as rare as they ever are, mean",
    "live fps": "readings a second, of a camera's 25, while a session is recorded",
    "p50": "from picture to reading, ms: half are below",
    "p95": "95 % are below",
    "p99": "99 % are below",
    "lost": "frames that a newer one replaced before they were read",
    "recall": "faces of a recording's scans that are found live",
    "MB": "most resident memory while watching live",
}
"""By name, in their order."""

_UNKNOWN = "-"


def row(case: Case, figures: Figures) -> tuple[str, ...]:
    """Return the cells of one case, in the order of `COLUMNS`."""
    live = figures.live
    return (
        "{}x{}".format(*case.size_wh),
        f"{figures.found} of {case.faces}",
        str(case.threads),
        f"{figures.full_ms:.0f}",
        f"{sum(figures.floor_ms.values()):.0f}" if figures.floor_ms else _UNKNOWN,
        f"{1e3 / figures.full_ms:.0f}",
        *(_ms(figures.stage_ms, stage) for stage in STAGES),
        f"{figures.live_ms:.0f}",
        f"{live.readings_per_s:.0f}",
        *(f"{late_ms:.0f}" for late_ms in live.latency_ms or ()),
        *(() if live.latency_ms else (_UNKNOWN,) * 3),
        f"{live.dropped:.0%}",
        f"{figures.recall:.2f}",
        f"{live.memory_mb:.0f}",
    )


def as_json(
    machine: Machine, measured: Sequence[tuple[Case, Figures]]
) -> dict[str, dict[str, object] | list[dict[str, object]]]:
    """Return everything for other programs: "machine", and "cases" in their order."""
    return {
        "machine": asdict(machine),
        "cases": [{**asdict(case), **asdict(figures)} for case, figures in measured],
    }


def _ms(stage_ms: Mapping[str, float], stage: str) -> str:
    return f"{stage_ms[stage]:.1f}" if stage in stage_ms else _UNKNOWN
