"""When slides change, by the timings that PowerPoint stores with them (.pptx)."""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from monitor.errors import ReviewError
from monitor.i18n import tr
from monitor.tables.slide import Slide

_LARGEST_BYTES = 32 * 2**20
_RELATION = "relationships}id"
"""How the name of the attribute ends; presentations in the strict form have another namespace."""

_DIGITS = 10
"""Of a timing in milliseconds; PowerPoint's have less."""

_PRESENTATION = "ppt/presentation.xml"
_DAMAGE = (
    *(zipfile.BadZipFile, zlib.error, EOFError, KeyError, ValueError, ElementTree.ParseError),
    *(RuntimeError, LookupError),  # a locked member, a compression or an encoding nobody knows
)


def slides_in_presentation(path: Path) -> tuple[Slide, ...]:
    """Return when each slide comes up after the slide show has begun.

    Hidden slides are passed over. The last one needs no timing.

    Raises:
        ReviewError: It is no presentation, or a slide has no stored timing.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            shown = [one for one in _slides(archive) if one.get("show", "1") not in ("0", "false")]
    except OSError as error:
        reason = tr("no such file") if isinstance(error, FileNotFoundError) else error.strerror
        raise ReviewError(f"{path}: {reason}") from error
    except _DAMAGE as error:
        raise ReviewError(
            tr("{path}: no presentation of PowerPoint (.pptx), or damaged", path=path)
        ) from error
    found, time_ms = [], 0
    for number, slide in enumerate(shown, start=1):
        found.append(Slide(time_ms / 1000, str(number), _title(slide)))
        advance_ms = _advance_ms(slide)
        if advance_ms is None and number < len(shown):
            raise ReviewError(
                tr(
                    "{path}: slide {number} has no stored timing: rehearse timings in "
                    "PowerPoint (Slide Show), and save it",
                    path=path,
                    number=number,
                )
            )
        time_ms += advance_ms or 0
    if not found:
        raise ReviewError(tr("{path}: there is no slide in it", path=path))
    return tuple(found)


def _slides(archive: zipfile.ZipFile) -> Iterator[ElementTree.Element]:
    """Yield the slides in their order."""
    folder, name = posixpath.split(_PRESENTATION)
    relations = _parsed(archive, f"{folder}/_rels/{name}.rels")
    targets = {one.get("Id"): one.get("Target", "") for one in relations}
    for one in _named(_parsed(archive, _PRESENTATION), "sldId"):
        relation = next((one.attrib[name] for name in one.attrib if name.endswith(_RELATION)), "")
        target = targets[relation]
        place = posixpath.normpath(posixpath.join(f"/{folder}", target)).lstrip("/")
        yield _parsed(archive, place)


def _parsed(archive: zipfile.ZipFile, name: str) -> ElementTree.Element:
    if archive.getinfo(name).file_size > _LARGEST_BYTES:
        raise ValueError(name)
    content = archive.read(name)
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise ValueError(name)
    return ElementTree.fromstring(content)  # noqa: S314 - entities were refused above


def _named(root: ElementTree.Element, name: str) -> Iterator[ElementTree.Element]:
    return (one for one in root.iter() if one.tag.rpartition("}")[2] == name)


def _advance_ms(slide: ElementTree.Element) -> int | None:
    """Return after how long the next slide comes; None where no timing is stored."""
    times = [one.get("advTm") for one in _named(slide, "transition")]
    known = [int(text) for text in times if text and text.isdecimal() and len(text) <= _DIGITS]
    return known[0] if known else None


def _title(slide: ElementTree.Element) -> str:
    for shape in _named(slide, "sp"):
        kinds = {one.get("type") for one in _named(shape, "ph")}
        if kinds & {"title", "ctrTitle"}:
            return " ".join(" ".join(one.text or "" for one in _named(shape, "t")).split())
    return ""
