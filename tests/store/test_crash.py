"""A program that dies while it writes, or a computer that does, loses the last second at most."""

from __future__ import annotations

import random
import shutil
import sqlite3
import subprocess
import sys
import time
from bisect import bisect_right
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.store import SessionState, SessionStore
from tests.examples import examples
from tests.store.samples import info, reading, window
from tests.waiting import wait_until

CRASH_TEST = Path(__file__).resolve().parents[2] / "scripts" / "crash_test.py"


@pytest.mark.slow  # the writer alone is killed below
def test_a_killed_recording_loses_the_last_second_at_most(store_url: str) -> None:
    """The script of the fifty kills, with two."""
    done = subprocess.run(
        [sys.executable, CRASH_TEST, "--kills", "2", "--store", store_url],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "2 kills: lost 0." in done.stdout


@pytest.mark.parametrize("seed", range(2))
def test_a_row_is_stored_when_its_method_returns(store_url: str, seed: int) -> None:
    store = SessionStore(store_url)
    with subprocess.Popen(
        [sys.executable, "-m", "tests.store.write_until_killed", store_url, "0"],
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None
        first = program.stdout.readline()
        time.sleep(random.Random(seed).uniform(0.0, 0.5))  # noqa: S311
        program.kill()
        # The kill may cut the last line short.
        complete = (first + program.stdout.read()).rpartition("\n")[0]
    count = len(complete.splitlines())
    assert count > 0

    # A server needs a moment to see that nobody is there.
    killed = SessionState.INTERRUPTED
    wait_until(lambda: store.session("killed").state is killed, "the end of the lock")
    numbers = list(map(float, range(count)))
    assert store.windows("killed")["end_s"].tolist()[:count] == numbers
    assert store.events("killed")["time_s"].tolist()[:count] == numbers
    assert store.readings("killed")["time_s"].tolist()[: 25 * count : 25] == numbers
    # The row in the making, and no more, may be there too.
    assert len(store.windows("killed")) <= count + 2

    writer = store.begin(info("next"), origin_s=0.0, min_people=3)
    writer.window(window(5.0))
    writer.end(6.0)
    killed_session = store.session("killed")
    assert killed_session.state is SessionState.INTERRUPTED
    assert killed_session.ended_at is not None
    assert killed_session.length_s >= numbers[-1]


def test_a_killed_program_leaves_no_lock_file(file_store: SessionStore) -> None:
    log = Path(file_store.name)
    with subprocess.Popen(
        [sys.executable, "-m", "tests.store.write_until_killed", log, "0.01"],
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None
        program.stdout.readline()
        program.kill()
    assert len(list(log.parent.glob("*.lock"))) == 1
    assert file_store.close_interrupted() == ("killed",)
    assert list(log.parent.glob("*.lock")) == []


# What a disk holds after a power cut: all that was synced, and beyond that anything.


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, list[int]]]:
    """A running session's log, and the size of its write-ahead log after each window."""
    log = tmp_path_factory.mktemp("power") / "log.sqlite"
    writer = SessionStore(str(log)).begin(info("cut", per_person=True), origin_s=0.0, min_people=3)
    sizes = []
    for second in range(12):
        writer.reading(reading(float(second), 5))
        writer.window(window(float(second)))
        sizes.append(log.with_name("log.sqlite-wal").stat().st_size)
    yield log, sizes
    writer.close()


@settings(max_examples=examples(50))
@given(data=st.data())
def test_what_was_synced_survives_a_power_cut(
    recorded: tuple[Path, list[int]],
    tmp_path_factory: pytest.TempPathFactory,
    data: st.DataObject,
) -> None:
    log, sizes = recorded
    cut = data.draw(st.integers(sizes[0], sizes[-1]), label="synced bytes")
    noise = data.draw(st.binary(max_size=5000), label="what was being written")
    folder = tmp_path_factory.mktemp("disk")
    after = folder / "log.sqlite"
    shutil.copy(log, after)
    synced = log.with_name("log.sqlite-wal").read_bytes()[:cut]
    after.with_name("log.sqlite-wal").write_bytes(synced + noise)

    store = SessionStore(str(after))
    complete = bisect_right(sizes, cut)
    assert store.windows("cut")["end_s"].tolist() == list(map(float, range(complete)))
    assert store.close_interrupted() == ("cut",)
    with closing(sqlite3.connect(after)) as opened:
        assert opened.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_every_commit_is_synced(file_store: SessionStore) -> None:
    with file_store._database.writing.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2  # FULL
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
