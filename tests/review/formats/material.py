"""A session with whatever makes files of other tools go wrong."""

from __future__ import annotations

from pathlib import Path

from monitor.store import EventKind, SessionStore
from monitor.types import SessionInfo
from tests.store.samples import info, reading, window

RECORDING = {"start_s": 12.345, "length_s": 3600.0, "fps": 25.0}

TEXTS = (
    "plain",
    "",
    "two\nlines\r\nand three",
    "quotes \"double\" and 'single'",
    "markup <b> & ]]> &amp;",
    "an arrow --> here",
    "tab\there | pipe, comma; semicolon",
    "שלום עולם",
    "مرحبا 12:30",
    "emoji \N{GRINNING FACE}",
    "=1+1",
    "  spaces around  ",
    "bell \x07 and escape \x1b",
    'item [1]:\n name = "IntervalTier"',
)

TIMES_S = tuple(7.0 + 1.237 * number for number in range(len(TEXTS)))


def store_in(folder: Path) -> SessionStore:
    return SessionStore(f"sqlite:///{folder / 'log.sqlite'}")


def odd_session(store: SessionStore, **settings: object) -> str:
    """Write a session with gaps, withheld windows, notes of all kinds and codes that overlap."""
    about = info(**settings)
    about = SessionInfo(
        about.session_id,
        about.started_at,
        "lecture one.mp4" if "recording" in settings else "camera 0",
        about.model,
        about.strategy,
        about.settings,
        title='Algebra <I> & "II" --> יא',
    )
    writer = store.begin(about, origin_s=0.0, min_people=3)
    for end_s in range(1, 31):
        if 10 <= end_s < 13:
            continue
        writer.window(
            window(
                end_s + 0.123,
                people=1 if 20 <= end_s < 23 else 20,
                score=-0.5 if end_s > 25 else 1 / 3,
                interval=(-0.75, 0.5),
            )
        )
    writer.gap(9.5, 12.5, "camera lost")
    writer.marker(3.0, "quiz", "first & second")
    writer.marker(3.0, "quiz again")
    writer.marker(15.5004, "theory")
    for time_s, text in zip(TIMES_S, TEXTS, strict=True):
        writer.note(time_s, text)
    writer.end(31.0)
    for start_s, end_s, code, observer in CODES:
        store.add_event(about.session_id, EventKind.CODE, start_s, code, observer, end_s=end_s)
    return about.session_id


CODES = (
    (0.0, 10.0, "engaged", "Anna"),
    (5.25, 12.001, "mixed", "Anna"),
    (12.001, 14.0, "engaged", "Anna"),
    (1.0, 2.0, "on task & <off>", "ועד"),
    (2.5, 2.5, "question", "Gauge"),
)


def keep_faces(store: SessionStore) -> str:
    writer = store.begin(info("faces", per_person=True), origin_s=0.0, min_people=3)
    writer.window(window(5.0))
    writer.reading(reading(0.0, 3))
    writer.reading(reading(1.0, 0))
    writer.reading(reading(2.0, 1, away_count=1))
    writer.end(8.0)
    return "faces"
