from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from monitor.analysis.options import OutputOptions
from monitor.analysis.results.origin import origin_of
from monitor.analysis.results.result_folder import ResultFolder
from monitor.analysis.task import Existing, Task
from monitor.sources import Excerpt
from monitor.ui.analysis.plan import make_plan


@pytest.fixture
def recordings(tmp_path: Path) -> Path:
    folder = tmp_path / "recordings"
    folder.mkdir()
    for name in ("monday.mp4", "tuesday.mp4"):
        (folder / name).write_text("not looked into")
    return folder


def test_a_folder_becomes_a_task_for_each_recording(recordings: Path, tmp_path: Path) -> None:
    template = Task("", tmp_path / "out", outputs=OutputOptions(plots=True))
    plan = make_plan([str(recordings), str(tmp_path / "gone.mp4")], template)
    assert [task.name for task in plan.tasks] == ["monday.mp4", "tuesday.mp4"]
    assert [task.folder.name for task in plan.tasks] == ["monday", "tuesday"]
    assert all(task.outputs.plots and task.folder.parent == tmp_path / "out" for task in plan.tasks)
    assert ["gone.mp4: no such file" in line for line in plan.missing] == [True]
    assert plan.with_results == plan.with_others == ()
    assert {task.existing for task in plan.tasks_with(Existing.RESUME)} == {Existing.RESUME}


def test_results_that_are_there_can_be_gone_on_with_or_not(
    recordings: Path, tmp_path: Path
) -> None:
    template = Task("", tmp_path / "out")
    monday, tuesday = make_plan([str(recordings)], template).tasks
    ResultFolder(monday.folder).begin(origin_of(monday), Existing.REFUSE)
    plan = make_plan([str(recordings)], template)
    assert (plan.with_results, plan.with_others) == ((monday,), ())

    every_5th = replace(tuesday, excerpt=Excerpt(every=5))
    ResultFolder(tuesday.folder).begin(origin_of(every_5th), Existing.REFUSE)
    plan = make_plan([str(recordings)], template)
    assert (plan.with_results, plan.with_others) == ((monday, tuesday), (tuesday,))


def test_a_summary_that_cannot_be_read_cannot_be_gone_on_with(
    recordings: Path, tmp_path: Path
) -> None:
    template = Task("", tmp_path / "out")
    monday, _ = make_plan([str(recordings)], template).tasks
    monday.folder.mkdir(parents=True)
    (monday.folder / "summary.json").write_text("{")
    assert make_plan([str(recordings)], template).with_others == (monday,)
