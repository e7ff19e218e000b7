"""`classroom-monitor bench`: how fast the app is on this machine."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from monitor.analysis.options import Device, Emotion, SignalOption
from monitor.cli.options import AsJson, ConfigFile
from monitor.config import Settings, load_settings
from monitor.i18n import tr
from monitor.stopping import StopRequest

if TYPE_CHECKING:
    from monitor.bench.case import Case, Figures
    from monitor.bench.machine import Machine
    from monitor.bench.true_boxes import Result
    from monitor.detection import FaceDetector

_WIDTH = 118


def bench(
    threads: Annotated[
        list[int] | None,
        typer.Option(
            min=1, help=tr("Processor threads; may be given several times.  [default: 1, 2]")
        ),
    ] = None,
    faces: Annotated[
        list[int] | None,
        typer.Option(
            min=1, max=200, help=tr("Faces; may be given several times.  [default: 1, 6, 25, 80]")
        ),
    ] = None,
    quick: Annotated[
        bool, typer.Option("--quick", help=tr("720p with 1 and 25 faces: half a minute."))
    ] = False,
    seconds: Annotated[
        float | None, typer.Option(min=0.2, help=tr("Watch live for so long in each case."))
    ] = None,
    rooms: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR",
            help=tr("Pictures with their true faces in boxes.json: how many are found, too."),
        ),
    ] = None,
    signal: SignalOption = None,
    emotion: Emotion = None,
    device: Device = None,
    as_json: AsJson = False,
    config: ConfigFile = None,
) -> None:
    """Measure this machine: frames a second, latency, memory, with 1 to 80 faces.

    Painted rooms at 720p and 1080p, one after the other, full scans and live; close other
    programs first. It takes about two minutes; Ctrl-C shows what was measured until then.

    [bold]Examples:[/bold]

      classroom-monitor bench --quick

      classroom-monitor bench --faces 25 --threads 4

      classroom-monitor bench --faces 80 --signal orientation

      classroom-monitor bench --json > bench.json

      classroom-monitor bench --quick --rooms pictures
    """
    from monitor.bench.machine import this_machine
    from monitor.bench.run import usual_cases

    changes: dict[str, Mapping[str, object]] = {
        "": {"signal": signal},
        "engine": {"device": device},
        "emotion": {"model": emotion},
    }
    settings = load_settings(config, **changes)
    cases = usual_cases(threads=threads, faces=faces, quick=quick, live_s=seconds)
    machine = this_machine(settings.engine)
    stop = StopRequest()
    stop.stop_on_signals()
    measured = _measure(cases, settings, stop)
    found = _found(rooms, settings) if rooms and not stop.is_set() else []
    _show(machine, measured, found, as_json=as_json)
    if stop.is_set():
        raise typer.Exit(130)


def _measure(
    cases: Sequence[Case], settings: Settings, stop: StopRequest
) -> list[tuple[Case, Figures]]:
    """Measure case after case, with a bar on the error channel."""
    from monitor.bench.run import measure_all

    errors = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(
        *columns,
        TimeElapsedColumn(),
        console=errors,
        transient=True,
        disable=not errors.is_terminal,
    ) as bars:
        task = bars.add_task(tr("measuring"), total=len(cases))
        measured = []
        for case, figures in measure_all(cases, settings, stop=stop.is_set):
            measured.append((case, figures))
            bars.advance(task)
    return measured


def _found(rooms: Path, settings: Settings) -> list[Result]:
    """What is found in pictures with known faces: as in recordings, and by live video's looks."""
    from monitor.bench.true_boxes import measure
    from monitor.detection import make_detector, make_live_scanner

    detectors: dict[str, FaceDetector] = {
        settings.detection.backend: make_detector(settings.detection, settings.engine),
        "looks of live video": make_live_scanner(settings.detection, settings.engine),
    }
    return measure(detectors, rooms, rounds=1)


def _show(
    machine: Machine,
    measured: Sequence[tuple[Case, Figures]],
    found: Sequence[Result],
    *,
    as_json: bool,
) -> None:
    from monitor.bench import table, true_boxes

    if as_json:
        told = table.as_json(machine, measured)
        if found:
            told["rooms"] = [result.as_json(found[0]) for result in found]
        typer.echo(json.dumps(told, indent=1))
        return
    shown = Table(box=None, pad_edge=False, header_style="bold", collapse_padding=True)
    for name in table.COLUMNS:
        shown.add_column(name, justify="right", no_wrap=True)
    for case, figures in measured:
        shown.add_row(*table.row(case, figures))
    console = Console(highlight=False)
    console.width = max(console.width, _WIDTH)
    console.print(shown)
    console.print("; ".join(f"[bold]{name}[/]: {what}" for name, what in table.COLUMNS.items()))
    if found:
        console.print(f"\n{true_boxes.table(found)}\n")
    console.print(str(machine))
