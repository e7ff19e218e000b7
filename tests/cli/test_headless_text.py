"""What `live --headless` prints, from windows written by hand."""

from __future__ import annotations

import json
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from monitor.cli.headless import HeadlessRun
from monitor.cli.headless import run as headless
from monitor.cli.options import HeadlessOptions
from monitor.config import load_settings
from monitor.errors import MonitorError
from monitor.live import LiveState, LiveStatus, LiveUpdate
from monitor.types import EMOTIONS, WindowSummary
from monitor.window.zones import ZoneWindow
from tests.store.samples import info, window

CALM = np.zeros(7, np.float32)
CALM[EMOTIONS.index("neutral")], CALM[EMOTIONS.index("sad")] = 0.96, 0.04


def play(
    windows: Sequence[WindowSummary],
    strategy: str,
    *,
    as_json: bool = False,
    lost: str = "",
    zones: tuple[ZoneWindow, ...] = (),
) -> None:
    """A session that is over, with these windows."""
    session = replace(info(), strategy=strategy)
    ended = LiveUpdate(LiveStatus(LiveState.ENDED), session=session, origin_s=0.0, zones=zones)
    begun: Future[None] = Future()
    begun.set_result(None)
    monitor = SimpleNamespace(
        begin_session=lambda per_person: begun,  # noqa: ARG005
        lost=lost,
        start=lambda: None,
        stop=lambda: None,
        latest=lambda: ended,
        trend=lambda: windows,
    )
    HeadlessRun(monitor, as_json=as_json, per_person=False).run(None)  # type: ignore[arg-type]


def test_the_interval_stands_beside_the_gauge(capsys: pytest.CaptureFixture[str]) -> None:
    windows = [
        window(5.0, score=0.16, interval=(0.0, 0.32)),
        window(6.0, score=None),
        window(7.0, score=0.9, interval=(0.8, 1.0)),
    ]
    play(windows, "balance")
    printed = capsys.readouterr()
    first, second, third, totals, _ = printed.out.splitlines()
    assert (
        first
        == "     5.0 s    58 (50-66)   interested  20 of 24 faces readable, 67 % face the front"
    )
    assert second.startswith("     6.0 s    --           no data     20 of 24 faces readable")
    assert (
        third
        == "     7.0 s    95 (90-100)  interested  20 of 24 faces readable, 67 % face the front"
    )
    assert "mean gauge 76 of 100 (70 to 83)," in totals
    assert printed.err == ""


def test_zones_stand_below_their_window(capsys: pytest.CaptureFixture[str]) -> None:
    play([window(5.0)], "sum", zones=(ZoneWindow("left", window(5.0, score=0.16)),))
    assert "  zone left:     5.0 s    58  interested" in capsys.readouterr().out


def test_without_an_interval_lines_are_as_they_were(capsys: pytest.CaptureFixture[str]) -> None:
    play([window(5.0, score=0.16)], "sum")
    first, totals, _ = capsys.readouterr().out.splitlines()
    assert first == "     5.0 s    58  interested  20 of 24 faces readable, 67 % face the front"
    assert "mean gauge 58 of 100, " in totals


@pytest.mark.parametrize(
    ("windows", "ends"),
    [
        ([window(5.0, score=0.0, interval=(-0.5, 0.5)), window(6.0, score=None)], (-0.5, 0.5)),
        ([window(5.0, score=0.0, interval=(-0.5, 0.5)), window(6.0)], (None, None)),
        ([window(5.0, score=None)], (None, None)),
        ([], (None, None)),
    ],
    ids=["all with one", "one without", "no data", "nothing"],
)
def test_totals_have_an_interval_where_every_window_has(
    windows: list[WindowSummary],
    ends: tuple[float | None, float | None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    play(windows, "balance", as_json=True)
    *_, totals = map(json.loads, capsys.readouterr().out.splitlines())
    assert (totals["mean_score_low"], totals["mean_score_high"]) == ends
    assert (totals["mean_score"] is None) == all(one.score is None for one in windows)


def test_entries_that_were_lost_end_the_command_with_an_error(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(MonitorError, match="they are lost"):
        play([window(5.0)], "sum", lost="the disk is full (1 entry waits); they are lost")
    assert "mean gauge" in capsys.readouterr().out


@pytest.mark.parametrize("as_json", [False, True])
def test_a_ratio_of_little_says_so_once_at_the_end(
    as_json: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    calm = [window(5.0, score=-1.0, mix=CALM), window(6.0, score=-1.0, mix=CALM)]
    play(calm, "sum", as_json=as_json)
    (line,) = capsys.readouterr().err.splitlines()
    assert "more than nine tenths count for neither" in line
    for strategy, windows in (
        ("balance", [replace(one, score_low=-1.0, score_high=0.0) for one in calm]),
        ("temporal", calm),
        ("sum", [*calm, *[window(float(end)) for end in range(7, 27)]]),
    ):
        play(windows, strategy, as_json=as_json)
        assert capsys.readouterr().err == ""


def test_a_network_that_does_not_say_what_it_learnt_from_is_told_once(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_: object) -> None:
        raise MonitorError("no camera here")

    monkeypatch.setattr(headless, "make_source", refuse)
    monkeypatch.setattr(headless, "training_shares_missing", lambda _emotion: "train it again")
    for strategy, times in (("balance", 1), ("sum", 0)):
        settings = load_settings(window={"strategy": strategy})
        with pytest.raises(MonitorError, match="no camera here"):
            headless.run_headless("0", settings, HeadlessOptions(duration_s=1, as_json=True))
        assert capsys.readouterr().err.count("train it again") == times
