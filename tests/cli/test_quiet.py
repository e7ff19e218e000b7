"""What C++ writes past Python is dropped; what Python says is not."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import logging, os, sys
from monitor.cli.quiet import without_native_chatter
{before}
with without_native_chatter():
    os.write(2, b"chatter|")
    print("words", end="|", file=sys.stderr)
os.write(2, b"after|")
print("end", file=sys.stderr)
"""


def output(before: str = "") -> str:
    script = SCRIPT.format(before=before)
    return subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    ).stderr


def test_words_stay_and_chatter_goes() -> None:
    assert output() == "words|after|end\n"


def test_with_debug_everything_stays() -> None:
    assert output("logging.basicConfig()") == "chatter|words|after|end\n"
