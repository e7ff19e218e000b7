"""The classes that a network tells apart, and which of them the gauge counts."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from monitor.i18n import listed, shown, tr

MOST_CLASSES = 100

TAKEN_NAMES = frozenset(
    {
        *("id", "session_id", "session", "type", "note", "model", "strategy"),
        *("frame", "time_s", "track", "x", "y", "width", "height", "score"),
        *("start_s", "end_s", "frames", "people", "seen", "coverage", "state"),
        *("score_low", "score_high"),
        *("event", "kind", "label", "detail", "gauge", "agrees", "shown"),
        "speech_share",
    }
)
"""No class has such a name: they are columns of the tables that classes are columns of.

Columns of orientation are not among them: they give way to a class of the same name
(`monitor.orientation.columns.has_columns`), since classes had such names before them.
"""


@dataclass(frozen=True)
class Classes:
    """What a network tells apart, in the order of its probabilities.

    Attributes:
        names: C names, as the user wrote them.
        positive: Those that count for 'interested'.
        negative: Those that count for 'bored'. All others count for neither.
        training_shares: C shares of the classes in what the network was trained or calibrated on,
            sum 1, which its probabilities take for granted; () where nobody knows.
        temperature: Its log probabilities are divided by this where shares are estimated: above 1
            for a network that is surer than it should be.

    Raises:
        ValueError: The names cannot be columns of tables, a list holds what is no class, or the
            shares are none.
    """

    names: tuple[str, ...]
    positive: tuple[str, ...] = ()
    negative: tuple[str, ...] = ()
    training_shares: tuple[float, ...] = ()
    temperature: float = 1.0

    def __post_init__(self) -> None:
        if not 2 <= len(self.names) <= MOST_CLASSES:
            raise ValueError(
                tr(
                    "{names} classes: there must be 2 to {most_classes}",
                    names=len(self.names),
                    most_classes=MOST_CLASSES,
                )
            )
        refuse_twins(self.names)
        for name in self.names:
            refuse_name(name)
        for name in (*self.positive, *self.negative):
            if name not in self.names:
                known = ", ".join(self.names)
                raise ValueError(
                    tr(
                        "{name!r} is no class of this network: they are {known}",
                        name=name,
                        known=known,
                    )
                )
        if both := set(self.positive) & set(self.negative):
            raise ValueError(tr("{both!r} cannot be both positive and negative", both=min(both)))
        self._refuse_shares()

    def _refuse_shares(self) -> None:
        shares = self.training_shares
        if shares and (
            len(shares) != len(self.names)
            or not all(share > 0.0 for share in shares)
            or not math.isclose(math.fsum(shares), 1.0, abs_tol=1e-3)
        ):
            raise ValueError(tr("the training shares must be above 0, one a class, and sum to 1"))
        if not 0.05 <= self.temperature <= 20.0:
            raise ValueError(
                tr(
                    "a temperature of {temperature}: it must lie in 0.05 to 20",
                    temperature=self.temperature,
                )
            )

    def __len__(self) -> int:
        return len(self.names)

    @property
    def are_counted(self) -> bool:
        """Whether the gauge can be made from them."""
        return bool(self.positive or self.negative)

    @cached_property
    def is_positive(self) -> NDArray[np.bool_]:
        """(C,) bool, by class."""
        return np.isin(self.names, self.positive)

    @cached_property
    def is_negative(self) -> NDArray[np.bool_]:
        """(C,) bool, by class."""
        return np.isin(self.names, self.negative)

    @cached_property
    def counts_as(self) -> NDArray[np.int64]:
        """(C,) what the gauge counts a class as: 1, -1, or 0 for neither."""
        return self.is_positive.astype(np.int64) - self.is_negative

    @cached_property
    def expected_shares(self) -> NDArray[np.float64]:
        """(C,) what a network answers that sees nothing: its training shares, or all alike."""
        return np.array(self.training_shares or [1.0 / len(self)] * len(self))

    @cached_property
    def others(self) -> tuple[str, ...]:
        """The names that count for neither."""
        return tuple(name for name in self.names if name not in (*self.positive, *self.negative))

    @cached_property
    def shown_order(self) -> tuple[int, ...]:
        """Places of the classes as they are shown: positive, those for neither, negative."""
        return tuple(map(self.names.index, (*self.positive, *self.others, *self.negative)))

    def rows(self, most: int) -> tuple[tuple[str, tuple[int, ...]], ...]:
        """Return names to show, each with the places that it stands for, in `shown_order`.

        Where there are more than `most` classes, the last row stands for several: first for
        those that the gauge does not count.
        """
        if len(self) <= most:
            return tuple((self.names[place], (place,)) for place in self.shown_order)
        counted = self.is_positive | self.is_negative
        kept = sorted(self.shown_order, key=lambda place: not counted[place])[: most - 1]
        single = [place for place in self.shown_order if place in kept]
        rest = tuple(place for place in self.shown_order if place not in kept)
        rows = tuple((self.names[place], (place,)) for place in single)
        return (*rows, (tr("{rest} others", rest=len(rest)), rest))

    @property
    def formula(self) -> str:
        """What counts for what, in a few sentences."""
        positive = [shown(name) for name in self.names if name in self.positive]
        negative = [shown(name) for name in self.names if name in self.negative]
        nothing = tr("nothing")
        text = f"P: {listed(positive) or nothing}. N: {listed(negative) or nothing}."
        if self.others:
            others = listed([shown(name) for name in self.others])
            text += " " + tr(
                "{others} counts for neither.",
                "{others} count for neither.",
                others=others[:1].upper() + others[1:],
                count=len(self.others),
            )
        return text

    def as_dict(self) -> dict[str, object]:
        """Plain values for JSON; what nobody knows is left out."""
        values: dict[str, object] = {
            "names": list(self.names),
            "positive": list(self.positive),
            "negative": list(self.negative),
        }
        if self.training_shares:
            values["training_shares"] = list(self.training_shares)
        if self.temperature != 1.0:
            values["temperature"] = self.temperature
        return values

    @staticmethod
    def from_dict(values: Mapping[str, object]) -> Classes:
        """Undo `as_dict`.

        Raises:
            ValueError: It is something else.
        """
        lists = [values.get(key) for key in ("names", "positive", "negative")]
        if not all(isinstance(one, list) and all(isinstance(n, str) for n in one) for one in lists):
            raise ValueError(tr("classes are three lists of names: names, positive, negative"))
        names, positive, negative = (tuple(one) for one in lists if isinstance(one, list))
        shares, temperature = values.get("training_shares", []), values.get("temperature", 1.0)
        if not isinstance(shares, list) or not all(isinstance(one, float) for one in shares):
            raise ValueError(tr("training_shares is a list of numbers"))
        if not isinstance(temperature, float):
            raise ValueError(tr("temperature is a number"))
        return Classes(names, positive, negative, tuple(shares), temperature)


def class_columns(columns: Iterable[str]) -> list[str]:
    """Return which columns of a table of windows are classes: between `coverage` and `score`."""
    names = list(columns)
    return names[names.index("coverage") + 1 : names.index("score")]


def refuse_name(name: str) -> None:
    """Refuse what cannot be the name of a class.

    Raises:
        ValueError: It is empty, has spaces around it, is too long, cannot be printed, or is the
            name of a column.
    """
    if not name or name != name.strip() or len(name) > 60 or not name.isprintable():
        raise ValueError(
            tr("{name!r} cannot be the name of a class: 1 to 60 letters, in one line", name=name)
        )
    if name.casefold() in TAKEN_NAMES:
        raise ValueError(
            tr("{name!r} is a column of the tables: give this class another name", name=name)
        )


def refuse_twins(names: Iterable[str]) -> None:
    """Refuse names that differ in nothing but case or spaces.

    Raises:
        ValueError: Two do.
    """
    known: dict[str, str] = {}
    for name in names:
        plain = plain_name(name)
        if plain in known:
            raise ValueError(
                tr(
                    "{known!r} and {name!r} are the same but for case or spaces",
                    known=known[plain],
                    name=name,
                )
            )
        known[plain] = name


def plain_name(name: str) -> str:
    """Return a name without what a slip of the hand changes: case and spaces."""
    return "".join(name.casefold().split())
