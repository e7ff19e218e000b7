"""Slides added to a session: by a video of the screen, a presentation's timings, or their PDF."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PyQt5.QtCore import QObject
from PyQt5.QtWidgets import QApplication, QFileDialog, QWidget

from monitor.analysis.batch.recordings import VIDEO_SUFFIXES
from monitor.i18n import tr
from monitor.review.lesson.slides import PRESENTATIONS, LaidSlides, lay_pages, lay_slides
from monitor.stopping import StopRequest
from monitor.store import SessionRecord, SessionStore
from monitor.ui.review.sessions.file_actions import Tell
from monitor.ui.review.words.place_dialog import PlaceDialog
from monitor.ui.widgets.background_task import Background

_PDF = ".pdf"


class SlidesDialog(PlaceDialog):
    """Asks where a video of the screen or a slide show begins, and which track it is.

    Args:
        file: Its name.
        record: The session.
        is_video: Whether it may have several picture tracks.
        has_slides: Whether there are slides, whose place these take.
    """

    def __init__(
        self,
        file: str,
        record: SessionRecord,
        parent: QWidget | None = None,
        *,
        is_video: bool,
        has_slides: bool,
    ) -> None:
        wrong = tr("Say the time as 2:30 or -0:02:30, and the track as a number.")
        super().__init__(tr("Add slides"), file, record, parent, wrong=wrong)
        self.track = self.add_line(tr("Picture &track"), "") if is_video else None
        if self.track is not None:
            self.track.setPlaceholderText(tr("of several the second"))
            self.track.setToolTip(self.track.placeholderText())
        if has_slides:
            self.say(tr("The slides that are there are replaced."))

    @property
    def entered(self) -> tuple[float, int] | None:
        """Where it begins, in seconds, and the track, 0 for none; None for what is neither."""
        track = "" if self.track is None else self.track.text().strip()
        if track and not (track.isascii() and track.isdecimal()):
            return None
        try:
            return self.offset_s or 0.0, int(track or 0)
        except ValueError:
            return None


def add_slides(
    parent: QWidget,
    store: SessionStore,
    background: Background,
    record: SessionRecord,
    *,
    has_slides: bool,
    tell: Tell,
    added: Tell,
) -> None:
    """Ask for a file, and lay it on the session; `added` is told of it."""
    videos = " ".join(f"*{suffix}" for suffix in sorted(VIDEO_SUFFIXES))
    others = " ".join(f"*{suffix}" for suffix in (*PRESENTATIONS, _PDF))
    kinds = tr("Slides ({others} {videos});;All files (*)", others=others, videos=videos)
    name, _ = QFileDialog.getOpenFileName(parent, tr("Add slides"), str(Path.home()), kinds)
    if not name:
        return
    path, session_id = Path(name), record.info.session_id
    if path.suffix.lower() == _PDF:
        work = partial(lay_pages, store, path, session_id)
        background.run(work, lambda count: added(_pages(path.name, count, has_slides)), tell)
        return
    is_video = path.suffix.lower() not in PRESENTATIONS
    dialog = SlidesDialog(path.name, record, parent, is_video=is_video, has_slides=has_slides)
    if not dialog.exec_() or (place := dialog.entered) is None:
        return
    tell(tr("Looking for slides in {path}\N{HORIZONTAL ELLIPSIS}", path=path.name))
    search = _Search(parent)
    offset_s, track = place
    lay = partial(
        lay_slides,
        store,
        path,
        session_id,
        offset_s=offset_s,
        track=track,
        overwrite=True,
        stop=search.stop,
    )
    search.background.run(lay, lambda laid: added(_outcome(path.name, laid)), tell)


class _Search(QObject):
    """A thread of its own: a long video takes minutes, and the page writes meanwhile.

    It ends with the page, or with the program.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.stop = StopRequest()
        self.background = Background(self)
        page.destroyed.connect(self.stop.set)
        if (app := QApplication.instance()) is not None:
            app.aboutToQuit.connect(self.stop.set)


def _outcome(file: str, laid: LaidSlides) -> str:
    return tr(
        "Added {file}: {slides} slides, which came up {changes} times",
        file=file,
        slides=laid.slides,
        changes=laid.changes,
    )


def _pages(file: str, count: int, has_slides: bool) -> str:
    hint = (
        "" if has_slides else tr("; press S where a slide comes up, or add a video of the screen")
    )
    return tr("Added {file}: {value} pages{hint}", file=file, value=count, hint=hint)
