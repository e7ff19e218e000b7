"""Several sessions next to each other."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.table import Table

from monitor.cli.sessions.shared import gauge_text, percent_text, store_of, words_of
from monitor.cli.terminal import escape, say
from monitor.errors import ReviewError
from monitor.i18n import tr
from monitor.times import clock_text

if TYPE_CHECKING:
    from monitor.review.compare import Comparison


def compare(
    context: typer.Context,
    names: Annotated[
        list[str], typer.Argument(metavar="ID...", help=tr("Two sessions or more, as for `show`."))
    ],
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", "-o", help=tr("Write a table to this CSV file, the gauges beside it.")
        ),
    ] = None,
    by_time: Annotated[
        bool,
        typer.Option(
            "--by-time", help=tr("In the file, lay them over each other by time, not share.")
        ),
    ] = False,
    force: Annotated[
        bool, typer.Option("--force", help=tr("Replace files that are there."))
    ] = False,
) -> None:
    """Compare sessions, each with the gauge that it has everywhere; or write that to a file.

    [bold]Examples:[/bold]

    classroom-monitor sessions compare 2026-11-23-09 2026-11-24-09

    classroom-monitor sessions compare 2026-11-23-09 2026-11-24-09 --out both.csv
    """
    from monitor.review.compare import Axis
    from monitor.review.compare import compare as lay_over
    from monitor.review.comparison_files import write_comparison

    store = store_of(context)
    records = {(record := store.session(name)).info.session_id: record for name in names}
    if len(records) < 2:
        raise ReviewError(tr("name two sessions or more to compare: `sessions list` has their ids"))
    sessions = [(record, store.windows(name)) for name, record in records.items()]
    found = lay_over(sessions, Axis.ABSOLUTE if by_time else Axis.RELATIVE)
    if out is None:
        _print(found)
        return
    for file in write_comparison(found, out, overwrite=force):
        say(tr("wrote {file}", file=file))


def _print(comparison: Comparison) -> None:
    console = Console(highlight=False)
    table = Table("ID", tr("Session"), box=None, pad_edge=False, header_style="bold")
    table.columns[0].no_wrap = True
    for title in (tr("Length"), tr("Gauge"), tr("Readable")):
        table.add_column(title, justify="right", no_wrap=True)
    for one in comparison.sessions:
        record = one.record
        table.add_row(
            record.info.session_id,
            escape(words_of(record)),
            clock_text(record.length_s),
            gauge_text(record),
            percent_text(record.mean_coverage),
        )
    console.print(table)
    if comparison.warning:
        console.print(escape(comparison.warning))
