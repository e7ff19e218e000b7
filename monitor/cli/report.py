"""`classroom-monitor report`: a session on one page, to keep or to print."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from monitor import plugins
from monitor.analysis.option_records import name_in, names_in
from monitor.cli.options import ConfigFile
from monitor.cli.sessions.shared import Name, StoreUrl, open_log
from monitor.cli.terminal import say
from monitor.i18n import tr


def report(
    session: Name,
    out: Annotated[
        Path, typer.Option("--out", "-o", help=tr("The file to write, in .html or .pdf."))
    ],
    strategy: Annotated[
        str | None,
        typer.Option(
            parser=name_in(plugins.STRATEGIES),
            metavar=names_in(plugins.STRATEGIES),
            help=tr("Show it as if the gauge had counted in another way."),
        ),
    ] = None,
    zones: Annotated[
        str,
        typer.Option(
            metavar="COLSxROWS|NAME=X,Y,W,H;...",
            help=tr("A result for each part of the room too; needs numbers of each face."),
        ),
    ] = "",
    force: Annotated[
        bool, typer.Option("--force", help=tr("Replace a file that is there."))
    ] = False,
    store: StoreUrl = "",
    config: ConfigFile = None,
) -> None:
    """Write a session to one page: gauge, parts, notes, coverage, formula and limits.

    The HTML file needs nothing beside it and no network; the PDF file is one page of A4 that can
    be printed in grey too. Neither is for grading or discipline.

    [bold]Examples:[/bold]

      classroom-monitor report last --out lecture.pdf

      classroom-monitor report 2026-11-23-09 --out lecture.html --force

      classroom-monitor report last --out as-dominant.pdf --strategy dominant

      classroom-monitor report last --out zones.html --zones 2x2
    """
    from monitor.review.report import write_report

    log = open_log(store, config)
    write_report(log, session, out, strategy=strategy, zones=zones, overwrite=force)
    say(tr("wrote {out}", out=out))
