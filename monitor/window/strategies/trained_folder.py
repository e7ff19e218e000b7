"""The folder of a trained strategy, as training leaves it.

It holds `strategy.json` (what it takes and says), the network where it has one, and a card for
people. It can be read, and used, without what trained it (docs/decisions/order-in-time.md).
"""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from pydantic import ConfigDict, TypeAdapter, ValidationError
from pydantic.dataclasses import dataclass

from monitor.classes import Classes
from monitor.config import TrainedStrategyName
from monitor.errors import EngineError
from monitor.i18n import of_library, tr
from monitor.orientation.columns import MEASURES

FORMAT = 2
"""Since 2 a strategy may weigh where heads are turned; what 1 wrote is read."""

STRATEGY_FILE = "strategy.json"
CARD_FILE = "card.md"

_STRICT = ConfigDict(extra="forbid")


@dataclass(frozen=True, config=_STRICT)
class Line:
    """A logistic regression: sigmoid(weights . features + offset) is how likely 'interested' is.

    Attributes:
        weights: One for each class of the readings and one for the coverage, in that order; then
            one for each of `MEASURES`, where it weighs these.
        offset: What is added.
    """

    weights: tuple[float, ...]
    offset: float


@dataclass(frozen=True, config=_STRICT)
class StrategyDescription:
    """What a trained strategy takes and says, as `strategy.json` holds it.

    Attributes:
        kind: The strategy that it serves.
        inputs: The classes of the readings that it takes, in their order.
        names: What it tells apart, in the order of its network's probabilities.
        positive: Those that count for 'interested'.
        negative: Those that count for 'bored'.
        length_s: Length of the windows that it was trained on.
        app_version: The program that trained it.
        refusal: Why it must not be used; "" where it may.
        network_sha256: Of the network's file; "" where there is none.
        line: What 'verdicts' has learnt; None for a network, and where it has learnt something
            from heads alone.
        line_with_heads: The same with where heads are turned, for windows in which that is known;
            None where it was not, or told no more.
        takes_heads: Whether the network takes where heads are turned too.
        format: Version of the folder.
    """

    kind: TrainedStrategyName
    inputs: tuple[str, ...]
    names: tuple[str, ...]
    positive: tuple[str, ...]
    negative: tuple[str, ...]
    length_s: float
    app_version: str
    refusal: str = ""
    network_sha256: str = ""
    line: Line | None = None
    line_with_heads: Line | None = None
    takes_heads: bool = False
    format: int = FORMAT

    @property
    def classes(self) -> Classes:
        """What it tells apart, with what the gauge counts.

        Raises:
            ValueError: They cannot be classes.
        """
        return Classes(self.names, self.positive, self.negative)


_LEARNED = TypeAdapter(StrategyDescription)


def is_strategy_folder(folder: Path) -> bool:
    """Whether a folder claims to hold a trained strategy."""
    return (folder / STRATEGY_FILE).is_file()


def read_strategy_description(
    folder: Path, kind: TrainedStrategyName | None = None
) -> StrategyDescription:
    """Return what a folder holds for the strategy `kind`, or for whichever it was trained for.

    Raises:
        EngineError: It is no such folder, it is broken, of a newer version, for another
            strategy, or it may not be used.
    """
    file = folder / STRATEGY_FILE
    if not file.is_file():
        raise EngineError(
            tr(
                "{folder}: no folder of a trained way of counting (no "
                "{strategy_file}): name what `classroom-monitor train --sequence` or "
                "`train-verdicts` made",
                folder=folder,
                strategy_file=STRATEGY_FILE,
            )
        )
    try:
        values = json.loads(file.read_text(encoding="utf-8"))
        _refuse_newer(folder, values)
        found = _LEARNED.validate_python(values)
        Classes(found.inputs)
        _refuse_incomplete(found)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        key = ".".join(map(str, first["loc"]))
        raise EngineError(
            tr(
                "{file}: {key}: {msg}: train it again",
                file=file,
                key=key,
                msg=of_library(first["msg"]),
            )
        ) from error
    except (OSError, ValueError) as error:
        raise EngineError(
            tr("{file}: broken ({error}): train it again", file=file, error=error)
        ) from error
    if kind not in (None, found.kind):
        raise EngineError(
            tr(
                "{folder}: trained for --strategy {kind}, not for {kind_2}",
                folder=folder,
                kind=found.kind,
                kind_2=kind,
            )
        )
    if found.refusal:
        raise EngineError(f"{folder}: {found.refusal}")
    return found


def require_inputs(folder: Path, learned: StrategyDescription, classes: Classes) -> None:
    """Refuse readings that a strategy was not trained on.

    Raises:
        EngineError: It was trained on readings of other classes.
    """
    if classes.names != learned.inputs:
        raise EngineError(
            tr(
                "{folder}: trained on readings of {inputs}, not of {names}: name the "
                "--emotion that it was trained with",
                folder=folder,
                inputs=", ".join(learned.inputs),
                names=", ".join(classes.names),
            )
        )


def write_strategy_description(folder: Path, learned: StrategyDescription) -> None:
    """Write `strategy.json`; where it is, the folder counts: write it last."""
    text = json.dumps(asdict(learned), indent=1, ensure_ascii=False)
    (folder / STRATEGY_FILE).write_text(f"{text}\n", encoding="utf-8")


def _refuse_incomplete(found: StrategyDescription) -> None:
    if not found.classes.are_counted:
        raise ValueError(tr("nothing says what counts for interested or bored"))
    line, heads = found.line, found.line_with_heads
    lacks = found.kind == "verdicts" and line is None and heads is None
    if lacks or (line is not None and len(line.weights) != len(found.inputs) + 1):
        raise ValueError(tr("a weight for each class and one for the coverage are needed"))
    if heads is not None and len(heads.weights) != len(found.inputs) + 1 + len(MEASURES):
        raise ValueError(
            tr(
                "with heads a weight for each of {measures} is needed too",
                measures=", ".join(MEASURES),
            )
        )


def _refuse_newer(folder: Path, values: Any) -> None:
    version = values.get("format") if isinstance(values, dict) else None
    if isinstance(version, int) and version > FORMAT:
        raise EngineError(
            tr(
                "{folder}: a strategy of a newer Classroom Monitor (format {version}, "
                "this one knows {format}): update the program",
                folder=folder,
                version=version,
                format=FORMAT,
            )
        )
