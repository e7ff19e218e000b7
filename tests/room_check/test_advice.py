"""What is said of a room, and that nothing is said of a good one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.config import EmotionSettings, Settings
from monitor.room_check import RoomReport, ZoneReport, advise, check_settings
from monitor.room_check.advice import larger
from monitor.room_check.check import EVERYWHERE
from monitor.zones import Zone

GOOD = ZoneReport(EVERYWHERE, 12, 60.0, 50.0, 110.0, 0.3)


def zone(name: str, **changes: float | None) -> ZoneReport:
    return replace(GOOD, zone=Zone(name, 0, 0, 1, 1), **changes)  # type: ignore[arg-type]


def room(*zones: ZoneReport, light: float = 110.0, fps: float | None = 30.0) -> RoomReport:
    return RoomReport((1280, 720), zones, light, fps)


def said(report: RoomReport, *, is_camera: bool = True, least_px: int = 24) -> list[str]:
    return [one.text for one in advise(report, is_camera=is_camera, least_px=least_px)]


def test_a_good_room_needs_nothing() -> None:
    assert said(room(GOOD)) == []
    assert said(room(zone("back", size_px=24.0), zone("front", sharpness=None))) == []


def test_a_last_row_that_is_too_small_is_told_what_would_do() -> None:
    rows = (zone("back", size_px=17.0), zone("centre"), zone("front"))
    (text,) = said(room(*rows))
    assert text == (
        "Faces in the back are too small for this camera (17 px, from 24 on they can be read): "
        "move it nearer or choose 1080p."
    )
    (text,) = said(room(*rows), is_camera=False)
    assert text.endswith("move it nearer or zoom in.")


def test_two_small_rows_are_one_sentence_and_the_whole_room_has_no_names() -> None:
    small = (zone("back", size_px=14.0), zone("centre", size_px=20.0))
    (text,) = said(room(*small, zone("front")))
    assert text.startswith("Faces in the back and the centre are too small for this camera (14 px")
    assert text.endswith("choose 1440p.")
    (text,) = said(room(*small))
    assert text.startswith("Faces are too small")


def test_what_is_not_even_looked_for_is_too_small() -> None:
    assert said(room(zone("room", size_px=30.0)), least_px=40)
    assert not said(room(zone("room", size_px=30.0)), least_px=12)


@pytest.mark.parametrize(
    ("report", "words"),
    [
        (room(replace(GOOD, light=20.0), light=22.0), "too dark"),
        (room(replace(GOOD, light=25.0), light=120.0), "against the light"),
        (room(replace(GOOD, light=210.0)), "too bright"),
        (room(replace(GOOD, sharpness=0.1)), "not sharp"),
        (room(GOOD, fps=3.0), "four are needed"),
        (room(GOOD, fps=9.0, light=40.0), "in the dark"),
        (room(replace(GOOD, faces=0)), "No face is found"),
        (room(replace(GOOD, faces=0), light=10.0), "switch on the light"),
    ],
)
def test_each_fault_has_its_advice(report: RoomReport, words: str) -> None:
    (text,) = said(report)
    assert words in text
    assert text[0].isupper()
    assert text.endswith(".")


def test_a_stray_face_in_a_zone_is_not_judged() -> None:
    assert said(room(zone("back", size_px=12.0, faces=0), zone("front"))) == []


@given(st.integers(100, 5000), st.integers(100, 5000), st.floats(1.01, 20))
def test_a_resolution_that_is_proposed_is_enough(width: int, height: int, factor: float) -> None:
    found = larger((width, height), factor)
    if found is not None:
        assert found[0] >= factor * max(width, height) - 1e-6
        assert found[1] >= factor * min(width, height) - 1e-6


def test_a_check_reads_no_expression_and_looks_for_smaller_faces() -> None:
    settings = Settings(emotion=EmotionSettings(model="accurate"))
    looking = check_settings(settings)
    assert not looking.signal.has_expressions
    assert looking.detection.min_face_px == 12
    assert settings.detection.min_face_px == 24
