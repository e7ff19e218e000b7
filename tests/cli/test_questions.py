"""What is asked on a terminal: who may read it, and whether the room has agreed."""

from __future__ import annotations

import io
import sys

import pytest
import typer

from monitor.cli.questions import with_question_answered, with_room_asked
from monitor.config import OutletSettings, Settings, SoundSettings
from monitor.errors import SoundError


class Terminal(io.StringIO):
    """A keyboard on which something was typed already."""

    def isatty(self) -> bool:
        return True


def settings(*send: str, allowed: bool = False) -> Settings:
    return Settings(outlets=OutletSettings(send=send, open_to_network=allowed))


def test_yes_allows_it(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal("y\n"))
    answered = with_question_answered(settings("page:0.0.0.0", "page"))
    assert answered.outlets.open_to_network
    told = capsys.readouterr().err
    assert told.count("everybody in the network") == 1
    assert "[y/N]" in told


@pytest.mark.parametrize("typed", ["n\n", "\n"])
def test_anything_else_ends_it(monkeypatch: pytest.MonkeyPatch, typed: str) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(typed))
    with pytest.raises(typer.Abort):
        with_question_answered(settings("page:0.0.0.0"))


def test_nothing_is_asked_where_nothing_need_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(""))
    for asked in (settings(), settings("page"), settings("page:0.0.0.0", allowed=True)):
        assert with_question_answered(asked) == asked


def test_without_a_terminal_it_is_left_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("y\n"))
    asked = settings("page:0.0.0.0")
    assert with_question_answered(asked) == asked


LISTENING = Settings(sound=SoundSettings(listen=True))


def test_the_room_is_asked_before_the_microphone_is_used(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal("y\n"))
    assert with_room_asked(LISTENING).sound == SoundSettings(listen=True, agreed=True)
    told = " ".join(capsys.readouterr().err.split())
    assert "no voices are kept or sent" in told
    assert "everybody in the room know, and agree? [y/N]" in told


@pytest.mark.parametrize("typed", ["n\n", "\n"])
def test_a_room_that_does_not_agree_is_not_listened_to(
    monkeypatch: pytest.MonkeyPatch, typed: str
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(typed))
    with pytest.raises(typer.Abort):
        with_room_asked(LISTENING)


def test_a_room_is_not_asked_twice_nor_for_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(""))
    for known in (Settings(), Settings(sound=SoundSettings(listen=True, agreed=True))):
        assert with_room_asked(known) == known


def test_where_nobody_can_be_asked_the_microphone_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("y\n"))
    with pytest.raises(SoundError, match="--sound-agreed"):
        with_room_asked(LISTENING)
