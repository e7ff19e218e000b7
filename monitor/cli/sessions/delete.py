"""Sessions away from the log: to the trash and back, and for good."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Annotated

import typer

from monitor.cli.options import Yes
from monitor.cli.questions import confirm
from monitor.cli.sessions.shared import AsJson, log_of, print_json, store_of, total_length
from monitor.cli.terminal import say
from monitor.errors import SessionNotFoundError, StoreError
from monitor.i18n import date_and_time, tr
from monitor.store import DAYS_IN_TRASH, SessionRecord, SessionStore


def delete(
    context: typer.Context,
    name: Annotated[
        str, typer.Argument(metavar="ID", help=tr("The session."), show_default=False)
    ] = "",
    everything: Annotated[bool, typer.Option("--all", help=tr("Delete all sessions."))] = False,
    yes: Yes = False,
) -> None:
    """Delete a session, or all, for good: the rows are wiped from the file.

    [bold]Examples:[/bold]

    classroom-monitor sessions delete 2026-11-23-0910

    classroom-monitor sessions delete --all --yes
    """
    if bool(name) == everything:
        raise typer.BadParameter(tr("name one session, or give --all"))
    store = store_of(context)
    records = (*store.sessions(), *store.trash()) if everything else (_named(store, name),)
    if not records:
        raise SessionNotFoundError(tr("no session has been recorded yet"))
    ids = [record.info.session_id for record in records]
    what = tr("all {ids} sessions", ids=len(ids)) if everything else tr("session {ids}", ids=ids[0])
    if not yes:
        confirm(
            tr(
                "Delete {what} ({total_length} h) for good?",
                what=what,
                total_length=total_length(records),
            ),
        )
    store.delete(*ids)
    typer.echo(tr("deleted {what}", what=what))


def _named(store: SessionStore, name: str) -> SessionRecord:
    """The session of that name, which may be in the trash."""
    try:
        return store.session(name)
    except SessionNotFoundError:
        found = [one for one in store.trash() if one.info.session_id.startswith(name)]
        if len(found) != 1:
            raise
        return found[0]


def clean(
    context: typer.Context,
    days: Annotated[
        int | None,
        typer.Option(min=1, help=tr("Instead of what the settings say."), show_default=False),
    ] = None,
    yes: Yes = False,
    date_is_right: Annotated[
        bool,
        typer.Option("--date-is-right", help=tr("Trust the clock, whatever speaks against it.")),
    ] = False,
) -> None:
    """Move what is older than the settings keep sessions to the trash, as the app does.

    After seven days there it is deleted for good, by the next start or clean. Where the clock may
    be wrong, --yes alone does nothing.

    How long sessions are kept is what was chosen in the window, or else retention_days in the
    section session; 0 keeps them all.

    [bold]Examples:[/bold]

    classroom-monitor sessions clean

    classroom-monitor sessions clean --days 30 --yes
    """
    log = log_of(context)
    days = days or log.retention_days
    if not days:
        typer.echo(
            tr("The settings keep all sessions; name a number of --days to delete older ones.")
        )
        return
    now = datetime.now(UTC)
    doubt = "" if date_is_right else log.store.clock_doubt(now)
    expired = log.store.expired(days, now)
    if expired and not yes:
        what = tr(
            "{expired} sessions older than {days} days ({total_length} h)",
            expired=len(expired),
            days=days,
            total_length=total_length(expired),
        )
        reason = f"{doubt[0].upper()}{doubt[1:]}. " if doubt else ""
        confirm(tr("{reason}Move {what} to the trash?", reason=reason, what=what))
    elif expired and doubt:
        raise StoreError(
            tr("{doubt}: set the clock, or say --date-is-right; nothing was moved", doubt=doubt)
        )
    tidied = log.store.tidy(days, now, confirmed=bool(expired) or date_is_right)
    if not expired:
        typer.echo(tr("No session is older than {days} days.", days=days))
    else:
        typer.echo(
            tr(
                "moved {trashed} sessions to the trash for {days_in_trash} days",
                trashed=len(tidied.trashed),
                days_in_trash=DAYS_IN_TRASH,
            )
        )
    if tidied.deleted:
        typer.echo(tr("deleted {deleted} sessions from the trash", deleted=len(tidied.deleted)))


def trash(context: typer.Context, as_json: AsJson = False) -> None:
    """List what is in the trash, and when it goes for good.

    [bold]Example:[/bold] classroom-monitor sessions trash
    """
    records = store_of(context).trash()
    if as_json:
        print_json([{**record.as_dict(), "goes_at": _goes_at(record)} for record in records])
        return
    if not records:
        typer.echo(tr("The trash is empty."))
    for record in records:
        say(
            tr(
                "{session_id}  goes for good after {record}",
                session_id=record.info.session_id,
                record=_goes_at(record) or tr("nobody knows"),
            )
        )


def restore(
    context: typer.Context,
    names: Annotated[list[str], typer.Argument(metavar="ID...", help=tr("Sessions of the trash."))],
) -> None:
    """Take sessions out of the trash; they are kept then until you delete them.

    Where your school has set for how long sessions are kept, they stay no longer than that.

    [bold]Example:[/bold] classroom-monitor sessions restore 2026-11-23-0910
    """
    for session_id in store_of(context).restore(*names):
        say(tr("restored session {session_id}", session_id=session_id))


def _goes_at(record: SessionRecord) -> str:
    if record.trashed_at is None:
        return ""
    return date_and_time(record.trashed_at + timedelta(days=DAYS_IN_TRASH))
