"""What every source of pictures promises."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from monitor.types import Frame

CountFaces = Callable[[NDArray[np.uint8]], int]
"""Says how many faces are in a picture, (H, W, 3) uint8 BGR."""


class FrameSource(Protocol):
    """A source of frames, owned by one thread.

    Making one opens nothing. `open` may be called again after `close`, `interrupt` or a
    `SourceLostError`: frame numbers and time go on where they were. A live source has a gap
    in its time then; a recorded source goes on with the frame after the last one it gave. A
    recorded source starts from its beginning only with a new object.

    Each frame owns its pixels: reading on never changes a frame that was handed out.

    Attributes:
        name: The source in words, without passwords, e.g. "camera 0 (HD Webcam)".
        is_live: True where pictures come in real time and a lost source is worth reopening
            (cameras, network streams); False for recordings, pictures and the demo.
        fps: Nominal frames per second once open, or None where unknown.
    """

    name: str
    is_live: bool
    fps: float | None

    def open(self) -> None:
        """Open the source.

        Raises:
            SourceNotFoundError: There is no such camera, file or host.
            SourceBusyError: Another program holds the camera.
            SourceError: It exists, but no picture can be read from it.
        """

    def read(self) -> Frame | None:
        """Wait for the next frame; None at the end of a recording or after `interrupt`.

        Raises:
            SourceLostError: A live source stopped delivering pictures. It is closed by then.
            PicturesLostError: Pictures of a recording are missing here; the next call goes on with
                those after them.
            SourceError: A recording is broken beyond its beginning.
        """

    def interrupt(self) -> None:
        """Make the waiting `read` and all later ones return None, until `open` is called.

        May be called from any thread and returns at once. A read of a live source that
        delivers nothing may take its read timeout, at most 2 seconds, to return.
        """

    def close(self) -> None:
        """Let go of the device or file. Harmless when not open."""


class RecordedSource(FrameSource, Protocol):
    """A recording: its frames have the numbers and times that are written in it.

    Attributes:
        length_s: Length once open, as announced or guessed, or None.
        end_s: End of the last frame that was read or passed over.
    """

    length_s: float | None
    end_s: float


@runtime_checkable
class HasFormats(Protocol):
    """What a source has beside that can be asked for another resolution: a camera."""

    def choose_format(self, size_wh: tuple[int, int] | None, fps: int) -> None:
        """Ask for a format from the next `open` on; the source gives what it has that is near.

        Args:
            size_wh: Width and height in pixels; None leaves it to the source.
            fps: Pictures a second; 0 leaves it to the source.
        """


@runtime_checkable
class HasNote(Protocol):
    """What a source has beside, of which the user has to know something.

    Attributes:
        to_know: What, in a line.
    """

    to_know: str


@runtime_checkable
class HasTracks(Protocol):
    """What a source has beside, whose file or stream may hold several picture tracks.

    Attributes:
        track: The track that is read, from 1; 0 where it is the only one or not known yet.
        track_note: Why it is that one, a line; "" where nothing was chosen.
    """

    track: int
    track_note: str

    def choose_track(self, track: int, count_faces: CountFaces | None) -> None:
        """Read a track from the next `open` on.

        Args:
            track: Which one, from 1; 0 takes that of a file which shows most faces.
            count_faces: Looks for them; None takes the main track instead.
        """
