"""The figures as Markdown, put between two marks of a page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

from benchmark.peers import AFTERNOON, BEFORE, CALM, PACKAGES
from monitor.bench.case import Case, Figures
from monitor.bench.machine import Machine
from monitor.bench.stages import STAGES
from monitor.bench.table import COLUMNS, row

Measured = Sequence[tuple[Case, Figures]]
Sections = Mapping[str, Mapping[str, Any]]
"""By name of the section in `scripts/bench.py`; one that was not measured is missing."""


def document(machine: Machine, measured: Measured, sections: Sections) -> str:
    """Return everything that was measured in one run."""
    parts = [
        f"{machine}; {datetime.now(UTC):%d %B %Y}.",
        "### What is wanted",
        _table(("what", "against", "measured", "wanted"), _wanted(measured, sections)),
        "### By picture, faces and threads",
        _table(tuple(COLUMNS), (row(*one) for one in measured), numbers=True),
        "; ".join(f"**{name}**: {what}" for name, what in COLUMNS.items()) + ".",
        "### Each part beside its floor",
        "Milliseconds, in brackets what the multiplications alone would take.",
        _table(("picture", "faces", "thr", *STAGES), _stages(measured), numbers=True),
        "### As the room fills",
        _table(("picture", "thr", "from", "to", "full scan", "live"), _growth(measured)),
    ]
    if "peers" in sections:
        parts.append("### What a user would pick instead")
        head = (
            "case",
            "with",
            "faces found",
            "ms a frame",
            "full scan",
            "live",
            CALM,
        )
        parts.append(_table(head, _peers(sections["peers"])))
    return "\n\n".join(parts)


def _wanted(measured: Measured, sections: Sections) -> Iterator[tuple[str, ...]]:
    peers = sections.get("peers", {})
    for mine, room, other, wanted in (
        ("live", "1280x720, 25 faces", PACKAGES, 28),
        (CALM, "1280x720, 25 faces", PACKAGES, 45),
        ("live", "1920x1080, 80 faces", PACKAGES, 30),
        (CALM, "1920x1080, 80 faces", PACKAGES, 45),
        ("live", "1920x1080, 80 faces", AFTERNOON, 3),
        ("live scan", "1280x720, 25 faces", BEFORE, 1 / 0.8),
        ("live scan", "1920x1080, 80 faces", BEFORE, 1 / 0.65),
        ("full scan", "1920x1080, 80 faces", BEFORE, 1 / 1.4),
    ):
        faster = peers.get(room, {}).get("times_faster", {}).get(mine, {})
        if other in faster:
            name = f"{mine} and expressions, {room}, time a frame"
            yield name, other, f"**{faster[other]:.2f} times as fast**", f"{wanted:.2f} times"
    for name, most in (("default", 2), ("accurate", 10)):
        if times := sections.get("networks", {}).get("times_fer", {}).get(name):
            what = f"expressions by `{name}`, batches of 32, time a face"
            yield what, "fer's network", f"**{times:.2f} times the time**", f"at most {most} times"
    for name, rates in sections.get("throughput", {}).items():
        if isinstance(rates, Mapping):
            yield (
                f"throughput of full scans with all cores, {name}",
                f"as many processes of {PACKAGES}",
                _rates(rates),
                "4 times",
            )
    for case, figures in measured:
        if (case.size_wh, case.faces, case.threads) == ((1920, 1080), 80, 2):
            live = figures.live
            late = f", 95 % within {live.latency_ms[1]:.0f} ms" if live.latency_ms else ""
            told = f"{live.readings_per_s:.0f}{late}"
            yield "live, 1080p, 80 faces: readings a second", "25 frames", told, "24 within 100 ms"
    if measured:
        recall = min(figures.recall for _, figures in measured)
        yield "recall of the live path, lowest", "full detection", f"{recall:.3f}", "0.97"
        most_mb = max(figures.live.memory_mb for _, figures in measured)
        yield "resident memory, live, any of the rooms", "", f"{most_mb:.0f} MB", ""
    if "start" in sections:
        seconds = sections["start"]["first_reading_s"]
        yield "command to the first reading, headless", "", f"{seconds:.2f} s", "2 s"
    if "memory" in sections:
        most_mb = sections["memory"]["most_mb"]
        yield "resident memory, 1080p, 80 faces, a file decoded", "", f"{most_mb:.0f} MB", "457 MB"
    if "analysis" in sections:
        rates = sections["analysis"]
        yield (
            "`analyze`, 720p, 5 faces, decoded and written as tables",
            f"a loop of {PACKAGES}",
            _rates(rates),
            "8 times",
        )


def _rates(rates: Mapping[str, float]) -> str:
    return (
        f"{rates['ours_fps']:.1f} and {rates['packages_fps']:.1f} frames a second: "
        f"**{rates['times_faster']:.1f} times**"
    )


def _stages(measured: Measured) -> Iterator[tuple[str, ...]]:
    for case, figures in measured:
        yield (
            "{}x{}".format(*case.size_wh),
            str(figures.found),
            str(case.threads),
            *(_beside_floor(figures, stage) for stage in STAGES),
        )


def _beside_floor(figures: Figures, stage: str) -> str:
    floor_ms = figures.floor_ms.get(stage)
    spent = f"{figures.stage_ms[stage]:.1f}"
    return spent if floor_ms is None else f"{spent} ({floor_ms:.1f})"


def _growth(measured: Measured) -> Iterator[tuple[str, ...]]:
    """From each number of faces to the next: how much more a frame takes."""
    alike: dict[tuple[tuple[int, int], int], list[tuple[Case, Figures]]] = {}
    for case, figures in measured:
        alike.setdefault((case.size_wh, case.threads), []).append((case, figures))
    for (size_wh, threads), steps in alike.items():
        for (few, before), (many, after) in pairwise(steps):
            yield (
                "{}x{}".format(*size_wh),
                str(threads),
                str(few.faces),
                f"{many.faces}: {many.faces / few.faces:.1f} times the faces",
                f"{after.full_ms / before.full_ms:.2f} times the time",
                f"{after.live_ms / before.live_ms:.2f} times the time",
            )


def _peers(by_case: Mapping[str, Any]) -> Iterator[tuple[str, ...]]:
    for case, figures in by_case.items():
        for name, spent_ms in figures["ms"].items():
            ratios = (
                figures["times_faster"][mine].get(name) for mine in ("full scan", "live", CALM)
            )
            yield (
                case,
                name,
                str(figures["faces"][name]),
                f"{spent_ms:.1f}",
                *(f"{ratio:.1f} times" if ratio else "" for ratio in ratios),
            )


def _table(head: Sequence[str], rows: Iterable[Sequence[str]], *, numbers: bool = False) -> str:
    line = ("---:" if numbers else "---",) * len(head)
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (head, line, *rows))
