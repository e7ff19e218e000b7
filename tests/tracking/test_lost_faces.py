"""Who is turned away: seats painted by hand, with noise and a codec's blocks."""

from __future__ import annotations

import numpy as np
import pytest

from monitor.config import TrackingSettings
from monitor.tracking import LostFaces, Tracker
from monitor.types import Face, Frame

FPS = 5
WIDTH, HEIGHT = 640, 360


class Room:
    """Seats in a noisy picture; heads are textured discs with shoulders."""

    def __init__(self, side: int = 40, noise: float = 3.0, seed: int = 3) -> None:
        self.rng = np.random.default_rng(seed)
        self.side, self.noise = side, noise
        self.seats = {1: (120, 120), 2: (320, 120), 3: (520, 120)}
        self.wall = self.rng.integers(60, 180, (HEIGHT // 20, WIDTH // 20)).repeat(20, 0)
        self.wall = self.wall.repeat(20, 1).astype(np.float32)
        self.y, self.x = np.mgrid[:HEIGHT, :WIDTH].astype(np.float32)
        self.texture = self.rng.normal(0, 30, (4 * side, 4 * side)).astype(np.float32)

    def picture(self, people: dict[int, float], brightness: float = 0.0) -> np.ndarray:
        """Draw heads by seat, each shifted to the right by so many pixels."""
        image = self.wall.copy()
        y, x = self.y, self.x
        for seat, shift in people.items():
            centre_x, centre_y = self.seats[seat]
            head = np.hypot(x - centre_x - shift, y - centre_y) < self.side * 0.6
            body = (abs(x - centre_x - shift / 2) < self.side) & (y > centre_y + self.side * 0.6)
            image[body & (y < centre_y + 2 * self.side)] = 70
            rows, columns = np.nonzero(head)
            left = (columns - centre_x - round(shift)) % self.texture.shape[1]
            image[rows, columns] = 130 + self.texture[rows % self.texture.shape[0], left]
        noise = self.noise * self.rng.standard_normal(image.shape, np.float32)
        noisy = image + brightness + noise
        return np.clip(noisy, 0, 255).astype(np.uint8)[..., None].repeat(3, axis=2)

    def faces(self, seats: list[int]) -> tuple[Face, ...]:
        half = self.side / 2
        return tuple(
            Face(np.array([x - half, y - half, x + half, y + half], np.float32), 0.99)
            for x, y in (self.seats[seat] for seat in seats)
        )


class Watch:
    def __init__(self, room: Room) -> None:
        self.room, self.n = room, 0
        self.tracker, self.lost = Tracker(TrackingSettings()), LostFaces()

    def see(self, people: dict[int, float], seen: list[int], brightness: float = 0.0) -> set[int]:
        """Show a frame; return the track numbers of those who are turned away."""
        frame = Frame(self.room.picture(people, brightness), self.n, self.n / FPS)
        self.n += 1
        faces = self.room.faces(seen)
        self.tracker.update(faces, frame.time_s)
        found = self.lost.update(frame, faces, self.tracker.unseen(frame.time_s))
        return {one.track_id for one in found}


def sways(n: int, width: float = 3.0) -> float:
    return width * np.sin(n * 1.3)


@pytest.fixture
def watch() -> Watch:
    """Three people who were seen for four seconds; the tracks are 1, 2 and 3."""
    one = Watch(Room())
    for _ in range(20):
        assert one.see({1: 0, 2: 0, 3: 0}, [1, 2, 3]) == set()
    return one


def test_who_moves_without_a_face_is_turned_away(watch: Watch) -> None:
    away = [watch.see({1: 0, 2: sways(n), 3: 0}, [1, 3]) for n in range(100)]
    assert away[10:] == [{2}] * 90


def test_who_has_left_is_absent_after_some_seconds(watch: Watch) -> None:
    away = [watch.see({1: 0, 3: 0}, [1, 3]) for n in range(60)]
    assert away[5] == {2}  # it may be that the face is back at once
    assert away[40:] == [set()] * 20


def test_a_room_that_is_left_at_once_was_never_turned_away(watch: Watch) -> None:
    assert [watch.see({}, []) for _ in range(60)] == [set()] * 60


def test_a_room_that_gets_up_and_goes_was_never_turned_away(watch: Watch) -> None:
    for n in range(60):
        leaving = dict.fromkeys((1, 2, 3), 25.0 * n) if n < 10 else {}
        assert watch.see(leaving, []) == set()


def test_a_poster_does_not_turn_a_room_away_that_leaves(watch: Watch) -> None:
    for n in range(60):
        leaving = dict.fromkeys((2, 3), 25.0 * n) if n < 10 else {}
        assert watch.see({1: 0, **leaving}, [1]) == set()


def test_a_room_of_heads_on_the_desk_is_turned_away(watch: Watch) -> None:
    away = [watch.see({seat: sways(n + seat) for seat in (1, 2, 3)}, []) for n in range(60)]
    assert away[16:] == [{1, 2, 3}] * 44  # before, they might be leaving


def test_an_empty_seat_does_not_come_back_to_life(watch: Watch) -> None:
    for _ in range(60):
        watch.see({1: 0, 3: 0}, [1, 3])
    # Somebody walks past.
    assert all(watch.see({1: 0, 2: 40.0 * n, 3: 0}, [1, 3]) == set() for n in range(10))


def test_who_is_found_again_is_not_turned_away(watch: Watch) -> None:
    for n in range(30):
        watch.see({1: 0, 2: sways(n), 3: 0}, [1, 3])
    assert watch.see({1: 0, 2: 0, 3: 0}, [1, 2, 3]) == set()
    again = [watch.see({1: 0, 2: sways(n), 3: 0}, [1, 3]) for n in range(30)]
    assert again[-1] == {2}


def test_a_change_of_light_is_no_motion(watch: Watch) -> None:
    away = [watch.see({1: 0, 3: 0}, [1, 3], 12.0 * (n % 7 > 3)) for n in range(80)]
    assert away[-10:] == [set()] * 10


def test_a_face_that_blinks_in_and_out_is_not_lost(watch: Watch) -> None:
    for n in range(20):
        assert watch.see({1: 0, 2: 0, 3: 0}, [1, 3] if n % 2 else [1, 2, 3]) == set()


def test_a_false_alarm_is_not_waited_for() -> None:
    watch = Watch(Room())
    watch.see({1: 0, 3: 0}, [1, 2, 3])
    for n in range(30):
        assert watch.see({1: 0, 2: sways(n), 3: 0}, [1, 3]) == set()


def test_who_sits_in_the_place_of_another_is_not_both(watch: Watch) -> None:
    room = watch.room
    half = room.side * 1.2  # so much larger that it is another person
    x, y = room.seats[2]
    large = Face(np.array([x - half, y - half, x + half, y + half], np.float32), 0.99)
    for n in range(20):
        frame = Frame(room.picture({1: 0, 2: sways(n, 8), 3: 0}), watch.n, watch.n / FPS)
        watch.n += 1
        faces = (*room.faces([1, 3]), large)
        watch.tracker.update(faces, frame.time_s)
        assert watch.lost.update(frame, faces, watch.tracker.unseen(frame.time_s)) == ()


@pytest.mark.parametrize(
    "side",
    [pytest.param(20, marks=pytest.mark.slow), 30, pytest.param(60, marks=pytest.mark.slow)],
)
def test_faces_of_all_sizes(side: int) -> None:
    watch = Watch(Room(side))
    for _ in range(20):
        watch.see({1: 0, 2: 0, 3: 0}, [1, 2, 3])
    for n in range(80):
        away = watch.see(
            {
                1: 0,
                2: sways(n, side / 10),
            },
            [1],
        )
    assert away == {2}


def test_after_a_gap_pictures_are_not_compared(watch: Watch) -> None:
    watch.see({1: 0, 2: 0, 3: 0}, [1, 3])
    watch.n += 20 * FPS  # the camera was away, and is now somewhere else
    assert watch.see({1: 30, 2: 30, 3: 30}, [1, 3]) == set()


def test_a_picture_of_another_size_is_not_compared(watch: Watch) -> None:
    watch.see({1: 0, 2: 0, 3: 0}, [1, 3])
    watch.see({1: 0, 2: 0, 3: 0}, [1, 3])
    small = Frame(np.zeros((90, 160, 3), np.uint8), watch.n, watch.n / FPS)
    unseen = watch.tracker.unseen(small.time_s)
    assert isinstance(watch.lost.update(small, (), unseen), tuple)
