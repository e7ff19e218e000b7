"""`observe`: what is opened, and what is refused before."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from monitor.sources.recorded_file import RECORDING, RecordedFile
from monitor.store import SessionStore
from monitor.ui.observe.last_observer import Observer
from tests.command import call
from tests.store.samples import info

Opened = list[tuple[object, ...]]


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    """A recording that was analysed as session 'lecture', among another of a camera."""
    file = tmp_path / "a b.mp4"
    file.write_bytes(b"video")
    known = RecordedFile(str(file), 5, file.stat().st_mtime)
    store = SessionStore()
    for about in (
        replace(info("lecture"), settings={RECORDING: known.as_dict()}),
        info("live"),
    ):
        store.begin(about, origin_s=0.0, min_people=3).end(10.0)
    return file


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Opened:
    calls: Opened = []

    def run_observer(_store: SessionStore, name: str, observer: Observer) -> int:
        calls.append((name, observer))
        return 0

    def run_app(source: str | None, _settings: object, **values: object) -> int:
        calls.append((source, values["observer"]))
        return 0

    place = "monitor.ui.review.observing.recording_window"
    monkeypatch.setattr(f"{place}.run_observer", run_observer)
    monkeypatch.setattr("monitor.ui.main.app.run_app", run_app)
    return calls


def test_a_session_or_its_recording_is_observed(recording: Path, opened: Opened) -> None:
    for name in ("lecture", str(recording)):
        done = call("observe", name, "--observer", " anna ", "--scheme", "on-task", "--every", "60")
        assert done.returncode == 0, done.stderr
    assert call("observe", "lect").returncode == 0
    anna = Observer("anna", "on-task", 60.0)
    assert opened == [("lecture", anna), ("lecture", anna), ("lecture", Observer())]


def test_live_the_app_opens(opened: Opened) -> None:
    assert call("observe", "--source", "demo", "--observer", "ben").returncode == 0
    assert opened == [("demo", Observer("ben"))]


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (("live",), "session live has no recording to watch"),
        (("nobody",), "there is no session 'nobody'"),
        (
            ("pyproject.toml",),
            "not in the log yet: classroom-monitor analyze pyproject.toml --out",
        ),
        (("lecture", "--scheme", "mood"), "no scheme 'mood'"),
        (("lecture", "--source", "demo"), "--source is for a class"),
    ],
)
def test_what_cannot_be_observed_is_told(
    recording: Path, opened: Opened, arguments: tuple[str, ...], line: str
) -> None:
    done = call("observe", *arguments)
    assert done.returncode != 0
    assert line in " ".join(done.stderr.replace("\u2502", " ").split())
    assert opened == []
