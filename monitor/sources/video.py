"""A video file as a source."""

from __future__ import annotations

import logging
import math
from collections.abc import Iterator
from pathlib import Path

from monitor.errors import PicturesLostError
from monitor.i18n import tr
from monitor.sources.base import CountFaces
from monitor.sources.clock import Pacer
from monitor.sources.damage.gaps import Gap
from monitor.sources.damage.time_line import Picture
from monitor.sources.excerpt import WHOLE, Excerpt
from monitor.sources.presentation.tracks import best_track
from monitor.sources.recording import Recording
from monitor.types import Frame

_LOG = logging.getLogger(__name__)


class VideoSource:
    """The frames of a video file, at their own pace or as fast as they can be read.

    `Frame.time_s` is the presentation time, counted from the start of the file. A frame that
    is not in the excerpt costs no conversion.

    Args:
        path: The file.
        paced: Deliver each frame when it is due; otherwise at once.
        loop: Begin again at the end, without a pause, with time and frame numbers going on.
        excerpt: The frames that are read; they keep their numbers and times.

    Attributes:
        track: Which picture track is read; see `HasTracks`.
        track_note: Why that one, likewise.
    """

    is_live = False

    def __init__(
        self, path: Path, *, paced: bool = True, loop: bool = False, excerpt: Excerpt = WHOLE
    ) -> None:
        self.name = path.name
        self.fps: float | None = None
        self.length_s: float | None = None
        self.end_s = 0.0
        self.track = 0
        self.track_note = ""
        self._count_faces: CountFaces | None = None
        self._path = path
        self._loop = loop
        self._excerpt = excerpt
        self._wants = excerpt.chooser()
        self._pacer = Pacer(paced=paced)
        self._recording: Recording | None = None
        self._found: Iterator[Picture | Gap] = iter(())
        # Where to go on, on the file's clock; nothing before a start comes to be decoded.
        self._after_s = math.nextafter(excerpt.start_s, -math.inf) if excerpt.start_s else -math.inf
        self._round_start_s = 0.0
        self._round_start_index = 0

    def choose_track(self, track: int, count_faces: CountFaces | None) -> None:
        """Read a track from the next `open` on; see `HasTracks`."""
        self.track, self._count_faces = track, count_faces

    def open(self) -> None:
        """Open the file; see `FrameSource.open`."""
        self.close()
        self._recording = self._open_recording()
        self.fps = self._recording.fps
        self.length_s = self._recording.length_s
        self._wants = self._excerpt.chooser()
        self._found = self._play(self._recording)
        self._pacer.start()

    def read(self) -> Frame | None:
        """Return the next frame when it is due; see `FrameSource.read`."""
        if self._recording is None:
            return None
        for found in self._found:
            if isinstance(found, Gap):
                self._tell(found)
                continue
            # Containers round their start: the first picture may come a trifle before it.
            file_s = max(found.time_s, 0.0)
            if self._excerpt.is_over(file_s):
                break
            if not self._wants(found.number, file_s):
                self._after_s = file_s
                continue
            time_s = self._round_start_s + file_s
            image = self._recording.presenter.to_bgr(found.image)
            if not self._pacer.wait_until(time_s):
                break
            self._after_s = file_s
            return Frame(image, self._round_start_index + found.number, time_s)
        return None

    def interrupt(self) -> None:
        """Make reads return None until `open`; see `FrameSource.interrupt`."""
        self._pacer.interrupt()

    def close(self) -> None:
        """Close the file."""
        self._found = iter(())
        if self._recording is not None:
            self._recording.close()
            self._recording = None

    def _open_recording(self) -> Recording:
        recording = Recording(self._path, self.track)
        if recording.track_count == 1:
            return recording
        if not self.track and self._count_faces is not None:
            recording.close()
            self.track, self.track_note = best_track(self._path, self._count_faces)
            recording = Recording(self._path, self.track)
        if self.track:
            self.name = f"{self._path.name}, track {self.track}"
        return recording

    def _tell(self, gap: Gap) -> None:
        """Raise what of a gap lies in the excerpt; time that nobody waits for is skipped."""
        self._pacer.skip()
        excerpt = self._excerpt
        start_s = max(gap.start_s, excerpt.start_s)
        end_s = gap.end_s if excerpt.end_s is None else min(gap.end_s, excerpt.end_s)
        if start_s > end_s or excerpt.is_over(start_s):
            return
        is_whole = (start_s, end_s) == (gap.start_s, gap.end_s)
        shift_s = self._round_start_s
        raise PicturesLostError(
            tr(
                "{path}: {kind} from {start_s:.2f} s to {end_s:.2f} s",
                path=self._path,
                kind=gap.kind,
                start_s=start_s,
                end_s=end_s,
            ),
            start_s=start_s + shift_s,
            end_s=end_s + shift_s,
            lost_s=gap.lost_s if is_whole else min(gap.lost_s, end_s - start_s),
            kind=gap.kind,
        )

    def _play(self, recording: Recording) -> Iterator[Picture | Gap]:
        while True:
            number = -1
            for found in recording.pictures(self._after_s):
                if isinstance(found, Picture):
                    number = found.number
                yield found
                self.end_s = self._round_start_s + recording.end_s
            _LOG.info(
                "%s: ended after frame %d; %s frames announced",
                self.name,
                number,
                recording.frames_announced or "no",
            )
            if not self._loop:
                return
            self._round_start_s += recording.end_s
            self._round_start_index += number + 1
            self._after_s = -math.inf
