"""A program that is killed while it writes loses nothing that was committed."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from monitor.store import SessionState, SessionStore
from tests.store.samples import info, window


@pytest.mark.parametrize("seed", range(5))
def test_kill_at_a_random_moment(store: SessionStore, seed: int) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "tests.store.write_until_killed", Path(store.name), "0"],
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

    assert store.session("killed").state is SessionState.INTERRUPTED
    numbers = list(map(float, range(count)))
    assert store.windows("killed")["end_s"].tolist()[:count] == numbers
    assert store.events("killed")["time_s"].tolist()[:count] == numbers
    assert store.readings("killed")["time_s"].tolist()[: 25 * count : 25] == numbers
    # The row in the making, and no more, may be there too.
    assert len(store.windows("killed")) <= count + 2

    with closing(sqlite3.connect(Path(store.name))) as log:
        assert log.execute("PRAGMA integrity_check").fetchone() == ("ok",)

    writer = store.begin(info("next"), origin_s=0.0, min_people=3)
    writer.window(window(5.0))
    writer.end(6.0)
    killed = store.session("killed")
    assert killed.state is SessionState.INTERRUPTED
    assert killed.ended_at is not None
    assert killed.length_s >= numbers[-1]
