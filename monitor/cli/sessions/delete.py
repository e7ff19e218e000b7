"""Sessions away from the log, for good."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

import typer

from monitor.cli.options import Yes
from monitor.cli.sessions.shared import log_of, store_of, total_length
from monitor.errors import SessionNotFoundError


def delete(
    context: typer.Context,
    name: Annotated[
        str, typer.Argument(metavar="ID", help="The session.", show_default=False)
    ] = "",
    everything: Annotated[bool, typer.Option("--all", help="Delete all sessions.")] = False,
    yes: Yes = False,
) -> None:
    """Delete a session, or all, for good: the rows are wiped from the file.

    [bold]Examples:[/bold]

    classroom-monitor sessions delete 2026-11-23-0910

    classroom-monitor sessions delete --all --yes
    """
    if bool(name) == everything:
        raise typer.BadParameter("name one session, or give --all")
    store = store_of(context)
    records = store.sessions() if everything else (store.session(name),)
    if not records:
        raise SessionNotFoundError("no session has been recorded yet")
    ids = [record.info.session_id for record in records]
    what = f"all {len(ids)} sessions" if everything else f"session {ids[0]}"
    if not yes:
        typer.confirm(f"Delete {what} ({total_length(records)} h) for good?", abort=True)
    store.delete(*ids)
    typer.echo(f"deleted {what}")


def clean(
    context: typer.Context,
    days: Annotated[
        int | None,
        typer.Option(min=1, help="Instead of what the settings say.", show_default=False),
    ] = None,
    yes: Yes = False,
) -> None:
    """Delete what is older than the settings keep sessions, as the app does when it starts.

    That is what was chosen in the window, or else retention_days in the section session; 0
    keeps them all.

    [bold]Examples:[/bold]

    classroom-monitor sessions clean

    classroom-monitor sessions clean --days 30 --yes
    """
    log = log_of(context)
    days = days or log.retention_days
    if not days:
        typer.echo("The settings keep all sessions; name a number of --days to delete older ones.")
        return
    now = datetime.now(UTC)
    expired = log.store.expired(days, now)
    if not expired:
        typer.echo(f"No session is older than {days} days.")
        return
    what = f"{len(expired)} sessions older than {days} days"
    if not yes:
        typer.confirm(f"Delete {what} ({total_length(expired)} h) for good?", abort=True)
    typer.echo(f"deleted {len(log.store.delete_older_than(days, now))} sessions")
