"""`classroom-monitor doctor`: what works on this machine, and what to do where it does not."""

from __future__ import annotations

import typer
from rich.console import Console
from rich.table import Table

from monitor.cli.terminal import escape
from monitor.i18n import tr
from monitor.ui.help.findings import findings


def doctor() -> None:
    """Say what works on this machine: cameras, networks, display, folders, plug-ins.

    Exit code 1 where the main job cannot run.

    [bold]Example:[/bold] classroom-monitor doctor
    """
    table = Table.grid(padding=(0, 2))
    for overflow in ("ellipsis", "ellipsis", "fold"):  # a folder is told whole
        table.add_column(overflow=overflow)
    failed = False
    console = Console(highlight=False)
    with console.status(tr("looking around")):
        for finding in findings():
            failed = failed or finding.works is False
            mark = {
                True: f"[green]{tr('ok')}[/]",
                False: f"[red]{tr('no')}[/]",
                None: "[yellow]--[/]",
            }
            table.add_row(mark[finding.works], finding.name, escape(finding.detail))
    console.print(table)
    if failed:
        raise typer.Exit(1)
