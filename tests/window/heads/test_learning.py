from __future__ import annotations

import numpy as np
import pytest

from monitor.config import WindowSettings
from monitor.orientation import FrontBasis
from monitor.types import FrameReading
from monitor.window import ANY_GROUP, FrontLearner, RollingWindow, WindowSteps
from monitor.window.heads.learning import front_between
from tests.window.heads.heads import crowd, heads, place_of

PEOPLE = 24


def across(track: int, yaw: float = 0.0) -> tuple[float, float]:
    """A head in a room that the camera sees from the side: the front turns with the place."""
    x, y = place_of(track)
    return 30.0 - 0.03 * x + 0.01 * y + yaw, -8.0 + 0.01 * y


def looking(time_s: float, aside: int = 0) -> FrameReading:
    """The first so many look elsewhere; the others to the front."""
    turned = {t: across(t, 60.0 * (-1) ** t if t < aside else 0.0) for t in range(PEOPLE)}
    return heads(time_s, turned)


def anyhow(time_s: float) -> FrameReading:
    rng = np.random.default_rng(11)
    yaws, pitches = rng.uniform(-70, 70, PEOPLE), rng.uniform(-30, 30, PEOPLE)
    return heads(time_s, dict(enumerate(zip(yaws.tolist(), pitches.tolist(), strict=True))))


def test_a_told_front_is_each_places_own() -> None:
    learner = FrontLearner()
    learner.tell(0.0)
    for n in range(51):
        learner.add(looking(n / 10))
    assert learner.front is None
    assert learner.learning_until_s == 5.0
    learner.add(looking(5.1))

    assert learner.learning_until_s is None
    assert learner.front is not None
    assert learner.front.basis is FrontBasis.TOLD
    places = np.array([place_of(t) for t in range(PEOPLE)])
    direction, error = learner.front.at(places)
    np.testing.assert_allclose(direction, [across(t) for t in range(PEOPLE)], atol=4.0)
    assert (error < 6.0).all()


def test_who_does_not_look_there_when_told_does_not_count() -> None:
    readings = [looking(n / 10, aside=5) for n in range(50)]
    front = front_between(readings, 0.0, 5.0)
    assert front is not None
    places = np.array([place_of(t) for t in range(PEOPLE)])
    np.testing.assert_allclose(front.at(places)[0], [across(t) for t in range(PEOPLE)], atol=6.0)


def test_a_front_is_learned_where_most_agree() -> None:
    learner = FrontLearner()
    for n in range(60):
        learner.add(looking(n / 10, aside=7))
    assert learner.front is not None
    assert learner.front.basis is FrontBasis.AGREED


def test_it_does_not_know_where_people_do_not_agree() -> None:
    learner = FrontLearner()
    for n in range(400):
        learner.add(anyhow(n / 10))
    assert learner.front is None


@pytest.mark.parametrize("people", [1, 2])
def test_one_or_two_do_not_agree_but_may_tell(people: int) -> None:
    turned = dict.fromkeys(range(people), (20.0, -5.0))
    learner = FrontLearner()
    for n in range(200):
        learner.add(heads(n / 10, turned))
    assert learner.front is None
    learner.tell(20.0)
    for n in range(200, 260):
        learner.add(heads(n / 10, turned))
    assert learner.front is not None
    assert learner.front.at(np.array([place_of(0)]))[0][0] == pytest.approx([20.0, -5.0], abs=1.0)


def test_a_class_that_reads_for_a_while_does_not_move_the_front() -> None:
    learner = FrontLearner()
    for n in range(120):
        learner.add(looking(float(n)))
    reading = {t: (across(t)[0], across(t)[1] - 40.0) for t in range(PEOPLE)}
    for n in range(120, 220):
        learner.add(heads(float(n), reading))
    assert learner.front is not None
    direction, _ = learner.front.at(np.array([place_of(10)]))
    assert direction[0] == pytest.approx(across(10), abs=6.0)


def test_what_was_told_is_kept_over_what_most_do() -> None:
    learner = FrontLearner()
    learner.tell(0.0)
    for n in range(60):
        learner.add(looking(n / 10))
    told = learner.front
    for n in range(60, 400):
        learner.add(heads(n / 10, dict.fromkeys(range(PEOPLE), (50.0, 0.0))))
    assert learner.front is told


def test_telling_without_a_face_changes_nothing() -> None:
    learner = FrontLearner()
    learner.tell(0.0)
    for n in range(60):
        learner.add(heads(n / 10, {}))
    assert learner.front is None
    assert learner.learning_until_s is None


def test_a_reading_that_is_known_changes_nothing() -> None:
    one, twice = FrontLearner(), FrontLearner()
    for n in range(80):
        reading = looking(n / 10, aside=4)
        one.add(reading)
        twice.add(reading)
        twice.add(reading)
    assert one.front is not None
    assert twice.front is not None
    np.testing.assert_array_equal(one.front.coefficients, twice.front.coefficients)


def test_windows_say_how_the_front_is_known() -> None:
    window = RollingWindow(WindowSettings(), ANY_GROUP)
    bases = []
    for n in range(80):
        window.add(looking(n / 10, aside=6))
        orientation = window.summary(n / 10).orientation
        assert orientation is not None
        bases.append(orientation.front)
    assert bases[0] is FrontBasis.UNKNOWN
    assert bases[-1] is FrontBasis.AGREED
    facing = window.summary(7.9).orientation.facing  # type: ignore[union-attr]
    assert facing is not None
    assert facing.share == pytest.approx(0.75, abs=0.05)


def test_what_was_learned_outlives_a_gap() -> None:
    steps = WindowSteps(WindowSettings(), ANY_GROUP)
    for n in range(80):
        steps.add(looking(n / 10))
    steps.restart(100.0)
    steps.add(looking(100.1))
    steps.add(looking(100.6))
    (window,) = steps.advance(101.0)
    assert window.orientation is not None
    assert window.orientation.front is FrontBasis.AGREED
    assert window.orientation.facing is not None


def test_windows_of_readings_without_heads_have_no_orientation() -> None:
    window = RollingWindow(WindowSettings(), ANY_GROUP)
    window.add(heads(0.0, {}))
    assert window.summary(0.5).orientation is None


def test_a_camera_at_the_side_changes_nothing() -> None:
    rng = np.random.default_rng(9)
    looked = crowd(rng, facing=14, aside=6, down=4)
    shares = []
    for seen_from in (lambda _: (0.0, 0.0), across):
        learner = FrontLearner()
        learner.tell(0.0, 1.0)
        window = RollingWindow(WindowSettings(), ANY_GROUP, front=learner)
        for n in range(80):
            turned = {
                t: (off[0] * (n > 12) + seen_from(t)[0], off[1] * (n > 12) + seen_from(t)[1])
                for t, off in looked.items()
            }
            window.add(heads(n / 10, turned))
        orientation = window.summary(7.9).orientation
        assert orientation is not None
        assert orientation.facing is not None
        shares.append(orientation.facing.share)
    assert shares == pytest.approx([14 / 24] * 2, abs=0.06)
