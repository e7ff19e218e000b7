"""Cases: settings, networks, strategies, results, tables, recordings and pictures."""

from __future__ import annotations

import json
import os
import tomllib
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from random import Random
from typing import Any

from fuzz.case import Case, Outcome, command, function
from fuzz.mutations import WORDS, mutated_bytes, mutated_text, mutated_tree
from fuzz.samples import PICTURES, RECORDINGS, SETTINGS, Samples, copied
from monitor.analysis.batch.recordings import FoundRecordings, find_all
from monitor.analysis.results.summary import Summary
from monitor.analysis.run import analyze_recording
from monitor.analysis.task import Existing, Task
from monitor.config import Settings, WindowSettings, load_settings
from monitor.training.data.segments import labels_in, read_segments
from monitor.training.options import CountedClasses
from tests.small_groups import RoomPipelines


def settings_file(_samples: Samples, folder: Path, random: Random) -> Case:
    """Start with a settings file in which something is another."""
    file = folder / "settings.toml"
    if random.random() < 0.8:
        file.write_text(mutated_text(SETTINGS, random), encoding="utf-8")
    else:
        file.write_bytes(mutated_bytes(SETTINGS.encode(), random))

    def faults(outcome: Outcome) -> Iterator[str]:
        if outcome.code == 0:
            wanted = tomllib.loads(file.read_text(encoding="utf-8"))
            found = json.loads(json.dumps(asdict(load_settings(file)), default=str))
            yield from _lost_settings(wanted, found)

    return command("sessions", "--config", file, "list", faults=faults)


def _lost_settings(wanted: Any, found: Any, name: str = "setting") -> Iterator[str]:
    if isinstance(wanted, dict):
        for key, value in wanted.items():
            if not isinstance(found, dict) or key not in found:
                yield f"{name}.{key} is accepted and ignored"
            else:
                yield from _lost_settings(value, found[key], f"{name}.{key}")
    elif isinstance(wanted, (bool, int, float)) and wanted != found:
        yield f"{name} is {found!r}, not {wanted!r}"


def network_folder(samples: Samples, folder: Path, random: Random) -> Case:
    """Evaluate a network of whose folder one file is another, or its labelled faces."""
    network = copied(samples.network, folder)
    faces = copied(samples.labels.parent, folder)
    what = random.choice(("model.json", "gauge.toml", "network.onnx", "labels.csv", "picture"))
    if what == "model.json":
        _mutate_json(network / what, random)
    elif what == "gauge.toml":
        _mutate_text(network / what, random)
    elif what == "network.onnx":
        (network / what).write_bytes(mutated_bytes((network / what).read_bytes(), random))
    elif what == "labels.csv":
        _mutate_text(faces / what, random)
    else:
        picture = random.choice(sorted(faces.glob("*.png")))
        picture.write_bytes(mutated_bytes(picture.read_bytes(), random))
    return command("evaluate", network, faces / samples.labels.name, "--json")


def results_folder(samples: Samples, folder: Path, random: Random) -> Case:
    """Score results again of which one file is another, or the folder of the strategy."""
    results, strategy = copied(samples.results, folder), copied(samples.strategy, folder)
    readings = results / "readings.csv"
    what = random.choice(("summary", "readings", "bytes", "strategy"))
    if what == "summary":
        _mutate_json(results / "summary.json", random)
    elif what == "readings":
        _mutate_text(readings, random)
    elif what == "bytes":
        readings.write_bytes(mutated_bytes(readings.read_bytes(), random))
    else:
        _mutate_json(strategy / "strategy.json", random)
    before = {file.name: file.read_bytes() for file in results.iterdir() if file.is_file()}
    options: list[str | Path] = ["--strategy", "verdicts", "--model", strategy]
    if what != "strategy":
        changes: tuple[list[str | Path], ...] = (
            [],
            ["--strategy", "sum"],
            ["--zones", "2x2"],
            ["--plots"],
        )
        options = random.choice(changes)

    def faults(outcome: Outcome) -> Iterator[str]:
        after = {file.name: file.read_bytes() for file in results.iterdir() if file.is_file()}
        if after.get(readings.name) != before[readings.name]:
            yield "the readings were changed"
        if outcome.code != 0 and after != before:
            yield "it was refused, and the results are others"

    return command("rescore", results, "--yes", "--json", *options, faults=faults)


def unfinished_results(samples: Samples, folder: Path, random: Random) -> Case:
    """Go on with an analysis that was stopped, and of whose files one is another."""
    results = copied(samples.unfinished, folder)
    file = random.choice(sorted(one for one in results.rglob("*") if one.is_file()))
    if file.suffix == ".json":
        _mutate_json(file, random)
    elif file.suffix == ".csv" and random.random() < 0.6:
        _mutate_text(file, random)
    else:
        file.write_bytes(mutated_bytes(file.read_bytes(), random))
    settings = Settings(window=WindowSettings(strategy="sum", zones="2x2"))
    task = Task(str(samples.pictures), results, settings, existing=Existing.RESUME)
    found: list[Summary] = []

    def faults(_outcome: Outcome) -> Iterator[str]:
        if any(summary.frames != PICTURES for summary in found):
            yield f"{found[0].frames} frames of {PICTURES} pictures"

    return function(
        f"go on with unfinished results after {file.relative_to(results)} was changed",
        lambda: found.append(analyze_recording(task, RoomPipelines("happy"))),
        faults=faults,
    )


def pictures_folder(samples: Samples, folder: Path, random: Random) -> Case:
    """Analyse a folder of pictures of which some are broken, or no pictures."""
    pictures = copied(samples.pictures, folder)
    files = sorted(pictures.iterdir())
    for file in random.sample(files, random.randint(1, 3)):
        change = random.randrange(5)
        if change == 0:
            file.unlink()
            make_other = os.mkfifo if os.name == "posix" else os.mkdir
            make_other(file)
        elif change == 1:
            name = random.choice(WORDS)[:90].replace("/", "-").strip(". ") or "1"
            file.rename(file.with_name(f"{name}.png"))
        else:
            file.write_bytes(mutated_bytes(file.read_bytes(), random))
    count = sum(file.is_file() and not file.name.startswith(".") for file in pictures.iterdir())
    found: list[Summary] = []
    task = Task(str(pictures), folder / "out", Settings(window=WindowSettings(strategy="sum")))

    def faults(outcome: Outcome) -> Iterator[str]:
        for summary in found:
            if summary.frames + len(summary.problems) != count:
                yield (
                    f"{count} pictures, but {summary.frames} were read and "
                    f"{len(summary.problems)} problems told"
                )
        if outcome.code == 0 and not (task.folder / "summary.json").is_file():
            yield "no summary was written"

    return function(
        "analyse a folder of pictures",
        lambda: found.append(analyze_recording(task, RoomPipelines("happy"))),
        faults=faults,
    )


def segments_table(samples: Samples, folder: Path, random: Random) -> Case:
    """Read a table of parts of recordings in which something is another."""
    recordings = copied(samples.recordings, folder)
    table = recordings / samples.segments.name
    _mutate_text(table, random)
    classes = CountedClasses(("waking",), ("tiring",))
    return function(
        "read a table of segments",
        lambda: labels_in(table, read_segments(table, 5.0), classes),
    )


def recordings_list(samples: Samples, folder: Path, random: Random) -> Case:
    """Look for recordings below a folder, by names that somebody wrote."""
    recordings = copied(samples.recordings, folder)
    (recordings / samples.segments.name).unlink()
    names = [str(recordings), *(f"{recordings}/{name}" for name in ("*.mp4", "**/*.mkv", "b"))]
    chosen = [random.choice([*names, *names, *WORDS]) for _ in range(random.randint(1, 4))]
    if random.random() < 0.5:
        link = recordings / f"{random.randrange(9)}.mp4"
        link.symlink_to(random.choice((recordings, recordings / "a.mp4", Path("nowhere"), link)))
    found: list[FoundRecordings] = []

    def faults(_outcome: Outcome) -> Iterator[str]:
        for one in found:
            folders = [recording.folder for recording in one.recordings]
            if len({str(name).casefold() for name in folders}) != len(folders):
                yield f"two recordings have one folder of results: {folders}"
            for name in folders:
                if name.is_absolute() or ".." in name.parts:
                    yield f"results lie outside of their folder: {name}"
            videos = [name for name in RECORDINGS if not name.endswith("txt") and name[0] != "."]
            if str(recordings) in chosen and len(one.recordings) < len(videos):
                yield f"recordings are lost: {one}"

    return function(
        f"look for the recordings {chosen!r}", lambda: found.append(find_all(chosen)), faults=faults
    )


def _mutate_json(file: Path, random: Random) -> None:
    if random.random() < 0.85:
        tree = mutated_tree(json.loads(file.read_bytes()), random)
        file.write_text(json.dumps(tree), encoding="utf-8")
    else:
        file.write_bytes(mutated_bytes(file.read_bytes(), random))


def _mutate_text(file: Path, random: Random) -> None:
    if random.random() < 0.85:
        text = mutated_text(file.read_text(encoding="utf-8"), random)
        file.write_text(text, encoding="utf-8", newline="")
    else:
        file.write_bytes(mutated_bytes(file.read_bytes(), random))
