"""What observers coded, laid on a session of the log."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from monitor.errors import StoreError
from monitor.i18n import tr
from monitor.review.formats.recording import recording_of
from monitor.store import SessionRecord, SessionStore
from monitor.store.files.codes import CodesFile, read_codes
from monitor.tables.code import Code


@dataclass(frozen=True, slots=True)
class LaidCodes:
    """What came of it.

    Attributes:
        session: The session.
        counts: Codes of each observer.
        outside: Codes that lie outside of the session, and were left out.
        cut: Codes that reach beyond it, and were cut there.
        empty: Annotations without a text, which were left out.
    """

    session: str
    counts: dict[str, int]
    outside: int
    cut: int
    empty: int


def lay_codes(
    store: SessionStore, path: Path, name: str | None = None, *, overwrite: bool = False
) -> LaidCodes:
    """Add the codes of a file to a session.

    Args:
        store: The log.
        path: The file, as ELAN, BORIS or Praat saves it.
        name: The session; None takes that of which the file is an export, else the one that was
            made of the recording that the file names, else the only one of the log.
        overwrite: Take the place of codes that the same observers have there.

    Raises:
        SessionNotFoundError: There is no such session.
        CodesKnownError: One of the observers has codes there.
        StoreError: The file cannot be read, or has no code within the session; no session is
            named and it does not say which; or the log cannot be written.
    """
    named = store.session(name) if name is not None else None
    every: Sequence[SessionRecord] = store.sessions() if named is None else (named,)
    found = read_codes(path, [one.info.source for one in every])
    if not found.codes:
        raise StoreError(tr("{path}: there is no code of an observer in it", path=path))
    record = named or _session_of(every, path, found)
    recording = recording_of(record)
    begins_s = recording.start_s if recording is not None else 0.0
    on_session = [_shifted(code, -begins_s) for code in found.codes]
    within = [code for code in on_session if code.end_s >= 0.0 and code.start_s <= record.length_s]
    if not within:
        raise StoreError(
            tr(
                "{path}: no code lies within session {session_id}, which lasts "
                "{length_s:g} s from {begins_s:g} s on",
                path=path,
                session_id=record.info.session_id,
                length_s=record.length_s,
                begins_s=begins_s,
            )
        )
    laid = [_cut(code, record.length_s) for code in within]
    store.add_codes(record.info.session_id, laid, replace=overwrite)
    counts: dict[str, int] = {}
    for code in laid:
        counts[code.observer] = counts.get(code.observer, 0) + 1
    return LaidCodes(
        record.info.session_id,
        counts,
        len(on_session) - len(within),
        sum(one != other for one, other in zip(within, laid, strict=True)),
        found.empty,
    )


def _session_of(every: Sequence[SessionRecord], path: Path, found: CodesFile) -> SessionRecord:
    if found.session:
        same = [one for one in every if one.info.session_id == found.session]
    else:
        same = [one for one in every if one.info.source in found.media]
    candidates = same or (list(every) if not found.session else [])
    if len(candidates) == 1:
        return candidates[0]
    raise StoreError(
        tr(
            "{path}: it does not say of which session of this log it is: name it, as "
            "in 'sessions import last --codes FILE', or open the session and import "
            "them there",
            path=path,
        )
    )


def _shifted(code: Code, by_s: float) -> Code:
    # Files have whole milliseconds at best, and so has what comes of them.
    return replace(code, start_s=round(code.start_s + by_s, 6), end_s=round(code.end_s + by_s, 6))


def _cut(code: Code, length_s: float) -> Code:
    return replace(code, start_s=max(code.start_s, 0.0), end_s=min(code.end_s, length_s))
