"""The report of a session: one page to keep or to print, as HTML or PDF."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path

from monitor.config import StrategyName
from monitor.errors import ReviewError
from monitor.files.atomic_write import atomic_write
from monitor.i18n import tr
from monitor.plots.fonts import words_with_a_font
from monitor.review.lesson.words import Words
from monitor.review.report.content import Report, report_of
from monitor.review.rescore import rescore_stored
from monitor.review.zones import zones_of_session
from monitor.store import SessionStore

__all__ = ["Report", "report_of", "write_report"]


def write_report(
    store: SessionStore,
    name: str,
    path: Path,
    *,
    strategy: StrategyName | None = None,
    zones: str = "",
    overwrite: bool = False,
) -> None:
    """Write the report of a session; the file appears complete or not at all.

    Args:
        store: The log.
        name: The session.
        path: Ends in .html or .pdf.
        strategy: Another one than the class saw; the report then says so.
        zones: Parts of the room that have a result of their own, as `ZonePlan.parse` takes them.
        overwrite: Replace a file that is there.

    Raises:
        SessionNotFoundError: There is no such session.
        ReviewError: The name ends in something else, the file is there already or cannot be
            written, the session is one of another program, or zones are asked for and it kept no
            rows per person.
        StoreError: The log cannot be read.
    """
    write = _writer_of(path)
    if path.exists() and not overwrite:
        raise ReviewError(
            tr("{path} is already there: name another file, or use --force", path=path)
        )
    record = store.session(name)
    session_id = record.info.session_id
    rescored = None
    if strategy is not None and strategy != record.info.strategy:
        rescored = rescore_stored(store, record, strategy)
    # Of a page, browsers have the fonts; its picture chooses by itself.
    with words_with_a_font() if path.suffix.lower() == ".pdf" else nullcontext():
        report = report_of(
            record,
            store.windows(session_id),
            store.events(session_id),
            rescored,
            zones_of_session(store, record, zones, strategy) if zones else (),
            words=Words(store.cues(session_id)),
        )
        contents = write(report)
    try:
        with atomic_write(path) as part:
            part.write_bytes(contents)
    except OSError as error:
        raise ReviewError(
            tr("{path}: cannot be written: {strerror}", path=path, strerror=error.strerror or error)
        ) from error


def _writer_of(path: Path) -> Callable[[Report], bytes]:
    from monitor.review.report.html import html_of
    from monitor.review.report.pdf import pdf_of

    match path.suffix.lower():
        case ".html" | ".htm":
            return lambda report: html_of(report).encode()
        case ".pdf":
            return pdf_of
    raise ReviewError(tr("{path}: end the name in .html or .pdf", path=path))
