"""What may be sent: what the window shows of a session, and nothing else."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from monitor.clock import monotonic_s
from monitor.live import LiveState
from monitor.outlets.sample import VALID_S, SessionStatus, sample_of
from tests.outlets.samples import sample, update, window

RESULTS = ("gauge", "gauge_low", "gauge_high", "facing", "people_now", "people_seen")


def test_it_is_what_the_window_shows() -> None:
    sent = sample_of(update(window(0.2)), 3, "balance").as_dict()
    assert sent["gauge"] == pytest.approx(60.0)
    assert sent["gauge_low"] == pytest.approx(55.0)
    assert sent["gauge_high"] == pytest.approx(65.0)
    assert (sent["people_now"], sent["people_seen"]) == (4, 4)
    assert sent["detail"] == "4 of 4 faces readable"
    assert sent["status"] == "running"


def test_of_a_group_that_is_too_small_no_result_is_sent() -> None:
    sent = sample_of(update(window(None, people=2)), 3, "balance").as_dict()
    assert sent["gauge"] is sent["gauge_low"] is sent["gauge_high"] is sent["facing"] is None
    assert sent["state"] == "no data"
    assert "needs 3 readable people" in str(sent["detail"])


def test_of_the_preview_no_result_is_sent() -> None:
    """In the preview no minimum group holds: it shows one person, too."""
    sent = sample_of(update(window(0.9, people=1), in_session=False), 3, "balance").as_dict()
    assert [sent[name] for name in RESULTS] == [None] * len(RESULTS)
    assert sent["status"] == "preview"


@pytest.mark.parametrize(
    ("state", "status"),
    [
        (LiveState.PAUSED, SessionStatus.PAUSED),
        (LiveState.LOST, SessionStatus.NO_PICTURE),
        (LiveState.WAITING, SessionStatus.NO_PICTURE),
        (LiveState.FAILED, SessionStatus.NO_PICTURE),
        (LiveState.LOADING, SessionStatus.NO_PICTURE),
    ],
)
def test_without_pictures_there_is_no_result(state: LiveState, status: SessionStatus) -> None:
    sent = sample_of(update(state=state), 3, "balance")
    assert sent.status is status
    assert [sent.as_dict()[name] for name in RESULTS] == [None] * len(RESULTS)


def test_after_the_session_it_is_over() -> None:
    for state in (LiveState.ENDED, LiveState.STOPPED):
        sent = sample_of(update(state=state, in_session=False), 3, "balance")
        assert sent.status is SessionStatus.ENDED


def test_no_name_is_sent() -> None:
    """Neither of the session nor of the source, which a message may name."""
    failed = update(state=LiveState.FAILED, message="/home/anna/lecture.mp4 is broken")
    for one in (failed, update(window(0.2))):
        text = json.dumps(sample_of(one, 3, "balance").as_dict())
        assert "anna" not in text
        assert "secret-name" not in text
        assert "camera" not in text


def test_its_time_is_when_the_window_ended() -> None:
    late_s = 2.5
    sent = sample_of(update(window(0.2), at_s=monotonic_s() - late_s), 3, "balance")
    ago = datetime.now(UTC) - sent.at
    assert timedelta(seconds=late_s) <= ago < timedelta(seconds=late_s + 60)
    assert sent.valid_until - sent.at == timedelta(seconds=VALID_S)


def test_what_is_sent_last_holds_no_result() -> None:
    last = sample().ended().as_dict()
    assert last["status"] == "ended"
    assert [last[name] for name in RESULTS] == [None] * len(RESULTS)


def test_a_time_without_a_zone_is_refused() -> None:
    from dataclasses import replace

    with pytest.raises(ValueError, match="time zone"):
        replace(sample(), at=datetime(2026, 11, 29))  # noqa: DTZ001
