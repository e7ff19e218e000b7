"""From the windows of labelled segments to the folder of a 'temporal' strategy."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from monitor.classes import Classes
from monitor.engine.trained_file import NETWORK_FILE, sha256_of
from monitor.errors import DataSetError
from monitor.i18n import percent, tr
from monitor.intervals import wilson_interval
from monitor.training.data.dataset import Labels
from monitor.training.data.labels import rows_in_words
from monitor.training.data.segments import LEAST_SEGMENTS, Segment, groups_of
from monitor.training.data.split import Parts, parts_of
from monitor.training.data.window_sequences import WindowSequences
from monitor.training.evaluation.measures import best_temperature
from monitor.training.evaluation.model_card import table
from monitor.training.progress import Progress
from monitor.training.strategies.strategy_job import StrategyJob, strategy_folder
from monitor.window.strategies.trained_folder import (
    CARD_FILE,
    StrategyDescription,
    write_strategy_description,
)

_FOLDS = 5


@dataclass(frozen=True, slots=True)
class Comparison:
    """What the windows of the test's segments are told apart by.

    Attributes:
        tested: Windows of the test.
        by_order: Of those, how many the recurrent network gets right.
        by_order_with_heads: How many it gets right that takes where heads are turned too; None
            where that is not known.
        by_mean: How many a logistic regression on the windows' means gets right.
        by_mean_with_heads: How many with where heads are turned among the means, likewise.
        takes_heads: Whether the network that is kept takes it: on what the training was watched
            by, more was right with it.
        by_majority: How many are of the commonest label of the training.
        majority: That label.
        by_recording: Whether no recording is both learnt from and tested with; else no segment is.
        counts: Windows to learn from and to watch the training by.
        temperature: What the logits are divided by, so that the probabilities are honest.
    """

    tested: int
    by_order: int
    by_mean: int
    by_majority: int
    majority: str
    by_recording: bool
    counts: tuple[int, int]
    temperature: float
    by_order_with_heads: int | None = None
    by_mean_with_heads: int | None = None
    takes_heads: bool = False

    @property
    def by_kept(self) -> int:
        """How many the network gets right that is kept."""
        heads = self.by_order_with_heads
        return heads if self.takes_heads and heads is not None else self.by_order

    def lines(self) -> list[tuple[str, str, str]]:
        """Return what, how much of the test it gets right, and the 95 % interval of that."""
        return [
            (name, _share(right / self.tested), _interval(right, self.tested))
            for name, right in (
                (tr("order in time: recurrent network"), self.by_order),
                (tr("the same, with where heads are turned"), self.by_order_with_heads),
                (tr("window means: logistic regression"), self.by_mean),
                (tr("the same, with where heads are turned"), self.by_mean_with_heads),
                (tr("always {majority!r}", majority=self.majority), self.by_majority),
            )
            if right is not None
        ]


def train_strategy(
    job: StrategyJob,
    segments: Sequence[Segment],
    sequences: WindowSequences,
    *,
    inputs: Sequence[str],
    classes: Classes,
    progress: Progress,
) -> Comparison:
    """Train the network, compare it, and write its folder.

    Args:
        job: Where it goes.
        segments: The rows of the CSV.
        sequences: Their windows.
        inputs: The classes of the readings.
        classes: The labels, with what the gauge counts.
        progress: Is told how far it is; what it raises ends it, and leaves nothing behind.

    Raises:
        DataSetError: There are too few windows, or the folder cannot be written.
    """
    shown = np.array([classes.names.index(one.label) for one in segments], np.int64)
    labels = shown[sequences.segments]
    _refuse_unseen(job.table, segments, sequences)
    parts, by_recording = _split(job, segments, sequences, labels, classes)

    plain = _fitted(sequences.without_heads(), labels, parts, job.seed, progress)
    heads = None
    if sequences.knows_heads:
        heads = _fitted(sequences, labels, parts, job.seed, progress)
    takes_heads = heads is not None and heads.watched > plain.watched
    kept = heads if heads is not None and takes_heads else plain
    test = labels[parts.test]
    common = int(np.bincount(labels[parts.training]).argmax())
    found = Comparison(
        tested=len(test),
        by_order=plain.tested,
        by_order_with_heads=None if heads is None else heads.tested,
        by_mean=plain.by_mean,
        by_mean_with_heads=None if heads is None else heads.by_mean,
        takes_heads=takes_heads,
        by_majority=int((test == common).sum()),
        majority=classes.names[common],
        by_recording=by_recording,
        counts=(len(parts.training), len(parts.validation)),
        temperature=kept.temperature,
    )
    with strategy_folder(job) as folder:
        kept.export(folder / NETWORK_FILE)
        (folder / CARD_FILE).write_text(_card(job, found), encoding="utf-8")
        description = StrategyDescription(
            kind="temporal",
            inputs=tuple(inputs),
            names=classes.names,
            positive=classes.positive,
            negative=classes.negative,
            length_s=job.length_s,
            app_version=version("classroom-monitor"),
            network_sha256=sha256_of(folder / NETWORK_FILE),
            takes_heads=takes_heads,
        )
        write_strategy_description(folder, description)
    return found


@dataclass(frozen=True, slots=True)
class _Fitted:
    """A network, and how many windows it gets right: watched and tested; so the means."""

    export: Callable[[Path], None]
    watched: int
    tested: int
    by_mean: int
    temperature: float


def _fitted(
    sequences: WindowSequences, labels: Labels, parts: Parts, seed: int, progress: Progress
) -> _Fitted:
    from monitor.training.networks.recurrent import export_recurrent, fit_recurrent, logits_of

    model = fit_recurrent(sequences, labels, parts, seed=seed, progress=progress)
    watched = logits_of(model, sequences, parts.validation)
    temperature = max(best_temperature(watched, labels[parts.validation]), 1.0)
    tested = logits_of(model, sequences, parts.test)

    def right(found: NDArray[np.int64], part: NDArray[np.int64]) -> int:
        return int((found == labels[part]).sum())

    return _Fitted(
        export=lambda path: export_recurrent(model, path, temperature),
        watched=right(watched.argmax(axis=1), parts.validation),
        tested=right(tested.argmax(axis=1), parts.test),
        by_mean=right(_by_mean(sequences, labels, parts), parts.test),
        temperature=temperature,
    )


def _refuse_unseen(csv: Path, segments: Sequence[Segment], sequences: WindowSequences) -> None:
    seen = set(sequences.segments.tolist())
    empty = [one.row for place, one in enumerate(segments) if place not in seen]
    if empty:
        raise DataSetError(
            tr(
                "{csv}, {rows_in_words}: nobody's face is found there: correct the "
                "times, or take it out",
                csv=csv,
                rows_in_words=rows_in_words(empty),
            )
        )


def _split(
    job: StrategyJob,
    segments: Sequence[Segment],
    sequences: WindowSequences,
    labels: Labels,
    classes: Classes,
) -> tuple[Parts, bool]:
    """Windows that overlap, or are of one segment or better of one recording, are in one part."""
    for by_recording in (True, False):
        groups = np.array(groups_of(segments, by_recording=by_recording))[sequences.segments]
        of_class = [len(set(groups[labels == place])) for place in range(len(classes))]
        if min(of_class) < LEAST_SEGMENTS:
            continue
        parts = parts_of(labels, groups, min(_FOLDS, *of_class), job.seed, len(classes))
        if parts is not None:
            return parts, by_recording
    fewest = classes.names[int(np.argmin(of_class))]
    raise DataSetError(
        tr(
            "{table}: {fewest!r} has {of_class} segments that do not overlap: they "
            "cannot be divided so that every part shows every class: at least "
            "{least_segments} are needed",
            table=job.table,
            fewest=fewest,
            of_class=min(of_class),
            least_segments=LEAST_SEGMENTS,
        )
    )


def _by_mean(sequences: WindowSequences, labels: Labels, parts: Parts) -> Labels:
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    model = make_pipeline(StandardScaler(), LogisticRegression(max_iter=1000))
    model.fit(sequences.means[parts.training], labels[parts.training])
    return np.asarray(model.predict(sequences.means[parts.test]), np.int64)


def _card(job: StrategyJob, found: Comparison) -> str:
    apart = (
        tr("No recording is in two of these.")
        if found.by_recording
        else tr("No segment is in two of these.")
    )
    learnt, watched = found.counts
    rows = table([tr("told apart by"), tr("right"), tr("95 % interval")], found.lines())
    return tr(
        "# {name}\n\nWindows of {length_s:g} s of {table}: {learnt} to learn from, "
        "{watched} to watch the training by, {tested} to test, seed {seed}. {apart}"
        "\n\n{rows}\n\n{found}Windows of a segment are alike and overlap, so the "
        "intervals are wider in truth. Temperature {temperature:.2f}. An expression "
        "is not a feeling, and not attention.\n",
        name=job.out.absolute().name,
        length_s=job.length_s,
        table=job.table.name,
        learnt=learnt,
        watched=watched,
        tested=found.tested,
        seed=job.seed,
        apart=apart,
        rows=rows,
        found=_about_heads(found),
        temperature=found.temperature,
    )


def _about_heads(found: Comparison) -> str:
    if found.by_order_with_heads is None:
        return ""
    if found.takes_heads:
        return tr(
            "The network that is kept takes where heads are turned, as the camera sees them. "
        )
    return tr("Where heads are turned told no more, so the network that is kept does not take it. ")


def _share(share: float) -> str:
    return percent(f"{100 * share:.0f}")


def _interval(right: int, total: int) -> str:
    low, high = wilson_interval(right, total) or (0.0, 1.0)
    return tr("{low} to {high}", low=_share(low), high=_share(high))
