"""What every source of pictures promises."""

from __future__ import annotations

from typing import Protocol

from monitor.types import Frame


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
