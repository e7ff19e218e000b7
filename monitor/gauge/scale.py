"""The words at the ends of the gauge's scale, and in its middle. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass

from monitor.config import StrategyName
from monitor.i18n import shown, tr
from monitor.types import State


@dataclass(frozen=True, slots=True)
class ScaleEnds:
    """What stands at 0, 50 and 100."""

    low: str
    middle: str
    high: str


OF_EXPRESSIONS = ScaleEnds(shown(State.BORED), shown(State.NEUTRAL), shown(State.INTERESTED))
_OF_SHARES = ScaleEnds(shown(State.BORED), tr("middle"), shown(State.INTERESTED))
_OF_HEADS = ScaleEnds(tr("nobody"), tr("half"), tr("everybody"))


def scale_of(strategy: StrategyName) -> ScaleEnds:
    """Return the words of the scale that a strategy has."""
    return {"balance": _OF_SHARES, "facing": _OF_HEADS}.get(strategy, OF_EXPRESSIONS)
