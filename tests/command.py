"""Running the real command in tests."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping

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


def json_lines(text: str) -> list[dict[str, object]]:
    """The objects of JSON lines."""
    return [json.loads(line) for line in text.splitlines()]
