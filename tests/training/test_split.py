"""Every part has every class, and nobody is in two of them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.errors import DataSetError
from monitor.training.data.split import split

TABLE = Path("labels.csv")


@settings(max_examples=25)
@given(st.integers(2, 5), st.integers(6, 20), st.integers(0, 99))
def test_without_people_all_classes_are_in_all_parts(count: int, each: int, seed: int) -> None:
    labels = np.repeat(np.arange(count), each)
    names = [f"class {place}" for place in range(count)]
    parts = split(TABLE, labels, [""] * len(labels), names, seed)
    everything = np.concatenate([parts.training, parts.validation, parts.test])
    assert sorted(everything.tolist()) == list(range(len(labels)))
    for part in (parts.training, parts.validation, parts.test):
        assert set(labels[part].tolist()) == set(range(count))
    assert len(parts.training) > len(labels) / 2


@settings(max_examples=25)
@given(st.integers(3, 9), st.integers(0, 99))
def test_nobody_is_in_two_parts(people: int, seed: int) -> None:
    labels = np.tile([0, 0, 1, 1], people)
    persons = [f"p{number // 4}" for number in range(len(labels))]
    parts = split(TABLE, labels, persons, ["a", "b"], seed)
    seen = [{persons[i] for i in part} for part in (parts.training, parts.validation, parts.test)]
    assert sum(map(len, seen)) == len(set(persons)) == people


def test_the_same_seed_gives_the_same_parts() -> None:
    labels = np.repeat([0, 1], 30)
    first, again, other = (split(TABLE, labels, [""] * 60, ["a", "b"], s) for s in (1, 1, 2))
    np.testing.assert_array_equal(first.test, again.test)
    assert first.test.tolist() != other.test.tolist()


def test_too_few_people() -> None:
    labels = np.repeat([0, 1], 8)
    persons = ["ann", "bob"] * 8
    with pytest.raises(DataSetError, match="'a' has pictures of 2 people: at least 3 are needed"):
        split(TABLE, labels, persons, ["a", "b"], 1)
