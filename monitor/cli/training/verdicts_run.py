"""From the log to a 'verdicts' strategy."""

from __future__ import annotations

from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from monitor.cli.training.options import VerdictOptions
from monitor.errors import DataSetError
from monitor.review.rescore import stored_settings
from monitor.review.verdicts import INTERESTING, verdicts_of
from monitor.store import SessionRecord, SessionState, SessionStore
from monitor.training.strategies.strategy_job import StrategyJob, strategy_folder
from monitor.training.strategies.train_verdicts import VerdictsFit, fit_verdicts
from monitor.window import TRAINED
from monitor.window.strategies.trained_folder import (
    CARD_FILE,
    StrategyDescription,
    write_strategy_description,
)


def learn(
    store: SessionStore,
    out: Path,
    choice: VerdictOptions,
    *,
    force: bool,
) -> tuple[VerdictsFit, tuple[str, ...], int]:
    """Learn from the sessions of a log and write the folder, whole or not at all.

    Returns:
        What came of it, the classes of the readings, and how many sessions do not fit the newest.

    Raises:
        DataSetError: There is too little to learn from, scikit-learn is not installed, or the
            folder cannot be written.
        StoreError: The log cannot be read.
    """
    if find_spec("sklearn") is None:
        raise DataSetError("training needs sklearn: pip install 'classroom-monitor[train]'")
    import pandas as pd

    records = [
        record
        for record in store.sessions()
        if record.state is not SessionState.RUNNING
        and choice.course in ("", record.info.course)
        and choice.room in ("", record.info.room)
    ]
    if not records:
        raise DataSetError("no session of the log fits: record some, and mark what they were")
    newest = records[0]
    if not (alike := [record for record in records if _read_alike(record, newest)]):
        raise DataSetError("no session was shown by person_mean: its marks speak for no such mix")
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
    fit = fit_verdicts(
        found[[*names, "coverage"]].to_numpy(np.float32),
        found[INTERESTING].to_numpy(np.int64),
        found["session"].tolist(),
    )
    _write(job, names, fit)
    return fit, names, len(records) - len(alike)


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


def _write(job: StrategyJob, names: tuple[str, ...], fit: VerdictsFit) -> None:
    description = StrategyDescription(
        kind="verdicts",
        inputs=names,
        names=("interesting", "boring"),
        positive=("interesting",),
        negative=("boring",),
        length_s=job.length_s,
        app_version=version("classroom-monitor"),
        refusal=fit.refusal,
        line=fit.line,
    )
    with strategy_folder(job) as folder:
        (folder / CARD_FILE).write_text(_card(job, fit), encoding="utf-8")
        write_strategy_description(folder, description)


def _card(job: StrategyJob, fit: VerdictsFit) -> str:
    low, high = fit.interval
    return (
        f"# {job.out.absolute().name}\n\nLearnt from {fit.count} windows of {fit.sessions} "
        f"sessions. On sessions left out it gets {fit.right} right (95 % interval "
        f"{100 * low:.0f} to {100 * high:.0f} %), always the commoner verdict {fit.majority}; "
        f"calibration error {fit.calibration_error:.3f}.\n\n"
        f"{fit.refusal or 'It may be used.'}\n\n"
        "Windows of a session are alike, so the interval is wider in truth. It says what this "
        "room's users call interesting, and nothing about anybody's attention.\n"
    )
