"""The process in which cases run; it may hang, grow or die, and another takes its place."""

from __future__ import annotations

import faulthandler
import os
import shutil
import sys
import tempfile
import traceback
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from time import monotonic

import psutil

MOST_BYTES = 2 * 1024**3
_POLL_S = 0.05
_OTHERS = "site-packages"


@dataclass(frozen=True)
class Report:
    """What came of a case.

    Attributes:
        faults: Of our own, a line each.
        outside: What failed within a library, in words; "" where nothing did.
        command: What was done.
    """

    faults: tuple[str, ...] = ()
    outside: str = ""
    command: str = ""


class Worker:
    """A process that runs one case after the other.

    Args:
        folder: For samples, inputs and the app's own files.
        limit_s: How long a case may take.
    """

    def __init__(self, folder: Path, limit_s: float) -> None:
        self._folder = folder
        self._limit_s = limit_s
        self._stack = folder / "stack.txt"
        self._start()

    def _start(self) -> None:
        context = get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(
            target=_work, args=(theirs, self._folder, self._limit_s), daemon=False
        )
        self._process.start()
        theirs.close()
        self._pipe.recv()  # where no sample can be made, nothing can be tried: an error

    def run(self, kind: str, seed: str) -> Report:
        """Run a case; its files are in `folder / "case"` after it."""
        case = self._folder / "case"
        shutil.rmtree(case, ignore_errors=True)
        case.mkdir()
        self._pipe.send((kind, seed))
        too_large = False
        watched = psutil.Process(self._process.pid)
        while not self._pipe.poll(_POLL_S) and self._process.is_alive() and not too_large:
            try:
                too_large = watched.memory_info().rss > MOST_BYTES
            except psutil.NoSuchProcess:
                break
        try:
            if not too_large:
                found = self._pipe.recv()
                if not isinstance(found, Report):
                    raise RuntimeError(found)
                return found
        except (EOFError, ConnectionError):
            pass
        return self._replaced(too_large=too_large)

    def close(self) -> None:
        """End the process."""
        self._pipe.close()
        self._process.join()

    def _replaced(self, *, too_large: bool) -> Report:
        if too_large:
            self._process.kill()
        self._process.join()
        ended = self._process
        stack = self._stack.read_text(encoding="utf-8") if self._stack.exists() else ""
        self._start()
        if too_large:
            return Report((f"more than {MOST_BYTES // 1024**2} MB of memory",))
        frame = next((line.strip() for line in stack.splitlines() if "File " in line), "")
        hangs = "Timeout" in stack
        if not hangs and (ended.exitcode or 0) >= 0:
            raise RuntimeError(f"the worker ended with {ended.exitcode}")
        what = "it hangs" if hangs else "the process is ended by a signal"
        if not hangs or _OTHERS in frame:
            # Of a native library, the frame is the one that called it.
            library = Path(frame.partition(_OTHERS)[2].lstrip("/\\")).parts or ("a library",)
            return Report(outside=f"{what} within {library[0]}")
        return Report((f"{what}: {frame}",))


def _work(pipe: Connection, folder: Path, limit_s: float) -> None:
    """Run cases until nobody asks for one any more."""
    _prepare(folder)
    from fuzz.kinds import KINDS
    from fuzz.samples import make_samples

    made = folder / "samples"
    shutil.rmtree(made, ignore_errors=True)
    made.mkdir()
    samples = make_samples(made)
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 2)  # what libraries say of broken files
    pipe.send("ready")
    with (folder / "stack.txt").open("w+", encoding="utf-8") as stack:
        faulthandler.enable(stack)
        while True:
            try:
                kind, seed = pipe.recv()
            except EOFError:
                return
            stack.seek(0)
            stack.truncate()
            faulthandler.dump_traceback_later(limit_s, exit=True, file=stack)
            found: object
            try:
                found = _report(KINDS[kind](samples, folder / "case", Random(seed)))  # noqa: S311
            except Exception:  # noqa: BLE001 - the test itself is wrong
                found = traceback.format_exc()
            faulthandler.cancel_dump_traceback_later()
            pipe.send(found)


def _report(case: object) -> Report:
    from fuzz.case import Case, faults_of

    assert isinstance(case, Case)
    start_s = monotonic()
    try:
        faults = faults_of(case, case.run())
    except Exception:  # noqa: BLE001 - that is what is looked for
        faults = [traceback.format_exc()[-2000:]]
    return Report(tuple(faults), "", f"{case.command} ({monotonic() - start_s:.1f} s)")


def _prepare(folder: Path) -> None:
    """Leave the user's own files, keyring and terminal alone."""
    os.environ["CLASSROOM_MONITOR_HOME"] = str(folder / "home")
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["COLUMNS"] = "200"
    temporary = folder / "temporary"
    temporary.mkdir(exist_ok=True)
    tempfile.tempdir = str(temporary)
    sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: PTH123, SIM115 - for good
    os.chdir(temporary)
