"""What names of classes may be, and what is made of them."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.classes import TAKEN_NAMES, Classes, class_columns, plain_name
from monitor.orientation.columns import POSE_COLUMNS, WINDOW_COLUMNS, has_columns
from monitor.store.database.schema import events, readings, windows
from monitor.types import EMOTIONS, EXPRESSIONS

THREE = Classes(("upset", "attentive", "drowsy"), positive=("attentive",), negative=("upset",))


def test_the_seven_expressions_are_as_they_always_were() -> None:
    assert EMOTIONS == ("angry", "disgust", "fear", "happy", "sad", "surprise", "neutral")
    assert EXPRESSIONS.is_positive.tolist() == [False, False, False, True, False, True, False]
    assert EXPRESSIONS.is_negative.tolist() == [True, True, True, False, True, False, False]
    shown = [EMOTIONS[place] for place in EXPRESSIONS.shown_order]
    assert shown == ["happy", "surprise", "neutral", "sad", "angry", "fear", "disgust"]
    assert (EXPRESSIONS.training_shares, EXPRESSIONS.temperature) == ((), 1.0)
    assert EXPRESSIONS.counts_as.tolist() == [-1, -1, -1, 1, -1, 1, 0]
    assert EXPRESSIONS.formula == (
        "P: happy and surprise. N: angry, disgust, fear and sad. Neutral counts for neither."
    )


def test_what_counts() -> None:
    assert THREE.are_counted
    assert not Classes(("a", "b")).are_counted
    assert THREE.is_positive.tolist() == [False, True, False]
    assert THREE.others == ("drowsy",)
    assert [THREE.names[place] for place in THREE.shown_order] == ["attentive", "drowsy", "upset"]
    assert THREE.formula == "P: attentive. N: upset. Drowsy counts for neither."
    assert Classes(("iPad", "b", "C"), positive=("b",)).formula == (
        "P: b. N: nothing. IPad and C count for neither."
    )


def test_they_come_back_from_json() -> None:
    assert Classes.from_dict(THREE.as_dict()) == THREE
    with pytest.raises(ValueError, match="three lists"):
        Classes.from_dict({"names": ["a", 3], "positive": [], "negative": []})


@given(st.lists(st.floats(1e-6, 1.0), min_size=3, max_size=3), st.floats(0.05, 20.0) | st.just(1.0))
def test_what_a_network_takes_for_granted_comes_back_too(
    parts: list[float], temperature: float
) -> None:
    shares = tuple(part / sum(parts) for part in parts)
    classes = replace(THREE, training_shares=shares, temperature=temperature)
    assert Classes.from_dict(json.loads(json.dumps(classes.as_dict()))) == classes
    assert hash(classes) == hash(replace(classes))


def test_what_nobody_knows_is_not_written() -> None:
    assert set(THREE.as_dict()) == {"names", "positive", "negative"}


@pytest.mark.parametrize(
    "shares",
    [
        (0.5, 0.5),
        (0.2, 0.2, 0.2, 0.4),
        (0.5, 0.5, 0.0),
        (0.6, 0.6, -0.2),
        (0.3, 0.3, 0.3),
        (float("nan"), 0.5, 0.5),
        (float("inf"), 0.5, 0.5),
    ],
)
def test_shares_that_cannot_be(shares: tuple[float, ...]) -> None:
    with pytest.raises(ValueError, match="above 0, one a class, and sum to 1"):
        replace(THREE, training_shares=shares)


@pytest.mark.parametrize("temperature", [0.0, -1.0, 0.04, 21.0, float("nan"), float("inf")])
def test_temperatures_that_cannot_be(temperature: float) -> None:
    with pytest.raises(ValueError, match=r"must lie in 0\.05 to 20"):
        replace(THREE, temperature=temperature)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"training_shares": "equal"}, "a list of numbers"),
        ({"training_shares": ["a", "b", "c"]}, "a list of numbers"),
        ({"training_shares": [0.5, 0.5]}, "one a class"),
        ({"temperature": "hot"}, "temperature is a number"),
        ({"temperature": None}, "temperature is a number"),
    ],
)
def test_json_of_something_else(values: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Classes.from_dict({**THREE.as_dict(), **values})


@pytest.mark.parametrize(
    ("names", "message"),
    [
        (("one",), "1 classes: there must be 2"),
        (tuple(map(str, range(101))), "101 classes"),
        (("a", "score"), "'score' is a column of the tables"),
        (("a", "Frame"), "'Frame' is a column"),
        (("a", ""), "cannot be the name"),
        (("a", " b"), "cannot be the name"),
        (("a", "b\nc"), "cannot be the name"),
        (("a", "b" * 61), "cannot be the name"),
        (("calm", "Calm"), "'calm' and 'Calm' are the same but for case or spaces"),
        (("at ease", "atease"), "the same but for case or spaces"),
    ],
)
def test_names_that_cannot_be(names: tuple[str, ...], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Classes(names)


def test_lists_that_cannot_be() -> None:
    with pytest.raises(ValueError, match="'c' is no class of this network: they are a, b"):
        Classes(("a", "b"), positive=("c",))
    with pytest.raises(ValueError, match="'a' cannot be both"):
        Classes(("a", "b"), positive=("a",), negative=("a", "b"))


def test_no_class_can_take_the_place_of_a_column() -> None:
    columns = {column.name for table in (windows, readings, events) for column in table.columns}
    gives_way = {*WINDOW_COLUMNS, *POSE_COLUMNS}
    assert columns - {*EMOTIONS, "mix"} - gives_way <= TAKEN_NAMES


@pytest.mark.parametrize("name", ["Away", "down", "roll"])
def test_columns_of_orientation_give_way_to_a_class(name: str) -> None:
    assert not has_columns(Classes((name, "other")).names)
    assert has_columns(EMOTIONS)


def test_the_columns_of_a_table_tell_its_classes() -> None:
    assert class_columns(["people", "coverage", "b", "a c", "score", "state"]) == ["b", "a c"]


@given(st.text(max_size=12))
def test_a_plain_name_has_no_case_and_no_spaces(name: str) -> None:
    assert plain_name(f" {name} ") == plain_name(name)
    assert plain_name(plain_name(name)) == plain_name(name)


@given(st.permutations(["a", "b", "c", "d", "e"]), st.integers(0, 2), st.integers(0, 2))
def test_every_class_is_shown_once(names: list[str], positive: int, negative: int) -> None:
    classes = Classes(
        tuple(names), tuple(names[:positive]), tuple(names[positive : positive + negative])
    )
    assert sorted(classes.shown_order) == list(range(5))
    assert not np.any(classes.is_positive & classes.is_negative)
    assert classes.is_positive.sum() == positive


def test_rows_of_few_classes_are_the_classes() -> None:
    assert THREE.rows(3) == (("attentive", (1,)), ("drowsy", (2,)), ("upset", (0,)))


@given(st.integers(3, 40), st.integers(2, 12), st.integers(0, 6), st.integers(0, 6))
def test_many_classes_become_so_many_rows_and_none_is_lost(
    count: int, most: int, positive: int, negative: int
) -> None:
    names = tuple(f"class {place}" for place in range(count))
    classes = Classes(names, names[:positive][:count], names[positive : positive + negative])
    rows = classes.rows(most)
    assert len(rows) == min(count, most)
    places = [place for _, together in rows for place in together]
    assert sorted(places) == list(range(count))
    if count > most:
        name, together = rows[-1]
        assert name == f"{len(together)} others"
        counted = classes.is_positive | classes.is_negative
        alone = [place for _, one in rows[:-1] for place in one]
        # What the gauge counts is put together with others last.
        assert all(counted[alone]) or not any(counted[list(together)])
