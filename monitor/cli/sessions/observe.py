"""`classroom-monitor observe`: code a class without seeing its gauge."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli.options import ConfigFile, Source
from monitor.cli.sessions.shared import StoreUrl
from monitor.config import load_settings
from monitor.errors import ReviewError, SessionNotFoundError
from monitor.i18n import tr

if TYPE_CHECKING:
    from monitor.store import SessionStore


def observe(
    session: Annotated[
        str,
        typer.Argument(
            metavar="[ID|RECORDING]",
            help=tr(
                "A session that was analysed from a recording, or that recording; without it "
                "the class that is watched live."
            ),
            show_default=False,
        ),
    ] = "",
    observer: Annotated[
        str,
        typer.Option(
            "--observer",
            metavar="NAME",
            help=tr("A name or code of who observes; else it is asked, and the last one offered."),
            show_default=False,
        ),
    ] = "",
    scheme: Annotated[
        str,
        typer.Option(
            "--scheme",
            metavar="NAME|FILE",
            help=tr("What can be coded: engagement, on-task, activities, or a file of your own."),
            show_default=False,
        ),
    ] = "",
    every_s: Annotated[
        float | None,
        typer.Option(
            "--every",
            metavar="SECONDS",
            min=1.0,
            max=3600.0,
            help=tr("Length of an interval; without it that of the scheme."),
            show_default=False,
        ),
    ] = None,
    source: Source = None,
    store: StoreUrl = "",
    config: ConfigFile = None,
) -> None:
    """Code a class by key, without its gauge and the codes of others.

    With a session or recording a window plays it. Live the app opens, and observing begins as soon
    as a session runs. Each key is kept at once; under the same name an observer goes on where they
    were.

    [bold]Examples:[/bold]

      classroom-monitor observe last

      classroom-monitor observe lecture.mp4 --observer anna --scheme on-task

      classroom-monitor observe --source 0 --observer anna --scheme engagement --every 30
    """
    from monitor.cli.live import open_app
    from monitor.ui.appearance.display import require_display
    from monitor.ui.observe.last_observer import Observer

    asked = Observer(observer.strip(), scheme, every_s)
    if scheme:
        asked.coder(None)  # before anything is opened, if there is no such scheme
    settings = load_settings(config, session={"store": store or None})
    if not session:
        open_app(source, settings, observer=asked)
    if source is not None:
        raise typer.BadParameter(
            tr("--source is for a class that is watched live, without a session")
        )

    from monitor.store import SessionStore
    from monitor.ui.review.observing.recording_window import recording_to_watch, run_observer

    log = SessionStore(settings.session.store)
    name = _session_of(log, session)
    recording_to_watch(log.session(name))
    require_display()
    raise typer.Exit(run_observer(log, name, asked))


def _session_of(log: SessionStore, name: str) -> str:
    """Return the session of that name, or the newest that was analysed from that recording.

    Raises:
        ReviewError: The recording was not analysed.
    """
    from monitor.sources.recorded_file import recorded_file_of

    path = Path(name).expanduser()
    try:
        return log.session(name).info.session_id
    except SessionNotFoundError:
        if not path.exists():
            raise
    for record in log.sessions():
        file = recorded_file_of(record.info.settings)
        if file is not None and Path(file.recording) == path.resolve():
            return record.info.session_id
    raise ReviewError(
        tr(
            "{name}: not in the log yet: classroom-monitor analyze {name} --out DIR --log",
            name=name,
        )
    )
