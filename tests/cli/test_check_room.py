"""`check-room`: the real command on real pixels."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import pytest

from monitor.sources.demo import demo_clip
from monitor.store import SessionStore
from tests.command import call


def small_room(folder: Path, *, scale: float, light: float) -> Path:
    """The demo's room as pictures, smaller and darker."""
    clip = cv2.VideoCapture(str(demo_clip()))
    folder.mkdir()
    for number in range(20):
        good, image = clip.read()
        assert good
        seen = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        seen = cv2.convertScaleAbs(seen, alpha=light)
        assert cv2.imwrite(str(folder / f"{number:03d}.png"), seen)
    clip.release()
    return folder


@pytest.mark.slow
def test_the_demo_needs_nothing() -> None:
    result = call("check-room", "--source", "demo", "--json", "--seconds", "2")
    assert result.returncode == 0, result.stderr
    told = json.loads(result.stdout)
    assert told["advice"] == []
    assert [zone["zone"] for zone in told["zones"]] == ["back", "centre", "front"]
    assert sum(zone["faces"] for zone in told["zones"]) == told["faces"] >= 13
    sizes = [zone["size_px"] for zone in told["zones"]]
    assert sizes == sorted(sizes)
    assert not SessionStore().sessions()


@pytest.mark.slow
def test_a_small_dark_room_is_told(tmp_path: Path) -> None:
    room = small_room(tmp_path / "room", scale=0.45, light=0.15)
    result = call("check-room", "--source", str(room), "--json")
    assert result.returncode == 0, result.stderr
    told = json.loads(result.stdout)
    about = {one["about"]: one for one in told["advice"]}
    assert {"size", "light"} <= about.keys()
    assert "back" in about["size"]["zone"]
    assert "zoom in" in about["size"]["text"]
    as_text = call("check-room", "--source", str(room)).stdout
    assert about["light"]["text"] in as_text
    assert "Sharpness" in as_text


@pytest.mark.parametrize("wrong", [("--resolution", "large"), ("--zones", "9x9")])
def test_wrong_wishes_are_one_line(wrong: tuple[str, str]) -> None:
    result = call("check-room", "--source", "demo", *wrong)
    assert result.returncode in {1, 2}
    assert wrong[1] in result.stderr
    assert "Traceback" not in result.stderr


def test_a_source_that_is_not_there_is_one_clear_line() -> None:
    result = call("check-room", "--source", "99")
    assert result.returncode == 1
    assert "no camera 99" in result.stderr.splitlines()[-1]
