"""The demo: a painted lecture room whose expressions follow a written schedule."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from monitor.errors import SourceNotFoundError
from monitor.folders import assets_folder
from monitor.i18n import tr
from monitor.sources.excerpt import WHOLE, Excerpt
from monitor.sources.video import VideoSource
from monitor.types import State


@dataclass(frozen=True, slots=True)
class DemoPart:
    """One part of the demo clip and what the gauge should say in it.

    Attributes:
        start_s: Start in the clip, inclusive.
        end_s: End in the clip, exclusive.
        state: What the gauge shows once the window holds this part only.
    """

    start_s: float
    end_s: float
    state: State


DEMO_SCHEDULE: tuple[DemoPart, ...] = (
    DemoPart(0.0, 12.0, State.NEUTRAL),  # a calm class
    DemoPart(12.0, 20.0, State.INTERESTED),
    DemoPart(20.0, 28.0, State.BORED),
    DemoPart(28.0, 36.0, State.NEUTRAL),  # a divided room
    DemoPart(36.0, 43.0, State.NO_DATA),  # an empty room
    DemoPart(43.0, 50.0, State.NEUTRAL),  # calm again
)
"""Without gaps, from 0 to the clip's length; `scripts/make_demo_clip.py` paints it."""


def demo_clip() -> Path:
    """The clip that comes with the program."""
    return assets_folder() / "demo.mp4"


class DemoSource(VideoSource):
    """The demo clip, over and over.

    Args:
        paced: Deliver each frame when it is due; otherwise at once.
        loop: False ends after one round.
        clip: The file, by default the one that comes with the program.
        excerpt: The frames that are read.
    """

    def __init__(
        self,
        *,
        paced: bool = True,
        loop: bool = True,
        clip: Path | None = None,
        excerpt: Excerpt = WHOLE,
    ) -> None:
        self._clip = clip or demo_clip()
        super().__init__(self._clip, paced=paced, loop=loop, excerpt=excerpt)
        self.name = "demo"

    def open(self) -> None:
        """Open the clip; see `FrameSource.open`."""
        if not self._clip.is_file():
            raise SourceNotFoundError(
                tr(
                    "{clip}: the demo clip is missing; make it with `uv run --group "
                    "dev scripts/make_demo_clip.py`",
                    clip=self._clip,
                )
            )
        super().open()
