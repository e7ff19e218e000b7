"""Running the real command in tests."""

from __future__ import annotations

import io
import json
import logging
import os
import signal
import subprocess
import sys
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from unittest.mock import patch

from monitor.cli.main import main
from tests.waiting import STANDSTILL_S

COMMAND = (sys.executable, "-m", "monitor")


def run(*arguments: str, env: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run `classroom-monitor` with `arguments`, in this environment or in `env` alone."""
    return subprocess.run(
        [*COMMAND, *arguments],
        check=False,
        capture_output=True,
        text=True,
        env=env,
        timeout=2 * STANDSTILL_S,
    )


def call(*arguments: str) -> subprocess.CompletedProcess[str]:
    """The same within this process, without the second that a start takes.

    For what is said and refused; native libraries and the exit itself need `run`.
    """
    out, err = io.StringIO(), io.StringIO()
    code: object = 0
    with (
        _process_kept(),
        patch.object(sys, "argv", ["classroom-monitor", *arguments]),
        _environment_kept(),
        # These cannot be taken back.
        patch("monitor.cli.main.write_no_memory_to_disk"),
        patch("monitor.ui.help.findings.write_no_memory_to_disk"),
        patch.object(logging, "lastResort", logging.lastResort),
        warnings.catch_warnings(),
        redirect_stdout(out),
        redirect_stderr(err),
    ):
        try:
            main()
        except SystemExit as end:
            code = end.code or 0
            if isinstance(code, str):  # which the interpreter prints as it ends
                print(code, file=sys.stderr)
                code = 1
    assert isinstance(code, int)
    return subprocess.CompletedProcess(arguments, code, out.getvalue(), err.getvalue())


@contextmanager
def _environment_kept() -> Iterator[None]:
    """Put back what the command changed, and nothing else: threads may be reading it."""
    before = dict(os.environ)
    try:
        yield
    finally:
        for name in os.environ.keys() | before.keys():
            if os.environ.get(name) != before.get(name):
                os.environ.pop(name, None)
                os.environ.update({name: before[name]} if name in before else {})


@contextmanager
def _process_kept() -> Iterator[None]:
    """Take back what the command does to its process: who may read its files, and signals."""
    umask = os.umask(0)
    os.umask(umask)
    handlers = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        os.umask(umask)
        for number, handler in handlers.items():
            signal.signal(number, handler)


def json_lines(text: str) -> list[dict[str, object]]:
    """The objects of JSON lines."""
    return [json.loads(line) for line in text.splitlines()]
