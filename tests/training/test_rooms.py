"""Rooms of known mixes: what is drawn, and what is measured."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from monitor.classes import Classes
from monitor.config import StrategyName, WindowSettings
from monitor.errors import ConfigError, DataSetError
from monitor.training.data.dataset import CSV_LABEL, FaceSet
from monitor.training.evaluation.rooms import ROOM_SIZES_PX, RoomFigures, evaluate_rooms
from monitor.types import EXPRESSIONS, FloatArray

FEW = 30


class CertainNetwork:
    """Reads the class that the first pixel of a face names, without a doubt."""

    name = "certain"

    def __init__(self, classes: Classes) -> None:
        self.classes = classes

    def read(self, crops: NDArray[np.uint8]) -> FloatArray:
        """Return (N, C) zeros and ones."""
        return np.eye(len(self.classes), dtype=np.float32)[crops[:, 0, 0]]


def faces_of(classes: Classes, counts: dict[str, int]) -> FaceSet:
    labels = np.repeat([classes.names.index(name) for name in counts], list(counts.values()))
    images = np.repeat(labels.astype(np.uint8), 48 * 48).reshape(-1, 48, 48)
    split = np.full(len(labels), "")
    return FaceSet(images, {CSV_LABEL: labels.astype(np.int64)}, None, split)


def measured(
    classes: Classes, counts: dict[str, int], strategy: StrategyName = "balance", **options: object
) -> tuple[tuple[RoomFigures, ...], tuple[str, ...]]:
    found = evaluate_rooms(
        CertainNetwork(classes),  # type: ignore[arg-type]
        faces_of(classes, counts),
        WindowSettings(strategy=strategy),
        rooms=FEW,
        **options,  # type: ignore[arg-type]
    )
    return found.rooms, found.left_out


CROWD = {"neutral": 60, "happy": 40, "surprise": 20, "sad": 20, "angry": 15}


def test_twenty_people_of_90_5_5_are_18_1_and_1() -> None:
    rooms, left_out = measured(EXPRESSIONS, CROWD)
    assert not left_out
    assert {one.side_px for one in rooms} == set(ROOM_SIZES_PX)
    second = rooms[1]
    assert second.mix == {"happy": 0.05, "sad": 0.05, "neutral": 0.9}
    # Six positive people are four happy and two surprised, as the faces of the data are.
    assert rooms[2].mix == {"happy": 0.2, "surprise": 0.1, "neutral": 0.7}


def test_a_network_without_a_doubt_is_right_about_every_room() -> None:
    rooms, _ = measured(EXPRESSIONS, CROWD)
    for one in rooms:
        assert one.error == pytest.approx(0.0, abs=1e-6)
        assert one.interval_holds == 1.0
        assert one.interval_width == pytest.approx(0.0, abs=1e-5)
        net = one.mix.get("happy", 0) + one.mix.get("surprise", 0)
        net -= one.mix.get("sad", 0) + one.mix.get("angry", 0)
        wanted = "interested" if net > 0.05 else "bored" if net < -0.05 else "neutral"
        assert getattr(one, wanted) == 1.0
        assert one.bored + one.neutral + one.interested + one.no_data == 1.0


def test_who_is_drawn_twice_is_two_people() -> None:
    rooms, _ = measured(EXPRESSIONS, {"neutral": 1, "happy": 1, "sad": 1}, people=40)
    assert [one.error for one in rooms] == pytest.approx([0.0] * len(rooms), abs=1e-6)


def test_ratios_have_no_interval() -> None:
    rooms, _ = measured(EXPRESSIONS, CROWD, "person_mean", mixes=[{"happy": 0.5, "neutral": 0.5}])
    for one in rooms:
        assert (one.interval_holds, one.interval_width) == (None, None)
        # (P - N) / (P + N) of ten happy and ten neutral people is 1, their net share 0.5.
        assert one.error == pytest.approx(0.5)


def test_classes_without_any_for_neither_have_mixes_of_their_own() -> None:
    classes = Classes(("attentive", "drowsy"), ("attentive",), ("drowsy",))
    rooms, left_out = measured(classes, {"attentive": 9, "drowsy": 9})
    assert not left_out
    shares = [one.mix.get("attentive", 0.0) for one in rooms if one.side_px == 48]
    assert shares == [1.0, 0.7, 0.5, 0.3, 0.0]


def test_mixes_that_cannot_be_had_are_named() -> None:
    rooms, left_out = measured(EXPRESSIONS, {"neutral": 9, "happy": 9})
    assert len(rooms) == 3 * len(ROOM_SIZES_PX)
    assert left_out[0] == "5/90/5 positive/neutral/negative: no negative faces in the data"
    _, left_out = measured(EXPRESSIONS, CROWD, people=1)
    assert any("as another mix, of 1 people" in line for line in left_out)


def test_the_same_rooms_are_drawn_again() -> None:
    assert measured(EXPRESSIONS, CROWD, seed=3) == measured(EXPRESSIONS, CROWD, seed=3)


def test_what_cannot_be_measured_is_refused() -> None:
    with pytest.raises(ConfigError, match="single pictures"):
        measured(EXPRESSIONS, CROWD, "temporal")
    with pytest.raises(DataSetError, match="'smug' is no class"):
        measured(EXPRESSIONS, CROWD, mixes=[{"smug": 1.0}])
    with pytest.raises(DataSetError, match="no face that is labelled 'fear'"):
        measured(EXPRESSIONS, CROWD, mixes=[{"fear": 1.0}])
