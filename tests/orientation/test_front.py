from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.orientation import Front, FrontBasis, fit_front

coordinates = st.tuples(st.floats(0, 4000), st.floats(0, 3000))
turned = st.tuples(st.floats(-90, 90), st.floats(-90, 90))


@given(st.lists(st.tuples(coordinates, turned), min_size=1, max_size=30))
def test_any_people_have_some_front(people: list[tuple[tuple, tuple]]) -> None:
    places, angles = (np.array(part, np.float64) for part in zip(*people, strict=True))
    front = fit_front(places, angles, FrontBasis.AGREED)
    direction, error = front.at(places)
    assert np.isfinite(direction).all()
    assert (error > 0).all()
    assert 0 <= front.agreeing <= front.people == len(people)


@given(
    st.lists(coordinates, min_size=3, max_size=30),
    st.floats(-60, 60),
    st.floats(-30, 30),
)
def test_people_who_look_alike_look_to_the_front(
    places: list[tuple[float, float]], yaw: float, pitch: float
) -> None:
    angles = np.tile([yaw, pitch], (len(places), 1))
    front = fit_front(np.array(places), angles, FrontBasis.AGREED)
    np.testing.assert_allclose(front.at(np.array(places))[0], angles, atol=0.5)
    assert front.most_agree


@given(st.lists(st.tuples(coordinates, turned), min_size=1, max_size=10))
def test_it_is_the_same_after_a_file(people: list[tuple[tuple, tuple]]) -> None:
    places, angles = (np.array(part, np.float64) for part in zip(*people, strict=True))
    front = fit_front(places, angles, FrontBasis.TOLD)
    again = Front.from_dict(json.loads(json.dumps(front.as_dict())))
    for one, other in zip(front.at(places), again.at(places), strict=True):
        np.testing.assert_array_equal(one, other)
    assert (again.basis, again.people, again.agreeing) == (
        front.basis,
        front.people,
        front.agreeing,
    )


@pytest.mark.parametrize(
    "change",
    [
        {"basis": "guessed"},
        {"unit_px": 0.0},
        {"unit_px": float("nan")},
        {"people": "many"},
        {"coefficients": [1.0]},
        {"covariance": None},
    ],
)
def test_values_that_are_none_of_a_front_are_refused(change: dict[str, object]) -> None:
    front = fit_front(np.zeros((1, 2)), np.zeros((1, 2)), FrontBasis.TOLD)
    with pytest.raises(ValueError, match=r"front|guessed|string|reshape"):
        Front.from_dict({**front.as_dict(), **change})


def test_one_person_says_little_about_the_other_end_of_the_room() -> None:
    places = np.array([[100.0, 100.0], [110.0, 100.0]])
    front = fit_front(places, np.zeros((2, 2)), FrontBasis.TOLD)
    _, (near, far) = front.at(np.array([[105.0, 100.0], [1500.0, 100.0]]))
    assert far > 1.4 * near
