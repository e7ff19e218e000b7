"""How many people show what: shares of a group, estimated from a network's probabilities.

Averaging the probabilities of a network is biased for this: what it leaves over on neutral faces
adds up. So its training shares are taken out of them, which leaves how strongly each face speaks
for each class, and the shares of this group are estimated from that (quantification under prior
shift: Saerens, Latinne, Decaestecker 2002, there by expectation maximisation). Here the whole
posterior is integrated instead of its peak, so that an interval comes with the estimate
(docs/decisions/balance.md).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from monitor.classes import Classes
from monitor.types import FloatArray

PRIOR = 0.3
"""Dirichlet concentration of each of positive, neither and negative: weak, nothing preferred."""

CALIBRATION_SPREAD = 0.3
"""How far a network's log odds may be off for all faces of a room alike, as a standard deviation.

A camera, a light or a crowd that the network was not calibrated on moves all of its answers.
"""

Z_90 = 1.644854
"""Of a normal distribution, 90 % lie within so many standard deviations."""

_UNLIKELY = -9.0
"""Shares whose log likelihood is lower than the best by this change nothing."""

_Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Prevalence:
    """Estimated shares of the people of one group.

    Attributes:
        shares: (C,) float32, share of the people who show each class, sum 1.
        net: Share of the positive classes less that of the negative ones, -1..1.
        low: Lower end of the 90 % interval of `net`.
        high: Its upper end.
    """

    shares: FloatArray
    net: float
    low: float
    high: float


def estimate_prevalence(
    probabilities: NDArray[np.floating], weights: NDArray[np.floating], classes: Classes
) -> Prevalence:
    """Estimate the shares of a group of people.

    Args:
        probabilities: (A, C) of a network, rows sum to 1: one row per person, or several that
            share a person's weight.
        weights: (A,) how much of a person each row is; they sum to the number of people.
        classes: What the probabilities are of, and how often the network was shown each.
    """
    people = float(weights.sum())
    group_probabilities = probabilities @ _members(classes)  # (A, 3)
    evidence = group_probabilities / _training_shares(classes)
    # float32 from here on: half the time, and its last digit is far below what is not known.
    evidence = (evidence / evidence.sum(axis=1, keepdims=True)).astype(np.float32)
    weights = weights.astype(np.float32)

    is_there = tuple(bool(column.any()) for column in _members(classes).T)
    shares, likelihood, chance = _posterior(evidence, weights, is_there)
    # (A, K): how likely each person shows a positive and a negative class, by shares.
    positive = evidence[:, :1] * shares[:, 0] / likelihood
    negative = evidence[:, 2:] * shares[:, 2] / likelihood
    sign = positive - negative
    net = _sum_of(weights, sign) / people  # (K,)
    # Rounding may go beyond what a share can be, by the last digit.
    least, most = -float(classes.is_negative.any()), float(classes.is_positive.any())
    mean = min(max(float(chance @ net), least), most)

    of_people = _sum_of(weights, positive + negative - sign**2) / people**2
    variance = float(chance @ (of_people + (net - mean) ** 2))
    for member, towards in ((positive, 1.0), (negative, -1.0)):
        # Moves of all log odds at once: their effect at fixed shares, and through the shares.
        count = _sum_of(weights, member)
        effect = chance @ (_sum_of(weights, member * (towards - sign)) / people)
        effect += chance @ ((net - mean) * (count - chance @ count))
        variance += float(CALIBRATION_SPREAD * effect) ** 2
    reach = Z_90 * math.sqrt(max(variance, 0.0))

    of_positive, of_negative = (
        np.einsum("ak,k->a", member, chance.astype(np.float32)) for member in (positive, negative)
    )
    of_group = np.stack([of_positive, 1.0 - of_positive - of_negative, of_negative], axis=1)
    return Prevalence(
        _class_shares(probabilities, group_probabilities, of_group * weights[:, None], classes),
        mean,
        max(mean - reach, least),
        min(mean + reach, most),
    )


def estimate_shares(
    evidence: NDArray[np.floating], weights: NDArray[np.floating]
) -> tuple[_Array, _Array]:
    """Estimate the shares of three groups among people, as `estimate_prevalence` does.

    Args:
        evidence: (A, 3) how strongly each row speaks for each group, rows sum to 1: one row per
            person, or several that share a person's weight.
        weights: (A,) how much of a person each row is; they sum to the number of people.

    Returns:
        The shares (3,), sum 1, and their standard errors (3,).
    """
    people = float(weights.sum())
    evidence, weights = evidence.astype(np.float32), weights.astype(np.float32)
    shares, likelihood, chance = _posterior(evidence, weights, (True, True, True))
    members = [evidence[:, one : one + 1] * shares[:, one] / likelihood for one in range(3)]
    counts = np.stack([_sum_of(weights, member) for member in members])  # (3, K)
    means = counts @ chance
    variances = np.empty(3)
    for one, member in enumerate(members):
        of_people = _sum_of(weights, member * (1.0 - member))
        variances[one] = chance @ (of_people + (counts[one] - means[one]) ** 2)
        for towards, other in enumerate(members):
            effect = chance @ _sum_of(weights, other * (float(one == towards) - member))
            effect += chance @ ((counts[one] - means[one]) * (counts[towards] - means[towards]))
            variances[one] += float(CALIBRATION_SPREAD * effect) ** 2
    return means / means.sum(), np.sqrt(np.maximum(variances, 0.0)) / people


def _posterior(
    evidence: NDArray[np.floating], weights: NDArray[np.floating], is_there: tuple[bool, ...]
) -> tuple[NDArray[np.floating], NDArray[np.floating], _Array]:
    """Shares (K, 3) that are likely, each row's likelihood (A, K), and the shares' chance (K,)."""
    nodes, log_prior = _prior_nodes(_nodes_for(float(weights.sum())), is_there)
    likelihood = evidence[:, :1] * nodes[:, 0]
    likelihood += evidence[:, 1:2] * nodes[:, 1]
    likelihood += evidence[:, 2:] * nodes[:, 2]
    log_chance = _sum_of(weights, np.log(likelihood)) + log_prior
    log_chance -= log_chance.max()
    likely = log_chance > _UNLIKELY
    chance = np.exp(log_chance[likely].astype(np.float64))
    return nodes[likely], likelihood[:, likely], chance / chance.sum()


def _sum_of(weights: NDArray[np.floating], values: NDArray[np.floating]) -> NDArray[np.floating]:
    """(K,) sum over the rows of (A, K). Not by BLAS: its threads would wait for the networks'."""
    return np.asarray(np.einsum("a,ak->k", weights, values))


def _class_shares(
    probabilities: NDArray[np.floating],
    group_probabilities: NDArray[np.floating],
    of_group: NDArray[np.floating],
    classes: Classes,
) -> FloatArray:
    """Each group's people divided among its classes as the network divides them, (C,)."""
    scale = of_group / np.maximum(group_probabilities, 1e-12)
    shares = ((scale @ _members(classes).T) * probabilities).sum(axis=0)
    shares = np.clip(shares, 0.0, None)
    return np.asarray(shares / shares.sum(), np.float32)


@lru_cache(maxsize=64)
def _members(classes: Classes) -> FloatArray:
    """(C, 3) float32: 1 where a class is positive, neither, or negative."""
    neither = ~(classes.is_positive | classes.is_negative)
    columns = (classes.is_positive, neither, classes.is_negative)
    return np.stack(columns, axis=1).astype(np.float32)


@lru_cache(maxsize=64)
def _training_shares(classes: Classes) -> FloatArray:
    """(3,) float32 training shares of positive, neither, negative; 1 for a group without any."""
    of_groups = classes.expected_shares @ _members(classes)
    return np.where(of_groups > 0.0, of_groups, 1.0).astype(np.float32)


def _nodes_for(people: float) -> int:
    # The posterior gets narrower with the root of the number of people: an error below 0.001.
    return 8 + round(1.2 * math.sqrt(people))


@lru_cache(maxsize=256)
def _prior_nodes(count: int, is_there: tuple[bool, ...]) -> tuple[FloatArray, NDArray[np.float32]]:
    """Nodes (K, 3) and log weights (K,) that integrate over the prior of the groups' shares.

    The Dirichlet distribution is taken apart into the share of those who count at all and, of
    these, the share of the positive ones: two beta distributions, each with its Gauss-Jacobi
    nodes. The likelihood is a polynomial in both, so the sum over the nodes is exact for few
    people, and nearly so for many.
    """
    positive, neither, negative = is_there
    counted = PRIOR * (positive + negative)
    counted_share, counted_weight = _beta_nodes(count, counted, PRIOR * neither)
    positive_share, positive_weight = _beta_nodes(count, PRIOR * positive, PRIOR * negative)
    u, v = (grid.ravel() for grid in np.meshgrid(counted_share, positive_share, indexing="ij"))
    weight = np.outer(counted_weight, positive_weight).ravel()
    nodes = np.stack([u * v, 1.0 - u, u * (1.0 - v)], axis=1)
    return nodes.astype(np.float32), np.log(weight).astype(np.float32)


def _beta_nodes(count: int, a: float, b: float) -> tuple[_Array, _Array]:
    """Nodes and weights (count,) of Gauss's rule for a beta(a, b) distribution on 0..1.

    With a or b 0 all of it lies at one end. Golub and Welsch 1969: the nodes are the eigenvalues
    of the matrix of the Jacobi polynomials' three-term recurrence.
    """
    if a == 0.0 or b == 0.0:
        return np.array([float(b == 0.0)]), np.array([1.0])
    # Jacobi polynomials on -1..1 for the weight (1 - x)^alpha (1 + x)^beta.
    alpha, beta = b - 1.0, a - 1.0
    k = np.arange(1, count, dtype=np.float64)
    total = 2.0 * k + alpha + beta
    diagonal = np.empty(count)
    diagonal[0] = (beta - alpha) / (alpha + beta + 2.0)
    diagonal[1:] = (beta**2 - alpha**2) / (total * (total + 2.0))
    above = 4.0 * k * (k + alpha) * (k + beta) * (k + alpha + beta)
    above[0] = 4.0 * (1.0 + alpha) * (1.0 + beta)
    below = total**2 * (total**2 - 1.0)
    below[0] = (2.0 + alpha + beta) ** 2 * (3.0 + alpha + beta)
    beside = np.sqrt(above / below)
    values, vectors = np.linalg.eigh(np.diag(diagonal) + np.diag(beside, 1) + np.diag(beside, -1))
    return np.clip((values + 1.0) / 2.0, 1e-9, 1.0 - 1e-9), vectors[0] ** 2
