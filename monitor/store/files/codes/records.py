"""What a file of codes holds."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from monitor.errors import StoreError
from monitor.i18n import tr
from monitor.tables.code import Code

OWN_TIERS = (
    "Gauge",
    "States",
    "Facing",
    "Parts",
    "Markers",
    "Notes",
    "Opinions",
    "Gaps",
    "Settings",
    "Slides",
    "Sound",
    "Words",
    "About",
)
"""Tiers that exports of the app have of the session itself: none of them is an observer's."""

OF_OBSERVER = " (observer)"
"""Behind the name of an observer who is called as one of these."""

_NUMBERED = re.compile(r"(.+) \d+", re.DOTALL)


@dataclass(frozen=True, slots=True)
class CodesFile:
    """A file of codes.

    Attributes:
        codes: In order of time.
        session: The session that it is an export of; "" where it says none.
        media: Names of the recordings that it is of, the first first; their folders are left out.
        empty: Annotations without a text, which are no codes.
    """

    codes: tuple[Code, ...]
    session: str = ""
    media: tuple[str, ...] = ()
    empty: int = 0


def is_codes_file(path: Path) -> bool:
    """Whether a file's name is one of ELAN, Praat, or a project of BORIS."""
    return path.name.lower().endswith((".eaf", ".textgrid", ".boris", ".boris.gz"))


def tidied(path: Path, codes: Iterable[Code], **values: object) -> CodesFile:
    """Put codes in order, and leave out what has no text.

    Raises:
        StoreError: One of them ends before it begins.
    """
    every = sorted(codes, key=lambda code: (code.start_s, code.end_s))
    for code in every:
        # What lies before the recording, as another camera may have it, is left out later.
        if not -math.inf < code.start_s <= code.end_s < math.inf:
            raise StoreError(
                tr(
                    "{path}: {label!r} of {observer!r} lies from {code_start_s:g} to "
                    "{code_end_s:g} s: correct it there",
                    path=path,
                    label=code.label,
                    observer=code.observer,
                    code_start_s=code.start_s,
                    code_end_s=code.end_s,
                )
            )
    stripped = [replace(code, label=code.label.strip()) for code in every]
    known = tuple(code for code in stripped if code.label)
    return CodesFile(known, empty=len(every) - len(known), **values)  # type: ignore[arg-type]


def tier_of_observer(observer: str, observers: Iterable[str]) -> str:
    """Return the name of an observer's tier, from which `observer_of` finds the observer."""
    numbered = _NUMBERED.fullmatch(observer)
    others = {*OWN_TIERS, *observers}
    is_taken = observer in OWN_TIERS or (numbered is not None and numbered.group(1) in others)
    return f"{observer}{OF_OBSERVER}" if is_taken or observer.endswith(OF_OBSERVER) else observer


def observer_of(tier: str, tiers: Iterable[str]) -> str:
    """Return whose tier of an export of the app it is; "" for one of the app's own.

    Codes of one observer that overlap lie in tiers with a number behind the name.
    """
    numbered = _NUMBERED.fullmatch(tier)
    name = numbered.group(1) if numbered and numbered.group(1) in set(tiers) else tier
    return "" if name in OWN_TIERS else name.removesuffix(OF_OBSERVER)
