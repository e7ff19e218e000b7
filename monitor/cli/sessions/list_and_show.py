"""What is in the log: all sessions, and one of them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import numpy as np
import typer
from rich.console import Console
from rich.table import Table

from monitor.cli.sessions.shared import (
    AsJson,
    Name,
    gauge_text,
    percent_text,
    print_json,
    store_of,
    words_of,
)
from monitor.cli.sessions.sparkline import sparkline
from monitor.cli.terminal import escape
from monitor.emotion.naming import network_words
from monitor.i18n import date_and_time, is_english, shown, tr
from monitor.review.event_words import event_words
from monitor.review.ranges import summarise_session
from monitor.store import EventKind, SessionRecord, SessionState
from monitor.store.files.export import plain_rows
from monitor.times import clock_text
from monitor.window import strategy_words
from monitor.window.strategies.base import WindowResult, note_on
from monitor.window.strategies.registry import RATIOS

if TYPE_CHECKING:
    import pandas as pd


def list_sessions(
    context: typer.Context,
    search: Annotated[
        str,
        typer.Option(metavar="TEXT", help=tr("Only those whose words or id hold this text.")),
    ] = "",
    as_json: AsJson = False,
) -> None:
    """List sessions, newest first.

    [bold]Examples:[/bold]

    classroom-monitor sessions list

    classroom-monitor sessions list --search "physics A12"
    """
    records = [record for record in store_of(context).sessions() if record.fits(search)]
    if as_json:
        print_json([record.as_dict() for record in records])
        return
    if not records and search:
        typer.echo(tr("No session holds {search!r}.", search=search))
        return
    if not records:
        typer.echo(tr("No sessions yet: `classroom-monitor` records one when you press Start."))
        return
    table = Table("ID", tr("Date"), tr("Session"), box=None, pad_edge=False, header_style="bold")
    table.columns[0].no_wrap = True
    table.columns[1].no_wrap = True
    for title in (tr("Length"), tr("Gauge"), tr("Readable")):
        table.add_column(title, justify="right", no_wrap=True)
    for record in records:
        table.add_row(
            record.info.session_id,
            _short_date(record),
            escape(words_of(record)) + _unfinished(record),
            clock_text(record.length_s),
            gauge_text(record) + _scale(record),
            percent_text(record.mean_coverage),
        )
    Console().print(table)


def show(context: typer.Context, name: Name = "last", as_json: AsJson = False) -> None:
    """Show a session, its gauge over time and what happened in it.

    [bold]Example:[/bold] classroom-monitor sessions show last
    """
    store = store_of(context)
    record = store.session(name)
    events = store.events(record.info.session_id)
    windows = store.windows(record.info.session_id)
    if as_json:
        heads = summarise_session(record, windows).heads
        values = {"heads": heads.values()} if heads else {}
        print_json({"session": record.as_dict(), **values, "events": plain_rows(events)})
        return
    console = Console(highlight=False)
    table = Table.grid(padding=(0, 2))
    for title, value in _details(record):
        table.add_row(f"[bold]{title}[/bold]", escape(value))
    if damage := store.damage(record.info.session_id):
        table.add_row(f"[bold]{tr('Damaged')}[/bold]", escape(damage))
    if note := _note(record, windows):
        table.add_row(f"[bold]{tr('Note')}[/bold]", escape(note))
    for title, text in _heads(record, windows):
        table.add_row(f"[bold]{title}[/bold]", escape(text))
    table.add_row(
        f"[bold]{tr('Trend')}[/bold]", sparkline(windows["score"].to_numpy(), console.encoding)
    )
    console.print(table)
    if len(events):
        console.print()
        console.print(_event_table(events))


def _short_date(record: SessionRecord) -> str:
    start = _local_start(record)
    return f"{start:%a %d %b %H:%M}" if is_english() else date_and_time(start)


def _long_date(record: SessionRecord) -> str:
    start = _local_start(record)
    return f"{start:%A %d %B %Y, %H:%M}" if is_english() else date_and_time(start)


def _scale(record: SessionRecord) -> str:
    # A ratio divides where others count: it is not on the scale of shares of people. Who faces the
    # front is another matter altogether.
    if record.mean_score is None:
        return ""
    if record.info.strategy == "facing":
        return tr(" facing")
    return tr(" ratio") if record.info.strategy in RATIOS else ""


def _note(record: SessionRecord, windows: pd.DataFrame) -> str:
    """A line where the gauge of a ratio rests on a small part of the mix; else ""."""
    if record.info.strategy not in RATIOS or record.mean_score is None:
        return ""
    mix = windows[list(record.info.classes.names)].mean().to_numpy(np.float32)
    return note_on(WindowResult(mix, record.mean_score), record.info.classes)


def _heads(record: SessionRecord, windows: pd.DataFrame) -> list[tuple[str, str]]:
    """Where heads were turned, where anything is known of it."""
    heads = summarise_session(record, windows).heads
    if heads is None:
        return []
    shares = ", ".join(f"{share} {name}" for name, share in heads.words(dash="-").items())
    rows = [(tr("Heads"), shares or tr("it was not known where the front is"))]
    return rows + ([(tr("Movement"), heads.movement_words)] if heads.movement_words else [])


def _details(record: SessionRecord) -> list[tuple[str, str]]:
    per_person = tr("kept") if record.per_person else tr("not kept")
    has_expressions = record.signal.has_expressions
    return [
        (tr("Session"), record.info.session_id),
        *_labels(record),
        (tr("Date"), _long_date(record)),
        (tr("Source"), record.info.source),
        (tr("Length"), clock_text(record.length_s)),
        (tr("State"), shown(record.state)),
        (
            tr("Gauge"),
            tr(
                "{gauge_text} of 100 (mean of {window_count} results)",
                gauge_text=gauge_text(record),
                window_count=record.window_count,
            ),
        ),
        (tr("Readable"), percent_text(record.mean_coverage)),
        (tr("What is read"), record.signal.words),
        *([(tr("Read by"), network_words(record.info.model))] if has_expressions else []),
        (tr("Counted"), strategy_words(record.info.strategy)),
        (
            tr("Privacy"),
            tr(
                "results of {count} person or more; numbers of each face {per_person}",
                "results of {count} people or more; numbers of each face {per_person}",
                count=record.min_people,
                per_person=per_person,
            ),
        ),
    ]


def _labels(record: SessionRecord) -> list[tuple[str, str]]:
    info = record.info
    labels = [
        (tr("Title"), info.title),
        (tr("Room"), info.room),
        (tr("Course"), info.course),
        (tr("Consent"), info.consent_note),
        (tr("Goal"), record.reflection.goal),
        (tr("What worked"), record.reflection.worked),
        (tr("To try"), record.reflection.try_next),
    ]
    return [(title, text) for title, text in labels if text]


def _unfinished(record: SessionRecord) -> str:
    if record.damage:
        return tr(" (damaged: {damage})", damage=record.damage)
    return "" if record.state is SessionState.ENDED else f" ({shown(record.state)})"


def _event_table(events: pd.DataFrame) -> Table:
    table = Table(tr("Time"), tr("Event"), "", box=None, pad_edge=False, header_style="bold")
    for event in plain_rows(events[events["kind"] != EventKind.SOUND.value]):
        time = clock_text(event["time_s"])
        if event["end_s"] is not None:
            time += tr(" to {clock_text}", clock_text=clock_text(event["end_s"]))
        words = ": ".join(filter(None, event_words(event["kind"], event["label"], event["detail"])))
        if event["gauge"] is not None:
            words += tr(", gauge {gauge:.0f}", gauge=event["gauge"])
        table.add_row(time, shown(event["kind"]), escape(words))
    return table


def _local_start(record: SessionRecord) -> datetime:
    return record.info.started_at.astimezone()
