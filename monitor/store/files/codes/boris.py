"""Codes in BORIS' projects."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from monitor.errors import StoreError
from monitor.i18n import tr
from monitor.store.files.codes.records import CodesFile, observer_of, tidied
from monitor.tables.code import Code

Event = tuple[float, str, str, str]
"""When, whose subject, which behaviour with its modifiers, and START, STOP or POINT."""

_LARGEST_BYTES = 256 * 2**20


def read_project(path: Path, content: bytes) -> CodesFile:
    """Read the one observation of a project, or that of the session that the project is of.

    A subject is an observer; without one, the observation is. BORIS stores times with the
    observation's offset, which is taken away: what is left are times of the recording.

    Raises:
        StoreError: It is no such file, damaged, or has several observations.
    """
    try:
        if path.name.lower().endswith(".gz"):
            content = gzip.decompress(content)[:_LARGEST_BYTES]
        project = json.loads(content)
        observations = project["observations"]
        if len(observations) != 1:
            raise StoreError(
                tr(
                    "{path}: {observations} observations: export the one that is "
                    "wanted as tabular events in BORIS",
                    path=path,
                    observations=len(observations),
                )
            )
        ((name, observation),) = observations.items()
        states = {one["code"] for one in project["behaviors_conf"].values() if _is_state(one)}
        events = list(_events(observation, states))
        files = [file for player in observation["file"].values() for file in player]
        is_export = '"checksums"' in str(project.get("project_description", ""))
        codes = codes_of(path, events, name, is_export=is_export)
    except (ValueError, OSError, EOFError) as error:
        raise StoreError(
            tr("{path}: damaged: {error}: save it again in BORIS", path=path, error=error)
        ) from error
    except (KeyError, TypeError, AttributeError, IndexError) as error:
        raise StoreError(
            tr("{path}: no project of BORIS, or damaged: {error!r}", path=path, error=error)
        ) from error
    media = tuple(PurePosixPath(str(file).replace("\\", "/")).name for file in files)
    return tidied(path, codes, session=name if is_export else "", media=media)


def codes_of(
    path: Path, events: Iterable[Event], observation: str, *, is_export: bool
) -> list[Code]:
    """Put together where states begin and end.

    Raises:
        StoreError: A state begins and never ends, or the other way round.
    """
    every = list(events)
    subjects = {subject for _, subject, _, _ in every}
    open_s: dict[tuple[str, str], float] = {}
    codes = []
    for time_s, subject, code, status in every:
        observer = observer_of(subject, subjects) if is_export else subject or observation
        state = (subject, code)
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


def _events(observation: Mapping[str, Any], states: set[str]) -> Iterator[Event]:
    offset_s = float(observation.get("time offset") or 0.0)
    running: set[tuple[str, str]] = set()
    for time_s, subject, behaviour, modifiers, *_ in observation["events"]:
        code = with_modifiers(str(behaviour), str(modifiers).split("|"))
        status = "POINT"
        if behaviour in states:
            state = (str(subject), code)
            status = "STOP" if state in running else "START"
            running ^= {state}
        yield round(float(time_s) - offset_s, 6), str(subject), code, status
