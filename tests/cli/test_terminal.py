"""Nothing that comes from elsewhere steers the terminal, and nobody need read to the end."""

from __future__ import annotations

import os
import subprocess
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.cli.terminal import escape, in_words, printable
from monitor.store import EventKind, SessionStore
from tests.command import COMMAND, call, run
from tests.store.samples import info, window
from tests.waiting import STANDSTILL_S

EVIL = "\x1b]0;owned\x07\x1b[2J\x9b31m\u202egnp.exe\r\nok [red]x[/red]"


@given(st.text(st.characters()))
def test_what_is_printed_is_one_line_that_steers_nothing(text: str) -> None:
    shown = printable(text)
    shown.encode()  # for any file or pipe
    assert not {unicodedata.category(letter) for letter in shown} & {"Cc", "Cs", "Zl", "Zp"}
    if text.isprintable():
        assert shown == text


def test_letters_of_all_languages_and_emoji_stay() -> None:
    text = "Müller, 講義, عربي, हिन्दी, \N{WOMAN}\N{ZERO WIDTH JOINER}\N{SCHOOL}"
    assert printable(text) == text


def test_steering_is_written_out() -> None:
    assert printable("a\x1b[31mb") == r"a\x1b[31mb"
    assert escape("[red]\x1b") == r"\[red]\x1b"


def test_a_message_that_quotes_a_whole_file_is_shortened() -> None:
    told = in_words(f"labels.csv, row 2: {'[' * 3000} is no label: write another")
    assert len(told) < 1100
    assert told.startswith("classroom-monitor: labels.csv, row 2: [[")
    assert told.endswith("is no label: write another")


@pytest.fixture
def evil_log(tmp_path: Path) -> Path:
    """A log whose texts come from somebody who does not mean well."""
    log = tmp_path / "log.sqlite"
    store = SessionStore(str(log))
    writer = store.begin(info("evil", title=EVIL), origin_s=0.0, min_people=3)
    writer.window(window(5.0, score=0.1))
    writer.end(10.0)
    store.add_event("evil", EventKind.NOTE, 1.0, EVIL, EVIL)
    store.update("evil", title=EVIL, room=EVIL, course=EVIL, consent_note=EVIL)
    return log


@pytest.mark.parametrize("command", [("list",), ("show", "last"), ("list", "--search", "owned")])
def test_titles_and_notes_steer_nothing(evil_log: Path, command: tuple[str, ...]) -> None:
    done = call("sessions", "--store", str(evil_log), *command)
    assert done.returncode == 0, done.stderr
    assert "owned" in done.stdout
    for letter in "\x1b\x07\x9b\r\u202e":
        assert letter not in done.stdout + done.stderr
    assert "[red]" in done.stdout


def test_names_in_errors_steer_nothing(tmp_path: Path) -> None:
    done = call("analyze", str(tmp_path / EVIL), "-o", str(tmp_path / "out"))
    assert done.returncode == 1
    assert "\x1b" not in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(os.name == "nt", reason="pipes of POSIX")
@pytest.mark.parametrize("as_json", [("--json",), ()])
@pytest.mark.slow  # a list is ended below
def test_head_ends_a_headless_session_quietly(own_home: Path, as_json: tuple[str, ...]) -> None:
    command = (*COMMAND, "live", "--source", "demo", "--headless", "--duration", "600", *as_json)
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        for _ in range(2):
            running.stdout.readline()
        running.stdout.close()
        said = running.stderr.read()
        code = running.wait(STANDSTILL_S)
    assert code == 0, said
    assert "Traceback" not in said
    assert "rror" not in said
    (session,) = SessionStore().sessions()
    assert session.state.value == "ended"


@pytest.mark.skipif(os.name == "nt", reason="pipes of POSIX")
def test_head_ends_a_list_quietly(evil_log: Path) -> None:
    command = [*COMMAND, "sessions", "--store", str(evil_log), "list"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        assert running.stderr.read() == b""


def test_options_before_a_command_hold(tmp_path: Path) -> None:
    missing = str(tmp_path / "none.toml")
    for command in (("sessions", "list"), ("analyze", "demo", "-o", str(tmp_path / "out"))):
        for arguments in (("--config", missing, *command), (f"--config={missing}", *command)):
            done = call(*arguments)
            assert done.returncode == 1
            assert "no such settings file" in done.stderr
    done = call("--source", str(tmp_path / "gone.mp4"), "live", "--headless", "--duration", "1")
    assert done.returncode == 1
    assert "gone.mp4: no such file" in done.stderr


def test_the_option_behind_a_command_holds_where_both_are_given(tmp_path: Path) -> None:
    first, second = tmp_path / "first.mp4", tmp_path / "second.mp4"
    done = call("-s", str(first), "live", "-s", str(second), "--headless", "--duration", "1")
    assert "second.mp4: no such file" in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("--source", "demo", "analyze", "demo", "-o", "out"),
        ("-s", "demo", "sessions", "list"),
        ("--source", "demo", "doctor"),
        ("--config", "x.toml", "cameras"),
        ("--config", "x.toml", "rescore", "out"),
    ],
)
def test_options_that_mean_nothing_to_a_command_are_refused(arguments: tuple[str, ...]) -> None:
    done = call(*arguments)
    assert done.returncode == 2
    assert "means nothing to" in done.stderr


def test_a_process_says_so_too(tmp_path: Path) -> None:
    done = run("--config", str(tmp_path / "none.toml"), "sessions", "list")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
