"""Codes in BORIS' projects."""

from __future__ import annotations

import gzip
import io
import json
import zlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from monitor.errors import StoreError
from monitor.i18n import tr
from monitor.store.files.codes.boris_observations import chosen_observations, observers_of
from monitor.store.files.codes.records import CodesFile, tidied
from monitor.tables.code import Code

Event = tuple[float, str, str, str]
"""When, whose subject, which behaviour with its modifiers, and START, STOP or POINT."""

_LARGEST_BYTES = 256 * 2**20


def read_project(path: Path, content: bytes, recordings: frozenset[str]) -> CodesFile:
    """Read the observation of a project, or those of one of the recordings.

    BORIS stores times with the observation's offset, which is taken away: what is left are times
    of the recording.

    Raises:
        StoreError: It is no such file, damaged, or has several observations and does not say
            which of them are wanted.
    """
    try:
        if path.name.lower().endswith(".gz"):
            content = gzip.GzipFile(fileobj=io.BytesIO(content)).read(_LARGEST_BYTES)
        project = json.loads(content)
        media = {name: _media(one) for name, one in project["observations"].items()}
        chosen = chosen_observations(path, media, recordings)
        states = {one["code"] for one in project["behaviors_conf"].values() if _is_state(one)}
        is_export = '"checksums"' in str(project.get("project_description", ""))
        codes = [
            code
            for name in chosen
            for code in codes_of(
                path,
                list(_events(project["observations"][name], states)),
                name,
                is_export=is_export,
                is_one=len(chosen) == 1,
            )
        ]
    except (ValueError, OSError, EOFError, zlib.error, OverflowError, RecursionError) as error:
        raise StoreError(
            tr("{path}: damaged: {error}: save it again in BORIS", path=path, error=error)
        ) from error
    except (KeyError, TypeError, AttributeError, IndexError) as error:
        raise StoreError(
            tr("{path}: no project of BORIS, or damaged: {error!r}", path=path, error=error)
        ) from error
    files = dict.fromkeys(file for name in chosen for file in media[name])
    return tidied(path, codes, session=chosen[0] if is_export else "", media=tuple(files))


def codes_of(
    path: Path, events: Iterable[Event], observation: str, *, is_export: bool, is_one: bool
) -> list[Code]:
    """Put together where the states of an observation begin and end.

    Raises:
        StoreError: A state begins and never ends, or the other way round.
    """
    every = sorted(events, key=lambda event: event[0])
    subjects = {subject for _, subject, _, _ in every}
    observers = observers_of(subjects, observation, is_export=is_export, is_one=is_one)
    open_s: dict[tuple[str, str], float] = {}
    codes = []
    for time_s, subject, code, status in every:
        observer, state = observers[subject], (subject, code)
        if status == "POINT":
            codes.append(Code(time_s, time_s, code, observer))
        elif status == "START" and state not in open_s:
            open_s[state] = time_s
        elif status == "STOP" and state in open_s:
            codes.append(Code(open_s.pop(state), time_s, code, observer))
        else:
            raise StoreError(f"{path}: {_unpaired(code, subject, time_s)}")
    for (subject, code), start_s in open_s.items():
        raise StoreError(f"{path}: {_unpaired(code, subject, start_s)}")
    return [code for code in codes if code.observer]


def _unpaired(code: str, subject: str, time_s: float) -> str:
    whose = tr(" of {subject!r}", subject=subject) if subject else ""
    return tr(
        "{code!r}{whose} at {time_s:g} s has no other end: close the state in BORIS",
        code=code,
        whose=whose,
        time_s=time_s,
    )


def with_modifiers(code: str, modifiers: Iterable[str]) -> str:
    """Return a behaviour with its modifiers, as one code."""
    known = [one.strip() for one in modifiers if one.strip() not in ("", "None")]
    return f"{code.strip()}: {', '.join(known)}" if known else code.strip()


def _is_state(behaviour: Mapping[str, Any]) -> bool:
    return str(behaviour["type"]).startswith("State")


def _media(observation: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the names of an observation's recordings; a live one has none."""
    players = (observation.get("file") or {}).values()
    names = (str(file).replace("\\", "/") for player in players for file in player)
    return tuple(PurePosixPath(name).name for name in names)


def _events(observation: Mapping[str, Any], states: set[str]) -> Iterator[Event]:
    offset_s = float(observation.get("time offset") or 0.0)
    running: set[tuple[str, str]] = set()
    events = sorted(observation["events"], key=lambda event: float(event[0]))
    for time_s, subject, behaviour, modifiers, *_ in events:
        code = with_modifiers(str(behaviour), str(modifiers).split("|"))
        status = "POINT"
        if behaviour in states:
            state = (str(subject), code)
            status = "STOP" if state in running else "START"
            running ^= {state}
        yield round(float(time_s) - offset_s, 6), str(subject), code, status
