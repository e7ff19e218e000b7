"""A session that was stopped goes on: with the same monitor, and with another source."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from monitor.clock import monotonic_s
from monitor.config import Settings
from monitor.errors import SessionNotFoundError, StoreError
from monitor.live import LiveMonitor
from monitor.live import recorder as recorder_module
from monitor.live.timeline import LiveTimeline
from monitor.live.updates import GapReason
from monitor.signals import Signal
from monitor.store import SessionState, SessionStore, SessionWriter
from tests.scripted import HAPPY, ScriptedSource, picture, scripted_pipeline
from tests.store.samples import info, reading
from tests.waiting import wait_until

Start = Callable[..., LiveMonitor]


@pytest.fixture
def start() -> Iterator[Start]:
    monitors = []

    def begin(
        name: str, people: int = 4, *, settings: Settings | None = None, frames: int = 4000
    ) -> LiveMonitor:
        source = ScriptedSource([picture(people, HAPPY)] * frames, name=name, pace_s=0.01)
        monitor = LiveMonitor(source, scripted_pipeline(), settings or Settings(), SessionStore())
        monitors.append(monitor)
        monitor.start()
        return monitor

    yield begin
    for monitor in monitors:
        monitor.stop()


def run_for(monitor: LiveMonitor, windows: int) -> None:
    """Wait for so many more windows in the log."""
    wanted = len(SessionStore().windows("last")) + windows
    wait_until(lambda: len(SessionStore().windows("last")) >= wanted, "windows")


def stop(monitor: LiveMonitor) -> str:
    monitor.end_session()
    wait_until(lambda: monitor.latest().session is None, "the session's end")
    (record,) = SessionStore().sessions()
    assert record.state is SessionState.ENDED
    return record.info.session_id


def preview_for(monitor: LiveMonitor, frames: int) -> None:
    captured = monitor.latest().status.captured
    wait_until(lambda: monitor.latest().status.captured >= captured + frames, "the preview")


def test_a_stopped_session_goes_on_as_the_same_with_a_gap(start: Start) -> None:
    monitor = start("room")
    zero_s = monotonic_s()
    monitor.begin_session(title="Graphs", per_person=True).result()
    run_for(monitor, 4)
    monitor.mark("question")
    name = stop(monitor)
    before = SessionStore().session(name)
    windows_before = SessionStore().windows(name)
    preview_for(monitor, 60)
    monitor.go_on(name, zero_s).result()
    assert SessionStore().session(name).state is SessionState.RUNNING
    run_for(monitor, 4)
    assert stop(monitor) == name
    after = SessionStore().session(name)
    assert after.info == before.info
    assert after.length_s > before.length_s + 6.0

    windows, events = SessionStore().windows(name), SessionStore().events(name)
    assert windows[: len(windows_before)].equals(windows_before), "nothing of before has changed"
    assert list(events["kind"]) == ["marker", "gap"]
    gap = events.iloc[1]
    assert gap["detail"] == "stopped"
    assert gap["time_s"] == pytest.approx(before.length_s)
    assert gap["end_s"] >= before.length_s + 5.9
    inside = (windows["end_s"] > gap["time_s"]) & (windows["end_s"] <= gap["end_s"])
    assert not inside.any(), "the preview between is in no window"
    assert list(windows["end_s"]) == pytest.approx([round(end_s) for end_s in windows["end_s"]])
    rows = SessionStore().readings(name)
    kept = rows["time_s"].between(gap["time_s"] + 0.2, gap["end_s"] - 0.05)
    assert not kept.any(), "nor in any row"
    first, second = rows[rows["time_s"] < gap["time_s"]], rows[rows["time_s"] >= gap["end_s"]]
    assert set(first["track"]).isdisjoint(second["track"])
    assert first["frame"].max() < second["frame"].min()


def test_another_source_goes_on_with_the_session(start: Start) -> None:
    first = start("front camera")
    zero_s = monotonic_s()
    first.begin_session(per_person=True, room="B12").result()
    run_for(first, 3)
    first.stop()
    (before,) = SessionStore().sessions()
    name = before.info.session_id

    second = start("back camera", 5)
    second.go_on(name, zero_s - 60.0, GapReason.SOURCE_CHANGED).result()
    run_for(second, 3)
    stop(second)
    events = SessionStore().events(name)
    gap = events[events["kind"] == "gap"].iloc[0]
    assert gap["detail"] == "source changed"
    assert gap["time_s"] == pytest.approx(before.length_s)
    changed = events[events["kind"] == "setting"].iloc[0]
    assert (changed["label"], changed["detail"]) == ("source", "back camera")
    windows, rows = SessionStore().windows(name), SessionStore().readings(name)
    assert set(windows["people"][windows["end_s"] <= gap["time_s"]]) == {4}
    later = windows[windows["end_s"] > gap["end_s"]]
    assert set(later["people"]) == set(later["seen"]) == {5}
    assert (later["start_s"] >= gap["end_s"] - 1e-6).all(), "no window is of both pictures"
    first_rows = rows[rows["time_s"] <= gap["time_s"] + 1e-3]  # its end is kept in microseconds
    second_rows = rows[rows["time_s"] >= gap["end_s"]]
    assert len(first_rows) + len(second_rows) == len(rows)
    assert set(first_rows["track"]).isdisjoint(second_rows["track"])
    assert set(first_rows["frame"]).isdisjoint(second_rows["frame"])


def test_a_session_that_is_read_in_another_way_does_not_go_on(start: Start) -> None:
    first = start("room")
    first.begin_session().result()
    run_for(first, 1)
    name = stop(first)
    heads = Settings().with_signal(Signal.ORIENTATION)
    second = start("room", settings=heads)
    with pytest.raises(Exception, match="read in another way now: start a new session"):
        second.go_on(name, monotonic_s()).result()
    assert SessionStore().session(name).state is SessionState.ENDED


def test_a_session_that_is_gone_does_not_go_on(start: Start) -> None:
    monitor = start("room")
    monitor.begin_session().result()
    run_for(monitor, 1)
    name = stop(monitor)
    SessionStore().delete(name)
    with pytest.raises(SessionNotFoundError):
        monitor.go_on(name, monotonic_s()).result()
    assert monitor.latest().session is None


def test_a_session_that_runs_does_not_go_on_a_second_time(start: Start) -> None:
    monitor = start("room")
    monitor.begin_session().result()
    run_for(monitor, 1)
    (record,) = SessionStore().sessions()
    with pytest.raises(Exception, match="running already"):
        monitor.go_on(record.info.session_id, monotonic_s()).result()
    with pytest.raises(StoreError, match="another program"):
        SessionStore().go_on(record.info.session_id, origin_s=0.0)
    assert SessionStore().session("last").state is SessionState.RUNNING


def test_of_whom_results_were_is_remembered_over_the_stop() -> None:
    """One who comes while it is stopped is in no result: the difference would tell of them."""
    store = SessionStore()
    timeline = LiveTimeline(Settings())
    timeline.begin_session(store, info(), 0.0)
    for number in range(80):
        timeline.add(reading(number / 10, 3))
    timeline.end_session(8.0)
    for number in range(80, 100):
        timeline.add(reading(number / 10, 4))
    timeline.go_on(
        store, store.session("last"), 10.0, session_s=10.0, reason=GapReason.STOPPED, source="room"
    )
    for number in range(100, 200):
        timeline.add(reading(number / 10, 4))
        window = timeline.summary(number / 10)
        if window.mean_probabilities is not None:
            assert len({track for track, _ in window.roster}) == 3
    assert timeline.summary(19.9).mean_probabilities is not None
    timeline.end_session(20.0)


def test_what_the_user_wrote_is_taken_back_newest_first(start: Start) -> None:
    monitor = start("room")
    zero_s = monotonic_s()
    monitor.begin_session().result()
    run_for(monitor, 1)
    for label in ("one", "two", "three"):
        monitor.mark(label)
    monitor.note("a note")
    monitor.take_back()
    monitor.take_back()
    wait_until(lambda: len(SessionStore().events("last")) == 2, "two are left")
    assert list(SessionStore().events("last")["label"]) == ["one", "two"]
    name = stop(monitor)
    monitor.go_on(name, zero_s).result()
    monitor.take_back()
    run_for(monitor, 1)
    events = SessionStore().events("last")
    assert list(events["label"][events["kind"] == "marker"]) == ["one"], "also over the stop"
    monitor.take_back()
    monitor.take_back()
    monitor.mark("last")
    run_for(monitor, 1)
    events = SessionStore().events("last")
    assert list(events["label"][events["kind"] == "marker"]) == ["last"]


def test_what_was_deleted_in_review_is_not_in_the_way(start: Start) -> None:
    monitor = start("room")
    monitor.begin_session().result()
    monitor.mark("one")
    monitor.mark("two")
    wait_until(lambda: len(SessionStore().events("last")) == 2, "both are written")
    SessionStore().delete_event(int(SessionStore().events("last")["event"].iloc[1]))
    monitor.take_back()
    monitor.mark("three")
    run_for(monitor, 1)
    assert list(SessionStore().events("last")["label"]) == ["one", "three"]
    assert monitor.latest().status.message == ""


_CRASH = """
import os, signal, sys
from monitor.config import Settings
from monitor.live.timeline import LiveTimeline
from monitor.live.updates import GapReason
from monitor.store import SessionStore
from tests.store.samples import info, reading

store, timeline = SessionStore(sys.argv[1]), LiveTimeline(Settings())
timeline.begin_session(store, info(), 0.0)
for number in range(100):
    timeline.add(reading(number / 10, 4))
timeline.end_session(10.5)
if sys.argv[2] == "on":
    timeline.go_on(store, store.session("last"), 20.0, session_s=20.0,
                   reason=GapReason.STOPPED, source="room")
    for number in range(200, 250):
        timeline.add(reading(number / 10, 4))
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
@pytest.mark.parametrize(
    ("when", "state", "length_s", "windows"),
    [("stopped", "ended", 10.5, 9), ("on", "interrupted", 24.0, 13)],
)
def test_a_crash_between_or_after_loses_nothing(
    tmp_path: Path, when: str, state: str, length_s: float, windows: int
) -> None:
    log = str(tmp_path / "log.sqlite")
    died = subprocess.run([sys.executable, "-c", _CRASH, log, when], check=False)
    assert died.returncode == -signal.SIGKILL
    store = SessionStore(log)
    store.close_interrupted()
    record = store.session("last")
    assert record.state.value == state
    assert record.length_s == pytest.approx(length_s)
    assert len(store.windows("last")) == windows


def test_a_session_whose_end_could_not_be_written_yet_goes_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What waits for room on the disk is written, and no end between."""
    store = SessionStore()
    timeline = LiveTimeline(Settings())
    timeline.begin_session(store, info(), 0.0)
    for number in range(50):
        timeline.add(reading(number / 10, 4))
    is_full = True
    write = SessionWriter._transaction

    def refuse(self: SessionWriter) -> object:
        if is_full:
            raise StoreError("the disk is full")
        return write(self)

    monkeypatch.setattr(SessionWriter, "_transaction", refuse)
    timeline.write(lambda log: log.marker(4.9, "question"))
    timeline.end_session(5.0)
    assert "wait in memory" in timeline.trouble
    go_on = partial(timeline.go_on, store, session_s=9.0, reason=GapReason.STOPPED, source="room")
    go_on(store.session("last"), 9.0)
    monkeypatch.setattr(recorder_module, "RETRY_S", 0.0)
    is_full = False
    timeline.recorder._retry_at_s = 0.0
    for number in range(90, 120):
        timeline.add(reading(number / 10, 4))
    timeline.end_session(12.0)
    assert timeline.trouble == ""
    record = store.session("last")
    events = store.events("last").query("kind in ('marker', 'gap')")
    assert (record.state, record.length_s) == (SessionState.ENDED, 12.0)
    assert list(events["kind"]) == ["marker", "gap"]
    assert tuple(events.iloc[1][["time_s", "end_s"]]) == (5.0, 9.0)
    assert list(store.windows("last")["end_s"]) == [1.0, 2.0, 3.0, 4.0, 10.0, 11.0]


def test_going_on_can_be_cancelled_until_it_is_done(start: Start) -> None:
    first = start("room")
    first.begin_session().result()
    run_for(first, 1)
    name = stop(first)
    source = ScriptedSource([picture(4, HAPPY)] * 100_000, name="other", pace_s=0.01)
    monitor = LiveMonitor(source, scripted_pipeline(), Settings(), SessionStore())
    going_on = monitor.go_on(name, monotonic_s())
    assert going_on.cancel()
    monitor.start()
    wait_until(lambda: monitor.latest().reading is not None, "the preview")
    assert monitor.latest().session is None
    assert SessionStore().session(name).state is SessionState.ENDED
    going_on = monitor.go_on(name, monotonic_s())
    going_on.result()
    assert not going_on.cancel()
    monitor.stop()
