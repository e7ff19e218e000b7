"""From a CSV of pictures and labels to a network that the app can use, from beginning to end."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from monitor.config import Settings
from monitor.config.extras import extra_hint, missing_packages
from monitor.emotion.folder import (
    Crop,
    Description,
    write_description,
    write_gauge,
)
from monitor.emotion.network import ExpressionNetwork
from monitor.engine.trained_file import NETWORK_FILE, sha256_of
from monitor.errors import DataSetError, OtherTrainingError
from monitor.files.privacy import make_folder
from monitor.i18n import tr
from monitor.training.classifier.base_networks import Base, base_named
from monitor.training.classifier.examples import Examples, load_examples
from monitor.training.classifier.job import JOB_FILE, Existing, TrainingJob, View
from monitor.training.classifier.trained import TrainedClassifier
from monitor.training.evaluation.evaluate import read_all
from monitor.training.evaluation.measures import best_temperature, measure
from monitor.training.progress import PROGRESS_FILE, Progress

if TYPE_CHECKING:
    from monitor.training.classifier.fine_tuning import FineTuned
    from monitor.training.data.split import Parts


def train_network(job: TrainingJob, settings: Settings, progress: Progress) -> TrainedClassifier:
    """Train a network on the pictures of a CSV, test it, and write its folder.

    The folder appears complete or not at all. What `progress` raises ends the training; from its
    last whole epoch on it can be gone on with.

    Args:
        job: What to do.
        settings: How faces are found, and the engine that tests.
        progress: Is told how far each step is.

    Raises:
        DataSetError: The CSV or a picture cannot be used, something is in the way, the extra
            'train' is not installed, or the folder cannot be written.
        EngineError: A network of the app is missing or broken.
    """
    job.refuse_existing()
    base = base_named(job.base)
    if job.view is View.WHOLE and base.name == "fer":
        raise DataSetError(tr("--base fer knows faces alone: add --faces or --cut-faces"))
    require_extra()
    examples = load_examples(job, base, settings, progress)

    from monitor.training.data.split import split

    persons = [row.person for row in examples.rows]
    parts = split(
        job.table,
        examples.labels,
        persons,
        examples.classes.names,
        job.plan.seed,
        are_recorded=examples.are_recorded,
    )
    try:
        _begin(job, examples)
        with _kept_from_the_first_epoch(job.unfinished):
            tuned = _tune(job, base, examples, parts, progress)
        trained = _write(job, base, examples, parts=parts, tuned=tuned, settings=settings)
    except OSError as error:
        raise DataSetError(
            tr(
                "{filename}: cannot be written: {strerror}",
                filename=error.filename or job.out,
                strerror=error.strerror or error,
            )
        ) from error
    return trained


def require_extra() -> None:
    """Refuse to train without what that needs.

    Raises:
        DataSetError: The extra 'train' is not installed.
    """
    if missing := missing_packages("train"):
        raise DataSetError(
            tr(
                "training needs {missing}: {extra_hint}",
                missing=", ".join(missing),
                extra_hint=extra_hint("train"),
            )
        )


def _begin(job: TrainingJob, examples: Examples) -> None:
    """Make the folder of the unfinished training ready, or refuse one of other pictures."""
    asked = f"{_fingerprint(job, examples)}\n"
    file = job.unfinished / JOB_FILE
    if job.existing is Existing.RESUME:
        known = file.read_text(encoding="utf-8") if file.is_file() else ""
        if known != asked:
            raise OtherTrainingError(
                tr(
                    "{unfinished}: a training on other pictures or with other options: "
                    "begin again with --force",
                    unfinished=job.unfinished,
                )
            )
        return
    shutil.rmtree(job.unfinished, ignore_errors=True)
    make_folder(job.unfinished)
    file.write_text(asked, encoding="utf-8")


@contextmanager
def _kept_from_the_first_epoch(folder: Path) -> Iterator[None]:
    """Remove the folder of a training that ends before there is anything to go on with."""
    try:
        yield
    finally:
        if not (folder / PROGRESS_FILE).is_file():
            shutil.rmtree(folder, ignore_errors=True)


def _fingerprint(job: TrainingJob, examples: Examples) -> str:
    """What a training can only be gone on with, if it is the same."""
    known = hashlib.sha256(examples.images.tobytes())
    known.update(
        repr((examples.rows, examples.classes.names, job.base, job.view, job.plan)).encode()
    )
    return known.hexdigest()


def _tune(
    job: TrainingJob, base: Base, examples: Examples, parts: Parts, progress: Progress
) -> FineTuned:
    from monitor.training.classifier.fine_tuning import tune

    return tune(
        base,
        (examples.images[parts.training], examples.labels[parts.training]),
        (examples.images[parts.validation], examples.labels[parts.validation]),
        job.unfinished,
        plan=job.plan,
        progress=progress,
    )


def _write(
    job: TrainingJob,
    base: Base,
    examples: Examples,
    *,
    parts: Parts,
    tuned: FineTuned,
    settings: Settings,
) -> TrainedClassifier:
    from monitor.training.classifier.report import report_of
    from monitor.training.networks.onnx_export import export

    folder = job.unfinished / "network"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    file = folder / NETWORK_FILE
    origin = f"Trained by Classroom Monitor from {base.name} on {job.table.name}."

    def written(temperature: float) -> ExpressionNetwork:
        export(
            tuned.model,
            file,
            origin,
            temperature=temperature,
            standardise=base.standardise,
            mirrored=base.mirrored,
        )
        return ExpressionNetwork(
            file, base.side_px, settings.engine, classes=examples.classes, name=job.out.name
        )

    watched = read_all(written(1.0), examples.images[parts.validation])
    logits = np.log(np.maximum(watched, 1e-12))
    # A small set that is read without a fault would ask for ever surer probabilities.
    temperature = max(best_temperature(logits, examples.labels[parts.validation]), 1.0)
    probabilities = read_all(written(temperature), examples.images[parts.test])
    trained = TrainedClassifier(
        job,
        examples,
        parts,
        measure(probabilities, examples.labels[parts.test], examples.classes),
        probabilities,
        tuned.epochs,
        tuned.best_epoch,
        temperature,
    )
    for name, text in report_of(trained).items():
        (folder / name).write_text(text, encoding="utf-8")
    if examples.classes.are_counted:
        write_gauge(folder, examples.classes.positive, examples.classes.negative)
    crop: Crop = "picture" if job.view is View.WHOLE else base.crop
    write_description(
        folder,
        Description(
            names=examples.classes.names,
            crop=crop,
            side_px=base.side_px,
            network_sha256=sha256_of(file),
            base=base.name,
            app_version=version("classroom-monitor"),
            training_shares=tuned.training_shares,
        ),
    )
    _put_in_place(folder, job)
    return trained


def _put_in_place(folder: Path, job: TrainingJob) -> None:
    old = job.unfinished / "old"
    make_folder(job.out.parent)
    if job.out.exists():
        job.out.replace(old)
    folder.replace(job.out)
    shutil.rmtree(job.unfinished, ignore_errors=True)
