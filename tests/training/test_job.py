"""What is there already is kept unless it may go."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from monitor.errors import DataSetError
from monitor.training.classifier.job import JOB_FILE, Existing, TrainingJob
from tests.training.painted import bright_network


def test_a_new_or_empty_folder_may_be_used(tmp_path: Path) -> None:
    TrainingJob(tmp_path / "x.csv", tmp_path / "new").refuse_existing()
    TrainingJob(tmp_path / "x.csv", tmp_path).refuse_existing()


def test_a_network_is_replaced_only_when_asked(tmp_path: Path) -> None:
    job = TrainingJob(tmp_path / "x.csv", bright_network(tmp_path / "mine"))
    with pytest.raises(DataSetError, match="holds a network already: name another, or use --force"):
        job.refuse_existing()
    replace(job, existing=Existing.REPLACE).refuse_existing()


def test_other_folders_and_files_are_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "dear.txt").touch()
    for name in ("letters", "letters/dear.txt"):
        job = TrainingJob(tmp_path / "x.csv", tmp_path / name, existing=Existing.REPLACE)
        with pytest.raises(DataSetError, match="is there and holds no network"):
            job.refuse_existing()


def test_an_unfinished_training_is_gone_on_with_or_replaced(tmp_path: Path) -> None:
    job = TrainingJob(tmp_path / "x.csv", tmp_path / "mine")
    resumed = replace(job, existing=Existing.RESUME)
    with pytest.raises(DataSetError, match="no unfinished training to go on with"):
        resumed.refuse_existing()
    job.unfinished.mkdir()
    (job.unfinished / JOB_FILE).touch()
    resumed.refuse_existing()
    replace(job, existing=Existing.REPLACE).refuse_existing()
    with pytest.raises(DataSetError, match=r"go on with --resume, or begin again with --force"):
        job.refuse_existing()


def test_a_folder_that_is_called_like_an_unfinished_training_is_not_removed(tmp_path: Path) -> None:
    job = TrainingJob(tmp_path / "x.csv", tmp_path / "mine", existing=Existing.REPLACE)
    job.unfinished.mkdir()
    (job.unfinished / "letter.txt").touch()
    with pytest.raises(DataSetError, match="holds no training"):
        job.refuse_existing()
