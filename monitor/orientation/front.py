"""Which way the front is, seen from each place in the picture.

Who sits at the edge of a wide room looks across the picture to see the board, and a camera at the
side sees everybody turned. So 'front' is a direction for each place: a smooth function of where
the place is in the picture, of second order, drawn towards a plain one where few people sit. It is
fitted to how heads were turned, and whoever looked elsewhere hardly counts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from monitor.orientation.records import FrontBasis

HEADS_DIFFER = 8.0
"""How far the heads of people who look to the same place are turned from there, in degrees, as a
standard deviation; their own errors of measurement included."""

SLOPE, CURVE = 25.0, 8.0
"""How much the direction may change from the middle of the room to its edge, in degrees, as
standard deviations: in a straight line, and bent."""

ANY_DIRECTION = 90.0
"""The same of the direction in the middle."""

OUTLIER = 25.0
"""Who is turned further from the rest than this, in degrees, does not count."""

AGREES = 20.0
"""Who is turned no further than this from where the others say the front is agrees with them."""

BEYOND = 1.5
"""The direction further out than this, in half widths of the room, is that of the edge."""

_LOOSE = (8.0, 4.0, 2.0, 1.4, 1.0, 1.0, 1.0, 1.0, 1.0)
"""The fit begins with all people, and leaves outliers out step by step."""

_DIGITS = 5
"""Of coefficients, in degrees."""

_PRIOR = np.diag(1.0 / np.square([ANY_DIRECTION, SLOPE, SLOPE, CURVE, CURVE, CURVE]))

_Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Front:
    """The direction of the front, by place.

    Attributes:
        basis: How it is known.
        people: How many people it was fitted to.
        centre_xy: (2,) the middle of the room in the picture, in pixels.
        unit_px: Half of its width.
        coefficients: (6, 2) of 1, x, y, x x, x y, y y for yaw and pitch, in degrees.
        covariance: (6, 6) how sure they are.
        agreeing: How many of the people were turned to it, for each as the others have it.
    """

    basis: FrontBasis
    people: int
    centre_xy: _Array
    unit_px: float
    coefficients: _Array
    covariance: _Array
    agreeing: int

    @property
    def most_agree(self) -> bool:
        """Whether it is more than a chance that people are turned alike.

        Of people turned anyhow, few enough fit to some function: one of them does not count.
        """
        return self.agreeing - 1 >= self.people / 2.0

    def at(self, places_xy: NDArray[np.floating]) -> tuple[_Array, _Array]:
        """Return the direction seen from places.

        Args:
            places_xy: (N, 2) in pixels of the picture.

        Returns:
            Yaw and pitch (N, 2), and the standard error of both (N,), in degrees.
        """
        terms = _terms(places_xy, self.centre_xy, self.unit_px)
        variance = np.einsum("ni,ij,nj->n", terms, self.covariance, terms)
        return terms @ self.coefficients, np.sqrt(np.maximum(variance, 0.0))

    def away_from(self, other: Front, places_xy: NDArray[np.floating]) -> float:
        """Return the largest angle between this front and another, in degrees, at places (N, 2)."""
        between = self.at(places_xy)[0] - other.at(places_xy)[0]
        return float(np.linalg.norm(between, axis=1).max(initial=0.0))

    def scaled(self, factor: float) -> Front:
        """Return the front of a picture that is so many times as large."""
        return replace(self, centre_xy=self.centre_xy * factor, unit_px=self.unit_px * factor)

    def as_dict(self) -> dict[str, object]:
        """Return plain values by name, for files."""
        return {
            "basis": self.basis.value,
            "people": self.people,
            "centre_xy": self.centre_xy.tolist(),
            "unit_px": self.unit_px,
            "coefficients": self.coefficients.tolist(),
            "covariance": self.covariance.tolist(),
            "agreeing": self.agreeing,
        }

    @staticmethod
    def from_dict(values: Mapping[str, Any]) -> Front:
        """Undo `as_dict`.

        Raises:
            ValueError: The values are none of a front.
        """
        try:
            arrays = {
                name: np.asarray(values[name], np.float64).reshape(shape)
                for name, shape in _SHAPES.items()
            }
            numbers = {name: float(values[name]) for name in _NUMBERS}
            basis = FrontBasis(values["basis"])
        except (KeyError, TypeError) as error:
            raise ValueError(f"these values are none of a front: {error!r}") from error
        known = [*numbers.values(), *(one for array in arrays.values() for one in array.flat)]
        if not np.isfinite(known).all() or numbers["unit_px"] <= 0.0:
            raise ValueError("these values are none of a front: they must be finite")
        return Front(
            basis,
            int(numbers["people"]),
            arrays["centre_xy"],
            numbers["unit_px"],
            arrays["coefficients"],
            arrays["covariance"],
            int(numbers["agreeing"]),
        )


_SHAPES = {"centre_xy": (2,), "coefficients": (6, 2), "covariance": (6, 6)}
_NUMBERS = ("people", "unit_px", "agreeing")


def fit_front(
    places_xy: NDArray[np.floating], turned: NDArray[np.floating], basis: FrontBasis
) -> Front:
    """Fit the direction that most of the people are turned to.

    Args:
        places_xy: (N, 2) where each person's face is, in pixels; N at least 1.
        turned: (N, 2) yaw and pitch of each person, in degrees.
        basis: What the result is to say of itself.
    """
    places, angles = np.asarray(places_xy, np.float64), np.asarray(turned, np.float64)
    centre_xy = ((places.min(axis=0) + places.max(axis=0)) / 2.0).round(1)
    unit_px = round(max(float(np.ptp(places, axis=0).max()) / 2.0, 1.0), 1)
    terms = _terms(places, centre_xy, unit_px)
    middle = np.median(angles, axis=0)
    coefficients = np.zeros((terms.shape[1], 2))
    covariance = np.asarray(np.linalg.inv(_PRIOR), np.float64)
    off = angles - middle
    for loose in _LOOSE:
        weights = _weights_of(off, loose * OUTLIER)
        weighted = terms.T * (weights / HEADS_DIFFER**2)
        covariance = np.asarray(np.linalg.inv(weighted @ terms + _PRIOR), np.float64)
        coefficients = covariance @ weighted @ (angles - middle)
        off = angles - middle - terms @ coefficients
    leverage = weights * np.einsum("ni,ij,nj->n", terms, covariance, terms) / HEADS_DIFFER**2
    from_others = off / np.maximum(1.0 - leverage, 0.05)[:, None]
    coefficients[0] += middle
    agrees = np.linalg.norm(from_others, axis=1) <= AGREES
    return Front(
        basis,
        len(places),
        centre_xy,
        unit_px,
        coefficients.round(_DIGITS),  # so that it is the same after a file, and the file short
        covariance.round(_DIGITS),
        int(agrees.sum()),
    )


def _terms(places_xy: NDArray[np.floating], centre_xy: _Array, unit_px: float) -> _Array:
    """(N, 6) the powers of the places up to the second."""
    x, y = np.clip((places_xy - centre_xy) / unit_px, -BEYOND, BEYOND).T
    return np.stack([np.ones_like(x), x, y, x * x, x * y, y * y], axis=1).astype(np.float64)


def _weights_of(off: _Array, limit: float) -> _Array:
    """Tukey's biweight of what is off, (N, 2) in degrees: 1 at nothing, 0 beyond the limit."""
    return np.asarray(np.clip(1.0 - (off**2).sum(axis=1) / limit**2, 0.0, 1.0) ** 2)
