"""`classroom-monitor cameras`: what `--source` can name on this machine."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from monitor.sources import list_cameras


def cameras(
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for other programs.")] = False,
) -> None:
    """List the cameras of this machine.

    [bold]Example:[/bold] classroom-monitor cameras
    """
    found = list_cameras()
    if as_json:
        typer.echo(json.dumps([asdict(camera) for camera in found]))
        return
    if not found:
        typer.echo("No camera found. Plug one in, or try: classroom-monitor --source demo")
        return
    table = Table("Number", "Name", box=None, pad_edge=False, header_style="bold")
    for camera in found:
        table.add_row(str(camera.index), camera.name)
    Console().print(table)
