"""Sessions to files, and back."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from monitor import plugins
from monitor.analysis.option_records import name_in, names_in
from monitor.cli.sessions.shared import store_of
from monitor.cli.terminal import say, tell
from monitor.errors import StoreError
from monitor.i18n import tr
from monitor.store import SessionStore


def export(
    context: typer.Context,
    names: Annotated[
        list[str],
        typer.Argument(metavar="ID...", help=tr("As for `show`; of several, `--out` is a folder.")),
    ],
    out: Annotated[
        Path, typer.Option("--out", "-o", help=tr("The file to write, or the folder of several."))
    ],
    export_format: Annotated[
        str | None,
        typer.Option(
            "--format",
            parser=name_in(plugins.EXPORTERS),
            metavar=names_in(plugins.EXPORTERS),
            help=tr("Instead of what the file's suffix says; of several, csv."),
        ),
    ] = None,
    gauge: Annotated[
        bool,
        typer.Option(
            "--gauge",
            help=tr(
                "Columns with the gauge, 0 to 100, and where the room was listened to, the share "
                "of speech."
            ),
        ),
    ] = False,
    excel: Annotated[
        bool,
        typer.Option(
            "--excel",
            help=tr(
                "CSV as your spreadsheet opens it: byte order mark, your separator, the gauge."
            ),
        ),
    ] = False,
    force: Annotated[
        bool, typer.Option("--force", help=tr("Replace files that are there."))
    ] = False,
) -> None:
    """Write sessions to files, for spreadsheets, programs and the tools of the field.

    A JSON file holds everything. CSV and Parquet hold the results, and more files beside
    hold the events (NAME-events), where they were kept the rows per person, and for CSV the
    session's own values (NAME-session.json). Several sessions go to a folder, each by its id.

    ELAN (.eaf), BORIS (.boris, its tabular events beside), Praat (.TextGrid) and video players
    (.vtt, chapters beside) show it on the time line of its recording. OpenFace's rows per face
    and BIDS' events are asked for by --format.

    [bold]Examples:[/bold]

    classroom-monitor sessions export last --out lecture.csv

    classroom-monitor sessions export last --out lecture.csv --excel

    classroom-monitor sessions export last --out lecture.eaf

    classroom-monitor sessions export last --format bids --out sub-01_task-lecture_events.tsv

    classroom-monitor sessions export 2026-11-23-09 --out lecture.json

    classroom-monitor sessions export 2026-11-23-09 2026-11-24-09 --out lectures
    """
    store = store_of(context)
    if len(names) == 1:
        files = store.export(
            names[0],
            out,
            export_format=export_format,
            overwrite=force,
            gauge=gauge,
            for_spreadsheets=excel,
        )
    else:
        files = store.export_several(
            names,
            out,
            export_format=export_format or "csv",
            overwrite=force,
            gauge=gauge,
            for_spreadsheets=excel,
        )
    for file in files:
        say(tr("wrote {file}", file=file))
    for name in names:
        if damage := store.damage(name):
            which = tr("the session") if len(names) == 1 else tr("session {name}", name=name)
            tell(tr("{which} is damaged: {damage} and left out", which=which, damage=damage))


def salvage(
    context: typer.Context,
    out: Annotated[Path, typer.Option("--out", "-o", help=tr("The new log to write."))],
) -> None:
    """Save what can be read of a damaged log to a new one, and say what is missing.

    Use the new log with --store, or put it in the place of the old one.

    [bold]Example:[/bold] classroom-monitor sessions salvage --out saved.sqlite
    """
    store = store_of(context)
    if not store.files():
        raise StoreError(
            tr("session log {store}: there is no file to save anything of", store=store.name)
        )
    from monitor.store.files.salvage import salvage as save

    missing = save(store.files()[0], out)
    say(
        tr(
            "saved {sessions} sessions to {out}",
            sessions=len(SessionStore(str(out)).sessions()),
            out=out,
        )
    )
    for line in missing or [tr("nothing is known to be missing")]:
        say(line)


def import_files(
    context: typer.Context,
    files: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="FILE...",
            help=tr("The JSON file, or the one with the results. With --codes: the session."),
            show_default=False,
        ),
    ] = None,
    codes: Annotated[
        Path | None,
        typer.Option("--codes", help=tr("What observers coded in ELAN, BORIS or Praat.")),
    ] = None,
    unchecked: Annotated[
        bool,
        typer.Option(
            "--unchecked", help=tr("Take rows that were changed since they were exported.")
        ),
    ] = False,
    force: Annotated[
        bool, typer.Option("--force", help=tr("Replace codes that the same observers have there."))
    ] = False,
) -> None:
    """Take sessions in that were exported, as they were; or codes of observers into a session.

    Rows that are missing, or are not as they were exported, are refused.

    Of a CSV or Parquet export name the file of the results; the others lie beside it.

    Codes come from ELAN (.eaf), BORIS (.boris, its tabular events as .csv or .tsv) and Praat
    (.TextGrid), and lie on the recording's time line. The session is the one of which the file
    is an export or whose recording it names; else say it.

    [bold]Examples:[/bold]

    classroom-monitor sessions import lecture.json

    classroom-monitor sessions import lecture.csv

    classroom-monitor sessions import last --codes anna.eaf
    """
    if codes is not None:
        _import_codes(store_of(context), codes, files or [], force=force)
        return
    if not files:
        raise typer.BadParameter(tr("name the files to import"))
    for file in files:
        name = store_of(context).import_session(Path(file), unchecked=unchecked)
        say(tr("imported session {name}", name=name))


def _import_codes(store: SessionStore, path: Path, names: list[str], *, force: bool) -> None:
    from monitor.review.codes import lay_codes

    if len(names) > 1:
        raise typer.BadParameter(tr("with --codes, name one session"))
    laid = lay_codes(store, path, names[0] if names else None, overwrite=force)
    for observer, count in laid.counts.items():
        say(
            tr(
                "session {session}: {count:,} code of {observer}",
                "session {session}: {count:,} codes of {observer}",
                count=count,
                session=laid.session,
                observer=observer,
            )
        )
    notes = (
        (laid.outside, tr("outside of the session, left out")),
        (laid.cut, tr("beyond its begin or end, cut there")),
        (laid.empty, tr("without a text, left out")),
    )
    for count, what in notes:
        if count:
            tell(f"{count:,} {what}")
