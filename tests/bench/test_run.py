"""Each case in a process of its own."""

from __future__ import annotations

import multiprocessing
import time
from dataclasses import replace
from pathlib import Path
from threading import Thread

import pytest

from monitor.bench.case import Case
from monitor.bench.run import measure_all
from monitor.config import Settings
from monitor.errors import EngineError
from tests.waiting import STANDSTILL_S

CASE = Case((640, 360), 1, threads=1, live_s=0.2)


def test_what_is_wrong_with_a_network_is_told() -> None:
    settings = Settings()
    broken = replace(settings, emotion=replace(settings.emotion, model="no-such-network"))
    with pytest.raises(EngineError, match="no-such-network"):
        next(measure_all([CASE], broken))


def test_a_process_that_dies_is_told() -> None:
    def kill() -> None:
        while not (processes := multiprocessing.active_children()):
            time.sleep(0.01)
        processes[-1].kill()

    killer = Thread(target=kill)
    killer.start()
    with pytest.raises(EngineError, match="died with exit code -9"):
        next(measure_all([replace(CASE, live_s=STANDSTILL_S)], Settings()))
    killer.join()


@pytest.mark.slow  # tests/bench/test_case.py has the figures
def test_nothing_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    ((case, figures),) = measure_all([CASE], Settings())
    assert (case, figures.found) == (CASE, 1)
    assert not list(tmp_path.iterdir())
    assert not multiprocessing.active_children()
