"""From the tables of an older version to those of today, forward only.

All steps of a log run in one transaction, so that it is of the old format or of the new
one, whatever happens on the way (docs/decisions/log-format.md).
"""

from __future__ import annotations

from sqlalchemy import Connection, insert, inspect, select, text, update

from monitor.errors import StoreError
from monitor.i18n import tr
from monitor.store.database.database import Database
from monitor.store.database.schema import SCHEMA_VERSION, metadata, schema_version

# By the version that they start from. A step is never changed once it was released: it
# speaks of the tables of its time, not of those in `schema`.
_STEPS: dict[int, tuple[str, ...]] = {
    1: (
        "ALTER TABLE sessions ADD COLUMN title TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE sessions ADD COLUMN room TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE sessions ADD COLUMN course TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE sessions ADD COLUMN consent_note TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE events ADD COLUMN gauge DOUBLE PRECISION",
    ),
    2: (
        "ALTER TABLE sessions ADD COLUMN classes JSON",
        "ALTER TABLE windows ADD COLUMN mix JSON",
        "ALTER TABLE readings ADD COLUMN mix JSON",
    ),
    3: (
        "ALTER TABLE windows ADD COLUMN score_low DOUBLE PRECISION",
        "ALTER TABLE windows ADD COLUMN score_high DOUBLE PRECISION",
    ),
    4: (
        "ALTER TABLE windows ADD COLUMN oriented INTEGER",
        "ALTER TABLE windows ADD COLUMN front TEXT",
        *(
            f"ALTER TABLE windows ADD COLUMN {share}{end} DOUBLE PRECISION"
            for share in ("facing", "aside", "down", "away")
            for end in ("", "_low", "_high")
        ),
        "ALTER TABLE windows ADD COLUMN movement DOUBLE PRECISION",
        *(
            f"ALTER TABLE readings ADD COLUMN {angle} DOUBLE PRECISION"
            for angle in ("yaw", "pitch", "roll", "yaw_error", "pitch_error")
        ),
    ),
    5: (
        "ALTER TABLE sessions ADD COLUMN sequence DOUBLE PRECISION",
        """UPDATE sessions SET sequence = (
            SELECT count(*) FROM sessions AS other
            WHERE other.started_at < sessions.started_at
            OR (other.started_at = sessions.started_at AND other.id <= sessions.id)
        )""",
        "ALTER TABLE sessions ADD COLUMN trashed_at {moment}",
        "ALTER TABLE sessions ADD COLUMN kept BOOLEAN NOT NULL DEFAULT FALSE",
        'CREATE TABLE moments (name TEXT NOT NULL PRIMARY KEY, "at" {moment} NOT NULL)',
    ),
    6: tuple(
        f"ALTER TABLE sessions ADD COLUMN {name} TEXT NOT NULL DEFAULT ''"
        for name in ("goal", "worked", "try_next")
    ),
    7: (
        """CREATE TABLE cues (
            id {key},
            session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
            start_s DOUBLE PRECISION NOT NULL,
            end_s DOUBLE PRECISION NOT NULL,
            speaker TEXT NOT NULL,
            text TEXT NOT NULL
        )""",
        "CREATE INDEX ix_cues_session_id ON cues (session_id)",
    ),
}


def migrate(database: Database) -> bool:
    """Bring the tables up to date; False where there are none.

    Raises:
        StoreError: The database belongs to another program or a newer version of this one.
    """
    with database.reading.begin() as connection:
        version = _version(connection, database.name)
    if version is None or version == SCHEMA_VERSION:
        return version is not None
    is_file = database.writing.dialect.name == "sqlite"
    moment = "DATETIME" if is_file else "TIMESTAMP"
    key = "INTEGER NOT NULL PRIMARY KEY" if is_file else "BIGSERIAL PRIMARY KEY"
    with database.writing.connect() as connection, connection.begin() as change:
        database.hold_tables(connection)
        # Another program may have been faster.
        version = _version(connection, database.name) or SCHEMA_VERSION
        if version < SCHEMA_VERSION:
            with database.backed_up(version):
                for step in range(version, SCHEMA_VERSION):
                    for statement in _STEPS[step]:
                        connection.execute(text(statement.format(moment=moment, key=key)))
                connection.execute(update(schema_version).values(version=SCHEMA_VERSION))
                change.commit()
    return True


def create_or_migrate(database: Database) -> None:
    """Make the tables in an empty database; bring those of an older version up to date."""
    if migrate(database):
        return
    with database.writing.begin() as connection:
        database.hold_tables(connection)
        if _version(connection, database.name) is None:
            metadata.create_all(connection)
            connection.execute(insert(schema_version).values(version=SCHEMA_VERSION))


def _version(connection: Connection, name: str) -> int | None:
    """The version of the tables; None for an empty database."""
    tables = inspect(connection).get_table_names()
    if not tables:
        return None
    if schema_version.name not in tables:
        raise StoreError(tr("{name} is a database of another program: name another one", name=name))
    version: int | None = connection.scalar(select(schema_version.c.version))
    if version is None or version > SCHEMA_VERSION:
        raise StoreError(
            tr(
                "the session log {name} was written by a newer Classroom Monitor "
                "(format {version}, this one knows {schema_version}): update the "
                "program",
                name=name,
                version=version,
                schema_version=SCHEMA_VERSION,
            )
        )
    return version
