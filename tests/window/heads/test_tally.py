from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.orientation import FrontBasis, Orientation, ShareEstimate
from monitor.window.heads.learning import FrontLearner
from monitor.window.heads.tally import HeadTally
from tests.window.heads.heads import crowd, heads, straight_front

FRONT = straight_front()


def told(*frames: object, min_frames: float = 1.0) -> Orientation:
    tally = HeadTally(FrontLearner(FRONT))
    for frame in frames:
        tally.add(frame)  # type: ignore[arg-type]
    return tally.orientation(min_frames)


def share(estimate: ShareEstimate | None) -> float:
    assert estimate is not None
    return estimate.share


@pytest.mark.parametrize(
    "kinds",
    [
        {"facing": 20},
        {"aside": 20},
        {"down": 20},
        {"up": 20},
        {"facing": 10, "aside": 10},
        {"facing": 14, "aside": 2, "up": 2, "down": 2},
        {"facing": 6, "aside": 4, "down": 10},
        {"facing": 40, "aside": 20, "up": 10, "down": 10},
    ],
)
def test_shares_of_a_room_are_those_of_its_people(kinds: dict[str, int]) -> None:
    people = sum(kinds.values())
    found = told(heads(0.0, crowd(np.random.default_rng(3), **kinds)))
    aside = (kinds.get("aside", 0) + kinds.get("up", 0)) / people
    wanted = (kinds.get("facing", 0) / people, aside, kinds.get("down", 0) / people, 0.0)
    for estimate, truth in zip(
        (found.facing, found.aside, found.down, found.away), wanted, strict=True
    ):
        assert share(estimate) == pytest.approx(truth, abs=0.06)
        assert estimate is not None
        assert estimate.low - 1e-9 <= truth <= estimate.high + 1e-9
    assert found.people == people


def test_intervals_hold_what_they_say() -> None:
    rng = np.random.default_rng(5)
    held = []
    for _ in range(100):
        facing = int(rng.integers(0, 21))
        found = told(heads(0.0, crowd(rng, facing=facing, aside=20 - facing))).facing
        assert found is not None
        held.append(found.low - 1e-9 <= facing / 20 <= found.high + 1e-9)
    assert np.mean(held) >= 0.88


def test_fewer_people_and_smaller_faces_are_less_sure() -> None:
    rng = np.random.default_rng(1)
    turned = dict.fromkeys(range(20), (20.0, 0.0))
    many = told(heads(0.0, turned)).facing
    few = told(heads(0.0, dict(list(turned.items())[:4]))).facing
    sure = told(heads(0.0, crowd(rng, facing=20))).facing
    small = told(heads(0.0, crowd(rng, facing=20), errors=(15.0, 25.0))).facing
    for wide, narrow in ((few, many), (small, sure)):
        assert wide is not None
        assert narrow is not None
        assert wide.high - wide.low > narrow.high - narrow.low


def test_who_turns_within_the_window_counts_in_parts() -> None:
    # Eight look to the front all the time, two for a fifth of it.
    always = dict.fromkeys(range(8), (0.0, 0.0))
    sometimes = {8: (60.0, 0.0), 9: (-60.0, 0.0)}
    frames = [heads(n / 10, always | sometimes) for n in range(40)]
    frames += [heads(n / 10, always | {8: (0.0, 0.0), 9: (0.0, 0.0)}) for n in range(40, 50)]
    assert share(told(*frames).facing) == pytest.approx(0.84, abs=0.02)


def test_people_turned_away_are_there() -> None:
    frames = [heads(n / 10, {1: (0, 0), 2: (0, 0), 3: (0, 0)}, away=[4]) for n in range(10)]
    found = told(*frames)
    assert found.people == 4
    assert share(found.away) == 0.25
    assert share(found.facing) == pytest.approx(0.75, abs=0.03)
    assert sum(map(share, (found.facing, found.aside, found.down, found.away))) == pytest.approx(1)


def test_only_people_turned_away() -> None:
    found = told(heads(0.0, {}, away=[1, 2]))
    assert (found.people, share(found.away), share(found.facing)) == (2, 1.0, 0.0)


def test_false_alarms_are_nobody() -> None:
    frames = [heads(n / 10, {1: (0, 0), 2: (0, 0)}) for n in range(50)]
    frames[3] = heads(0.3, {1: (0, 0), 2: (0, 0), 3: (70, 0)})
    assert told(*frames, min_frames=2.5).people == 2


def test_without_a_front_no_share_is_told() -> None:
    tally = HeadTally(FrontLearner())
    tally.add(heads(0.0, {1: (0, 0), 2: (0, 0)}))
    found = tally.orientation(1.0)
    assert (found.people, found.front, found.facing) == (2, FrontBasis.UNKNOWN, None)


def test_a_front_that_becomes_known_counts_for_the_whole_window() -> None:
    learner = FrontLearner()
    tally = HeadTally(learner)
    for n in range(10):
        tally.add(heads(n / 10, {1: (0, 0), 2: (60, 0)}))
    learner.front = FRONT
    assert tally.orientation(1.0) == told(
        *[heads(n / 10, {1: (0, 0), 2: (60, 0)}) for n in range(10)]
    )


def test_nobody() -> None:
    assert told().people == 0
    assert told(heads(0.0, {})).facing is None


@pytest.mark.parametrize(("speed", "wanted"), [(0.0, 0.0), (0.5, 0.5), (2.0, 2.0)])
def test_movement_is_in_face_widths_a_second(speed: float, wanted: float) -> None:
    turned = dict.fromkeys(range(5), (0.0, 0.0))
    frames = [heads(n / 10, turned, shift=speed * 30 * n / 10) for n in range(30)]
    assert told(*frames).movement == pytest.approx(wanted, rel=1e-3)


def test_one_who_moves_does_not_make_a_room_move() -> None:
    frames = []
    for n in range(30):
        still = heads(n / 10, dict.fromkeys(range(9), (0.0, 0.0)))
        walker = heads(n / 10, {20: (0.0, 0.0)}, shift=60.0 * n)
        frames.append(type(still)(n, n / 10, still.faces + walker.faces))
    assert told(*frames).movement == 0.0


def test_movement_is_not_told_over_a_gap() -> None:
    turned = {1: (0.0, 0.0)}
    assert told(heads(0.0, turned), heads(9.0, turned, shift=50)).movement is None


angles = st.tuples(st.floats(-90, 90), st.floats(-90, 90))
frames_of_people = st.lists(
    st.tuples(
        st.dictionaries(st.integers(0, 7), angles, max_size=6),
        st.lists(st.integers(8, 11), unique=True, max_size=3),
    ),
    min_size=1,
    max_size=25,
)


@given(seen=frames_of_people, removed=st.integers(0, 24))
def test_the_result_is_that_of_the_frames_that_are_left(
    seen: list[tuple[dict[int, tuple[float, float]], list[int]]], removed: int
) -> None:
    frames = [heads(n / 3, turned, away=away) for n, (turned, away) in enumerate(seen)]
    removed = min(removed, len(frames) - 1)
    rolled = HeadTally(FrontLearner(FRONT))
    for frame in frames:
        rolled.add(frame)
    for _ in range(removed):
        rolled.remove_first()
    found, wanted = rolled.orientation(1.0), told(*frames[removed:])
    assert found.people == wanted.people
    for name in ("facing", "aside", "down", "away"):
        one, other = getattr(found, name), getattr(wanted, name)
        assert (one is None) == (other is None)
        if one is not None:
            assert (one.share, one.low, one.high) == pytest.approx(
                (other.share, other.low, other.high), abs=1e-4
            )
    if found.facing is not None:
        shares = [share(getattr(found, name)) for name in ("facing", "aside", "down", "away")]
        assert sum(shares) == pytest.approx(1.0, abs=1e-6)


@pytest.mark.parametrize("pitch", [28.0, -36.0, 0.0])
def test_frames_that_do_not_tell_pitch_count_as_those_that_do(pitch: float) -> None:
    # One frame in ten tells that these five look up or down.
    unsure = [heads(n / 10, dict.fromkeys(range(5), (0.0, 0.0)), errors=(6, 20)) for n in range(45)]
    sure = [heads(5 + n / 10, dict.fromkeys(range(5), (0.0, pitch))) for n in range(5)]
    found = told(*unsure, *sure)
    wanted = {28.0: found.aside, -36.0: found.down, 0.0: found.facing}[pitch]
    assert share(wanted) > 0.9


def test_frames_that_do_not_tell_pitch_still_tell_who_is_turned_aside() -> None:
    turned = {t: (0.0 if t < 5 else 60.0, 0.0) for t in range(10)}
    found = told(*[heads(n / 10, turned, errors=(6, 20)) for n in range(10)])
    assert share(found.aside) == pytest.approx(0.5, abs=0.1)


def test_who_looks_left_and_right_in_turn_does_not_face_the_front() -> None:
    frames = [heads(n / 10, dict.fromkeys(range(6), (60.0 * (-1) ** n, 0.0))) for n in range(50)]
    assert share(told(*frames).aside) > 0.95
