from __future__ import annotations

import re
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from monitor.errors import SessionNotFoundError, StoreError
from monitor.store import SessionState, SessionStore, new_session_id
from tests.store.samples import START, info, window
from tests.waiting import wait_until


def begin_and_end(store: SessionStore, session_id: str, day: int = 0) -> None:
    started_at = START + timedelta(days=day)
    store.begin(info(session_id, started_at=started_at), origin_s=0.0, min_people=3).end(60.0)


class TestSessionId:
    def test_it_is_the_local_minute_and_letters(self) -> None:
        now = datetime(2026, 11, 23, 9, 10, 59).astimezone()
        assert re.fullmatch(r"2026-11-23-0910-[a-z]{3}", new_session_id(now))

    def test_two_of_the_same_minute_differ(self) -> None:
        assert len({new_session_id(START) for _ in range(20)}) > 15


class TestNames:
    @pytest.fixture
    def full(self, store: SessionStore) -> SessionStore:
        begin_and_end(store, "2026-11-24-1110-xz", day=-1)
        begin_and_end(store, "2026-11-23-0910-kdr")
        begin_and_end(store, "2026-11-24-0910-bcd", day=1)
        begin_and_end(store, "2026-11-24-1110-xzf", day=1)
        return store

    def test_sessions_come_newest_first(self, full: SessionStore) -> None:
        starts = [session.info.started_at for session in full.sessions()]
        assert starts == sorted(starts, reverse=True)
        assert len(starts) == 4

    @pytest.mark.parametrize(
        ("name", "session_id"),
        [
            ("2026-11-23", "2026-11-23-0910-kdr"),
            ("2026-11-24-0910-bcd", "2026-11-24-0910-bcd"),
            ("2026-11-24-1110-xz", "2026-11-24-1110-xz"),
            ("last", "2026-11-24-1110-xzf"),
        ],
    )
    def test_the_beginning_of_an_id_will_do(
        self, full: SessionStore, name: str, session_id: str
    ) -> None:
        assert full.session(name).info.session_id == session_id

    def test_a_name_that_fits_several_says_which(self, full: SessionStore) -> None:
        with pytest.raises(StoreError, match=r"fits 2 sessions .*xzf.*xz\): give more") as caught:
            full.session("2026-11-24-11")
        assert "\n" not in str(caught.value)

    @pytest.mark.parametrize("name", ["2027", "%", "2026_11"])
    def test_an_unknown_name(self, full: SessionStore, name: str) -> None:
        with pytest.raises(SessionNotFoundError, match="no session"):
            full.session(name)


def test_an_empty_log(file_store: SessionStore) -> None:
    assert file_store.sessions() == ()
    with pytest.raises(SessionNotFoundError, match="no session has been recorded yet"):
        file_store.session("last")
    assert not Path(file_store.name).exists()


def test_a_session_cannot_be_begun_twice(file_store: SessionStore) -> None:
    writer = file_store.begin(info(), origin_s=0.0, min_people=3)
    with pytest.raises(StoreError, match="is being written by another program"):
        file_store.begin(info(), origin_s=0.0, min_people=3)
    writer.end(1.0)
    with pytest.raises(StoreError, match="is already in the log"):
        file_store.begin(info(), origin_s=0.0, min_people=3)
    assert file_store.session("last").state is SessionState.ENDED
    assert list(Path(file_store.name).parent.glob("*.lock")) == []


@pytest.mark.parametrize("session_id", ["", "a/b", "../x", "last"])
def test_an_id_must_be_usable_as_a_name(store: SessionStore, session_id: str) -> None:
    with pytest.raises(ValueError, match="cannot be a session id"):
        store.begin(info(session_id), origin_s=0.0, min_people=3)


def test_totals_of_a_session(store: SessionStore) -> None:
    writer = store.begin(info(), origin_s=0.0, min_people=3)
    writer.window(window(5.0, score=0.5, people=24))
    writer.window(window(6.0, score=None, people=0))
    writer.window(window(7.0, score=-0.1, people=12))
    running = store.session("last")
    writer.end(10.0)

    assert (running.state, running.ended_at, running.length_s) == (SessionState.RUNNING, None, 7.0)
    session = store.session("last")
    assert session.window_count == 3
    assert session.mean_score == pytest.approx(0.2)
    assert session.mean_gauge == pytest.approx(60.0)
    assert session.mean_coverage == pytest.approx(0.5)


def test_a_clock_that_was_set_back(store: SessionStore) -> None:
    interrupted = store.begin(info("first"), origin_s=0.0, min_people=3)
    interrupted.window(window(65.0))
    interrupted.close()
    begin_and_end(store, "second", day=-1)
    assert store.session("first").length_s == 65.0
    assert store.session("first").ended_at == START + timedelta(seconds=65)
    assert store.session("second").length_s == 60.0
    assert store.session("last").info.session_id == "second"  # whatever its date says


class TestInterrupted:
    def test_it_is_closed_at_the_next_start(self, store: SessionStore) -> None:
        writer = store.begin(info("first"), origin_s=0.0, min_people=3)
        writer.window(window(65.0))
        writer.marker(66.0, "bell")
        writer.close()
        assert store.session("first").state is SessionState.INTERRUPTED
        assert store.session("first").ended_at is None

        second = store.begin(info("second"), origin_s=0.0, min_people=3)
        first = store.session("first")
        assert first.state is SessionState.INTERRUPTED
        assert first.ended_at == START + timedelta(seconds=66.0)
        assert first.length_s == 66.0
        second.end(1.0)
        assert store.session("second").state is SessionState.ENDED

    def test_a_session_without_rows_ends_where_it_began(self, store: SessionStore) -> None:
        store.begin(info(), origin_s=0.0, min_people=3).close()
        assert store.close_interrupted() == (info().session_id,)
        assert store.close_interrupted() == ()
        assert store.session("last").ended_at == START

    def test_a_session_of_another_running_program_is_left_alone(
        self, store: SessionStore, store_url: str
    ) -> None:
        with subprocess.Popen(
            [sys.executable, "-m", "tests.store.write_until_killed", store_url, "0.05"],
            stdout=subprocess.PIPE,
            text=True,
        ) as other:
            assert other.stdout is not None
            other.stdout.readline()
            mine = store.begin(info("mine"), origin_s=0.0, min_people=3)
            assert store.close_interrupted() == ()
            states = {session.state for session in store.sessions()}
            other.kill()
        assert states == {SessionState.RUNNING}
        # A server needs a moment to see that nobody is there.
        wait_until(lambda: store.close_interrupted() == ("killed",), "the end of the lock")
        mine.window(window(5.0))
        mine.end(6.0)


def test_several_programs_make_the_log_at_once(store: SessionStore, store_url: str) -> None:
    count = 8
    barrier = threading.Barrier(count)

    def run(number: int) -> None:
        own = SessionStore(store_url)
        barrier.wait()
        writer = own.begin(info(f"session-{number}"), origin_s=0.0, min_people=3)
        for second in range(10):
            writer.window(window(float(second)))
        writer.end(10.0)

    with ThreadPoolExecutor(count) as pool:
        list(pool.map(run, range(count)))
    sessions = store.sessions()
    assert [session.state for session in sessions] == [SessionState.ENDED] * count
    assert [session.window_count for session in sessions] == [10] * count


def test_the_window_reads_while_the_writer_writes(store: SessionStore) -> None:
    count = 300
    writer = store.begin(info(), origin_s=0.0, min_people=3)

    def write() -> None:
        for second in range(count):
            writer.window(window(float(second)))

    seen = []
    thread = threading.Thread(target=write)
    thread.start()
    while thread.is_alive():
        seen.append(store.windows("last")["end_s"].tolist())
        store.sessions()
    thread.join()
    writer.end(float(count))

    seen.append(store.windows("last")["end_s"].tolist())
    assert seen[-1] == list(map(float, range(count)))
    assert all(earlier == seen[-1][: len(earlier)] for earlier in seen)


@pytest.mark.parametrize(
    "url",
    [
        "sqlite://",
        "sqlite:///:memory:",
        "mysql://teacher:secret@db/log",
        "postgresql://teacher:secret@db:port/log",
        "a b://",
    ],
)
def test_an_address_that_will_not_do(url: str) -> None:
    with pytest.raises(StoreError, match="sqlite:///FILE or postgresql://") as caught:
        SessionStore(url)
    assert "secret" not in str(caught.value)


def test_a_url_a_path_and_the_default_name_a_file(tmp_path: Path, own_home: Path) -> None:
    assert SessionStore(f"sqlite:///{tmp_path}/a.sqlite").name == str(tmp_path / "a.sqlite")
    assert SessionStore(str(tmp_path / "b.sqlite")).name == str(tmp_path / "b.sqlite")
    assert SessionStore().name == str(own_home / "data" / "sessions.sqlite")
