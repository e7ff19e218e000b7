"""How the user wants a source to be seen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from monitor.config import ManagedSettings, Rectangle, Settings
from monitor.i18n import tr
from monitor.sources.presentation.orientation import Orientation
from monitor.sources.streams.address import public_spec

Degrees = Literal[0, 90, 180, 270]

_DEGREES: tuple[Degrees, ...] = (0, 90, 180, 270)

SETTING_OF = {
    "rotate": ("picture", "rotate"),
    "mirror": ("picture", "mirror"),
    "leave_out": ("detection", "leave_out"),
    "resolution": ("picture", "resolution"),
    "fps": ("picture", "fps"),
}
"""By the name in `SourceView`, the setting that it takes the place of."""


@dataclass(frozen=True, slots=True)
class SourceView:
    """What a camera is asked for, a turn, a mirror, and places to leave out of what comes of them.

    Attributes:
        rotate: As `PictureSettings.rotate`.
        mirror: As `PictureSettings.mirror`.
        leave_out: As `DetectionSettings.leave_out`.
        resolution: As `PictureSettings.resolution`.
        fps: As `PictureSettings.fps`.
    """

    rotate: Degrees = 0
    mirror: bool = False
    leave_out: tuple[Rectangle, ...] = ()
    resolution: str = ""
    fps: int = 0

    @classmethod
    def of(cls, settings: Settings) -> SourceView:
        """Return what the settings say."""
        picture = settings.picture
        return cls(
            picture.rotate,
            picture.mirror,
            settings.detection.leave_out,
            picture.resolution,
            picture.fps,
        )

    def applied_to(self, settings: Settings) -> Settings:
        """Return settings that say so, and else the same."""
        picture = replace(
            settings.picture,
            rotate=self.rotate,
            mirror=self.mirror,
            resolution=self.resolution,
            fps=self.fps,
        )
        detection = replace(settings.detection, leave_out=self.leave_out)
        return replace(settings, picture=picture, detection=detection)

    def without_managed(self, managed: ManagedSettings, before: SourceView) -> SourceView:
        """Return the view as it is kept: what the school has set stays as it was `before`."""
        own = {name: getattr(before, name) for name, key in SETTING_OF.items() if managed.has(*key)}
        return replace(self, **own)

    @property
    def words(self) -> str:
        """The view in words; "" where the picture is seen as it is."""
        count = len(self.leave_out)
        parts = (
            tr("turned by {rotate}\N{DEGREE SIGN}", rotate=self.rotate) if self.rotate else "",
            tr("mirrored") if self.mirror else "",
            tr("{count} place left out", "{count} places left out", count=count) if count else "",
        )
        return ", ".join(filter(None, parts))

    @property
    def orientation(self) -> Orientation:
        """How the source's own picture is turned."""
        return Orientation(self.rotate // 90, self.mirror)

    def then(self, step: Orientation, size_wh: tuple[int, int]) -> SourceView:
        """Return the view once the picture, of `size_wh` as it is seen, is turned further.

        The places go with what is in them.
        """
        seen = self.orientation.then(step)
        places = tuple(step.move(place, size_wh) for place in self.leave_out)
        turned = _DEGREES[seen.quarter_turns]
        return replace(self, rotate=turned, mirror=seen.mirrored, leave_out=places)


def view_key(spec: str) -> str:
    """Return the name under which a source's view is kept: an address without its password."""
    return public_spec(spec)
