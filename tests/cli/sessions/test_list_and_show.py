from __future__ import annotations

import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from monitor.errors import SessionNotFoundError
from monitor.store import EventKind, SessionStore
from tests.cli.sessions.calls import EMPTY, LECTURE, error, lines, sessions
from tests.store.samples import START
from tests.ui.review.lectures import write_lecture


class TestList:
    @pytest.mark.usefixtures("log")
    def test_newest_first(self) -> None:
        _, empty, lecture = lines("list")
        assert empty.split()[0] == EMPTY
        assert lecture.split()[0] == LECTURE
        assert f"{START.astimezone():%a %d %b %H:%M}" in lecture
        assert lecture.split()[-5:] == ["1:02:03", "79", "ratio", "83", "%"]
        assert empty.split()[-3:] == ["0:00:05", "-", "-"]

    def test_json(self, log: SessionStore) -> None:
        listed = json.loads(sessions("list", "--json").stdout)
        assert [session["id"] for session in listed] == [EMPTY, LECTURE]
        assert listed[1] == log.session(LECTURE).as_dict()

    @pytest.mark.parametrize(
        ("search", "found"),
        [("optics", [LECTURE]), ("PHYSICS a1", [LECTURE]), ("camera", [EMPTY, LECTURE])],
    )
    def test_search(self, log: SessionStore, search: str, found: list[str]) -> None:
        log.update(LECTURE, title="Optics", room="A12", course="Physics 1")
        listed = json.loads(sessions("list", "--search", search, "--json").stdout)
        assert [session["id"] for session in listed] == found
        assert "Optics" in sessions("list", "--search", search).stdout

    @pytest.mark.usefixtures("log")
    def test_search_in_vain(self) -> None:
        assert lines("list", "--search", "chemistry") == ["No session holds 'chemistry'."]

    def test_an_empty_log(self) -> None:
        (line,) = lines("list")
        assert line.startswith("No sessions yet")
        assert json.loads(sessions("list", "--json").stdout) == []


@pytest.mark.usefixtures("log")
class TestShow:
    def test_details_trend_and_events(self) -> None:
        shown = lines("show", "2026-11-23")
        text = "\n".join(shown)
        assert "1:02:03" in text
        assert "79 of 100 (mean of 60 results)" in text
        assert "3 people or more" in text
        trend = next(line for line in shown if line.startswith("Trend")).split()[1]
        assert trend.startswith("." * 10)
        assert trend.endswith("█")
        assert len(trend) == 60
        assert [line.split() for line in shown[-3:]] == [
            ["0:00:00", "note", "room", "[5]"],
            ["0:01:01", "marker", "question:", "on", "[bold]", "type"],
            ["0:01:02", "to", "1:00:00", "gap", "camera", "lost"],
        ]

    def test_words_and_opinions(self, log: SessionStore) -> None:
        log.update(LECTURE, title="Optics [2]", consent_note="asked at the start")
        log.add_event(LECTURE, EventKind.DISAGREE, 3700.0, "bored", gauge=31.4)
        shown = lines("show", LECTURE)
        assert shown[1].split() == ["Title", "Optics", "[2]"]
        assert any(line.split() == ["Consent", "asked", "at", "the", "start"] for line in shown)
        assert shown[-1].split() == ["1:01:40", "disagree", "bored,", "gauge", "31"]

    def test_the_newest_by_default(self) -> None:
        assert lines("show")[0].split() == ["Session", EMPTY]

    def test_json(self) -> None:
        shown = json.loads(sessions("show", LECTURE, "--json").stdout)
        assert shown["session"]["length_s"] == 3723.0
        assert [event["kind"] for event in shown["events"]] == ["note", "marker", "gap"]

    def test_an_unknown_session(self) -> None:
        assert isinstance(error("show", "2027"), SessionNotFoundError)


def test_where_heads_were_turned_is_told_where_it_is_known(log: SessionStore) -> None:
    assert "Heads" not in sessions("show", EMPTY).stdout
    write_lecture(log, "heads", with_heads=True)
    shown = lines("show", "heads")
    (heads,) = (line for line in shown if line.startswith("Heads"))
    assert re.search(r"\d+ % \(\d+-\d+\) facing the front", heads)
    assert any(line.split()[:2] == ["Movement", "0.04"] for line in shown)
    values = json.loads(sessions("show", "heads", "--json").stdout)["heads"]
    assert values["facing_low"] < values["facing"] < values["facing_high"]
    assert "heads" not in json.loads(sessions("show", EMPTY, "--json").stdout)


def test_a_damaged_session_is_listed_shown_and_exported(log: SessionStore, tmp_path: Path) -> None:
    with closing(sqlite3.connect(log.name)) as file, file:
        file.execute("UPDATE sessions SET settings = '{' WHERE id = ?", (LECTURE,))
        file.execute("UPDATE windows SET state = 'x' WHERE id = 7")
    damage = "settings and 1 row of windows cannot be read"
    shown = " ".join(" ".join(lines("list")).split())
    assert "damaged" in shown
    assert json.loads(sessions("list", "--json").stdout)[1]["damage"] == damage
    assert any(damage in line for line in lines("show", LECTURE))
    result = sessions("export", LECTURE, "--out", tmp_path / "out.json")
    assert result.exit_code == 0
    assert f"the session is damaged: {damage} and left out" in result.stderr
    assert lines("delete", LECTURE, "--yes") == [f"deleted session {LECTURE}"]
