import pytest

from monitor.orientation import FrontBasis, Orientation, ShareEstimate


def test_a_share_outside_its_interval_is_refused() -> None:
    with pytest.raises(ValueError, match="within its interval"):
        ShareEstimate(0.5, 0.6, 0.7)
    with pytest.raises(ValueError, match=r"within 0\.\.1"):
        ShareEstimate(1.0, 0.9, 1.1)


def test_an_orientation_has_all_shares_or_none() -> None:
    half = ShareEstimate(0.5, 0.4, 0.6)
    nobody = ShareEstimate(0.0, 0.0, 0.1)
    assert Orientation(4, FrontBasis.UNKNOWN).facing is None
    assert Orientation(4, FrontBasis.TOLD, half, half, nobody, nobody).facing is half
    with pytest.raises(ValueError, match="all four"):
        Orientation(4, FrontBasis.TOLD, facing=half)
