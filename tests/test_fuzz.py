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


def test_a_hundred_inputs_of_all_kinds_give_no_fault_of_our_own(tmp_path: Path) -> None:
    """100 of those that scripts/fuzz_test.py tries."""
    command = [sys.executable, ROOT / "scripts" / "fuzz_test.py", "--cases", "100"]
    done = subprocess.run(
        [*command, "--minutes", "60", "--limit", str(STANDSTILL_S), "--keep", tmp_path],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "100 cases, 0 with a fault of our own." in done.stdout


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_deliberate_faults_fit_the_program(mutant: Mutant) -> None:
    """That each is found takes minutes: scripts/mutants.py."""
    assert (ROOT / mutant.file).read_text(encoding="utf-8").count(mutant.before) == 1
