"""What the program last did with the log as a whole, and when."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection, delete, insert, select, type_coerce
from sqlalchemy.types import NullType

from monitor.store.database.schema import moments
from monitor.store.session_row import moment_of


class Moment(StrEnum):
    """Something that is done from time to time."""

    LAST_START = "last start"  # at which the clock was believed
    RETENTION_AGREED = "retention agreed"
    LAST_CHECK = "last check"  # of the file for damage


def moment_at(connection: Connection, moment: Moment) -> datetime | None:
    """When it was last done, in UTC; None where it never was."""
    at = select(type_coerce(moments.c.at, NullType())).where(moments.c.name == moment.value)
    return moment_of(connection.scalar(at))


def remember(connection: Connection, moment: Moment, now: datetime) -> None:
    """Note that it was done now."""
    connection.execute(delete(moments).where(moments.c.name == moment.value))
    connection.execute(insert(moments).values(name=moment.value, at=now))
