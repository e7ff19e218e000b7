"""An analysis in the session log, so that it is looked at, compared and exported like a session."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from monitor.analysis.results.result_folder import ResultFolder
from monitor.analysis.results.summary import Summary
from monitor.analysis.task import Task
from monitor.errors import SourceError
from monitor.sources.recorded_file import RECORDING, RecordedFile, recorded_file_of
from monitor.store import USER_KINDS, EventKind, Reflection, SessionRecord, SessionStore
from monitor.store.files.export import plain_rows
from monitor.store.ids import new_session_id
from monitor.tables.code import Code
from monitor.tables.cue import Cue
from monitor.tables.slides_file import slides_file_of, with_slides_file
from monitor.types import SessionInfo


def log_analysis(store: SessionStore, task: Task, summary: Summary) -> str:
    """Put a finished analysis into the log; what was there of the same results is replaced.

    Only numbers are stored, as of any session; the recording stays where it is. What the user wrote
    on an earlier analysis goes along, and so do its words and slides, and what observers coded. An
    earlier one with codes outside of the stretch that is read now stays beside: they would be lost
    with it.

    Args:
        store: The log.
        task: What was asked.
        summary: What came of it.

    Returns:
        The session's id.

    Raises:
        StoreError: The log cannot be written.
        AnalysisError: The results cannot be read.
    """
    windows = plain_rows(ResultFolder(task.folder).windows_table())
    file = recorded_file(task, summary)
    earlier = [one for one in store.sessions() if _is_of(one, file)]
    words = earlier[0].info if earlier else None
    pdf = slides_file_of(words.settings) if words else None
    now = datetime.now(UTC)
    info = SessionInfo(
        session_id=new_session_id(now),
        started_at=now,
        source=task.name,
        model=summary.origin.emotion.model,
        strategy=summary.window.strategy,
        settings=with_slides_file(
            {**asdict(task.settings), "per_person": False, RECORDING: file.as_dict()}, pdf
        ),
        title=words.title if words else Path(task.name).stem,
        room=words.room if words else "",
        course=words.course if words else "",
        consent_note=words.consent_note if words else "",
        classes=summary.origin.classes,
    )
    writer = store.begin(info, origin_s=summary.start_s, min_people=summary.min_people)
    try:
        writer.window_rows([{str(name): value for name, value in row.items()} for row in windows])
        for gap in summary.gaps:
            writer.gap(max(gap.start_s, summary.start_s), gap.end_s, str(gap.kind))
        writer.sound(ResultFolder(task.folder).sound() or ())
        writer.end(summary.end_s)
    finally:
        writer.close()
    codes: list[Code] = []
    replaced = []
    for one in earlier:
        _take_along(store, one, info.session_id, summary)
        _take_words_along(store, one, info.session_id, summary)
        within, has_others = _codes_of(store, one, summary)
        codes += within
        if not has_others:
            replaced.append(one.info.session_id)
    store.add_codes(info.session_id, _without_pieces(codes))
    if replaced:
        store.delete(*replaced)
    return info.session_id


def _take_along(
    store: SessionStore, earlier: SessionRecord, session_id: str, summary: Summary
) -> None:
    """Give a session what the user wrote into an earlier one of the same recording."""
    if earlier.reflection != Reflection():
        store.reflect(session_id, earlier.reflection)
    later_s, length_s = _later_s(earlier, summary), summary.end_s - summary.start_s

    def moved(time_s: float) -> float:
        # What lies outside of the stretch that is read now is not lost, but at its edge.
        return min(max(time_s + later_s, 0.0), length_s)

    for event in plain_rows(store.events(earlier.info.session_id)):
        kind = EventKind(event["kind"])
        if kind in USER_KINDS - {EventKind.CODE}:
            store.add_event(
                session_id,
                kind,
                moved(event["time_s"]),
                event["label"],
                event["detail"],
                end_s=None if event["end_s"] is None else moved(event["end_s"]),
                gauge=event["gauge"],
            )


def _take_words_along(
    store: SessionStore, earlier: SessionRecord, session_id: str, summary: Summary
) -> None:
    """Give a session the transcript of an earlier one; the newest that has one decides."""
    cues = store.cues(earlier.info.session_id)
    if not len(cues) or len(store.cues(session_id)):
        return
    store.add_cues(session_id, [_cue(row) for row in plain_rows(cues)])
    store.move_cues(session_id, _later_s(earlier, summary))


def _cue(row: Mapping[Hashable, Any]) -> Cue:
    return Cue(row["start_s"], row["end_s"], row["text"], row["speaker"])


def _codes_of(
    store: SessionStore, earlier: SessionRecord, summary: Summary
) -> tuple[list[Code], bool]:
    """Codes of an earlier analysis that lie in the stretch of now, and whether others do not."""
    later_s, length_s = _later_s(earlier, summary), summary.end_s - summary.start_s
    within, has_others = [], False
    for row in plain_rows(store.events(earlier.info.session_id)):
        if row["kind"] != EventKind.CODE:
            continue
        start_s = round(row["time_s"] + later_s, 6)
        end_s = start_s if row["end_s"] is None else round(row["end_s"] + later_s, 6)
        is_moment = start_s == end_s
        if (start_s > length_s or end_s < 0.0) or (
            not is_moment and (start_s >= length_s or end_s <= 0.0)
        ):
            has_others = True
        else:
            ends_s = max(start_s, 0.0), min(end_s, length_s)
            within.append(Code(*ends_s, row["label"], row["detail"]))
    return within, has_others


def _without_pieces(codes: Sequence[Code]) -> list[Code]:
    """Leave out what an analysis of a shorter stretch holds of a code that another has whole."""
    until_s: dict[tuple[str, str], float] = {}
    kept = []
    for code in sorted(dict.fromkeys(codes), key=lambda one: (one.start_s, -one.end_s)):
        what = (code.observer, code.label)
        is_moment = code.start_s == code.end_s
        if is_moment or code.end_s > until_s.get(what, -1.0):
            kept.append(code)
            until_s[what] = max(until_s.get(what, -1.0), -1.0 if is_moment else code.end_s)
    return kept


def _later_s(earlier: SessionRecord, summary: Summary) -> float:
    """By how much times of an earlier analysis are later in the one of now."""
    known = recorded_file_of(earlier.info.settings)
    return (known.start_s if known else 0.0) - summary.start_s


def recorded_file(task: Task, summary: Summary) -> RecordedFile:
    """Return which recording was read, to find it again."""
    origin = summary.origin
    is_file = origin.size_bytes > 0
    length_s, fps = _length_and_rate(task, summary) if is_file else (0.0, 0.0)
    return RecordedFile(
        recording=task.absolute_name,
        size_bytes=origin.size_bytes,
        modified_s=task.path.stat().st_mtime if is_file else 0.0,
        start_s=summary.start_s,
        track=summary.picture_track,
        results=str(task.folder.absolute()),
        length_s=length_s,
        fps=fps,
    )


def _length_and_rate(task: Task, summary: Summary) -> tuple[float, float]:
    """Ask the recording for its length and rate, by which tools link it; 0 where it is gone."""
    from monitor.sources.recording import Recording

    try:
        opened = Recording(task.path, summary.picture_track)
    except SourceError:
        return 0.0, 0.0
    try:
        return opened.length_s or 0.0, opened.fps or 0.0
    finally:
        opened.close()


def _is_of(record: SessionRecord, file: RecordedFile) -> bool:
    known = recorded_file_of(record.info.settings)
    return known is not None and (known.recording, known.results) == (file.recording, file.results)
