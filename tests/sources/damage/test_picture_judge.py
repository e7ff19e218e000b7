from __future__ import annotations

import av
import numpy as np
import pytest

from monitor.sources.damage.picture_judge import PictureJudge

NOISE = np.random.default_rng(3).integers(0, 200, (90, 160, 3), dtype=np.uint8)


def picture(number: int, *, changed: float = 0.0) -> av.VideoFrame:
    """A picture of a room in which a share of the points has changed."""
    image = NOISE.copy()
    image[: round(90 * changed)] ^= 0xFF
    frame = av.VideoFrame.from_ndarray(image, format="bgr24")
    frame.pts = number
    return frame


def test_without_damage_every_picture_is_good() -> None:
    judge = PictureJudge("h264")
    assert all(judge.is_good(picture(n, changed=n / 10)) for n in range(10))


def test_after_damage_a_picture_counts_that_looks_like_the_last_good_one() -> None:
    judge = PictureJudge("h264")
    assert judge.is_good(picture(1))
    judge.missing(2)
    assert judge.is_good(picture(3))
    assert not judge.is_good(picture(4, changed=0.2))
    assert judge.is_good(picture(5))


def test_after_a_damaged_key_picture_only_another_one_counts() -> None:
    judge = PictureJudge("h264")
    assert judge.is_good(picture(1))
    judge.missing(2, is_key=True)
    assert judge.is_good(picture(2))  # was on its way before
    assert not judge.is_good(picture(3))
    assert not judge.is_good(picture(4))


def test_before_the_first_good_picture_there_is_nothing_to_compare_with() -> None:
    judge = PictureJudge("h264")
    judge.missing(0)
    assert judge.is_good(picture(1))
    assert judge.is_good(picture(2, changed=0.5))


@pytest.mark.parametrize(("decoder", "good"), [("h264", True), ("hevc", False), ("vp9", False)])
def test_marks_of_the_container_count_where_the_decoder_has_none(decoder: str, good: bool) -> None:
    judge = PictureJudge(decoder)
    assert judge.is_good(picture(1))
    judge.suspect(2, is_key=False)
    assert judge.is_good(picture(2, changed=0.5)) == good


def test_a_picture_of_another_size_resembles_by_what_it_shows() -> None:
    judge = PictureJudge("h264")
    assert judge.is_good(picture(1))
    judge.missing(2)
    larger = av.VideoFrame.from_ndarray(
        np.kron(NOISE, np.ones((2, 2, 1), np.uint8)), format="bgr24"
    )
    assert judge.is_good(larger)
