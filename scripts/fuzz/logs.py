"""Cases: logs, and exports to import."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

import pyarrow.parquet as pq  # type: ignore[import-untyped]

from fuzz.case import Case, Outcome, command
from fuzz.mutations import mutated_bytes, mutated_table, mutated_text, mutated_tree, odd_value
from fuzz.samples import FIRST, SECOND, Samples, copied
from monitor.errors import MonitorError
from monitor.store import SessionStore

_KEYS = {"sessions": "id", "windows": "session_id", "events": "session_id"}
_KEYS["readings"] = "session_id"


def json_export(samples: Samples, folder: Path, random: Random) -> Case:
    """Import a JSON export in which something is another."""
    (whole,) = samples.exports["json"]
    file = folder / whole.name
    if random.random() < 0.7:
        tree = mutated_tree(json.loads(whole.read_bytes()), random)
        file.write_text(json.dumps(tree), encoding="utf-8")
    else:
        file.write_bytes(mutated_bytes(whole.read_bytes(), random))
    return _imported(samples, folder, [file], random)


def csv_export(samples: Samples, folder: Path, random: Random) -> Case:
    """Import a CSV export of which one file is another, or missing."""
    files = [copied(file, folder) for file in samples.exports["csv"]]
    file = random.choice(files)
    if file.suffix == ".json" and random.random() < 0.7:
        file.write_text(json.dumps(mutated_tree(json.loads(file.read_bytes()), random)))
    elif random.random() < 0.6:
        text = file.read_text(encoding="utf-8")
        file.write_text(mutated_text(text, random), encoding="utf-8", newline="")
    else:
        file.write_bytes(mutated_bytes(file.read_bytes(), random))
    return _imported(samples, folder, files, random)


def parquet_export(samples: Samples, folder: Path, random: Random) -> Case:
    """Import a Parquet export of which one table is another."""
    files = [copied(file, folder) for file in samples.exports["parquet"]]
    file = random.choice(files)
    if random.random() < 0.8:
        table = pq.read_table(file)
        changed = mutated_table(table, random)
        pq.write_table(changed.replace_schema_metadata(table.schema.metadata), file)
    else:
        file.write_bytes(mutated_bytes(file.read_bytes(), random))
    return _imported(samples, folder, files, random)


def _imported(samples: Samples, folder: Path, files: Sequence[Path], random: Random) -> Case:
    unchecked = ["--unchecked"] if random.random() < 0.2 else []
    log = folder / "new.sqlite"
    before = {file: file.read_bytes() for file in files}
    (first, *_) = files  # of the windows, or everything

    def faults(outcome: Outcome) -> Iterator[str]:
        if any(file.read_bytes() != data for file, data in before.items()):
            yield "the import changed the export"
        stored = SessionStore(str(log)).sessions() if log.exists() else ()
        if outcome.code != 0 and stored:
            yield "it was refused, and something of it is in the log"
        if outcome.code == 0 and len(stored) != 1:
            yield f"it was taken in, and the log has {len(stored)} sessions"
        if outcome.code == 0 and not unchecked:
            yield from _differences(samples.log, log, FIRST)

    return command("sessions", "--store", log, "import", first, *unchecked, faults=faults)


def _differences(whole: Path, other: Path, name: str) -> Iterator[str]:
    """What a session's rows in a log are else than in another."""
    known, found = (SessionStore(str(log)) for log in (whole, other))
    try:
        found_name = found.sessions()[-1].info.session_id
        for table in ("windows", "events", "readings"):
            right, stored = getattr(known, table)(name), getattr(found, table)(found_name)
            # Events are numbered throughout a log.
            drop = {"columns": "event", "errors": "ignore"}
            if not stored.drop(**drop).equals(right.drop(**drop)):
                yield f"rows were invented or lost: {len(stored)} {table}, of {len(right)}"
    except MonitorError as error:
        yield f"what was taken in cannot be read: {error}"


def log_rows(samples: Samples, folder: Path, random: Random) -> Case:
    """Use a log that has rubbish in the rows of its first session."""
    log = copied(samples.log, folder)
    with closing(sqlite3.connect(log)) as connection, connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        for _ in range(random.choice((1, 1, 3))):
            _put_rubbish(connection, random)
    commands = (
        ("sessions", "--store", log, "list"),
        ("sessions", "--store", log, "list", "--json"),
        ("sessions", "--store", log, "show", FIRST),
        ("sessions", "--store", log, "show", FIRST, "--json"),
        ("sessions", "--store", log, "export", FIRST, "-o", folder / "out.json"),
        ("sessions", "--store", log, "export", FIRST, "-o", folder / "out.csv", "--excel"),
        ("sessions", "--store", log, "export", FIRST, "-o", folder / "out.parquet"),
        ("sessions", "--store", log, "delete", FIRST, "--yes"),
        ("sessions", "--store", log, "salvage", "-o", folder / "saved.sqlite"),
        ("report", FIRST, "--store", log, "-o", folder / "page.html", "--zones", "2x2"),
        ("train-verdicts", "--store", log, "-o", folder / "room"),
    )
    chosen = random.choice(commands)

    def faults(outcome: Outcome) -> Iterator[str]:
        if "delete" in chosen and outcome.code != 0:
            yield f"a damaged session cannot be deleted: {outcome.told.strip()}"
        if "list" in chosen and outcome.code != 0:
            yield f"a damaged session locks the list: {outcome.told.strip()}"
        yield from _neighbour_faults(samples, log)

    return command(*chosen, faults=faults)


def _put_rubbish(connection: sqlite3.Connection, random: Random) -> None:
    table = random.choice(list(_KEYS))
    columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    column = random.choice([one for one in columns if one not in {_KEYS[table], "id"}])
    rows = connection.execute(
        f"SELECT rowid, {column} FROM {table} WHERE {_KEYS[table]} = ?",  # noqa: S608
        [FIRST],
    ).fetchall()
    for row, known in random.sample(rows, min(len(rows), random.choice((1, 1, 1000)))):
        connection.execute(
            f"UPDATE OR IGNORE {table} SET {column} = ? WHERE rowid = ?",  # noqa: S608
            [_cell(known, random), row],
        )


def _cell(known: Any, random: Random) -> Any:
    if isinstance(known, str) and random.random() < 0.4:
        try:
            return json.dumps(mutated_tree(json.loads(known), random))
        except ValueError:
            return mutated_text(known, random)
    value = odd_value(random)
    if isinstance(value, (bool, list, dict)):
        return json.dumps(value)
    if isinstance(value, int) and abs(value) >= 2**63:
        return str(value).encode()
    return value


def _neighbour_faults(samples: Samples, log: Path) -> Iterator[str]:
    out = log.with_name("neighbour.json")
    try:
        SessionStore(str(log)).export(SECOND, out)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is a fault
        yield f"the other session cannot be exported any more: {error!r}"
        return
    if out.read_bytes() != samples.neighbour.read_bytes():
        yield "the other session is not exported as it was"


def log_file(samples: Samples, folder: Path, random: Random) -> Case:
    """Use a log whose file is damaged."""
    log = folder / samples.log.name
    log.write_bytes(mutated_bytes(samples.log.read_bytes(), random))
    out = folder / "out.json"
    chosen = random.choice(
        (
            ("list",),
            ("show", "last"),
            ("export", SECOND, "-o", out),
            ("salvage", "-o", folder / "saved.sqlite"),
        )
    )

    def faults(outcome: Outcome) -> Iterator[str]:
        if out.exists() and outcome.code == 0:
            rows = {name: len(json.loads(out.read_bytes())[name]) for name in _TABLES}
            right = json.loads(samples.neighbour.read_bytes())
            if rows != {name: len(right[name]) for name in _TABLES}:
                yield f"rows are lost or invented without a word: {rows}"

    return command("sessions", "--store", log, *chosen, faults=faults)


_TABLES = ("windows", "events", "readings")
