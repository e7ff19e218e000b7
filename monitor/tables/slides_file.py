"""Where the PDF of a session's slides lies, as its settings say; the file itself is not kept."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePath

SLIDES_FILE = "slides_pdf"
"""What a session's settings call the place of its PDF."""


def slides_file_of(settings: Mapping[str, object]) -> Path | None:
    """Return the place of the PDF, which may have been moved; None where there is none."""
    place = settings.get(SLIDES_FILE)
    return Path(place) if isinstance(place, str) and place else None


def with_slides_file(settings: Mapping[str, object], file: Path | None) -> dict[str, object]:
    """Return the settings with another place, or without one."""
    others = {name: value for name, value in settings.items() if name != SLIDES_FILE}
    return others if file is None else {**others, SLIDES_FILE: str(file)}


def slides_file_without_folders(settings: Mapping[str, object]) -> dict[str, object]:
    """Return the settings as they may leave this computer, with no more than the PDF's name."""
    file = slides_file_of(settings)
    return with_slides_file(settings, None if file is None else Path(PurePath(file).name))
