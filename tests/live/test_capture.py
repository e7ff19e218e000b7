"""The capture thread: lost sources come back, pauses let go, failures are told."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from monitor.errors import (
    PicturesLostError,
    SourceError,
    SourceLostError,
    SourceNotFoundError,
)
from monitor.live import capture as capture_module
from monitor.live.capture import Capture, CapturedFrame
from monitor.live.updates import GapReason, LiveState
from tests.scripted import ScriptedSource, picture
from tests.waiting import STANDSTILL_S, wait_until

PICTURE = picture(1)


@pytest.fixture(autouse=True)
def quick_retries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(capture_module, "FIRST_RETRY_S", 0.02)


class Started:
    """A running capture that is stopped at the end of a test."""

    def __init__(self) -> None:
        self.captures: list[Capture] = []

    def __call__(self, source: ScriptedSource, *, every_frame: bool = True) -> Capture:
        capture = Capture(source, every_frame=every_frame)
        self.captures.append(capture)
        capture.start()
        return capture


@pytest.fixture
def started() -> Iterator[Started]:
    started = Started()
    yield started
    for capture in started.captures:
        capture.stop()
        capture.join(STANDSTILL_S)


def taken(capture: Capture, count: int) -> list[CapturedFrame]:
    frames = [capture.take(STANDSTILL_S) for _ in range(count)]
    assert None not in frames
    return [frame for frame in frames if frame is not None]


def test_a_recording_is_delivered_and_ends(started: Started) -> None:
    capture = started(ScriptedSource([PICTURE] * 5))
    assert [f.frame.index for f in taken(capture, 5)] == list(range(5))
    wait_until(lambda: capture.state[0] is LiveState.ENDED, "the end")
    assert capture.state[1] == "script has ended"


def test_frames_that_nobody_takes_are_dropped_and_counted(started: Started) -> None:
    capture = started(ScriptedSource([PICTURE] * 40, is_live=True), every_frame=False)
    wait_until(lambda: capture.captured == 40, "all frames")
    assert taken(capture, 1)[0].frame.index == 39
    assert capture.dropped == 39


def test_a_lost_camera_is_opened_again_until_it_is_back(started: Started) -> None:
    source = ScriptedSource([PICTURE, SourceLostError("camera 0 is gone"), PICTURE], is_live=True)
    capture = started(source)
    (before,) = taken(capture, 1)
    source.open_errors = [SourceNotFoundError("there is no camera 0")] * 3
    wait_until(lambda: capture.state[0] is LiveState.LOST, "the loss")
    (after,) = taken(capture, 1)
    assert (before.opening, after.opening) == (0, 1)
    assert after.gap_reason is GapReason.CAMERA_LOST
    assert source.open_errors == []
    assert capture.state == (LiveState.RUNNING, "")


def test_the_message_of_a_lost_camera_says_what_happens_next(started: Started) -> None:
    source = ScriptedSource([SourceLostError("camera 0 is gone")], is_live=True)
    source.open_errors = []
    capture = started(source)
    source.open_errors = [SourceNotFoundError("there is no camera 0")] * 1000
    wait_until(lambda: capture.state[0] is LiveState.LOST, "the loss")
    wait_until(lambda: capture.state[1] == "there is no camera 0; trying again", "the message")


def test_a_pause_lets_go_and_resuming_goes_on(started: Started) -> None:
    source = ScriptedSource([PICTURE] * 3, is_live=True)
    capture = started(source)
    taken(capture, 3)
    capture.pause()
    wait_until(lambda: capture.state[0] is LiveState.PAUSED, "the pause")
    source.script = [PICTURE] * 4
    capture.resume()
    (after,) = taken(capture, 1)
    assert after.opening == 1
    assert after.gap_reason is GapReason.PAUSED
    assert source.openings == 2


def test_a_pause_that_is_taken_back_at_once_does_not_end_the_source(started: Started) -> None:
    """The capture thread may see the interruption only when the pause is over."""
    source = ScriptedSource([PICTURE] * 3, is_live=True)
    capture = started(source)
    taken(capture, 3)
    source.script = [PICTURE] * 6
    capture.pause()
    capture.resume()
    assert [f.frame.index for f in taken(capture, 3)] == [3, 4, 5]
    assert capture.state[0] is not LiveState.ENDED


def test_what_cannot_be_opened_fails_with_its_own_message(started: Started) -> None:
    source = ScriptedSource([], open_errors=[SourceNotFoundError("there is no camera 7")])
    capture = started(source)
    wait_until(lambda: capture.state[0] is LiveState.FAILED, "the failure")
    assert capture.state[1] == "there is no camera 7"


@pytest.mark.parametrize("error", [SourceError("broken after 2.0 s"), ZeroDivisionError("what")])
def test_a_recording_that_breaks_fails_with_a_reason(started: Started, error: Exception) -> None:
    capture = started(ScriptedSource([PICTURE, error]))
    taken(capture, 1)
    wait_until(lambda: capture.state[0] is LiveState.FAILED, "the failure")
    assert str(error) in capture.state[1]


def test_stopping_ends_every_wait(started: Started) -> None:
    for script in ([], [PICTURE] * 3):
        capture = started(ScriptedSource(script, is_live=True))
        capture.stop()
        capture.join(STANDSTILL_S)
        assert not capture._thread.is_alive()


@pytest.mark.parametrize(("lost_s", "is_gap"), [(0.04, False), (2.0, True)])
def test_a_damaged_recording_goes_on_after_what_is_lost(
    started: Started, lost_s: float, is_gap: bool
) -> None:
    lost = PicturesLostError("lost", start_s=0.2, end_s=0.2 + lost_s, lost_s=lost_s, kind="damaged")
    capture = started(ScriptedSource([PICTURE, PICTURE, lost, PICTURE]))
    frames = taken(capture, 3)
    assert [frame.opening for frame in frames] == [0, 0, int(is_gap)]
    assert frames[-1].gap_reason is (GapReason.PICTURES_LOST if is_gap else None)
    wait_until(lambda: capture.state[0] is LiveState.ENDED, "the end")
