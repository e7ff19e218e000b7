"""One picture of what is to be analysed, to turn it and to draw in it."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing

import numpy as np
from numpy.typing import NDArray

from monitor.analysis.batch.recordings import find_all
from monitor.config import Settings
from monitor.errors import SourceError
from monitor.i18n import tr
from monitor.pipeline import face_counter
from monitor.sources import WHOLE, Excerpt, RecordedSource, make_recording
from monitor.types import Frame

_SHARE = 0.1
"""Where in the recording: its first picture is often black."""


def still_of(names: Sequence[str], settings: Settings) -> NDArray[np.uint8]:
    """Return a picture of the first recording that the names stand for, (H, W, 3) uint8 BGR.

    It is seen as the settings say.

    Raises:
        SourceError: There is none, or no picture of it can be read.
    """
    found = find_all(names)
    if not found.recordings:
        raise SourceError("; ".join(found.missing) or tr("there is no recording yet"))
    recording, count_faces = found.recordings[0].recording, face_counter(settings)
    first, length_s = _first_frame(make_recording(recording, WHOLE, settings.picture, count_faces))
    later = make_recording(
        recording, Excerpt(start_s=_SHARE * length_s), settings.picture, count_faces
    )
    frame = _first_frame(later)[0] or first
    if frame is None:
        raise SourceError(tr("{recording}: no picture of it can be read", recording=recording))
    return frame.image


def _first_frame(source: RecordedSource) -> tuple[Frame | None, float]:
    """The first frame that is read, and the length in seconds as far as it is known."""
    source.open()
    with closing(source):
        return source.read(), source.length_s or 0.0
