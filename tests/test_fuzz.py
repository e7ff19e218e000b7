"""What the app takes from elsewhere, with something in it that is another."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.waiting import STANDSTILL_S

sys.path.insert(0, str(ROOT / "scripts"))

from mutants import MUTANTS, Mutant


@pytest.mark.parametrize("cases", [25, pytest.param(100, marks=pytest.mark.slow)])
def test_inputs_of_all_kinds_give_no_fault_of_our_own(tmp_path: Path, cases: int) -> None:
    """The first of those that scripts/fuzz_test.py tries."""
    command = [sys.executable, ROOT / "scripts" / "fuzz_test.py", "--cases", str(cases)]
    done = subprocess.run(
        [*command, "--minutes", "60", "--limit", str(STANDSTILL_S), "--keep", tmp_path],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{cases} cases, 0 with a fault of our own." in done.stdout


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_deliberate_faults_fit_the_program(mutant: Mutant) -> None:
    """That each is found takes minutes: scripts/mutants.py."""
    assert (ROOT / mutant.file).read_text(encoding="utf-8").count(mutant.before) == 1
