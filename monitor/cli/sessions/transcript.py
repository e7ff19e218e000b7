"""`classroom-monitor transcript`: what was said, laid on a session."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime, time
from pathlib import Path
from typing import Annotated

import typer

from monitor.cli.options import ConfigFile
from monitor.cli.sessions.shared import Name, StoreUrl, open_log
from monitor.cli.terminal import say, tell
from monitor.errors import StoreError
from monitor.i18n import tr
from monitor.times import day_time, signed_clock_time

app = typer.Typer(
    name="transcript",
    help=tr("Lay a transcript on a session, or take it away."),
    no_args_is_help=True,
    rich_markup_mode="rich",
    add_completion=False,
)


def read_offset(text: str) -> float:
    """Read seconds, m:ss or h:mm:ss, with a sign or without."""
    try:
        return signed_clock_time(text)
    except ValueError:
        raise typer.BadParameter(
            tr("{words!r}: say it in seconds, or as -12:30", words=text)
        ) from None


def _moment(text: str) -> datetime | time:
    """Read a time of the day, or a day and a time."""
    for read in (day_time, datetime.fromisoformat):
        with suppress(ValueError):
            return read(text)
    raise typer.BadParameter(
        tr("{words!r}: say it as 10:15, 10:15:30 or 2026-11-23T10:15", words=text)
    )


@app.command("add")
def add(
    session: Name,
    file: Annotated[
        Path,
        typer.Argument(metavar="FILE", help=tr("The transcript: WebVTT (.vtt) or SRT (.srt).")),
    ],
    offset: Annotated[
        float | None,
        typer.Option(
            metavar="TIME",
            parser=read_offset,
            help=tr(
                "Where in the recording (live: after the session's start) the transcript "
                "begins: seconds, m:ss or h:mm:ss; with a minus where it begins before."
            ),
            show_default=False,
        ),
    ] = None,
    starts: Annotated[
        datetime | None,
        typer.Option(
            metavar="CLOCK",
            parser=_moment,
            help=tr("When it begins, for a live session: 10:15 on its day, or 2026-11-23T10:15."),
            show_default=False,
        ),
    ] = None,
    speakers: Annotated[
        bool, typer.Option("--speakers", help=tr("Keep the names of those who speak."))
    ] = False,
    force: Annotated[
        bool, typer.Option("--force", help=tr("Replace a transcript that is there."))
    ] = False,
    store: StoreUrl = "",
    config: ConfigFile = None,
) -> None:
    """Lay a transcript of Zoom, Teams, Panopto, Opencast or YouTube on a session.

    It begins with the recording, or with the live session; a file of Zoom whose name says when it
    began (GMT20261123-091000) begins then. In the window, Past sessions, it can be moved until a
    spoken moment is where it was.

    The words are kept in the log with the session, without the names of those who speak. Review
    shows them at the cursor, the report beside the highest and lowest moments.

    [bold]Examples:[/bold]

    classroom-monitor transcript add last lecture.vtt

    classroom-monitor transcript add last lecture.srt --offset -2:30

    classroom-monitor transcript add 2026-11-23-09 meeting.vtt --starts 10:15 --speakers
    """
    from monitor.review.lesson.transcript import lay_transcript

    if offset is not None and starts is not None:
        raise typer.BadParameter(tr("say --offset or --starts, not both"))
    laid = lay_transcript(
        open_log(store, config),
        file,
        session,
        offset_s=offset,
        starts=starts,
        speakers=speakers,
        overwrite=force,
    )
    say(
        tr(
            "session {session}: {value} of {file}",
            session=laid.session,
            value=_cues(laid.count),
            file=file.name,
        )
    )
    if laid.outside:
        tell(tr("{outside} of them lie outside of the session", outside=_cues(laid.outside)))


@app.command("remove")
def remove(session: Name, store: StoreUrl = "", config: ConfigFile = None) -> None:
    """Take the transcript of a session out of the log for good.

    [bold]Example:[/bold] classroom-monitor transcript remove last
    """
    log = open_log(store, config)
    name = log.session(session).info.session_id
    count = log.remove_cues(name)
    if not count:
        raise StoreError(tr("session {name} has no transcript", name=name))
    say(tr("session {name}: {value} removed", name=name, value=_cues(count)))


def _cues(count: int) -> str:
    return tr("{count:,} cue", "{count:,} cues", count=count)
