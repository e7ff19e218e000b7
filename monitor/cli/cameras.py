"""`classroom-monitor cameras`: what `--source` can name on this machine."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from monitor.cli.options import AsJson
from monitor.cli.terminal import say
from monitor.i18n import tr
from monitor.sources import list_cameras
from monitor.sources.streams.address import public_spec
from monitor.sources.streams.passwords import forget_address, keep_address


def cameras(
    as_json: AsJson = False,
    keep: Annotated[
        bool,
        typer.Option(
            "--keep",
            help=tr("Keep the address of a network camera, with its password, in the keyring."),
        ),
    ] = False,
    forget: Annotated[
        str, typer.Option(metavar="ADDRESS", help=tr("Take one out of it."), show_default=False)
    ] = "",
) -> None:
    """List the cameras of this machine, or keep a network camera's password.

    [bold]Examples:[/bold]

      classroom-monitor cameras

      classroom-monitor cameras --keep

      classroom-monitor live --source keyring+rtsp://10.0.0.5/stream
    """
    if keep and forget:
        raise typer.BadParameter(tr("--keep puts one there, --forget takes one away: choose one"))
    if keep:
        # Asked for, so that it stands neither in the shell's history nor in the list of programs.
        address = typer.prompt(tr("Address with user name and password"), hide_input=True)
        say(
            tr(
                "kept; name it with --source {keep_address}",
                keep_address=keep_address(address.strip()),
            )
        )
        return
    if forget:
        forget_address(forget)
        say(tr("forgotten: {forget}", forget=public_spec(forget)))
        return
    found = list_cameras()
    if as_json:
        typer.echo(json.dumps([asdict(camera) for camera in found]))
        return
    if not found:
        typer.echo(tr("No camera found. Plug one in, or try: classroom-monitor --source demo"))
        return
    table = Table(tr("Number"), tr("Name"), box=None, pad_edge=False, header_style="bold")
    for camera in found:
        table.add_row(str(camera.index), camera.name)
    Console().print(table)
