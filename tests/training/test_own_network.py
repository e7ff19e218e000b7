"""What is wrong is said before anything is written."""

from __future__ import annotations

import gc
from dataclasses import replace
from pathlib import Path

import pytest

from monitor.config import Settings
from monitor.config.extras import EXTRAS, Extra
from monitor.errors import DataSetError
from monitor.training.classifier.job import TrainingJob, View
from monitor.training.classifier.train_classifier import train_network
from monitor.training.options import CountedClasses
from tests.training.painted import bright_network, paint_set


@pytest.fixture
def job(tmp_path: Path) -> TrainingJob:
    return TrainingJob(paint_set(tmp_path / "set", ("top", "bottom")), tmp_path / "out")


def refused(job: TrainingJob, message: str) -> None:
    before = sorted(job.out.parent.rglob("*"))
    with pytest.raises(DataSetError, match=message) as caught:
        train_network(job, Settings(), lambda _share, _doing: None)
    assert "\n" not in str(caught.value)
    del caught
    gc.collect()  # a detector's threads end with it, and the error's frames held one
    assert sorted(job.out.parent.rglob("*")) == before


@pytest.fixture
def extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """What comes before the training is checked without it."""
    monkeypatch.setitem(EXTRAS, "train", Extra("", ()))


def test_the_extra_is_named_where_it_is_missing(
    job: TrainingJob, monkeypatch: pytest.MonkeyPatch
) -> None:
    needed = (("json",), ("no_such_package", "nor_this"))
    monkeypatch.setitem(EXTRAS, "train", Extra("", needed))
    refused(job, r"training needs no_such_package: uv run --extra train classroom-monitor")


@pytest.mark.usefixtures("extra")
def test_options_that_do_not_fit(job: TrainingJob) -> None:
    refused(
        replace(job, base="mobilenet"),
        "--base mobilenet: not on this machine, and nothing is downloaded",
    )
    refused(replace(job, base="fer"), "--base fer knows faces alone: add --faces or --cut-faces")
    refused(
        replace(job, counted=CountedClasses(("middle",))), "'middle' is no class of this network"
    )
    refused(replace(job, counted=CountedClasses(("top",), ("top",))), "'top' cannot be both")


@pytest.mark.usefixtures("extra")
def test_pictures_that_do_not_do(job: TrainingJob) -> None:
    refused(replace(job, view=View.FACES), "no face was found in any of the 16 pictures")
    (job.table.parent / "1-3.png").write_bytes(b"nothing")
    refused(job, r"labels\.csv, row 13: .*1-3\.png is no picture")
    (job.table.parent / "1-3.png").unlink()
    refused(job, r"labels\.csv, row 13: .*1-3\.png: No such file")
    refused(replace(job, table=job.out / "no.csv"), "no such data set")


@pytest.mark.usefixtures("extra")
def test_a_network_that_is_there_is_kept(job: TrainingJob) -> None:
    bright_network(job.out)
    refused(job, "holds a network already")
