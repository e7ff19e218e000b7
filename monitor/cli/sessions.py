"""`classroom-monitor sessions`: what is in the log, and taking it out or away."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from monitor.cli.options import ConfigFile
from monitor.cli.sparkline import sparkline
from monitor.config import load_settings
from monitor.errors import SessionNotFoundError
from monitor.store import SessionRecord, SessionStore
from monitor.store.export import ExportFormat, plain_rows
from monitor.store.schema import EventKind

if TYPE_CHECKING:
    import pandas as pd

app = typer.Typer(
    name="sessions",
    help="List, show, export and delete the sessions of the log.",
    no_args_is_help=True,
    rich_markup_mode="rich",
)

Name = Annotated[
    str, typer.Argument(metavar="ID", help="The session: its id, the beginning of it, or 'last'.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for other programs.")]


@app.callback()
def choose_store(
    context: typer.Context,
    store: Annotated[
        str, typer.Option(help="Another log: its file, or sqlite:///FILE.", show_default=False)
    ] = "",
    config: ConfigFile = None,
) -> None:
    """List, show, export and delete the sessions of the log."""
    context.obj = SessionStore(store or load_settings(config).session.store)


@app.command("list")
def list_sessions(context: typer.Context, as_json: AsJson = False) -> None:
    """List all sessions, newest first.

    [bold]Example:[/bold] classroom-monitor sessions list
    """
    records = _store(context).sessions()
    if as_json:
        _print_json([record.as_dict() for record in records])
        return
    if not records:
        typer.echo("No sessions yet: `classroom-monitor` records one when you press Start.")
        return
    table = Table("ID", "Date", "Source", box=None, pad_edge=False, header_style="bold")
    table.columns[0].no_wrap = True
    for title in ("Length", "Windows", "Gauge"):
        table.add_column(title, justify="right", no_wrap=True)
    table.add_column("State", no_wrap=True)
    for record in records:
        table.add_row(
            record.info.session_id,
            f"{_local_start(record):%a %d %b %H:%M}",
            escape(record.info.source),
            _clock(record.length_s),
            str(record.window_count),
            _gauge(record),
            record.state.value,
        )
    Console().print(table)


@app.command()
def show(context: typer.Context, name: Name = "last", as_json: AsJson = False) -> None:
    """Show a session, its gauge over time and what happened in it.

    [bold]Example:[/bold] classroom-monitor sessions show last
    """
    store = _store(context)
    record = store.session(name)
    events = store.events(record.info.session_id)
    if as_json:
        _print_json({"session": record.as_dict(), "events": plain_rows(events)})
        return
    console = Console(highlight=False)
    table = Table.grid(padding=(0, 2))
    for title, value in _details(record):
        table.add_row(f"[bold]{title}[/bold]", escape(value))
    scores = store.windows(record.info.session_id)["score"].to_numpy()
    table.add_row("[bold]Trend[/bold]", sparkline(scores, console.encoding))
    console.print(table)
    if len(events):
        console.print()
        console.print(_event_table(events))


@app.command()
def export(
    context: typer.Context,
    name: Name,
    out: Annotated[Path, typer.Option("--out", "-o", help="The file to write.")],
    export_format: Annotated[
        ExportFormat | None,
        typer.Option("--format", help="Instead of what the file's suffix says."),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace files that are there.")] = False,
) -> None:
    """Write a session to a CSV, JSON or Parquet file.

    A JSON file holds everything. CSV and Parquet hold the windows, and more files beside
    hold the events (NAME-events) and, where they were kept, the rows per person.

    [bold]Examples:[/bold]

    classroom-monitor sessions export last --out lecture.csv

    classroom-monitor sessions export 2026-11-23-09 --out lecture.json
    """
    files = _store(context).export(name, out, export_format=export_format, overwrite=force)
    for file in files:
        typer.echo(f"wrote {file}")


@app.command()
def delete(
    context: typer.Context,
    name: Annotated[
        str, typer.Argument(metavar="ID", help="The session.", show_default=False)
    ] = "",
    everything: Annotated[bool, typer.Option("--all", help="Delete all sessions.")] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
) -> None:
    """Delete a session, or all, for good: the rows are wiped from the file.

    [bold]Examples:[/bold]

    classroom-monitor sessions delete 2026-11-23-0910

    classroom-monitor sessions delete --all --yes
    """
    if bool(name) == everything:
        raise typer.BadParameter("name one session, or give --all")
    store = _store(context)
    records = store.sessions() if everything else (store.session(name),)
    if not records:
        raise SessionNotFoundError("no session has been recorded yet")
    ids = [record.info.session_id for record in records]
    what = f"all {len(ids)} sessions" if everything else f"session {ids[0]}"
    if not yes:
        length = _clock(sum(record.length_s for record in records))
        typer.confirm(f"Delete {what} ({length} h) for good?", abort=True)
    store.delete(*ids)
    typer.echo(f"deleted {what}")


def _store(context: typer.Context) -> SessionStore:
    store: SessionStore = context.obj
    return store


def _print_json(values: object) -> None:
    typer.echo(json.dumps(values, indent=1, allow_nan=False))


def _details(record: SessionRecord) -> list[tuple[str, str]]:
    per_person = "kept" if record.per_person else "not kept"
    return [
        ("Session", record.info.session_id),
        ("Date", f"{_local_start(record):%A %d %B %Y, %H:%M}"),
        ("Source", record.info.source),
        ("Length", _clock(record.length_s)),
        ("State", record.state.value),
        ("Gauge", f"{_gauge(record)} of 100 (mean of {record.window_count} windows)"),
        ("Readable", _percent(record.mean_coverage)),
        ("Model", record.info.model),
        ("Strategy", record.info.strategy),
        ("Privacy", f"results of {record.min_people} people or more; rows per person {per_person}"),
    ]


def _event_table(events: pd.DataFrame) -> Table:
    table = Table("Time", "Event", "", box=None, pad_edge=False, header_style="bold")
    for event in plain_rows(events):
        time = _clock(event["time_s"])
        if event["kind"] == EventKind.GAP:
            time += f" to {_clock(event['end_s'])}"
        words = ": ".join(filter(None, (event["label"], event["detail"])))
        table.add_row(time, event["kind"], escape(words))
    return table


def _local_start(record: SessionRecord) -> datetime:
    return record.info.started_at.astimezone()


def _clock(seconds: float) -> str:
    minutes, second = divmod(round(seconds), 60)
    hour, minute = divmod(minutes, 60)
    return f"{hour}:{minute:02}:{second:02}"


def _gauge(record: SessionRecord) -> str:
    return "-" if record.mean_gauge is None else f"{record.mean_gauge:.0f}"


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{share:.0%}"
