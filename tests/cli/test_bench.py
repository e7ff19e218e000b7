"""`bench`, the real command in its shortest form."""

from __future__ import annotations

import json

from tests.command import run

SHORTEST = ("bench", "--quick", "--threads", "1", "--seconds", "0.2")


def test_the_figures_of_each_case() -> None:
    done = run(*SHORTEST, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    cases = json.loads(done.stdout)
    assert [(case["faces"], case["threads"]) for case in cases] == [(1, 1), (25, 1)]
    assert [case["found"] for case in cases] == [1, 25]
    assert all(case["full_ms"] > 0 and case["memory_mb"] > 50 for case in cases)


def test_the_table_says_what_its_columns_are() -> None:
    done = run(*SHORTEST)
    assert done.returncode == 0
    head, *rows = done.stdout.splitlines()
    assert head.split()[:3] == ["picture", "faces", "thr"]
    assert "1 of 1" in rows[0]
    assert "milliseconds from picture to reading" in " ".join(done.stdout.split())


def test_an_unknown_network_is_one_line() -> None:
    done = run(*SHORTEST, "--emotion", "no-such-network")
    assert done.returncode != 0
    assert len(done.stderr.splitlines()) == 1
    assert "no-such-network" in done.stderr
