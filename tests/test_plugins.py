"""Plug-ins: packages that bring sources, detectors, networks, strategies and exporters.

The example of docs/example-plugin is built into a wheel and installed into a folder of its own.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from monitor import plugins
from monitor.config import DetectionSettings, EngineSettings, load_settings
from monitor.detection import make_detector
from monitor.emotion import EmotionSettings, classes_of, make_emotion_model, reads_whole_pictures
from monitor.errors import ConfigError, EngineError, SourceError, StoreError
from monitor.sources import make_recording, make_source
from monitor.sources.demo import DemoSource
from monitor.store.files.export import exporter_of
from monitor.window import STRATEGIES, TRAINED, make_strategy, strategies_beside
from tests.command import call, json_lines, run
from tests.plug_ins import install, seen

ROOT = Path(__file__).resolve().parents[1]
EXAMPLE = ROOT / "docs" / "example-plugin"

BROKEN = "the detector 'broken' of faulty-plug-ins 0.3 does not work: ImportError: no such"


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the example and with a package of plug-ins that do not work."""
    wheels, target = tmp_path_factory.mktemp("wheels"), tmp_path_factory.mktemp("packages")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(wheels)],
        cwd=EXAMPLE,
        check=True,
        capture_output=True,
    )
    # A wheel of pure Python is installed by being unpacked.
    with zipfile.ZipFile(next(wheels.glob("*.whl"))) as wheel:
        wheel.extractall(target)
    install(
        target,
        "faulty-plug-ins",
        "0.3",
        {
            "detectors": {"broken": "faulty:detector", "cascade": "faulty:detector"},
            "expression_networks": {"nothing": "faulty_networks:Nothing"},
            "strategies": {"smiles": "faulty:twin", "half": "faulty_strategies:half"},
            "sources": {"grey": "grey:GreyRecording", "nowhere": "faulty_sources:nowhere"},
            "exporters": {"txt": "faulty_exporters:text"},
        },
    )
    (target / "faulty.py").write_text("raise ImportError('no such\\nthing')\n")
    (target / "faulty_networks.py").write_text("class Nothing:\n    classes = ('a', 'b')\n")
    (target / "faulty_strategies.py").write_text("def half(settings):\n    return object()\n")
    (target / "faulty_sources.py").write_text(
        "import sys\ndef nowhere(argument, *, paced, excerpt):\n    sys.exit(argument)\n"
    )
    (target / "faulty_exporters.py").write_text(
        "def write(path):\n    raise KeyError('score')\ndef text(session, path):\n"
        "    return {path: write}\n"
    )
    (target / "grey.py").write_text(
        "from monitor.sources.demo import DemoSource\n"
        "def GreyRecording(argument, *, paced, excerpt):\n"
        "    return DemoSource(paced=paced, loop=False, excerpt=excerpt)\n"
    )
    return target


@pytest.fixture
def with_packages(packages: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """This process sees the packages, and forgets them afterwards."""
    with seen(packages, monkeypatch):
        yield packages


@pytest.fixture
def env(packages: Path) -> dict[str, str]:
    """An environment in which the command sees the packages."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(packages)])}


def test_the_apps_own_are_registered_as_plug_ins_are() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert {
        group.removeprefix("classroom_monitor."): points
        for group, points in project["entry-points"].items()
    } == {group.name: dict(group.own) for group in plugins.GROUPS}
    assert list(plugins.STRATEGIES.own) == [*STRATEGIES, *TRAINED]
    for group in plugins.GROUPS:
        assert all(callable(plugins.load(group, name)) for name in group.own)


def test_without_plug_ins_there_are_the_apps_own() -> None:
    assert list(strategies_beside("balance")) == list(STRATEGIES)
    assert [one for one in plugins.installed() if "example" in one.distribution] == []


def test_nothing_is_imported_before_it_is_chosen(with_packages: Path) -> None:
    found = {(plugin.group.name, plugin.name) for plugin in plugins.installed()}
    assert {("sources", "newest"), ("strategies", "smiles"), ("exporters", "srt")} <= found
    assert "smiles" in strategies_beside("balance")
    assert load_settings(window={"strategy": "smiles"}).window.strategy == "smiles"
    names = ("classroom_monitor_example", "faulty")
    assert not [module for module in sys.modules if module.startswith(names)]


def test_names_of_the_app_are_known_without_reading_metadata(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse() -> object:
        raise AssertionError("metadata was read")

    monkeypatch.setattr("monitor.plugins.lookup.installed", refuse)
    settings = load_settings(window={"strategy": "sum"}, detection={"backend": "reference"})
    make_strategy(settings.window.strategy)
    assert isinstance(make_source("demo"), DemoSource)
    assert not reads_whole_pictures(EmotionSettings())


def test_a_source_of_a_plug_in(with_packages: Path, tmp_path: Path) -> None:
    (tmp_path / "stills").mkdir()
    source = make_source(f"newest:{tmp_path / 'stills'}")
    source.open()
    for grey in (10, 20):
        picture = np.full((40, 60, 3), grey, np.uint8)
        cv2.imwrite(str(tmp_path / "stills" / f"{grey}.png"), picture)
        frame = source.read()
        assert frame is not None
        assert (frame.size_wh, int(frame.image.mean())) == ((60, 40), grey)
    source.interrupt()
    assert source.read() is None
    source.close()


def test_a_live_source_is_no_recording(with_packages: Path, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="can be watched, not analysed"):
        make_recording(f"newest:{tmp_path}")
    assert make_recording("grey").is_live is False


def test_what_is_on_the_disk_wins_over_a_plug_in(
    with_packages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("newest").mkdir()
    Path("nothing").mkdir()
    assert make_source("newest").name == "pictures in newest"
    with pytest.raises(EngineError, match="nor a folder that"):
        classes_of(EmotionSettings("nothing"))


def test_an_unknown_name_is_refused_with_those_that_are_known(with_packages: Path) -> None:
    with pytest.raises(ConfigError, match=r"'mode': choose balance, .*, verdicts, half or smiles$"):
        load_settings(window={"strategy": "mode"})
    with pytest.raises(ConfigError, match=r"'x': choose cascade, .*, yunet, reference or broken$"):
        load_settings(detection={"backend": "x"})
    with pytest.raises(EngineError, match=r"'x': choose default, .*, reference or nothing$"):
        make_emotion_model(EmotionSettings("x"), EngineSettings())
    with pytest.raises(StoreError, match=r"\.csv, \.json, \.parquet, .*\.vtt, \.srt or \.txt$"):
        exporter_of(Path("lecture.xlsx"))


def test_what_fails_is_named_in_one_line(with_packages: Path) -> None:
    with pytest.raises(EngineError) as caught:
        make_detector(DetectionSettings("broken"), EngineSettings())
    assert str(caught.value) == f"{BROKEN} thing"
    with pytest.raises(EngineError, match=r"'nothing' of .*: classes must be Classes, not tuple"):
        classes_of(EmotionSettings("nothing"))
    with pytest.raises(ConfigError, match=r"'half' of .*: what it makes has no name, add,"):
        make_strategy("half")
    with pytest.raises(SourceError, match=r"'nowhere' of .*: SystemExit: x"):
        make_source("nowhere:x")


def test_the_name_of_another_is_not_taken(with_packages: Path) -> None:
    refused = {plugin.name: plugin.refused for plugin in plugins.installed() if plugin.refused}
    assert refused == {
        "cascade": "the app's own detector has this name",
        "smiles": "classroom-monitor-example 0.1.0 has this name",
    }


@pytest.mark.slow
def test_a_recording_by_the_examples_strategy(tmp_path: Path, with_packages: Path) -> None:
    out = tmp_path / "results"
    wanted = ("--strategy", "smiles", "--fps", "1", "--end", "5", "--json")
    done = call("analyze", "demo", "--out", str(out), *wanted)
    assert done.returncode == 0, done.stderr
    (line,) = json_lines(done.stdout)
    summary = json.loads((out / "demo" / "summary.json").read_text(encoding="utf-8"))
    assert summary["window"]["strategy"] == "smiles"
    assert -1.0 <= float(str(line["score"])) <= 1.0


@pytest.mark.slow  # a strategy of a plug-in is above
def test_a_recording_of_a_plug_in_is_analysed(tmp_path: Path, env: dict[str, str]) -> None:
    out = tmp_path / "results"
    done = run("analyze", "grey:1", "--every", "10", "--end", "1", "--out", str(out), env=env)
    assert done.returncode == 0, done.stderr
    summary = json.loads((out / "grey-1" / "summary.json").read_text(encoding="utf-8"))
    assert summary["recording"] == "grey:1"


@pytest.mark.slow
def test_a_session_by_the_example_is_exported_as_subtitles(
    tmp_path: Path, with_packages: Path
) -> None:
    session = ("--source", "demo", "--headless", "--duration", "3", "--strategy", "smiles")
    live = call("live", *session)
    assert live.returncode == 0, live.stderr
    file = tmp_path / "lecture.srt"
    done = call("sessions", "export", "last", "--out", str(file))
    assert done.stdout == f"wrote {file}\n", done.stderr
    text = file.read_text(encoding="utf-8")
    assert text.startswith("1\n00:00:00,000 --> 00:00:01,000\nnot for grading or discipline\n")
    assert "00:00:02,000 --> 00:00:03,000\n" in text
    failed = call("sessions", "export", "last", "--out", str(tmp_path / "lecture.txt"))
    assert failed.returncode == 1
    assert failed.stderr == (
        "classroom-monitor: the exporter 'txt' of faulty-plug-ins 0.3 does not work: "
        "KeyError: 'score'\n"
    )
    assert list(tmp_path.glob("*.txt*")) == []


def test_a_plug_in_that_fails_is_named_where_it_was_chosen(
    tmp_path: Path, with_packages: Path
) -> None:
    done = call("analyze", "demo", "--detector", "broken", "--out", str(tmp_path / "out"))
    assert done.returncode == 1
    assert f"{BROKEN} thing" in done.stderr
    assert "Traceback" not in done.stderr
    unknown = call("analyze", "demo", "--strategy", "mode", "--out", str(tmp_path / "out"))
    assert unknown.returncode == 2
    assert "verdicts, half or smiles" in " ".join(unknown.stderr.replace("│", " ").split())


@pytest.mark.slow
def test_doctor_lists_them_all(env: dict[str, str]) -> None:
    done = run("doctor", env={**env, "COLUMNS": "300"})
    assert done.returncode == 0, done.stdout
    lines = [line.split("plug-in ", 1) for line in done.stdout.splitlines() if "plug-in " in line]
    told = {detail.strip(): mark.strip() for mark, detail in lines}
    example, faulty = "of classroom-monitor-example 0.1.0", "of faulty-plug-ins 0.3"
    assert told[f"source 'newest' {example} works"] == "ok"
    assert told[f"strategy 'smiles' {example} works"] == "ok"
    assert told[f"exporter 'srt' {example} works"] == "ok"
    assert told[f"left out: {BROKEN} thing"] == "--"
    own = f"detector 'cascade' {faulty}: left out: the app's own detector has this name"
    assert told[own] == "--"
    assert len(told) == 11
