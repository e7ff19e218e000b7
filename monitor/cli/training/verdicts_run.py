"""From the log to a 'verdicts' strategy."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from monitor.cli.training.options import VerdictOptions
from monitor.config.extras import extra_hint
from monitor.errors import DataSetError
from monitor.i18n import tr
from monitor.orientation.columns import MEASURES
from monitor.review.rescore import stored_settings
from monitor.review.verdicts import INTERESTING, verdicts_of
from monitor.store import SessionRecord, SessionState, SessionStore
from monitor.training.strategies.strategy_job import StrategyJob, strategy_folder
from monitor.training.strategies.train_verdicts import (
    HeadsFit,
    VerdictsFit,
    fit_heads,
    fit_verdicts,
)
from monitor.window import TRAINED, strategy_words
from monitor.window.strategies.trained_folder import (
    CARD_FILE,
    StrategyDescription,
    write_strategy_description,
)


@dataclass(frozen=True, slots=True)
class Learnt:
    """What came of the sessions.

    Attributes:
        fit: What was learnt from expressions and coverage.
        heads: What where heads are turned adds; None where too few windows know it.
        inputs: The classes of the readings.
        left_out: How many sessions do not fit the newest.
    """

    fit: VerdictsFit
    heads: HeadsFit | None
    inputs: tuple[str, ...]
    left_out: int

    @property
    def refusal(self) -> str:
        """Why it must not be used, a line; "" where it is clearly better than guessing."""
        is_good = self.heads is not None and self.heads.adds and self.heads.beats_guessing
        return "" if is_good else self.fit.refusal


def learn(store: SessionStore, out: Path, choice: VerdictOptions, *, force: bool) -> Learnt:
    """Learn from the sessions of a log and write the folder, whole or not at all.

    Raises:
        DataSetError: There is too little to learn from, scikit-learn is not installed, or the
            folder cannot be written.
        StoreError: The log cannot be read.
    """
    if find_spec("sklearn") is None:
        raise DataSetError(
            tr("training needs sklearn: {extra_hint}", extra_hint=extra_hint("train"))
        )
    import pandas as pd

    records = [
        record
        for record in store.sessions()
        if record.state is not SessionState.RUNNING
        and choice.course in ("", record.info.course)
        and choice.room in ("", record.info.room)
    ]
    if not records:
        raise DataSetError(tr("no session of the log fits: record some, and mark what they were"))
    newest = records[0]
    if not (alike := [record for record in records if _read_alike(record, newest)]):
        raise DataSetError(
            tr(
                "in no session the gauge counted by '{strategy}' (--strategy person_mean), "
                "and marks of others speak for no such mix",
                strategy=strategy_words("person_mean"),
            )
        )
    length_s = stored_settings(newest).length_s
    job = StrategyJob(Path(store.name), out, length_s, force=force)
    job.refuse_existing()
    names = newest.info.classes.names
    found = pd.concat(
        [
            verdicts_of(
                record,
                store.windows(record.info.session_id),
                store.events(record.info.session_id),
                interesting=choice.interesting.split(","),
                boring=choice.boring.split(","),
            )
            for record in alike
        ]
    )
    features = found[[*names, "coverage"]].to_numpy(np.float32)
    said, sessions = found[INTERESTING].to_numpy(np.int64), found["session"].tolist()
    fit = fit_verdicts(features, said, sessions)
    heads = fit_heads(features, found[list(MEASURES)].to_numpy(np.float32), said, sessions)
    learnt = Learnt(fit, heads, names, len(records) - len(alike))
    _write(job, learnt)
    return learnt


def _read_alike(record: SessionRecord, newest: SessionRecord) -> bool:
    """Whether its windows mean the same as those of the newest session.

    Their mix must be that of `person_mean`, which the strategy weighs in turn.
    """
    return (
        record.info.strategy in ("person_mean", *TRAINED)
        and record.info.classes.names == newest.info.classes.names
        and record.info.model == newest.info.model
        and stored_settings(record).length_s == stored_settings(newest).length_s
    )


def lines_on_heads(heads: HeadsFit | None) -> list[str]:
    """Return how much where heads are turned adds, a line each."""
    if heads is None:
        return [tr("Where heads are turned is known in too few of these windows to learn from it.")]
    use = tr("so it is used where it is known") if heads.adds else tr("so it is not used")
    one_by_one = ", ".join(f"{name} {right}" for name, right in heads.right_with.items())
    known = tr("Where heads are turned is known in {value} of them", value=heads.count)
    return [
        tr(
            "{known}: without it {right_without} are right, with it {right}, {use}.",
            known=known,
            right_without=heads.right_without,
            right=heads.right,
            use=use,
        ),
        tr("With one measure alone beside the expressions: {one_by_one}.", one_by_one=one_by_one),
    ]


def _write(job: StrategyJob, learnt: Learnt) -> None:
    fit, heads = learnt.fit, learnt.heads
    description = StrategyDescription(
        kind="verdicts",
        inputs=learnt.inputs,
        names=("interesting", "boring"),
        positive=("interesting",),
        negative=("boring",),
        length_s=job.length_s,
        app_version=version("classroom-monitor"),
        refusal=learnt.refusal,
        # What is no better than guessing says nothing where heads are not known.
        line=None if fit.refusal and not learnt.refusal else fit.line,
        line_with_heads=heads.line if heads and heads.adds else None,
    )
    with strategy_folder(job) as folder:
        (folder / CARD_FILE).write_text(_card(job, learnt), encoding="utf-8")
        write_strategy_description(folder, description)


def _card(job: StrategyJob, learnt: Learnt) -> str:
    fit = learnt.fit
    low, high = fit.interval
    return tr(
        "# {name}\n\nLearnt from {value} windows of {sessions} sessions. On "
        "sessions left out it gets {right} right (95 % interval {low:.0f} to "
        "{high:.0f} %), always the commoner verdict {majority}; calibration error "
        "{calibration_error:.3f}.\n\n{lines_on_heads}\n\n{refusal}\n\nWindows of a "
        "session are alike, so the interval is wider in truth. It says what this "
        "room's users call interesting, and nothing about anybody's attention. "
        "Looking to the front is not listening.\n",
        name=job.out.absolute().name,
        value=fit.count,
        sessions=fit.sessions,
        right=fit.right,
        low=100 * low,
        high=100 * high,
        majority=fit.majority,
        calibration_error=fit.calibration_error,
        lines_on_heads=" ".join(lines_on_heads(learnt.heads)),
        refusal=learnt.refusal or tr("It may be used."),
    )
