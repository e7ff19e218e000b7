from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from monitor.cli.sessions import app
from monitor.errors import MonitorError, SessionNotFoundError, StoreError
from monitor.store import SessionStore
from tests.store.samples import START, info, window

LECTURE = "2026-11-23-0910-kdr"
EMPTY = "2026-11-24-0910-bcd"


@pytest.fixture
def log() -> SessionStore:
    """The default log with a lecture and, a day later, a session without rows."""
    store = SessionStore()
    writer = store.begin(info(LECTURE, started_at=START), origin_s=0.0, min_people=3)
    writer.note(0.0, "room [5]")
    for second in range(60):
        writer.window(window(float(second), score=None if second < 10 else second / 60))
    writer.marker(61.0, "question", "on [bold] type")
    writer.gap(62.0, 3600.0, "camera lost")
    writer.end(3723.0)
    day_later = START.replace(day=24)
    store.begin(info(EMPTY, started_at=day_later), origin_s=0.0, min_people=3).end(5.0)
    return store


def sessions(*arguments: str | Path, answer: str = "") -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments], input=answer)


def lines(*arguments: str | Path, answer: str = "") -> list[str]:
    result = sessions(*arguments, answer=answer)
    assert result.exit_code == 0, result.output
    return result.stdout.splitlines()


def error(*arguments: str | Path) -> MonitorError:
    result = sessions(*arguments)
    assert result.exit_code == 1
    assert isinstance(result.exception, MonitorError)
    return result.exception


class TestList:
    @pytest.mark.usefixtures("log")
    def test_newest_first(self) -> None:
        _, empty, lecture = lines("list")
        assert empty.split()[0] == EMPTY
        assert lecture.split()[0] == LECTURE
        assert f"{START.astimezone():%a %d %b %H:%M}" in lecture
        assert lecture.split()[-4:] == ["1:02:03", "60", "79", "ended"]
        assert empty.split()[-4:] == ["0:00:05", "0", "-", "ended"]

    def test_json(self, log: SessionStore) -> None:
        listed = json.loads(sessions("list", "--json").stdout)
        assert [session["id"] for session in listed] == [EMPTY, LECTURE]
        assert listed[1] == log.session(LECTURE).as_dict()

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
        assert "79 of 100 (mean of 60 windows)" in text
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

    def test_the_newest_by_default(self) -> None:
        assert lines("show")[0].split() == ["Session", EMPTY]

    def test_json(self) -> None:
        shown = json.loads(sessions("show", LECTURE, "--json").stdout)
        assert shown["session"]["length_s"] == 3723.0
        assert [event["kind"] for event in shown["events"]] == ["note", "marker", "gap"]

    def test_an_unknown_session(self) -> None:
        assert isinstance(error("show", "2027"), SessionNotFoundError)


@pytest.mark.usefixtures("log")
class TestExport:
    def test_it_says_what_was_written(self, tmp_path: Path) -> None:
        out = tmp_path / "lecture.csv"
        written = lines("export", LECTURE, "--out", out)
        assert written == [f"wrote {out}", f"wrote {tmp_path / 'lecture-events.csv'}"]
        assert len(out.read_text().splitlines()) == 61

    def test_the_format_can_be_named(self, tmp_path: Path) -> None:
        lines("export", LECTURE, "--out", tmp_path / "data", "--format", "json")
        assert json.loads((tmp_path / "data").read_text())["session"]["id"] == LECTURE

    def test_no_file_is_replaced_unasked(self, tmp_path: Path) -> None:
        out = tmp_path / "lecture.json"
        out.write_text("mine")
        assert "--force" in str(error("export", LECTURE, "--out", out))
        assert out.read_text() == "mine"
        lines("export", LECTURE, "--out", out, "--force")
        assert out.read_text() != "mine"


class TestDelete:
    def test_it_asks(self, log: SessionStore) -> None:
        result = sessions("delete", LECTURE, answer="n\n")
        assert result.exit_code == 1
        assert f"Delete session {LECTURE}" in result.stdout
        assert len(log.sessions()) == 2

        assert lines("delete", LECTURE, answer="y\n")[-1] == f"deleted session {LECTURE}"
        assert [session.info.session_id for session in log.sessions()] == [EMPTY]

    def test_all(self, log: SessionStore) -> None:
        assert lines("delete", "--all", "--yes") == ["deleted all 2 sessions"]
        assert log.sessions() == ()
        assert "no session" in str(error("delete", "--all", "--yes"))

    @pytest.mark.parametrize("arguments", [(), (LECTURE, "--all")])
    def test_one_or_all(self, log: SessionStore, arguments: tuple[str, ...]) -> None:
        assert sessions("delete", *arguments, "--yes").exit_code == 2
        assert len(log.sessions()) == 2


def test_another_log(log: SessionStore, tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite"
    assert lines("--store", other, "list")[0].startswith("No sessions yet")
    assert not other.exists()
    other.write_text("a letter")
    assert isinstance(error("--store", other, "list"), StoreError)


def test_the_log_of_the_settings(log: SessionStore, own_home: Path, tmp_path: Path) -> None:
    settings = own_home / "config" / "settings.toml"
    settings.parent.mkdir()
    settings.write_text(f'[session]\nstore = "sqlite:///{tmp_path}/other.sqlite"\n')
    assert lines("list")[0].startswith("No sessions yet")
