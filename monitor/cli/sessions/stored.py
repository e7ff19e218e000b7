"""What the log holds at all."""

from __future__ import annotations

from dataclasses import asdict

import typer
from rich.console import Console
from rich.table import Table

from monitor.cli.sessions.shared import AsJson, print_json, store_of
from monitor.cli.terminal import escape
from monitor.i18n import shown, tr
from monitor.store import StoredTable, picture_line


def stored(context: typer.Context, as_json: AsJson = False) -> None:
    """Say what the log holds, table by table, and that there are no pictures in it.

    [bold]Example:[/bold] classroom-monitor sessions stored
    """
    store = store_of(context)
    tables, files = store.stored(), store.files()
    if as_json:
        print_json(
            {"tables": [_table_values(table) for table in tables], "files": list(map(str, files))}
        )
        return
    if not tables:
        typer.echo(tr("Nothing is stored yet."))
        return
    grid = Table(tr("Stored"), box=None, pad_edge=False, header_style="bold")
    grid.add_column(tr("Entries"), justify="right")
    for title in (tr("Oldest"), tr("Held as")):
        grid.add_column(title)
    for table in tables:
        oldest = f"{table.oldest.astimezone():%d %b %Y}" if table.oldest else "-"
        kinds = ", ".join(map(shown, sorted(set(table.columns.values()))))
        grid.add_row(table.words, f"{table.row_count:,}", oldest, escape(kinds))
    console = Console(highlight=False)
    console.print(grid)
    console.print()
    console.print(picture_line(tables))
    for file in files:
        console.print(f"{escape(str(file))}, {file.stat().st_size / 1000:,.0f} kB", soft_wrap=True)


def _table_values(table: StoredTable) -> dict[str, object]:
    oldest = table.oldest.isoformat() if table.oldest else None
    return {**asdict(table), "oldest": oldest, "can_hold_pictures": table.can_hold_pictures}
