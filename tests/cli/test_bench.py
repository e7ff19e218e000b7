"""`bench`, the real command in its shortest form."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time

import psutil
import pytest

from monitor.bench import run as bench_run
from monitor.bench.run import usual_cases
from monitor.bench.table import COLUMNS
from tests.bench.test_table import CASE, FIGURES
from tests.command import COMMAND, call, run
from tests.waiting import STANDSTILL_S

SHORTEST = ("bench", "--quick", "--threads", "1", "--faces", "1", "--seconds", "0.2")


@pytest.mark.slow  # tests/bench/test_case.py has the figures
def test_the_figures_for_other_programs() -> None:
    done = run(*SHORTEST, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    output = json.loads(done.stdout)
    assert set(output) == {"machine", "cases"}
    (case,) = output["cases"]
    assert (case["faces"], case["found"], case["threads"]) == (1, 1, 1)
    assert case["full_ms"] > 0
    assert case["live"]["memory_mb"] > 50
    assert case["recall"] == 1.0


def test_the_table_says_what_its_columns_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench_run, "measure_all", lambda *_, **__: iter([(CASE, FIGURES)]))
    done = call(*SHORTEST)
    assert (done.returncode, done.stderr) == (0, "")
    head, cells = done.stdout.splitlines()[:2]
    assert head.split() == " ".join(COLUMNS).split()
    assert "24 of 25" in cells
    output = " ".join(done.stdout.split())
    assert all(f"{name}: {what}" in output for name, what in COLUMNS.items())


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C reaches a group of processes there")
@pytest.mark.parametrize("measured_s", [0.0, pytest.param(1.5, marks=pytest.mark.slow)])
def test_ctrl_c_ends_it_without_a_trace(measured_s: float) -> None:
    with subprocess.Popen(
        [*COMMAND, "bench", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        while not psutil.Process(process.pid).children():
            time.sleep(0.05)
        time.sleep(measured_s)
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does, to the children too
        output, errors = process.communicate(timeout=STANDSTILL_S)
    assert process.returncode == 130
    assert "Traceback" not in errors
    assert not output or json.loads(output)["cases"] == []


def test_the_usual_cases_are_all_combinations() -> None:
    assert len(usual_cases()) == 16
    assert {case.size_wh for case in usual_cases(quick=True)} == {(1280, 720)}
    assert [case.faces for case in usual_cases(faces=[3], threads=[4], quick=True)] == [3]


def test_an_unknown_network_is_one_line() -> None:
    done = call(*SHORTEST, "--emotion", "no-such-network")
    assert done.returncode != 0
    assert len(done.stderr.splitlines()) == 1
    assert "no-such-network" in done.stderr
