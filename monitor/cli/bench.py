"""`classroom-monitor bench`: how fast the app is on this machine."""

from __future__ import annotations

import json
import math
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from monitor.cli.options import AsJson, ConfigFile, Device, Emotion
from monitor.config import load_settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor.bench.case import Case, Figures

_WIDTH = 112
_NEVER = (math.inf,) * 3
_EXPLANATION = (
    "full: a frame with a scan of the whole picture and the expressions of all faces; in it the "
    "first network with its picture pyramid, the second, the third, and the expressions. "
    "follow: a frame live, scanned every 11th. live: pictures come 25 times a second, a session is "
    "recorded; milliseconds from picture to reading (half, 95 and 99 % are below), frames lost to "
    "newer ones. recall: faces of full scans that following finds."
)


def bench(
    threads: Annotated[
        list[int] | None,
        typer.Option(min=1, help="Processor threads; may be given several times.  [default: 1, 2]"),
    ] = None,
    quick: Annotated[
        bool, typer.Option("--quick", help="720p with 1 and 25 faces: under a minute.")
    ] = False,
    seconds: Annotated[
        float | None, typer.Option(min=0.2, help="Watch live for so long in each case.")
    ] = None,
    emotion: Emotion = None,
    device: Device = None,
    as_json: AsJson = False,
    config: ConfigFile = None,
) -> None:
    """Measure this machine: frames a second, latency, memory, with 1 to 80 faces.

    Painted rooms at 720p and 1080p, one after the other; close other programs first. It takes
    about four minutes.

    [bold]Examples:[/bold]

      classroom-monitor bench --quick

      classroom-monitor bench --threads 4 --json
    """
    from monitor.bench.run import THREADS, measure_all, usual_cases

    settings = load_settings(config, engine={"device": device}, emotion={"model": emotion})
    cases = usual_cases(threads or THREADS, quick=quick, live_s=seconds)
    errors = Console(stderr=True)
    done = []
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(
        *columns,
        TimeElapsedColumn(),
        console=errors,
        transient=True,
        disable=not errors.is_terminal,
    ) as bars:
        task = bars.add_task("measuring", total=len(cases))
        for case, figures in measure_all(cases, settings):
            done.append((case, figures))
            bars.advance(task)
    if as_json:
        typer.echo(json.dumps([{**asdict(c), **asdict(f)} for c, f in done], indent=1))
        return
    console = Console()
    console.width = max(console.width, _WIDTH)
    console.print(_table(done))
    console.print(_EXPLANATION)


def _table(rows: Sequence[tuple[Case, Figures]]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold", collapse_padding=True)
    for name in (
        "picture", "faces", "thr", "full ms", "fps", "1st", "2nd", "3rd", "expr",
        "follow ms", "live fps", "p50", "p95", "p99", "lost", "recall", "MB",
    ):  # fmt: skip
        table.add_column(name, justify="right", no_wrap=True)
    for case, figures in rows:
        live = figures.live
        table.add_row(
            "{}x{}".format(*case.size_wh),
            f"{figures.found} of {case.faces}",
            str(case.threads),
            f"{figures.full_ms:.0f}",
            f"{1e3 / figures.full_ms:.0f}",
            *(f"{spent_ms:.1f}" for spent_ms in figures.stage_ms.values()),
            f"{figures.following_ms:.0f}",
            f"{live.readings_per_s:.0f}",
            *(f"{late_ms:.0f}" for late_ms in live.latency_ms or _NEVER),
            f"{live.dropped:.0%}",
            f"{figures.recall:.2f}",
            f"{figures.memory_mb:.0f}",
        )
    return table
