"""Slides laid on a session of the log, and what the gauge said to each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from monitor.errors import ReviewError
from monitor.i18n import tr
from monitor.review.formats.recording import recording_of
from monitor.review.segments import BEFORE_FIRST, SegmentGroup, by_name, segments_of
from monitor.stopping import StopRequest
from monitor.store import EventKind, SessionStore
from monitor.tables.slide import Slide
from monitor.times import clock_text

if TYPE_CHECKING:
    import pandas as pd


PRESENTATIONS = (".pptx", ".ppsx", ".pptm")


@dataclass(frozen=True, slots=True)
class LaidSlides:
    """What came of it: the session, how many times a slide came up, and of how many slides."""

    session: str
    changes: int
    slides: int


def lay_slides(
    store: SessionStore,
    path: Path,
    name: str,
    *,
    offset_s: float = 0.0,
    track: int = 0,
    overwrite: bool = False,
    stop: StopRequest | None = None,
) -> LaidSlides:
    """Find when slides changed, and add that to a session.

    Args:
        store: The log.
        path: A video of the screen, or a presentation (.pptx) with stored timings.
        name: The session.
        offset_s: Where on the time line of the session's recording, else of the session, the
            video or the slide show begins; negative where it began before.
        track: Of a video with several picture tracks, which one, from 1; 0 takes the second.
        overwrite: Take the place of slides that are there.
        stop: Ends the search; the session is left as it was.

    Raises:
        SessionNotFoundError: There is no such session.
        ReviewError: The presentation cannot be read, no slide came up during the session, or the
            search was ended.
        SourceError: The video cannot be read.
        StoreError: There are slides already, or the log cannot be written.
    """
    record = store.session(name)
    recording = recording_of(record)
    shift_s = offset_s - (0.0 if recording is None else recording.start_s)
    laid = _within(
        [replace(one, start_s=one.start_s + shift_s) for one in _found(path, track, stop)],
        record.length_s,
    )
    if not laid:
        raise ReviewError(
            tr(
                "{path}: no slide came up during session {session_id}, which lasts "
                "{clock_text}: say with --offset where it begins",
                path=path,
                session_id=record.info.session_id,
                clock_text=clock_text(record.length_s),
            )
        )
    store.add_slides(record.info.session_id, laid, replace=overwrite)
    return LaidSlides(record.info.session_id, len(laid), len({one.name for one in laid}))


def lay_pages(store: SessionStore, path: Path, name: str) -> int:
    """Show the pages of a PDF beside a session's slides; return how many it has.

    Its place is kept, and nothing of what stands in it.

    Raises:
        SessionNotFoundError: There is no such session.
        ReviewError: It is no PDF that can be read.
        StoreError: The log cannot be written.
    """
    from monitor.review.lesson.slide_pages import page_count

    count = page_count(path)
    store.keep_slides_file(name, path.resolve())
    return count


def slides_in(
    windows: pd.DataFrame, events: pd.DataFrame, length_s: float
) -> tuple[SegmentGroup, ...]:
    """Return what the gauge said to each slide, over all the time that it was up.

    Args:
        windows: All windows of the session, in order of time.
        events: What happened, as `SessionStore.events` gives it.
        length_s: Where the session ends.
    """
    changes = events[events["kind"] == EventKind.SLIDE.value]
    if not len(changes):
        return ()
    as_markers = changes.assign(kind=EventKind.MARKER.value, detail="")
    stretches = segments_of(windows, as_markers, length_s)
    is_first = changes["time_s"].min() > 0.0
    return by_name(stretches[1:] if is_first and stretches[0].name == BEFORE_FIRST else stretches)


def slide_at(slides: Sequence[Slide], time_s: float) -> Slide | None:
    """Return the slide that is up at a moment; slides are by time."""
    return next((one for one in reversed(slides) if one.start_s <= time_s), None)


def _found(path: Path, track: int, stop: StopRequest | None) -> tuple[Slide, ...]:
    if path.suffix.lower() in PRESENTATIONS:
        from monitor.review.lesson.slide_timings import slides_in_presentation

        return slides_in_presentation(path)
    from monitor.review.lesson.slide_video import slides_in_video

    return slides_in_video(path, track, stop)


def _within(slides: Sequence[Slide], length_s: float) -> list[Slide]:
    """Leave out what is not of the session; what is up as it begins comes up with it."""
    before = [one for one in slides if one.start_s <= 0.0]
    first = [replace(before[-1], start_s=0.0)] if before else []
    return first + [
        replace(one, start_s=round(one.start_s, 3))
        for one in slides
        if 0.0 < one.start_s < length_s
    ]
