from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from monitor.store import SessionStore
from monitor.ui.widgets.preferences import Preferences, save_preferences
from tests.cli.sessions.calls import EMPTY, LECTURE, error, lines, sessions
from tests.store.samples import info


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


class TestClean:
    @pytest.fixture
    def of_two_ages(self) -> SessionStore:
        store = SessionStore()
        for name, days in (("old", 100), ("new", 10)):
            started_at = datetime.now(UTC) - timedelta(days=days)
            store.begin(info(name, started_at=started_at), origin_s=0.0, min_people=3).end(5.0)
        return store

    def test_what_the_settings_keep_no_longer_goes(self, of_two_ages: SessionStore) -> None:
        assert sessions("clean", answer="n\n").exit_code == 1
        assert len(of_two_ages.sessions()) == 2
        asked, done = lines("clean", answer="y\n")[-2:]
        assert "1 sessions older than 90 days" in asked
        assert done == "moved 1 sessions to the trash for 7 days"
        assert [session.info.session_id for session in of_two_ages.sessions()] == ["new"]
        assert lines("clean") == ["No session is older than 90 days."]

    def test_other_days(self, of_two_ages: SessionStore) -> None:
        moved = "moved 2 sessions to the trash for 7 days"
        assert lines("clean", "--days", "5", "--yes") == [moved]
        assert of_two_ages.sessions() == ()

    @pytest.mark.usefixtures("of_two_ages")
    def test_out_of_the_trash_or_away_for_good(self) -> None:
        assert lines("trash") == ["The trash is empty."]
        lines("clean", "--days", "5", "--yes")
        assert [line.split()[0] for line in lines("trash")] == ["new", "old"]
        assert json.loads(sessions("trash", "--json").stdout)[0]["goes_at"]
        assert lines("restore", "old") == ["restored session old"]
        assert lines("clean", "--days", "5", "--yes") == ["No session is older than 5 days."]
        assert "no session 'old'" in str(error("restore", "old"))
        assert lines("delete", "new", "--yes") == ["deleted session new"]
        assert lines("trash") == ["The trash is empty."]

    def test_a_clock_that_may_be_wrong(self, of_two_ages: SessionStore) -> None:
        of_two_ages.tidy(0, datetime.now(UTC) - timedelta(days=50), confirmed=True)
        said = str(error("clean", "--yes"))
        assert "50 days after the last start: set the clock, or say --date-is-right" in said
        assert len(of_two_ages.sessions()) == 2
        assert "50 days after the last start" in sessions("clean", answer="n\n").stdout
        assert lines("clean", "--yes", "--date-is-right")[-1].startswith("moved 1 sessions")

    def test_without_a_limit_all_stay(self, of_two_ages: SessionStore, own_home: Path) -> None:
        settings = own_home / "config" / "settings.toml"
        settings.parent.mkdir()
        settings.write_text("[session]\nretention_days = 0\n")
        assert lines("clean", "--yes")[0].startswith("The settings keep all sessions")
        assert len(of_two_ages.sessions()) == 2

    def test_the_choice_of_the_window_comes_first(self, of_two_ages: SessionStore) -> None:
        save_preferences(Preferences(retention_days=5))
        assert lines("clean", "--yes") == ["moved 2 sessions to the trash for 7 days"]
        assert of_two_ages.sessions() == ()
