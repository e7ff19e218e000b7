"""Yes and no on a terminal, in the user's language and in English."""

from __future__ import annotations

import io
import sys

import pytest
import typer

from monitor.cli.questions import confirm
from tests.i18n.conftest import Speak

QUESTION = "Weiter?"


@pytest.mark.parametrize("typed", ["j\n", "Ja\n", "y\n", "vielleicht\nj\n"])
def test_yes(
    system: Speak, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], typed: str
) -> None:
    system(LANG="de_DE.UTF-8")
    monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
    confirm(QUESTION, err=True)
    assert "Weiter? [j/N]" in capsys.readouterr().err


@pytest.mark.parametrize("typed", ["nein\n", "n\n", "\n", "vielleicht\n", ""])
def test_no(system: Speak, monkeypatch: pytest.MonkeyPatch, typed: str) -> None:
    system(LANG="de_DE.UTF-8")
    monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
    with pytest.raises(typer.Abort):
        confirm(QUESTION)
