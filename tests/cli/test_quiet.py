"""What C++ writes past Python is dropped; what Python says is not."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.command import run

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


@pytest.mark.slow
def test_damaged_pictures_are_a_line_each_and_no_words_of_libpng_or_libtiff(tmp_path: Path) -> None:
    picture = np.full((64, 64, 3), 200, np.uint8)
    png = bytearray(cv2.imencode(".png", picture)[1].tobytes())
    png[50] ^= 0xFF
    (tmp_path / "1.png").write_bytes(png)
    tiff = cv2.imencode(".tif", picture)[1].tobytes()
    (tmp_path / "2.tif").write_bytes(tiff[: len(tiff) // 2])
    cv2.imwrite(str(tmp_path / "3.png"), picture)
    done = run("analyze", str(tmp_path), "-o", str(tmp_path / "out"))
    lines = done.stderr.splitlines()
    assert [line for line in lines if not line.startswith("classroom-monitor: ")] == []
    assert sum("not a readable picture" in line for line in lines) == 2
