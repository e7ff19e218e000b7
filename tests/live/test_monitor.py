"""The live monitor from a scripted source to the gauge and the log."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import numpy as np
import pytest

from monitor.clock import monotonic_s
from monitor.config import Settings, WindowSettings
from monitor.errors import EngineError, SourceLostError, StoreError
from monitor.live import LiveMonitor, LiveState
from monitor.live import capture as capture_module
from monitor.live import recorder as recorder_module
from monitor.live import silence as silence_module
from monitor.live import source_clock as source_clock_module
from monitor.review.formats.recording import recording_of
from monitor.store import SessionStore, SessionWriter
from monitor.types import Frame, State
from monitor.window import MinimumGroup, WindowSteps
from tests.scripted import HAPPY, SAD, ScriptedSource, picture, scripted_pipeline
from tests.waiting import STANDSTILL_S, wait_until

Start = Callable[..., LiveMonitor]


@pytest.fixture(autouse=True)
def quick_retries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(capture_module, "FIRST_RETRY_S", 0.3)
    monkeypatch.setattr(recorder_module, "RETRY_S", 0.1)


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts a monitor on a scripted source; stops it at the end."""
    monitors = []

    def begin(
        source: ScriptedSource,
        *,
        session: bool = False,
        settings: Settings | None = None,
        load: Callable[..., object] | None = None,
        every_frame: bool = True,
    ) -> LiveMonitor:
        monitor = LiveMonitor(
            source,
            load or scripted_pipeline(),
            settings or Settings(),
            SessionStore(),
            every_frame=every_frame,
        )
        monitors.append(monitor)
        if session:
            monitor.begin_session()
        monitor.start()
        return monitor

    yield begin
    for monitor in monitors:
        monitor.stop()


@dataclass
class SlowSource(ScriptedSource):
    """A live source that gives nothing while it is held, and counts from its first picture."""

    is_live: bool = True
    hold: threading.Event = field(default_factory=threading.Event)
    hold_before: int | None = None

    def read(self) -> Frame | None:
        if self._next == self.hold_before:
            self.hold_before = None
            self.hold.set()
        while self.hold.is_set() and not self._interrupted.is_set():
            time.sleep(0.01)
        return None if self._interrupted.is_set() else super().read()


def read(monitor: LiveMonitor) -> int:
    """Number of the newest frame that was read; -1 before the first."""
    reading = monitor.latest().reading
    return -1 if reading is None else reading.frame_index


def wait_for_state(monitor: LiveMonitor, state: LiveState) -> None:
    wait_until(lambda: monitor.latest().status.state is state, f"state {state}")


def test_happy_faces_move_the_gauge_to_interested(start: Start) -> None:
    monitor = start(ScriptedSource([picture(4, HAPPY)] * 30, is_live=True))
    wait_until(lambda: read(monitor) == 29, "all frames")
    update = monitor.latest()
    assert update.summary is not None
    assert update.summary.state is State.INTERESTED
    assert update.summary.person_count == 4
    assert update.session is None
    assert SessionStore().sessions() == ()


def test_a_session_logs_one_window_a_second_and_ends_with_the_recording(start: Start) -> None:
    script = [picture(3, HAPPY)] * 100 + [picture(3, SAD)] * 101
    monitor = start(ScriptedSource(script), session=True)
    wait_for_state(monitor, LiveState.ENDED)
    wait_until(lambda: monitor.latest().session is None, "the session's end")
    (session,) = SessionStore().sessions()
    windows = SessionStore().windows(session.info.session_id)
    assert list(windows["end_s"]) == pytest.approx(range(1, 21))
    assert set(windows["state"][:10]) == {"interested"}
    assert set(windows["state"][16:]) == {"bored"}
    assert set(windows["people"]) == {3}


def test_a_small_group_is_neither_shown_nor_stored_in_a_session(start: Start) -> None:
    source = ScriptedSource([picture(2, HAPPY)] * 60, is_live=True, pace_s=0.01)
    monitor = start(source, session=True)
    wait_until(lambda: len(monitor.trend()) >= 3, "windows")
    update = monitor.latest()
    assert update.summary is not None
    assert update.summary.state is State.NO_DATA
    assert update.summary.person_count == 2
    monitor.stop()
    windows = SessionStore().windows("last")
    assert len(windows) >= 3
    assert windows["score"].isna().all()
    assert windows["happy"].isna().all()


def test_before_a_session_the_gauge_shows_for_somebody_alone(start: Start) -> None:
    monitor = start(ScriptedSource([picture(1, SAD)] * 10, is_live=True))
    wait_until(lambda: monitor.latest().reading is not None, "a reading")
    update = monitor.latest()
    assert update.summary is not None
    assert update.summary.state is State.BORED


def test_what_was_read_before_the_session_is_not_in_it(start: Start) -> None:
    source = ScriptedSource([picture(3, SAD)] * 20, is_live=True)
    monitor = start(source)
    wait_until(lambda: read(monitor) == 19, "the preview")
    monitor.begin_session()
    wait_until(lambda: monitor.latest().session is not None, "the session")
    update = monitor.latest()
    assert update.summary is not None
    assert update.summary.frame_count == 0
    assert update.summary.state is State.NO_DATA


def test_a_lost_camera_is_a_gap_that_is_shown_and_logged(start: Start) -> None:
    lost = SourceLostError("the camera stopped")
    script = [picture(3, HAPPY)] * 20 + [lost] + [picture(3, SAD)] * 20
    monitor = start(ScriptedSource(script, is_live=True), session=True)
    wait_for_state(monitor, LiveState.LOST)
    update = monitor.latest()
    assert update.summary is None
    assert update.frame is None
    assert update.status.message == "the camera stopped; trying again"
    wait_for_state(monitor, LiveState.RUNNING)
    wait_until(lambda: read(monitor) == 40, "frames after the gap")
    after = monitor.latest()
    assert after.summary is not None
    assert after.summary.state is State.BORED
    monitor.stop()
    events = SessionStore().events("last")
    gap = events[events["kind"] == "gap"].iloc[0]
    assert "camera lost" in str(gap.to_dict())


def test_a_pause_is_a_gap_and_shows_no_value(start: Start) -> None:
    source = ScriptedSource([picture(3, HAPPY)] * 20, is_live=True)
    monitor = start(source, session=True)
    wait_until(lambda: monitor.latest().status.captured == 20, "frames")
    monitor.pause()
    wait_for_state(monitor, LiveState.PAUSED)
    assert monitor.latest().summary is None
    source.script = [picture(3, HAPPY)] * 25
    monitor.resume()
    wait_until(lambda: monitor.latest().status.captured == 25, "frames after the pause")
    monitor.stop()
    events = SessionStore().events("last")
    assert "paused" in str(events[events["kind"] == "gap"].to_dict())


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(silence_module, "SHORTEST_S", 0.3)


@pytest.mark.usefixtures("impatient")
def test_a_source_that_gives_no_picture_is_a_session_of_gaps_and_empty_windows(
    start: Start,
) -> None:
    monitor = start(ScriptedSource([], is_live=True), session=True)
    wait_for_state(monitor, LiveState.WAITING)
    update = monitor.latest()
    assert (update.frame, update.summary) == (None, None)
    assert update.status.message == "script gives no picture; waiting for the next"
    wait_until(lambda: len(monitor.trend()) >= 2, "windows without a picture")
    monitor.stop()
    windows = SessionStore().windows("last")
    assert set(windows["state"]) == {"no data"}
    assert set(windows["frames"]) == {0}
    (gap,) = SessionStore().events("last").to_dict("records")
    assert (gap["kind"], gap["detail"]) == ("gap", "no picture")
    assert gap["time_s"] == pytest.approx(0.0, abs=0.2)
    assert gap["end_s"] >= windows["end_s"].max()


@pytest.mark.usefixtures("impatient")
def test_a_picture_after_a_silence_ends_the_gap(start: Start) -> None:
    source = SlowSource([picture(3, HAPPY)] * 6, hold_before=3)
    monitor = start(source, session=True)
    wait_until(lambda: read(monitor) == 2, "pictures")
    wait_for_state(monitor, LiveState.WAITING)
    assert monitor.latest().session is not None
    source.hold.clear()
    wait_until(lambda: read(monitor) == 5, "pictures after the silence")
    monitor.stop()
    (gap,) = SessionStore().events("last").to_dict("records")
    assert (gap["kind"], gap["detail"]) == ("gap", "no picture")
    assert gap["end_s"] > gap["time_s"] > 0.0


@pytest.mark.usefixtures("impatient")
def test_a_source_that_counts_from_its_first_picture_does_not_turn_time_back(
    start: Start,
) -> None:
    source = SlowSource([picture(3, HAPPY)] * 30, step_s=0.05, pace_s=0.05)
    source.hold.set()
    monitor = start(source, session=True)
    wait_until(lambda: len(monitor.trend()) >= 2, "windows without a picture")
    source.hold.clear()
    wait_until(lambda: read(monitor) >= 25, "pictures")
    monitor.stop()
    ends = SessionStore().windows("last")["end_s"].tolist()
    assert ends == sorted(ends)
    assert monitor.latest().status.message == ""


def test_a_gap_at_the_end_of_a_session_is_logged(start: Start) -> None:
    lost = SourceLostError("the camera stopped")
    source = ScriptedSource([picture(3, HAPPY), lost], is_live=True)
    source.open_errors = []
    monitor = start(source, session=True)
    wait_for_state(monitor, LiveState.LOST)
    wait_until(lambda: monitor.latest().session is not None, "the session")
    monitor.stop()
    (gap,) = SessionStore().events("last").to_dict("records")
    assert (gap["kind"], gap["detail"]) == ("gap", "camera lost")


def test_a_pause_that_no_picture_has_told_of_is_a_gap_of_the_session(start: Start) -> None:
    pictures = [picture(3, HAPPY)] * 3
    source = ScriptedSource(pictures, is_live=True)
    monitor = start(source, session=True)
    wait_until(lambda: read(monitor) == 2, "the last picture")
    openings = source.openings
    monitor.pause()
    monitor.resume()
    wait_until(lambda: source.openings > openings, "the source being opened again")
    monitor.stop()
    (gap,) = SessionStore().events("last").to_dict("records")
    assert (gap["kind"], gap["detail"]) == ("gap", "paused")


def test_a_sleeping_computer_is_a_gap(start: Start) -> None:
    awake = [picture(3, HAPPY)] * 25
    monitor = start(ScriptedSource([*awake, 3600.0, *awake], is_live=True), session=True)
    wait_until(lambda: monitor.latest().status.captured == 50, "frames after the sleep")
    monitor.stop()
    (gap,) = SessionStore().events("last").to_dict("records")
    assert (gap["kind"], gap["detail"]) == ("gap", "computer asleep")
    assert gap["time_s"] == pytest.approx(2.4)
    assert gap["end_s"] == pytest.approx(3602.6)
    ends = SessionStore().windows("last")["end_s"].tolist()
    assert ends[:4] == [1.0, 2.0, 3603.0, 3604.0]


def test_a_sleep_before_the_next_frame_is_a_gap_too(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monitor = start(ScriptedSource([picture(3, HAPPY)] * 25, is_live=True), session=True)
    wait_until(lambda: monitor.latest().status.captured == 25, "frames")
    wait_until(lambda: len(monitor.trend()) > 2, "a window without frames")
    monkeypatch.setattr(source_clock_module, "monotonic_s", lambda: monotonic_s() + 36_000.0)
    wait_until(lambda: monitor.trend()[-1].end_s > 36_000.0, "a window after the sleep")
    monitor.stop()
    (gap,) = SessionStore().events("last").to_dict("records")
    assert gap["detail"] == "computer asleep"
    assert gap["end_s"] - gap["time_s"] == pytest.approx(36_000.0, abs=5.0)
    assert len(SessionStore().windows("last")) < 100
    assert SessionStore().session("last").length_s > 36_000.0


def test_markers_and_strategy_changes_are_in_the_log(start: Start) -> None:
    monitor = start(ScriptedSource([picture(3, HAPPY)] * 20, is_live=True), session=True)
    wait_until(lambda: monitor.latest().status.captured == 20, "frames")
    monitor.mark("question")
    monitor.note("the projector failed")
    monitor.set_strategy("dominant")
    monitor.stop()
    events = SessionStore().events("last")
    assert list(events["kind"]) == ["marker", "note", "setting"]
    text = events.to_string()
    assert "the projector failed" in text
    assert "question" in text
    assert "dominant" in text


def test_an_opinion_is_kept_with_what_the_gauge_showed(start: Start) -> None:
    monitor = start(ScriptedSource([picture(3, HAPPY)] * 500, pace_s=0.01, is_live=True))
    monitor.begin_session(room="A 12", consent_note="asked at the start")
    wait_until(lambda: monitor.latest().session is not None, "the session")
    wait_until(lambda: monitor.latest().summary.state is State.INTERESTED, "a result")
    monitor.judge(agrees=False)
    monitor.stop()
    events = SessionStore().events("last")
    (opinion,) = events[events["kind"] == "disagree"].to_dict("records")
    assert opinion["label"] == "interested"
    assert opinion["gauge"] > 60.0
    words = SessionStore().session("last").info
    assert (words.room, words.consent_note) == ("A 12", "asked at the start")


def test_a_marker_without_a_session_is_refused_aloud(start: Start) -> None:
    monitor = start(ScriptedSource([picture(1)], is_live=True))
    wait_for_state(monitor, LiveState.RUNNING)
    monitor.mark("question")
    wait_until(lambda: "no session is running" in monitor.latest().status.message, "the word")
    monitor.note("never mind")
    monitor.judge(agrees=True)
    wait_until(lambda: "no session is running" in monitor.latest().status.message, "the word")


def test_stopping_in_the_middle_ends_the_session_cleanly(start: Start) -> None:
    monitor = start(ScriptedSource([picture(3)] * 100_000, pace_s=0.005), session=True)
    wait_until(lambda: len(monitor.trend()) > 0, "a window")
    monitor.stop()
    (session,) = SessionStore().sessions()
    assert session.ended_at is not None
    assert monitor.latest().status.state is LiveState.STOPPED


def test_a_model_that_does_not_load_is_told_and_the_source_let_go(start: Start) -> None:
    def load(_progress: object) -> object:
        raise EngineError("the network fer.onnx is missing: install the app again")

    monitor = start(ScriptedSource([picture(1)], is_live=True), load=load, session=True)
    wait_for_state(monitor, LiveState.FAILED)
    assert monitor.latest().status.message.startswith("the network fer.onnx is missing")
    wait_until(lambda: not monitor._capture._thread.is_alive(), "the capture thread's end")
    monitor.stop()
    assert not SessionStore().sessions(), "a session began in which nothing could be read"


def test_an_error_in_the_inference_thread_reaches_the_user(start: Start) -> None:
    calls = iter(range(100))

    def fail_later() -> None:
        if next(calls) == 3:
            raise RuntimeError("no such operation")

    source = ScriptedSource([picture(3)] * 9, is_live=True)
    monitor = start(source, load=scripted_pipeline(fail_later), session=True)
    wait_for_state(monitor, LiveState.FAILED)
    assert "no such operation" in monitor.latest().status.message
    wait_until(lambda: SessionStore().sessions()[0].ended_at is not None, "the end in the log")
    wait_until(lambda: monitor.latest().session is None, "the end in the window")


def test_a_slow_pipeline_reads_the_newest_frame_and_counts_the_others(start: Start) -> None:
    go_on = threading.Event()
    source = ScriptedSource([picture(3)] * 50, is_live=True)
    monitor = start(
        source, load=scripted_pipeline(lambda: go_on.wait(STANDSTILL_S)), every_frame=False
    )
    wait_until(lambda: monitor.latest().status.captured == 50, "all frames")
    go_on.set()
    wait_until(lambda: read(monitor) == 49, "the newest")
    assert monitor.latest().status.dropped >= 47


def test_a_full_disk_keeps_entries_in_memory_until_there_is_room(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    write, full = SessionWriter.window, threading.Event()

    def window(self: SessionWriter, summary: object) -> None:
        if full.is_set():
            raise StoreError("the disk is full: free some space")
        write(self, summary)

    monkeypatch.setattr(SessionWriter, "window", window)
    source = ScriptedSource([picture(3, HAPPY)] * 101, pace_s=0.01)
    monitor = start(source, session=True)
    wait_until(lambda: len(monitor.trend()) >= 2, "windows before")
    full.set()
    wait_until(lambda: "the disk is full" in monitor.latest().status.message, "the warning")
    full.clear()
    wait_for_state(monitor, LiveState.ENDED)
    wait_until(lambda: monitor.latest().session is None, "the session's end")
    assert list(SessionStore().windows("last")["end_s"]) == pytest.approx(range(1, 11))


def test_live_without_dropping_equals_the_pipeline_run_by_hand(start: Start) -> None:
    """One clip through live and through the plain loop of analysis: the same windows."""
    moods = np.random.default_rng(7).choice([HAPPY, SAD], 200)
    source = ScriptedSource([picture(3 + i % 3, mood) for i, mood in enumerate(moods)])
    settings = Settings(window=WindowSettings(strategy="sum"))
    monitor = start(source, session=True, settings=settings)
    wait_for_state(monitor, LiveState.ENDED)
    wait_until(lambda: monitor.latest().session is None, "the session's end")

    pipeline = scripted_pipeline()(lambda _share, _message: None)
    steps = WindowSteps(settings.window, MinimumGroup(settings.session.min_people))
    again = ScriptedSource(source.script)
    by_hand = []
    while (frame := again.read()) is not None:
        by_hand += steps.add(pipeline.process(frame))
    live = SessionStore().windows("last")
    assert list(live["score"]) == [w.score for w in by_hand]
    assert list(live["state"]) == [w.state for w in by_hand]
    assert list(live["frames"]) == [w.frame_count for w in by_hand]


def time_of(monitor: LiveMonitor) -> float:
    reading = monitor.latest().reading
    return 0.0 if reading is None else reading.time_s


def test_a_session_knows_where_in_its_recording_it_began(start: Start) -> None:
    people = [picture(4, HAPPY)] * 100_000  # it does not end meanwhile
    source = ScriptedSource(people, name="lecture.mp4", fps=10.0, pace_s=0.005)
    monitor = start(source)
    wait_until(lambda: time_of(monitor) > 1.0, "the recording's first second")
    monitor.begin_session().result(STANDSTILL_S)
    wait_until(lambda: len(SessionStore().windows("last")) > 2, "two windows")
    monitor.stop()
    recording = recording_of(SessionStore().session("last"))
    assert recording is not None
    assert recording.name == "lecture.mp4"
    assert recording.fps == 10.0
    assert recording.start_s > 1.0
    assert round(recording.start_s * 10, 6) == round(recording.start_s * 10)  # that of a frame


def test_a_session_of_a_camera_is_of_no_recording(start: Start) -> None:
    source = ScriptedSource([picture(4, HAPPY)] * 30, is_live=True, name="camera 0")
    monitor = start(source, session=True)
    wait_until(lambda: SessionStore().sessions() != (), "the session")
    monitor.stop()
    assert recording_of(SessionStore().session("last")) is None
    assert "recording" not in SessionStore().session("last").info.settings
