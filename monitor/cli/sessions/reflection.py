"""Looking back on one's own lessons, as a file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from monitor.cli.sessions.shared import store_of
from monitor.cli.terminal import say
from monitor.errors import ReviewError
from monitor.i18n import tr


def look_back(
    context: typer.Context,
    out: Annotated[Path, typer.Option("--out", "-o", help=tr("The file to write: .html or .md."))],
    name: Annotated[
        str,
        typer.Argument(
            metavar="[ID]",
            help=tr("The lesson: its session's id, the beginning of it, or 'last'."),
            show_default=False,
        ),
    ] = "",
    course: Annotated[
        str, typer.Option("--course", metavar="NAME", help=tr("All lessons of a course instead."))
    ] = "",
    force: Annotated[
        bool, typer.Option("--force", help=tr("Replace a file that is there."))
    ] = False,
) -> None:
    """Write a lesson in blocks of two minutes, or a course week by week, with what you wrote.

    Goals, what worked and what to try next are written in the window: Past sessions, Look back.

    [bold]Examples:[/bold]

      classroom-monitor sessions look-back last --out lesson.html

      classroom-monitor sessions look-back --course Algorithms --out term.md
    """
    if bool(name) == bool(course):
        raise typer.BadParameter(tr("name a lesson, or a course with --course"))
    from monitor.review.reflection import courses_of, lesson_of, term_of, write_reflection

    store = store_of(context)
    sessions = store.sessions()
    if course:
        if course not in courses_of(sessions):
            known = ", ".join(courses_of(sessions)) or tr("none has a name")
            raise ReviewError(
                tr(
                    "no session of the course {course!r}: there are {known}",
                    course=course,
                    known=known,
                )
            )
        write_reflection(term_of(course, sessions), out, overwrite=force)
    else:
        record = store.session(name)
        session_id = record.info.session_id
        windows, events = store.windows(session_id), store.events(session_id)
        lesson = lesson_of(record, windows, events, sessions)
        write_reflection(lesson, out, overwrite=force)
    say(tr("wrote {out}", out=out))
