"""Cuts and pans begin a new shot; light, flashes and nudges do not."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from monitor.config import TrackingSettings
from monitor.tracking import Renumbering, Shots, Tracker
from monitor.types import Face, Frame, FrameReading
from tests.scripted import HAPPY, picture, scripted_pipeline
from tests.window.readings import mix, reading

Picture = NDArray[np.uint8]

FPS = 25
WIDTH, HEIGHT = 640, 360

_NOISE = np.random.default_rng(0).normal(0, 3, (2 * HEIGHT, 4 * WIDTH, 1)).astype(np.float32)


def place(seed: int, width: int = WIDTH) -> Picture:
    """A room with large and small things in it."""
    rng = np.random.default_rng(seed)
    layers = [
        cv2.resize(rng.normal(0, 45, (HEIGHT // size, width // size)), (width, HEIGHT))
        for size in (20, 40, 90)
    ]
    grey = np.clip(128 + sum(layers), 0, 255).astype(np.uint8)
    return np.ascontiguousarray(grey[..., None].repeat(3, axis=2))


def noisy(image: NDArray[np.floating] | Picture, seed: int = 0) -> Picture:
    """What a camera makes of it."""
    y, x = seed * 37 % HEIGHT, seed * 91 % WIDTH
    noise = _NOISE[y : y + image.shape[0], x : x + image.shape[1]]
    return np.asarray(np.clip(image + noise, 0, 255), np.uint8)


def shots_of(pictures: Iterable[Picture], fps: float = FPS) -> list[int]:
    """The shots in their order, each named where it begins."""
    shots, order = Shots(), []
    for number, image in enumerate(pictures):
        shot = shots.update(image, number / fps).number
        if not order or order[-1] != shot:
            order.append(shot)
    return order


def with_people(room: Picture, number: int, count: int = 4) -> Picture:
    """People who sway and wave."""
    image = room.copy()
    for person in range(count):
        x = int(80 + 140 * person + 25 * np.sin(number / 7 + person))
        cv2.circle(image, (x, 200), 40, (90 + 30 * person,) * 3, -1)
        cv2.rectangle(image, (x - 50, 240), (x + 50, 360), (60,) * 3, -1)
    return image


@pytest.mark.parametrize("fps", [1, 5, 25])
def test_people_who_move_are_no_cut(fps: int) -> None:
    room = place(1)
    pictures = [noisy(with_people(room, n), n) for n in range(0, 200, 25 // fps)]
    assert shots_of(pictures, fps) == [0]


@pytest.mark.parametrize("seed", range(8))
def test_a_cut_begins_a_new_shot_at_once(seed: int) -> None:
    before, after = place(2 * seed), place(2 * seed + 1)
    shots = Shots()
    numbers = [shots.update(noisy(x), n / FPS) for n, x in enumerate([before] * 30 + [after] * 30)]
    assert [one.number for one in numbers] == [0] * 30 + [1] * 30
    assert not any(one.has_panned for one in numbers)


def test_who_is_cut_back_to_is_the_shot_of_before() -> None:
    one, two, three = place(1), place(2), place(3)
    assert shots_of([one] * 30 + [two] * 30 + [one] * 30 + [three] * 30 + [two] * 30) == [
        0,
        1,
        0,
        2,
        1,
    ]


def test_a_cut_through_black_is_one() -> None:
    black = np.zeros_like(place(1))
    assert shots_of([place(1)] * 30 + [black] * 10 + [place(2)] * 30) == [0, 1]


@pytest.mark.parametrize("length", [5, 12, 30, 60])
def test_pictures_that_fade_into_each_other_are_a_cut(length: int) -> None:
    one, two = place(1).astype(float), place(2).astype(float)
    fade = [one + (two - one) * n / length for n in range(length)]
    shots = Shots()
    pictures = [one] * 40 + fade + [two] * 40
    numbers = [shots.update(noisy(x, n), n / FPS) for n, x in enumerate(pictures)]
    assert sorted({one.number for one in numbers}) == [0, 1]
    assert not any(one.has_panned for one in numbers)


def test_a_flash_in_which_nothing_is_seen_leads_back() -> None:
    room = place(5).astype(float)
    pictures = [room] * 30 + [room * 6.0] * 2 + [room] * 30
    assert shots_of(noisy(x, n) for n, x in enumerate(pictures))[-1] == 0


LIGHTS = {
    "a small flash": [1.0] * 30 + [1.9] * 2 + [1.0] * 30,
    "a lamp that is switched off": [1.0] * 30 + [0.12] * 30,
    "a lamp that is switched on": [0.12] * 30 + [1.0] * 30,
    "dark and light again": [1.0] * 30 + [0.0] * 30 + [1.0] * 30,
    "evening": [1.0 - 0.9 * n / 200 for n in range(200)],
    "a lamp that flickers": [1.0, 0.6] * 60,
}


@pytest.mark.slow
@pytest.mark.parametrize("gains", LIGHTS.values(), ids=LIGHTS)
def test_light_is_no_cut(gains: list[float]) -> None:
    room = place(5).astype(float)
    assert shots_of(noisy(room * gain, n) for n, gain in enumerate(gains)) == [0]


def test_a_lamp_in_one_corner_is_no_cut() -> None:
    room, ramp = place(6).astype(float), np.linspace(0.15, 1.0, WIDTH)[None, :, None]
    assert shots_of([noisy(room)] * 30 + [noisy(room * ramp)] * 30) == [0]


@pytest.mark.parametrize("way", [(30, 0), (115, 0), (-115, 20), (0, 60), (-200, -30)])
@pytest.mark.parametrize("frames", [0, 6])
def test_a_nudged_camera_stays_in_its_shot(way: tuple[int, int], frames: int) -> None:
    """At once, or within a quarter of a second and blurred."""
    wide = np.asarray(cv2.resize(place(7, 1280), (1280, 720)), np.uint8)
    pictures = []
    for n in range(60):
        share = float(n >= 30) if not frames else min(max((n - 29) / frames, 0.0), 1.0)
        x, y = (round(side * share) for side in way)
        view = wide[180 + y : 180 + y + HEIGHT, 320 + x : 320 + x + WIDTH]
        pictures.append(cv2.blur(view, (25, 1)) if 0.0 < share < 1.0 else view)
    assert shots_of(noisy(x, n) for n, x in enumerate(pictures)) == [0]


@pytest.mark.parametrize("step", [3, 8, 20])
def test_a_pan_begins_a_new_shot_in_which_who_is_seen_stays(step: int) -> None:
    wide, shots = place(8, 3 * WIDTH), Shots()
    ways = [0] * 30 + [min(n * step, 2 * WIDTH) for n in range(2 * WIDTH // step + 30)]
    views = [shots.update(noisy(wide[:, x : x + WIDTH], n), n / FPS) for n, x in enumerate(ways)]
    new = [b for a, b in pairwise(views) if a.number != b.number]
    assert 2 <= len(new) <= 6
    assert all(one.has_panned for one in new)


def test_a_camera_that_sways_stays_in_its_shot() -> None:
    wide = place(9, 2 * WIDTH)
    ways = [int(200 + 120 * np.sin(n / 20)) for n in range(300)]
    assert shots_of(noisy(wide[:, x : x + WIDTH], n) for n, x in enumerate(ways)) == [0]


@pytest.mark.parametrize("size_wh", [(8, 8), (63, 500), (1920, 1080)])
def test_pictures_of_all_sizes(size_wh: tuple[int, int]) -> None:
    room, other = (np.asarray(cv2.resize(place(n), size_wh), np.uint8) for n in (1, 2))
    assert shots_of([room] * 30 + [other] * 30) == [0, 1]


def face(x: float) -> Face:
    return Face(np.array([x, 100, x + 40, 140], np.float32), 0.99)


def followed(pictures: Iterable[Picture], seats: list[list[float]]) -> list[tuple[int, ...]]:
    """The numbers of the people in each picture."""
    shots, tracker = Shots(), Tracker(TrackingSettings())
    return [
        tracker.update([face(x) for x in there], n / FPS, shots.update(image, n / FPS))
        for n, (image, there) in enumerate(zip(pictures, seats, strict=True))
    ]


def test_who_sits_in_the_same_place_after_a_cut_is_somebody_else() -> None:
    pictures = [place(1)] * 30 + [place(2)] * 30 + [place(1)] * 30
    numbers = followed(pictures, [[100, 300]] * 30 + [[103, 296]] * 30 + [[101, 301]] * 30)
    assert set(numbers) == {(1, 2), (3, 4)}
    assert numbers[-1] == (1, 2)  # cut back to those of before


def test_a_flash_leaves_the_numbers() -> None:
    room = place(1)
    flash = noisy(room.astype(float) * 1.9)
    assert set(followed([room] * 30 + [flash] * 2 + [room] * 30, [[100, 300]] * 62)) == {(1, 2)}


def test_in_a_pan_who_is_seen_keeps_the_number_and_who_is_gone_is_gone() -> None:
    wide = place(8, 3 * WIDTH)
    ways = [0] * 30 + [n * 3 for n in range(150)] + [450] * 20
    # The first walks along with the camera; where the second left the picture, a third comes in.
    seats = [[300.0, 200.0 - x] if x < 200 else [300.0] for x in ways[:-20]] + [[300.0, 5.0]] * 20
    numbers = followed([wide[:, x : x + WIDTH] for x in ways], seats)
    assert {one[0] for one in numbers} == {1}
    assert numbers[0] == (1, 2)
    assert numbers[-1] == (1, 3)


def tracks_of(one: FrameReading) -> list[int]:
    return [face.track_id for face in one.faces]


def test_the_pipeline_tells_the_people_of_two_shots_apart() -> None:
    pipeline = scripted_pipeline()(lambda _share, _what: None)
    numbers = []
    for n in range(60):
        image = place(n // 30)
        image[:8, :8] = picture(3, HAPPY)
        numbers.append(tracks_of(pipeline.process(Frame(image, n, n / FPS))))
    assert numbers == [[1, 2, 3]] * 30 + [[4, 5, 6]] * 30


def test_numbering_on_over_a_seam_keeps_shots_apart() -> None:
    """Two stretches, each numbered by itself; in the second is a cut to others, and one back."""
    people, others = (dict.fromkeys(tracks, mix(happy=0.9)) for tracks in ((1, 2), (3, 4)))
    times_s = [n / 10 for n in range(40)]
    readings = [reading(s, others if 2.0 <= s < 3.0 else people) for s in times_s]
    renumbering = Renumbering(TrackingSettings())
    stretches = (readings[:10], readings[10:])
    numbers = [tracks_of(one) for part in stretches for one in renumbering.readings(part)]
    assert numbers == [[1, 2]] * 20 + [[3, 4]] * 10 + [[1, 2]] * 10
