"""scripts/bench.py: its page of figures, its sections' names, and where it reuses the app."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.script import SCRIPTS, script

WRITE = """
import sys
from dataclasses import replace
from pathlib import Path
from benchmark.document import document
from document_part import with_part
from monitor.bench.machine import this_machine
from monitor.config import EngineSettings
from tests.bench.test_table import CASE, FIGURES

fuller = replace(CASE, faces=80), replace(FIGURES, full_ms=100.0, live_ms=31.0)
peers = {
    "1280x720, 25 faces": {
        "faces": {"full scan": 25, "live": 25, "live, a calm room": 25, "mtcnn + fer": 24},
        "ms": {"full scan": 40.0, "live": 10.0, "live, a calm room": 8.0, "mtcnn + fer": 500.0},
        "times_faster": {
            "full scan": {"mtcnn + fer": 12.5}, "live": {"mtcnn + fer": 50.0},
            "live, a calm room": {"mtcnn + fer": 62.5}},
    }
}
sections = {
    "peers": peers, "networks": {"times_fer": {"default": 1.5, "accurate": 8.0}},
    "start": {"first_reading_s": 1.234}, "memory": {"most_mb": 321.0},
    "throughput": {"processes of the packages": 2, "1280x720, 25 faces": {
        "ours_fps": 20.0, "packages_fps": 4.0, "times_faster": 5.0}},
}
page = Path(sys.argv[1])
text = document(this_machine(EngineSettings()), [(CASE, FIGURES), fuller], sections)
for _ in range(2):
    page.write_text(with_part(page, "figures", "scripts/bench.py table", text))
"""


def test_the_page_gets_the_figures_between_its_marks(tmp_path: Path) -> None:
    page = tmp_path / "performance.md"
    page.write_text((SCRIPTS.parent / "docs" / "performance.md").read_text(encoding="utf-8"))
    head, _, rest = page.read_text().partition("<!-- figures: begin")
    tail = rest.partition("<!-- figures: end -->")[2]
    done = script("-c", WRITE, str(page))
    assert done.returncode == 0, done.stderr
    text = page.read_text()
    assert "| fer's network | **1.50 times the time** | at most 2 times |" in text
    assert text.startswith(head)
    assert text.endswith(tail)
    assert text.count("### What is wanted") == 1
    for line in (
        (
            "| live and expressions, 1280x720, 25 faces, time a frame | mtcnn + fer | "
            "**50.00 times as fast** | 28.00 times |"
        ),
        "25 faces, time a frame | mtcnn + fer | **62.50 times as fast** | 45.00 times |",
        "| command to the first reading, headless |  | 1.23 s | 2 s |",
        "| resident memory, live, any of the rooms |  | 231 MB |  |",
        "| resident memory, 1080p, 80 faces, a file decoded |  | 321 MB | 457 MB |",
        "| recall of the live path, lowest | full detection | 0.987 | 0.97 |",
        "| 1280x720 | 24 | 2 | 28.0 (17.0) | 8.0 (2.0) |",
        "| 25 | 80: 3.2 times the faces | 2.50 times the time | 2.50 times the time |",
        "| 1280x720, 25 faces | mtcnn + fer | 24 | 500.0 | 12.5 times | 50.0 times | 62.5 times |",
    ):
        assert line in text, line


def test_a_page_without_marks_is_refused(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("no marks", encoding="utf-8")
    done = script("-c", WRITE, str(page))
    assert "has no lines" in done.stderr
    assert page.read_text(encoding="utf-8") == "no marks"


@pytest.mark.slow
def test_wrong_usage_is_one_line() -> None:
    for arguments, told in (
        (("latencies",), "no section latencies; there are table, peers"),
        (("peers", "--write", "page.md"), "--write needs the section 'table'"),
        (("peers", "--yunet", "no.onnx"), "no file no.onnx"),
    ):
        done = script(str(SCRIPTS / "bench.py"), *arguments)
        assert done.returncode == 2
        assert told in done.stderr
