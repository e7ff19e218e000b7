"""The log, its files, printed output and recordings show nothing of groups that are too small."""

from __future__ import annotations

import json
from contextlib import redirect_stdout
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest
from typer.testing import CliRunner

from monitor import plugins
from monitor.analysis.options import OutputOptions, ScoringOptions
from monitor.analysis.rescoring import rescore as rescore_results
from monitor.analysis.results.recordings_table import write_listing
from monitor.analysis.results.result_folder import ResultFolder
from monitor.analysis.run import analyze_recording
from monitor.analysis.task import Existing, Task
from monitor.cli.analysis.results_text import print_results
from monitor.cli.headless import HeadlessRun
from monitor.cli.main import app
from monitor.config import Settings, StrategyName, WindowSettings
from monitor.errors import ReviewError
from monitor.live import LiveMonitor
from monitor.review.compare import compare
from monitor.review.ranges import summarise_range
from monitor.review.report import write_report
from monitor.review.rescore import rescore, rescore_stored, stored_settings
from monitor.review.segments import segments_of
from monitor.review.zones import zones_of_session
from monitor.store import SessionStore
from monitor.window import STRATEGIES
from tests.small_groups import (
    APART,
    MIN_PEOPLE,
    TOO_SMALL,
    Outputs,
    RoomPipelines,
    RoomSource,
    check,
    in_few_rooms,
    in_rooms,
    loading,
    pictures_of,
    record,
)


def printed(*arguments: object) -> str:
    done = CliRunner().invoke(app, [str(one) for one in arguments])
    assert done.exit_code == 0, done.output
    return done.stdout


DRAWN = ("one in three seats", "three")
"""Of these rooms pictures and pages are made, each from what is compared of all rooms."""


@pytest.mark.slow  # tests/window/test_minimum_group.py, and the recording below
@in_rooms
def test_the_log_and_all_that_is_made_of_it(tmp_path: Path, room: str) -> None:
    def outputs(room: str, mood: str) -> Outputs:
        folder = tmp_path / room / mood
        folder.mkdir(parents=True)
        log = folder / "log.sqlite"
        store = SessionStore(str(log))
        name = record(store, room, mood, "balance")
        record_, windows, events = store.session(name), store.windows(name), store.events(name)
        found: dict[str, object] = {
            "windows": windows,
            "rows per person": store.readings(name),
            "opinions": events,
            "session": json.dumps(record_.as_dict()),
            "list": printed("sessions", "--store", log, "list"),
            "list as JSON": printed("sessions", "--store", log, "list", "--json"),
            "show": printed("sessions", "--store", log, "show", name),
            "show as JSON": printed("sessions", "--store", log, "show", name, "--json"),
            "comparison": compare([(record_, windows)] * 2).table,
            "a stretch": str(summarise_range(windows, 3.0, 9.0).mean_probabilities),
            "heads of a stretch": str(summarise_range(windows, 3.0, 9.0).heads),
            "heads of parts": str([part.summary.heads for part in segments_of(windows, events)]),
            "parts": [part.summary.score for part in segments_of(windows, events)],
        }
        for exporter in plugins.EXPORTERS.own:
            out = folder / f"{exporter}.{'tsv' if exporter == 'bids' else exporter}"
            files = store.export(name, out, export_format=exporter)
            found[f"{exporter} export"] = [file.read_bytes() for file in files]
        for other in STRATEGIES:
            found[f"rescored by {other}"] = rescore_stored(store, record_, other).windows
        found["zones"] = str(zones_of_session(store, record_, APART))
        for page in ("report.html", "report.pdf") if room in DRAWN else ():
            write_report(store, name, folder / page, strategy="dominant", zones=APART)
            found[page] = (folder / page).read_bytes()
        return found

    check(outputs, room)


@pytest.fixture(scope="module", params=TOO_SMALL)
def small(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> SessionStore:
    """A log with a session of a group that is too small."""
    store = SessionStore(str(tmp_path_factory.mktemp("small") / "log.sqlite"))
    record(store, request.param, "happy", "sum")
    return store


@pytest.mark.parametrize("other", STRATEGIES)
def test_other_strategies_from_means(small: SessionStore, other: StrategyName) -> None:
    """Without rows per person: what was withheld stays so."""
    store, name = small, "last"
    record_, windows, events = store.session(name), store.windows(name), store.events(name)
    wanted = WindowSettings(strategy=other, length_s=8.0)
    assert stored_settings(record_).length_s < wanted.length_s
    none = store.readings(name).iloc[:0]
    try:
        found = rescore(record_, windows, events, none, wanted).windows
    except ReviewError:
        assert other in {"balance", "facing"}
    else:
        assert found["score"].isna().all()


@pytest.mark.parametrize("as_json", [False, True])
@in_rooms
def test_what_is_printed_without_a_window(tmp_path: Path, room: str, as_json: bool) -> None:
    def outputs(room: str, mood: str) -> Outputs:
        store = SessionStore(str(tmp_path / room / mood / "log.sqlite"))
        source = RoomSource(room, ends=True)
        monitor = LiveMonitor(source, loading(mood), Settings(), store, every_frame=True)
        with redirect_stdout(StringIO()) as out:
            HeadlessRun(monitor, as_json=as_json, per_person=False).run(None)
        lines = out.getvalue().splitlines()
        if as_json:
            totals = json.loads(lines[-1])
            kept = ("states", "mean_score", "mean_score_low", "mean_score_high", "windows")
            return {"windows": lines[:-1], "totals": json.dumps({n: totals[n] for n in kept})}
        totals_line = next(line for line in lines if "mean gauge" in line)
        return {"windows": lines[:-2], "totals": totals_line.partition("mean gauge")[2]}

    check(outputs, room)


ZONE_TABLES = ("zones.csv", "zones.parquet")
TABLES = ("readings.csv", "readings.parquet", "windows.csv", "windows.parquet", "summary.json")


@pytest.mark.slow  # as it was scored first, below
@in_rooms
def test_a_recording_scored_again_with_a_minimum(tmp_path: Path, room: str) -> None:
    def outputs(room: str, mood: str) -> Outputs:
        folder = tmp_path / room
        if not folder.exists():
            pictures_of(room, folder)
        task = Task(str(folder), tmp_path / "out" / room, existing=Existing.REPLACE)
        analyze_recording(task, RoomPipelines(mood))
        rescore_results(task.folder, ScoringOptions(min_people=MIN_PEOPLE))
        return {name: (task.folder / name).read_bytes() for name in TABLES}

    check(outputs, room)


@pytest.mark.slow
@in_few_rooms
def test_a_recording_and_all_that_is_made_of_it(tmp_path: Path, room: str) -> None:
    def outputs(room: str, mood: str) -> Outputs:
        folder = pictures_of(room, tmp_path / room)
        task = Task(
            str(folder),
            tmp_path / "out" / room,
            Settings(window=WindowSettings(strategy="sum", zones=APART)),
            min_people=MIN_PEOPLE,
            outputs=OutputOptions(annotate=True, plots=room in DRAWN),
            existing=Existing.REPLACE,
        )
        frames = iter(range(100))
        analyze_recording(task, RoomPipelines(mood), stop=lambda: next(frames, None) is None)
        unfinished = [file.read_bytes() for file in sorted(task.folder.rglob("0000-*.csv"))]
        assert unfinished
        summary = analyze_recording(task, RoomPipelines(mood))
        results = ResultFolder(task.folder)
        with redirect_stdout(StringIO()) as out:
            print_results({task: summary})
        plots = {"plot": results.plot_file.read_bytes()} if room in DRAWN else {}
        return plots | {
            "unfinished work": unfinished,
            "printed": out.getvalue(),
            "list": write_listing(tmp_path / "out", {task: summary}).read_bytes(),
            "annotated video": results.video_file.read_bytes(),
            **{name: (task.folder / name).read_bytes() for name in (*TABLES, *ZONE_TABLES)},
        }

    check(outputs, room)


SPLIT = "one=0,0,70,180;two=70,0,200,180"
"""One of the seats, and the others."""


def test_zones_that_split_a_group_show_nothing_of_its_parts(tmp_path: Path) -> None:
    """Three people are a group; one and two of them are none, also beside the room."""
    found = []
    for mood in ("happy", "sad"):
        store = SessionStore(str(tmp_path / f"{mood}.sqlite"))
        name = record(store, "three", mood, "balance")
        zones = zones_of_session(store, store.session(name), SPLIT)
        assert [zone.people for zone in zones] == [1, 2]
        folder = pictures_of("three", tmp_path / "three")
        settings = Settings(window=WindowSettings(strategy="balance", zones=SPLIT))
        task = Task(str(folder), tmp_path / "out", settings, min_people=MIN_PEOPLE)
        task = replace(task, existing=Existing.REPLACE)
        summary = analyze_recording(task, RoomPipelines(mood))
        assert summary.score is not None
        tables = [(task.folder / name).read_bytes() for name in ZONE_TABLES]
        found.append((str(zones), str(summary.zones), tables))
    assert found[0] == found[1]


def test_the_check_finds_what_is_told() -> None:
    with pytest.raises(AssertionError, match="it shows what one shows: gauge"):
        check(lambda _room, mood: {"gauge": mood}, "one")
    with pytest.raises(AssertionError, match="never shows anything: gauge"):
        check(lambda _room, _mood: {"gauge": 50}, "three")
