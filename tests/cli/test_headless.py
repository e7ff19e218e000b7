"""`live --headless`: the real command on real pixels."""

from __future__ import annotations

import signal
import subprocess
import time
from pathlib import Path

import pytest

from monitor.store import SessionState, SessionStore
from monitor.types import EMOTIONS
from tests.command import COMMAND, call, json_lines
from tests.demo_room import write_room
from tests.waiting import STANDSTILL_S

HEADLESS = ("live", "--headless", "--json", "--source")


@pytest.mark.slow
def test_a_recording_of_one_person_needs_min_people_1(media: Path) -> None:
    result = call(*HEADLESS, str(media / "fertest.mp4"), "--min-people", "1", "--strategy", "sum")
    assert result.returncode == 0, result.stderr
    *windows, totals = json_lines(result.stdout)
    assert totals["type"] == "totals"
    assert totals["windows"] == len(windows) == 4
    for window in windows:
        assert window["people"] == 1
        assert sum(window[name] for name in EMOTIONS) == pytest.approx(1.0, abs=1e-5)
    # The clip of the tutorial: its verdict is 'interested'.
    assert windows[-1]["score"] > 0


def test_by_default_one_person_alone_gives_no_class_result(media: Path) -> None:
    result = call(*HEADLESS, str(media / "fertest.mp4"), "--duration", "2")
    *windows, totals = json_lines(result.stdout)
    assert {w["state"] for w in windows} == {"no data"}
    assert totals["mean_score"] is None
    assert SessionStore().windows("last")["score"].isna().all()


@pytest.mark.slow
def test_a_recording_without_faces_is_a_time_line_of_no_data(media: Path) -> None:
    result = call(*HEADLESS, str(media / "no_face.mp4"))
    assert result.returncode == 0, result.stderr
    *windows, _totals = json_lines(result.stdout)
    assert len(windows) >= 2
    assert all(w["state"] == "no data" and w["frames"] > 0 for w in windows)
    assert "has ended" in result.stderr


@pytest.mark.slow
def test_an_empty_room_has_nobody_who_is_readable_now(tmp_path: Path) -> None:
    clip = write_room(tmp_path / "leaving.mp4", there_s=5, empty_s=4)
    lines = call(*HEADLESS, str(clip))
    assert lines.returncode == 0, lines.stderr
    windows = [one for one in json_lines(lines.stdout) if one["type"] == "window"]
    full = [one for one in windows if one["end_s"] <= 5]
    left = [one for one in windows if one["end_s"] >= 7]
    assert max(one["readable_now"] for one in full) > 10
    assert left
    assert {one["readable_now"] for one in left} == {0}
    assert min(one["seen"] for one in left) > 10, "who was there is still told"


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("99", "no camera 99"),
        ("no-such-clip.mp4", "no such file"),
        ("http://127.0.0.1:9/feed", "http://127.0.0.1:9/feed"),
    ],
)
def test_a_source_that_is_not_there_is_one_clear_line(source: str, words: str) -> None:
    result = call(*HEADLESS, source)
    assert result.returncode == 1
    assert words in result.stderr.splitlines()[-1]
    assert "Traceback" not in result.stderr
    assert result.stdout == ""
    assert not SessionStore().sessions(), "an empty session is left in the list"


@pytest.mark.slow
def test_a_session_that_cannot_begin_ends_the_command_and_prints_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    for place in (tmp_path / "file" / "log.sqlite", tmp_path):
        result = call(*HEADLESS, "demo", "--duration", "3", "--store", str(place))
        assert result.returncode == 1
        assert "session log" in result.stderr.splitlines()[-1]
        assert "Traceback" not in result.stderr
        assert result.stdout == ""


def test_a_file_that_is_no_video_is_one_clear_line(tmp_path: Path) -> None:
    file = tmp_path / "slides.mp4"
    file.write_bytes(b"not a video" * 1000)
    result = call(*HEADLESS, str(file))
    assert result.returncode == 1
    assert "not a readable video" in result.stderr.splitlines()[-1]


@pytest.mark.slow
@pytest.mark.parametrize(
    "number", [signal.SIGINT, pytest.param(signal.SIGTERM, marks=pytest.mark.slow)]
)  # impatient ones are of the second kind
def test_ctrl_c_ends_the_session_cleanly(number: signal.Signals) -> None:
    process = subprocess.Popen(
        [*COMMAND, *HEADLESS, "demo"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    process.stdout.readline()
    process.send_signal(number)
    out, err = process.communicate(timeout=STANDSTILL_S)
    assert process.returncode == 0, err
    assert json_lines(out)[-1]["type"] == "totals"
    assert SessionStore().session("last").state is SessionState.ENDED


@pytest.mark.slow  # one signal ends it above
def test_impatient_signals_end_it_all_the_same() -> None:
    process = subprocess.Popen(
        [*COMMAND, *HEADLESS, "demo"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert process.stdout is not None
    process.stdout.readline()
    while process.poll() is None:
        process.send_signal(signal.SIGTERM)
        time.sleep(0.0002)
    out, _ = process.communicate(timeout=STANDSTILL_S)
    assert process.returncode == 0
    assert json_lines(out)[-1]["type"] == "totals"


@pytest.mark.slow  # tests/store/test_crash.py kills the writer alone
def test_killed_in_the_middle_at_most_the_last_second_is_lost() -> None:
    process = subprocess.Popen(
        [*COMMAND, *HEADLESS, "demo"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert process.stdout is not None
    printed = [process.stdout.readline() for _ in range(4)]
    time.sleep(0.3)
    process.kill()
    printed += process.communicate(timeout=STANDSTILL_S)[0].splitlines()
    stored = SessionStore().windows("last")
    assert len(stored) >= len([line for line in printed if line.strip()])
    assert SessionStore().session("last").state is SessionState.INTERRUPTED


def test_a_duration_and_text_output() -> None:
    result = call("live", "--headless", "--source", "demo", "--duration", "2")
    assert result.returncode == 0, result.stderr
    assert "faces readable" in result.stdout
    assert "sessions show last" in result.stdout


@pytest.mark.slow
def test_zones_have_lines_of_their_own(tmp_path: Path) -> None:
    clip = str(write_room(tmp_path / "room.mp4", there_s=6))
    result = call(*HEADLESS, clip, "--zones", "2x1")
    assert result.returncode == 0, result.stderr
    lines = json_lines(result.stdout)
    zones = [line for line in lines if line["type"] == "zone"]
    assert {line["zone"] for line in zones} == {"left", "right"}
    # A window of the room is of both; nothing of the totals is.
    most = {
        name: max(z["people"] for z in zones if z["zone"] == name) for name in ("left", "right")
    }
    room = max(line["people"] for line in lines if line["type"] == "window")
    assert 0 < max(most.values()) < room
    assert "zones" not in lines[-1]


def test_what_are_no_zones_is_one_clear_line() -> None:
    result = call(*HEADLESS, "demo", "--zones", "9x9")
    assert result.returncode == 2
    assert all(word in result.stderr for word in ("--zones", "'9x9'", "2x2"))
