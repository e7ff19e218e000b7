"""What the commands on sessions share: the log, arguments, and how values are written."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from monitor.config import load_settings
from monitor.i18n import percent, tr
from monitor.plots.rounding import both_ends, whole
from monitor.store import SessionRecord, SessionStore
from monitor.times import clock_text

Name = Annotated[
    str,
    typer.Argument(metavar="ID", help=tr("The session: its id, the beginning of it, or 'last'.")),
]
StoreUrl = Annotated[
    str,
    typer.Option(
        "--store",
        metavar="URL",
        help=tr(
            "Another log: its file, or postgresql://USER@HOST/DATABASE (its password is "
            "best kept in ~/.pgpass)."
        ),
        show_default=False,
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help=tr("Print JSON for other programs."))]


@dataclass(frozen=True, slots=True)
class Log:
    """The log that the user chose, and for how many days the settings keep its sessions."""

    store: SessionStore
    retention_days: int


def open_log(store: str, config: Path | None) -> SessionStore:
    """Return the log of that URL, or without one that of the settings.

    Raises:
        ConfigError: The settings are wrong, or another log than the school's is asked for.
        StoreError: The URL names no log.
    """
    return SessionStore(load_settings(config, session={"store": store or None}).session.store)


def store_of(context: typer.Context) -> SessionStore:
    """The log that the user chose."""
    return log_of(context).store


def log_of(context: typer.Context) -> Log:
    """The log that the user chose, with its settings."""
    log: Log = context.obj
    return log


def print_json(values: object) -> None:
    """Print values for other programs."""
    typer.echo(json.dumps(values, indent=1, allow_nan=False))


def total_length(records: tuple[SessionRecord, ...]) -> str:
    """Write the length of all sessions together."""
    return clock_text(sum(record.length_s for record in records))


def words_of(record: SessionRecord) -> str:
    """Return what a session is called: the user's words, or its source."""
    info = record.info
    return ", ".join(filter(None, (info.title, info.course, info.room))) or info.source


def gauge_text(record: SessionRecord) -> str:
    """Return a session's mean gauge with its interval, e.g. '58 (52-64)'."""
    if record.mean_gauge is None:
        return "-"
    interval = record.mean_gauge_interval
    ends = "" if interval is None else f" ({both_ends(interval, '-')})"
    return f"{whole(record.mean_gauge)}{ends}"


def percent_text(share: float | None) -> str:
    """Return a share of 0..1, e.g. '58 %'."""
    return "-" if share is None else percent(whole(100 * share))
