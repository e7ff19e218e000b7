from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.detection.suppression import Measure, best_boxes, best_of_kept
from tests.detection.boxes import box_arrays, overlap


def row_of(*lefts: float, side: float = 10.0) -> np.ndarray:
    return np.array([[x, 0, x + side, side] for x in lefts], np.float32)


def falling(count: int) -> np.ndarray:
    return np.linspace(0.9, 0.1, count, dtype=np.float32)


def test_no_boxes() -> None:
    assert best_boxes(row_of().reshape(0, 4), falling(0), 0.5).shape == (0,)


def test_the_best_of_two_that_overlap_is_kept() -> None:
    scores = np.array([0.2, 0.9, 0.5], np.float32)
    # The second and third share 8 of 12 columns; the first stands alone.
    np.testing.assert_array_equal(best_boxes(row_of(100, 0, 2), scores, 0.5), [1, 0])


def test_a_box_that_fell_still_takes_the_next_with_it() -> None:
    # Each overlaps its neighbour by 6 of 14, the first and the last not enough: 2 of 18.
    np.testing.assert_array_equal(best_boxes(row_of(0, 4, 8), falling(3), 0.4), [0])


def test_by_the_usual_rule_a_box_that_fell_takes_nothing_with_it() -> None:
    np.testing.assert_array_equal(best_of_kept(row_of(0, 4, 8), falling(3), 0.4), [0, 2])
    assert best_of_kept(row_of().reshape(0, 4), falling(0), 0.5).shape == (0,)


@given(boxes=box_arrays(), seed=st.integers(0, 99), threshold=st.sampled_from([0.0, 0.3, 0.7]))
def test_by_the_usual_rule_each_box_is_kept_or_overlaps_a_better_kept_one(
    boxes: np.ndarray, seed: int, threshold: float
) -> None:
    scores = np.random.default_rng(seed).random(len(boxes)).astype(np.float32)
    kept = best_of_kept(boxes, scores, threshold).tolist()
    assert scores[kept].tolist() == sorted(scores[kept].tolist(), reverse=True)
    for index, box in enumerate(boxes):
        better = [one for one in kept if scores[one] > scores[index]]
        taken = any(overlap(boxes[one], box) > threshold + 1e-4 for one in better)
        near = any(abs(overlap(boxes[one], box) - threshold) <= 1e-4 for one in better)
        assert near or (index in kept) != taken


def test_a_small_box_within_a_large_one() -> None:
    boxes = np.array([[0, 0, 100, 100], [40, 40, 50, 50]], np.float32)
    np.testing.assert_array_equal(best_boxes(boxes, falling(2), 0.7), [0, 1])
    np.testing.assert_array_equal(best_boxes(boxes, falling(2), 0.7, "smaller"), [0])


def test_an_overlap_of_just_the_threshold_is_allowed() -> None:
    # 5 of 15 columns, as floats a third.
    np.testing.assert_array_equal(best_boxes(row_of(0, 5), falling(2), 1 / 3 + 1e-6), [0, 1])


@pytest.mark.parametrize("measure", ["union", "smaller"])
@given(data=st.data())
def test_as_pair_by_pair(measure: Measure, data: st.DataObject) -> None:
    boxes = data.draw(box_arrays())
    scores = np.array(data.draw(st.permutations(range(len(boxes)))), np.float32)
    threshold = data.draw(st.floats(0.1, 0.9))
    kept = set(best_boxes(boxes, scores, threshold, measure).tolist())
    for i, box in enumerate(boxes):
        rivals = [
            overlap(box, other, of_smaller=measure == "smaller")
            for j, other in enumerate(boxes)
            if scores[j] > scores[i]
        ]
        worst = max(rivals, default=0.0)
        if abs(worst - threshold) > 1e-4:  # float32 here, float64 there
            assert (i in kept) == (worst < threshold)


def test_thousands_of_boxes_in_one_place_leave_one() -> None:
    jitter = np.random.default_rng(0).uniform(0, 0.5, (5000, 4)).astype(np.float32)
    boxes = np.array([100, 100, 150, 150], np.float32) + jitter
    scores = np.arange(5000, dtype=np.float32)
    np.testing.assert_array_equal(best_boxes(boxes, scores, 0.7), [4999])
