"""`classroom-monitor slides`: when slides changed, and what the gauge said to each."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from monitor.cli.options import AsJson, ConfigFile
from monitor.cli.sessions.shared import Name, StoreUrl, open_log, print_json
from monitor.cli.sessions.transcript import read_offset
from monitor.cli.terminal import escape, say
from monitor.errors import ReviewError, StoreError
from monitor.i18n import tr
from monitor.plots.rounding import both_ends, whole
from monitor.review.segments import SegmentGroup
from monitor.tables.slides_file import slides_file_of
from monitor.times import clock_text

app = typer.Typer(
    name="slides",
    help=tr("Lay slides on a session, and see what the gauge said to each."),
    no_args_is_help=True,
    rich_markup_mode="rich",
    add_completion=False,
)


@app.command("add")
def add(
    session: Name,
    file: Annotated[
        Path | None,
        typer.Argument(
            metavar="[FILE]",
            help=tr("A video of the screen, or a presentation (.pptx) with stored timings."),
            show_default=False,
        ),
    ] = None,
    pdf: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help=tr(
                "The slides as PDF: review shows the page at the cursor. Its place is kept, no "
                "picture."
            ),
            show_default=False,
        ),
    ] = None,
    offset: Annotated[
        float | None,
        typer.Option(
            metavar="TIME",
            parser=read_offset,
            help=tr(
                "Where in the recording (live: after the session's start) the video or the "
                "slide show begins: seconds, m:ss or h:mm:ss; with a minus where it began "
                "before."
            ),
            show_default=False,
        ),
    ] = None,
    track: Annotated[
        int,
        typer.Option(
            min=0, help=tr("Of a lecture capture with several picture tracks: which; 0 the second.")
        ),
    ] = 0,
    force: Annotated[
        bool, typer.Option("--force", help=tr("Replace slides that are there."))
    ] = False,
    store: StoreUrl = "",
    config: ConfigFile = None,
) -> None:
    """Find when slides changed, and lay that on a session; no picture is kept.

    With --pdf review shows the pages beside them, slide 1 the first page.

    A slide is new where much of what stood on the one before is gone; lines that are added to it
    are no new slide, and one that comes back has its number again.

    [bold]Examples:[/bold]

    classroom-monitor slides add last capture.mp4

    classroom-monitor slides add last screen.mp4 --offset 0:12 --track 1

    classroom-monitor slides add last lecture.pptx --offset 1:30 --pdf lecture.pdf

    classroom-monitor slides add last --pdf lecture.pdf
    """
    from monitor.review.lesson.slides import lay_pages, lay_slides

    if file is not None and file.suffix.lower() == ".pdf" and pdf is None:
        file, pdf = None, file
    if file is None and pdf is None:
        raise ReviewError(tr("name a video of the screen, a presentation (.pptx), or --pdf FILE"))
    log = open_log(store, config)
    name = log.session(session).info.session_id
    if file is not None:
        laid = lay_slides(log, file, name, offset_s=offset or 0.0, track=track, overwrite=force)
        say(
            tr(
                "session {name}: {slides} slides, which came up {changes} times",
                name=name,
                slides=laid.slides,
                changes=laid.changes,
            )
        )
    if pdf is not None:
        count = lay_pages(log, pdf, name)
        say(
            tr(
                "session {name}: {pdf} with {value} pages is shown beside its slides",
                name=name,
                pdf=pdf.name,
                value=count,
            )
        )


@app.command("show")
def show(
    session: Name, as_json: AsJson = False, store: StoreUrl = "", config: ConfigFile = None
) -> None:
    """Print for how long each slide was up, and what the gauge said meanwhile.

    [bold]Example:[/bold] classroom-monitor slides show last
    """
    from monitor.review.lesson.slides import slides_in

    log = open_log(store, config)
    record = log.session(session)
    name = record.info.session_id
    slides = slides_in(log.windows(name), log.events(name), record.length_s)
    if as_json:
        print_json([_values(one) for one in slides])
        return
    if not slides:
        raise StoreError(tr("session {name} has no slides: add them with 'slides add'", name=name))
    grid = Table(tr("Slide"), box=None, pad_edge=False, header_style="bold")
    for title in (tr("Up"), tr("Times"), tr("Gauge")):
        grid.add_column(title, justify="right")
    for one in slides:
        ends = "" if one.gauge_interval is None else f" ({both_ends(one.gauge_interval, '-')})"
        gauge = "-" if one.gauge is None else f"{whole(one.gauge)}{ends}"
        grid.add_row(escape(one.name), clock_text(one.length_s), str(one.count), gauge)
    Console(highlight=False).print(grid)
    file = slides_file_of(record.info.settings)
    if file is not None and not file.is_file():
        say(
            tr(
                "{file} is not there any more: say where it is, slides add {name} --pdf FILE",
                file=file,
                name=name,
            )
        )


@app.command("remove")
def remove(session: Name, store: StoreUrl = "", config: ConfigFile = None) -> None:
    """Take the slides of a session out of the log, and where their PDF lies.

    [bold]Example:[/bold] classroom-monitor slides remove last
    """
    log = open_log(store, config)
    info = log.session(session).info
    name = info.session_id
    has_pages = slides_file_of(info.settings) is not None
    count = log.remove_slides(name)
    if has_pages:
        log.keep_slides_file(name, None)
    if not count and not has_pages:
        raise StoreError(tr("session {name} has no slides", name=name))
    say(tr("session {name}: slides removed", name=name))


def _values(one: SegmentGroup) -> dict[str, object]:
    low, high = one.gauge_interval or (None, None)
    return {
        "slide": one.name,
        "up_s": one.length_s,
        "times": one.count,
        "gauge": one.gauge,
        "gauge_low": low,
        "gauge_high": high,
    }
