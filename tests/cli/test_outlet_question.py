"""Whether others in the network may read what is sent live: asked on a terminal."""

from __future__ import annotations

import io
import sys

import pytest
import typer

from monitor.cli.outlet_question import with_question_answered
from monitor.config import OutletSettings, Settings


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
