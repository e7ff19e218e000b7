"""The page in a real browser: its policy lets its own script run, and it shows what is sent."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from monitor.gauge.face import GaugeFace
from monitor.outlets import sample as sample_module
from monitor.outlets.page.outlet import LocalPage
from tests.outlets.samples import sample
from tests.waiting import STANDSTILL_S

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium"),
]


def document(address: str, folder: Path) -> str:
    """What the page is after some seconds of the browser's time."""
    shown = subprocess.run(
        [
            *(str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom"),
            *(f"--user-data-dir={folder}", "--virtual-time-budget=2500", address),
        ],
        capture_output=True,
        text=True,
        timeout=STANDSTILL_S,
        check=True,
    )
    assert "Content Security Policy" not in shown.stderr
    return shown.stdout


def text(dom: str, name: str) -> str:
    found = re.search(rf'<text id="{name}"[^>]*>([^<]*)<', dom)
    assert found is not None, dom
    return found[1]


def test_it_shows_the_gauge_and_withholds_what_is_withheld(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sample_module, "VALID_S", 2 * STANDSTILL_S)  # a browser starts slowly
    page = LocalPage("")
    page.open()
    try:
        address = page.about.split()[1]
        page.send(sample())
        dom = document(f"{address}?look=transparent", tmp_path)
        assert [text(dom, name) for name in ("number", "title", "detail", "low", "high")] == [
            *("49", "Calm", "18 of 24 faces readable", "bored", "interested")
        ]
        assert 'data-look="transparent"' in dom
        assert '<g id="gauge" class=""' in dom
        page.send(sample(GaugeFace("No data", "A session needs 3 readable people, 2 now")))
        dom = document(address, tmp_path)
        assert text(dom, "title") == "No data"
        assert f"{text(dom, 'detail')} {text(dom, 'more')}".startswith("A session needs 3")
        assert '<g id="gauge" class="nothing"' in dom
    finally:
        page.close()
