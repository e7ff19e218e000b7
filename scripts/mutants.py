"""Puts faults into a copy of the program, one at a time; the script that guards it must find each.

    uv run --group dev scripts/mutants.py                      all, some ten minutes
    uv run --group dev scripts/mutants.py --only fuzz damage   of these scripts

Exit code 1 where a fault is not found. `docs/testing.md` says what each of them is.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).resolve().parents[1]
COPIED = ("monitor", "scripts", "tests")


@dataclass(frozen=True)
class Mutant:
    """A deliberate fault.

    Attributes:
        name: What is wrong then.
        script: `crash`, `damage` or `fuzz`, whose `scripts/..._test.py` must find it.
        file: Where it is put.
        before: What stands there, once.
        after: What stands there instead.
        arguments: Of the script.
    """

    name: str
    script: str
    file: str
    before: str
    after: str
    arguments: tuple[str, ...]

    def put_into(self, root: Path) -> None:
        """Write the fault.

        Raises:
            ValueError: The program is another now: the mutant must follow it.
        """
        file = root / self.file
        text = file.read_text(encoding="utf-8")
        if text.count(self.before) != 1:
            raise ValueError(f"{self.name}: {self.file} does not hold {self.before!r} once")
        file.write_text(text.replace(self.before, self.after), encoding="utf-8")


_KILLS = ("--kills", "4")
_ROWS, _WRITER = "monitor/tables/rows.py", "monitor/store/writer.py"


def _damage(*names: str) -> tuple[str, ...]:
    return "--places", "1", "--only", *names


def _fuzz(*kinds: str) -> tuple[str, ...]:
    return "--cases", "60", "--only", *kinds


MUTANTS = (
    Mutant(
        "rows per face are never written",
        *("crash", _WRITER),
        "        self._insert(readings, rows)",
        "        return",
        _KILLS,
    ),
    Mutant(
        "scores are 1 % too small",
        *("crash", _ROWS),
        '        "score": summary.score,',
        '        "score": None if summary.score is None else 0.99 * summary.score,',
        _KILLS,
    ),
    Mutant(
        "each class has its neighbour's share",
        *("crash", _ROWS),
        "    return dict(zip(classes.names, probabilities.tolist(), strict=True))",
        "    return dict(zip(classes.names, probabilities.tolist()[::-1], strict=True))",
        _KILLS,
    ),
    Mutant(
        "every fourth face is lost",
        *("crash", _ROWS),
        "    rows = [frame | _face_row(face, classes) for face in reading.faces]",
        "    rows = [frame | _face_row(face, classes) for face in reading.faces[::4]]",
        _KILLS,
    ),
    Mutant(
        "the upper end of the interval is the lower one",
        *("crash", _ROWS),
        '        "score_high": summary.score_high,',
        '        "score_high": summary.score_low,',
        _KILLS,
    ),
    Mutant(
        "no gap is told",
        *("damage", "scripts/damage/outcome.py"),
        "frames_of(source, problems.append, gaps.append)",
        "frames_of(source, problems.append, lambda _gap: None)",
        _damage("h264.ts"),
    ),
    Mutant(
        "an end that is missing is not looked for",
        *("damage", "monitor/sources/damage/gaps.py"),
        "        lost_s = max(missing_s, lost * self._rhythm.usual_s)\n        return",
        "        lost_s = lost * self._rhythm.usual_s\n        return",
        _damage("mpeg4.avi", "h264.mkv"),
    ),
    Mutant(
        "a hole behind damage is none",
        *("damage", "monitor/sources/damage/gaps.py"),
        "            return Gap(min(start_s, time_s), time_s, lost_s, GapKind.DAMAGED)",
        "            return None",
        _damage("h264.ts", "mpeg2.mpg"),
    ),
    Mutant(
        "a settings file that is no TOML is no error in words",
        *("fuzz", "monitor/config/toml_file.py"),
        "UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError",
        "RecursionError",
        _fuzz("settings"),
    ),
    Mutant(
        "a setting that does not exist is ignored",
        *("fuzz", "monitor/config/records.py"),
        '_STRICT = ConfigDict(extra="forbid")',
        '_STRICT = ConfigDict(extra="ignore")',
        _fuzz("settings"),
    ),
    Mutant(
        "a password in an address's path is shown",
        *("fuzz", "monitor/sources/streams/address.py"),
        '    path = re.sub(r"[^/]*[=&;][^/]*", "...", path)\n',
        "",
        _fuzz("address"),
    ),
    Mutant(
        "a title may steer the terminal",
        *("fuzz", "monitor/cli/terminal.py"),
        "    if text.isprintable():",
        "    if text:",
        _fuzz("rows of a log", "command line", "segments"),
    ),
    Mutant(
        "an import does not compare rows with what was exported",
        *("fuzz", "monitor/store/files/import_tables.py"),
        "    if raw.checksums is not None and",
        "    if False and",
        _fuzz("JSON export", "CSV export"),
    ),
    Mutant(
        "a refused import leaves its session behind",
        *("fuzz", "monitor/store/files/import_tables.py"),
        "    last_s = dict.fromkeys(",
        "    connection.commit()\n    last_s = dict.fromkeys(",
        _fuzz("JSON export"),
    ),
    Mutant(
        "readings may be in any order",
        *("fuzz", "monitor/analysis/results/broken_files.py"),
        "last_s <= reading.time_s < math.inf and last_index < reading.frame_index",
        "True",
        _fuzz("results", "unfinished results"),
    ),
    Mutant(
        "a picture that cannot be read is left out without a word",
        *("fuzz", "monitor/analysis/reading.py"),
        "            tell_problem(str(error))",
        "            _ = tell_problem",
        _fuzz("pictures"),
    ),
    Mutant(
        "a table that never ends is read for ever",
        *("fuzz", "monitor/training/data/segments.py"),
        "    if not rows:\n",
        "    while len(rows) < 6:\n        pass\n    if not rows:\n",
        (*_fuzz("segments"), "--limit", "5"),
    ),
)


def is_found(mutant: Mutant, folder: Path) -> bool:
    """Whether the script ends with 1 on a copy of the program that has the fault."""
    for name in COPIED:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("assets", "pyproject.toml"):
        (folder / name).symlink_to(ROOT / name)
    mutant.put_into(folder)
    command = [sys.executable, f"scripts/{mutant.script}_test.py", *mutant.arguments]
    paths = {"PYTHONPATH": str(folder)}  # before the checkout that is installed
    done = subprocess.run(
        command, cwd=folder, env=os.environ | paths, check=False, capture_output=True, text=True
    )
    if done.returncode not in (0, 1) or "Traceback" in done.stderr:
        raise RuntimeError(f"{mutant.name}: the script failed:\n{done.stderr[-2000:]}")
    return done.returncode == 1


def main() -> int:
    """Try all mutants; 1 where one is not found."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    scripts = list(dict.fromkeys(mutant.script for mutant in MUTANTS))
    parser.add_argument("--only", nargs="*", choices=scripts, default=scripts)
    options = parser.parse_args()
    table = Table("Script", "Deliberate fault", "Found")
    missed = 0
    for mutant in MUTANTS:
        if mutant.script not in options.only:
            continue
        with tempfile.TemporaryDirectory() as folder:
            found = is_found(mutant, Path(folder))
        missed += not found
        table.add_row(mutant.script, mutant.name, "yes" if found else "[red]NO[/]")
        print(f"{mutant.script}: {mutant.name}: {'found' if found else 'NOT FOUND'}", flush=True)
    Console(width=100).print(table)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
