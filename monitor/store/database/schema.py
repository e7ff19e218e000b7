"""The tables of the log.

There is no binary column: nothing here can hold a picture. Tables that leave the program
(`windows`, `events`, `readings`, `cues`) carry the column names that users see in exports.
"""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Double,
    ForeignKey,
    Integer,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    text,
)
from sqlalchemy.engine import Dialect

from monitor.classes import Classes
from monitor.orientation.columns import POSE_COLUMNS, WINDOW_COLUMNS, has_columns
from monitor.types import EMOTIONS, EXPRESSIONS

SCHEMA_VERSION = 8
"""Version of the tables below; `migrations` bring an older log up to it."""


MIX = "mix"
"""The column of shares by name, where a session's classes have no columns of their own."""


REFLECTION = ("goal", "worked", "try_next")
"""What the teacher writes about a lesson of their own, by column of its session."""


class EventKind(StrEnum):
    """What happened during a session, besides windows."""

    MARKER = "marker"
    GAP = "gap"
    SETTING = "setting"
    NOTE = "note"
    AGREE = "agree"
    DISAGREE = "disagree"
    FRONT = "front"  # from here on it is known where the front is
    CODE = "code"  # what an observer saw: the code is its label, who saw it its detail
    SOUND = "sound"  # whether somebody talked, from when to when: its label is a `SoundKind`
    SLIDE = "slide"  # a slide came up: its number is its label, its title its detail


OPINIONS = frozenset({EventKind.AGREE, EventKind.DISAGREE})
"""What the user thought of the gauge at a moment; such an event holds the gauge too."""

USER_KINDS = (
    frozenset({EventKind.MARKER, EventKind.NOTE, EventKind.CODE, EventKind.SLIDE}) | OPINIONS
)
"""What the user says, and may change later. The others are a record of what happened."""


class UtcDateTime(TypeDecorator[datetime]):
    """A moment, kept in UTC: SQLite itself forgets the time zone."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Drop the zone after moving to UTC."""
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Put the zone back."""
        return None if value is None else value.replace(tzinfo=UTC)


def _key_columns() -> tuple[Column[int], Column[str]]:
    # The number keeps rows in the order in which they were written.
    return (
        Column("id", BigInteger().with_variant(Integer(), "sqlite"), primary_key=True),
        Column(
            "session_id",
            Text,
            ForeignKey("sessions.id", ondelete="CASCADE"),
            nullable=False,
            index=True,
        ),
    )


def _emotion_columns() -> list[Column[float]]:
    return [Column(emotion, Double) for emotion in EMOTIONS]


def _orientation_columns() -> list[Column[Any]]:
    texts_and_counts = {"oriented": Integer, "front": Text}
    return [Column(name, texts_and_counts.get(name, Double)) for name in WINDOW_COLUMNS]


def _mix_column() -> Column[Any]:
    return Column(MIX, JSON(none_as_null=True))


metadata = MetaData()

schema_version = Table("schema_version", metadata, Column("version", Integer, nullable=False))

sessions = Table(
    "sessions",
    metadata,
    Column("id", Text, primary_key=True),
    Column("started_at", UtcDateTime, nullable=False),
    Column("ended_at", UtcDateTime),
    Column("interrupted", Boolean, nullable=False, default=False),
    Column("source", Text, nullable=False),
    Column("model", Text, nullable=False),
    Column("strategy", Text, nullable=False),
    Column("min_people", Integer, nullable=False),
    Column("per_person", Boolean, nullable=False),
    Column("settings", JSON, nullable=False),
    Column("app_version", Text, nullable=False),
    Column("title", Text, nullable=False, server_default=""),
    Column("room", Text, nullable=False, server_default=""),
    Column("course", Text, nullable=False, server_default=""),
    Column("consent_note", Text, nullable=False, server_default=""),
    Column("classes", JSON(none_as_null=True)),  # none for the expressions
    *(Column(name, Text, nullable=False, server_default="") for name in REFLECTION),
    Column("sequence", Double),  # the order in which they were made; none where not yet known
    Column("trashed_at", UtcDateTime),  # in the trash since
    Column(
        "kept", Boolean, nullable=False, server_default=text("FALSE")
    ),  # taken out of it by the user
)

moments = Table(
    "moments",
    metadata,
    Column("name", Text, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
)
"""What the program last did with the log as a whole, and when."""

# All times below are seconds since the session's start.

windows = Table(
    "windows",
    metadata,
    *_key_columns(),
    Column("start_s", Double, nullable=False),
    Column("end_s", Double, nullable=False),
    Column("frames", Integer, nullable=False),
    Column("people", Integer, nullable=False),
    Column("seen", Integer, nullable=False),
    Column("coverage", Double, nullable=False),
    *_emotion_columns(),
    Column("score", Double),
    Column("score_low", Double),
    Column("score_high", Double),
    Column("state", Text, nullable=False),
    *_orientation_columns(),
    _mix_column(),
)

events = Table(
    "events",
    metadata,
    *_key_columns(),
    Column("time_s", Double, nullable=False),
    Column("end_s", Double),
    Column("kind", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("detail", Text, nullable=False),
    Column("gauge", Double),  # 0..100, of opinions
)

readings = Table(
    "readings",
    metadata,
    *_key_columns(),
    Column("frame", Integer, nullable=False),
    Column("time_s", Double, nullable=False),
    Column("track", Integer),
    Column("x", Double),
    Column("y", Double),
    Column("width", Double),
    Column("height", Double),
    Column("score", Double),
    *_emotion_columns(),
    *(Column(name, Double) for name in POSE_COLUMNS),
    _mix_column(),
)

cues = Table(
    "cues",
    metadata,
    *_key_columns(),
    Column("start_s", Double, nullable=False),  # negative before the session
    Column("end_s", Double, nullable=False),
    Column("speaker", Text, nullable=False),
    Column("text", Text, nullable=False),
)
"""What was said, of a transcript that the user added."""


def has_own_columns(classes: Classes) -> bool:
    """Whether classes are kept in columns of their names, and not in `mix`."""
    return classes.names == EMOTIONS


def visible_columns(table: Table, classes: Classes = EXPRESSIONS) -> list[Column[object]]:
    """The columns of a session's table that leave the program, in their order.

    For other classes than the expressions `mix` stands in their place, by their names. Where one
    of them has the name of a column of orientation, there are none of those.
    """
    hidden = {"id", "session_id", MIX}
    if not has_columns(classes.names):
        hidden |= {*WINDOW_COLUMNS, *POSE_COLUMNS}
    columns = [column for column in table.columns if column.name not in hidden]
    if has_own_columns(classes) or MIX not in table.c:
        return columns
    first = columns.index(table.c[EMOTIONS[0]])
    columns[first : first + len(EMOTIONS)] = [table.c[MIX]]
    return columns
