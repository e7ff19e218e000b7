from __future__ import annotations

import json
from pathlib import Path

import pandas as pd
import pytest

from monitor.store import SessionStore
from tests.cli.sessions.calls import EMPTY, LECTURE, error, lines, sessions
from tests.plug_ins import install, seen


@pytest.mark.usefixtures("log")
class TestExport:
    def test_it_says_what_was_written(self, tmp_path: Path) -> None:
        out = tmp_path / "lecture.csv"
        written = lines("export", LECTURE, "--out", out)
        beside = [tmp_path / "lecture-events.csv", tmp_path / "lecture-session.json"]
        assert written == [f"wrote {file}" for file in (out, *beside)]
        assert len(out.read_text().splitlines()) == 61

    def test_the_format_can_be_named(self, tmp_path: Path) -> None:
        lines("export", LECTURE, "--out", tmp_path / "data", "--format", "json")
        assert json.loads((tmp_path / "data").read_text())["session"]["id"] == LECTURE

    def test_the_format_of_a_plug_in_can_be_named(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        packages = tmp_path / "packages"
        install(packages, "lines", "0.1", {"exporters": {"rows": "rows_writer:files"}})
        (packages / "rows_writer.py").write_text(
            "def files(session, path):\n"
            "    return {path: lambda part: part.write_text(str(len(session.windows)))}\n"
        )
        with seen(packages, monkeypatch):
            lines("export", LECTURE, "--out", tmp_path / "data", "--format", "rows")
            assert (tmp_path / "data").read_text() == "60"
            refused = sessions("export", LECTURE, "--out", tmp_path / "new", "--format", "xlsx")
            assert refused.exit_code == 2
            told = " ".join(refused.output.replace("│", " ").split())
            assert (
                "choose csv, json, parquet, eaf, boris, textgrid, vtt, openface, bids or rows"
                in told
            )

    def test_no_file_is_replaced_unasked(self, tmp_path: Path) -> None:
        out = tmp_path / "lecture.json"
        out.write_text("mine")
        assert "--force" in str(error("export", LECTURE, "--out", out))
        assert out.read_text() == "mine"
        lines("export", LECTURE, "--out", out, "--force")
        assert out.read_text() != "mine"


class TestImport:
    @pytest.mark.parametrize("suffix", ["csv", "json", "parquet"])
    def test_an_export_comes_back(self, log: SessionStore, tmp_path: Path, suffix: str) -> None:
        out = tmp_path / f"lecture.{suffix}"
        lines("export", LECTURE, "--out", out)
        other = ("--store", tmp_path / "other.sqlite")
        assert lines(*other, "import", out) == [f"imported session {LECTURE}"]
        shown = json.loads(sessions(*other, "show", LECTURE, "--json").stdout)
        assert shown["session"] == log.session(LECTURE).as_dict()

    @pytest.mark.usefixtures("log")
    def test_a_session_that_is_there(self, tmp_path: Path) -> None:
        lines("export", LECTURE, "--out", tmp_path / "lecture.json")
        assert "already in the log: delete it" in str(error("import", tmp_path / "lecture.json"))

    def test_a_file_that_is_missing(self, tmp_path: Path) -> None:
        assert "no such file" in str(error("import", tmp_path / "lecture.json"))


def test_what_can_be_read_of_a_log_is_saved(log: SessionStore, tmp_path: Path) -> None:
    out = tmp_path / "saved.sqlite"
    assert lines("salvage", "--out", out) == [
        f"saved 2 sessions to {out}",
        "nothing is known to be missing",
    ]
    assert len(SessionStore(str(out)).windows("last")) == len(log.windows("last"))
    assert "already there" in str(error("salvage", "--out", out))
    assert "no file" in str(error("--store", tmp_path / "none.sqlite", "salvage", "--out", "x"))


@pytest.mark.usefixtures("log")
class TestSeveral:
    def test_sessions_go_to_a_folder_each_by_its_id(self, tmp_path: Path) -> None:
        folder = tmp_path / "new" / "lectures"
        written = lines("export", LECTURE, EMPTY, "--out", folder, "--format", "json")
        assert written == [f"wrote {folder / f'{name}.json'}" for name in (LECTURE, EMPTY)]
        for name in (LECTURE, EMPTY):
            document = json.loads((folder / f"{name}.json").read_text())
            assert document["session"]["id"] == name

    def test_where_one_file_is_in_the_way_none_is_written(self, tmp_path: Path) -> None:
        (tmp_path / f"{EMPTY}.csv").write_text("mine")
        assert "--force" in str(error("export", LECTURE, EMPTY, "--out", tmp_path))
        assert [file.name for file in tmp_path.glob("*.csv")] == [f"{EMPTY}.csv"]
        assert len(lines("export", LECTURE, EMPTY, "--out", tmp_path, "--force")) == 6

    def test_a_comparison_is_printed_and_written(self, tmp_path: Path) -> None:
        shown = lines("compare", LECTURE, EMPTY)
        assert any(line.startswith(LECTURE) and " 79 " in line for line in shown)
        out = tmp_path / "both.csv"
        assert len(lines("compare", LECTURE, EMPTY, "--out", out)) == 2
        table = pd.read_csv(out)
        assert table["session"].tolist() == [LECTURE, EMPTY]
        assert round(table["gauge"][0]) == 79
        steps = pd.read_csv(tmp_path / "both-gauge.csv")
        assert steps.groupby("session", sort=False).size().tolist() == [50, 50]
        assert "not for grading" in table["note"][0]
        assert "--force" in str(error("compare", LECTURE, EMPTY, "--out", out))

    def test_one_session_is_no_comparison(self) -> None:
        assert "two sessions" in str(error("compare", LECTURE, LECTURE))


@pytest.mark.usefixtures("log")
def test_codes_of_an_observer_are_laid_on_a_session(log: SessionStore, tmp_path: Path) -> None:
    codes = tmp_path / "codes.csv"
    codes.write_text(
        "Subject,Behavior,Behavior type,Start (s),Stop (s)\nAnna,on task,STATE,1,2.5\n"
    )
    assert lines("import", LECTURE, "--codes", codes) == [
        f"session {LECTURE}: 1 code of Anna",
    ]
    code = log.events(LECTURE).set_index("kind").loc["code"]
    assert (code["time_s"], code["end_s"], code["label"]) == (1.0, 2.5, "on task")
    assert "use --force" in str(error("import", LECTURE, "--codes", codes))
    lines("import", LECTURE, "--codes", codes, "--force")
    assert "no such file" in str(error("import", LECTURE, "--codes", tmp_path / "none.eaf"))
    assert sessions("import").exit_code == 2
    out = tmp_path / "lecture.json"
    lines("export", LECTURE, "--out", out)
    lines("--store", tmp_path / "other.sqlite", "import", out)
    other = SessionStore(str(tmp_path / "other.sqlite"))
    assert other.events(LECTURE)["kind"].tolist() == log.events(LECTURE)["kind"].tolist()
