"""From what was chosen to what is to be done; looks at the disk, so it has a thread's time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from monitor.analysis.batch.recordings import find_all
from monitor.analysis.results.origin import origin_of
from monitor.analysis.results.result_folder import ResultFolder
from monitor.analysis.task import Existing, Task
from monitor.errors import MonitorError


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be analysed, and what is in the way.

    Attributes:
        tasks: One for each recording.
        missing: What was named and cannot be found, a line each.
        left_out: What was left out on purpose, a line each.
        with_results: Those of the tasks whose folders hold results already.
        with_others: Those of them whose results come of another recording or other choices,
            so that they cannot be gone on with.
    """

    tasks: tuple[Task, ...]
    missing: tuple[str, ...]
    left_out: tuple[str, ...]
    with_results: tuple[Task, ...]
    with_others: tuple[Task, ...]

    def tasks_with(self, existing: Existing) -> list[Task]:
        """The tasks, with a choice about results that are there."""
        return [replace(task, existing=existing) for task in self.tasks]


def make_plan(names: Sequence[str], template: Task) -> Plan:
    """Look for recordings and for results.

    Args:
        names: Files and folders.
        template: What is asked of each recording; its folder holds the folders of all.
    """
    found = find_all(names)
    tasks = [
        replace(template, recording=one.recording, folder=template.folder / one.folder)
        for one in found.recordings
    ]
    there = [task for task in tasks if ResultFolder(task.folder).holds_results]
    others = [task for task in there if not _can_go_on(task)]
    return Plan(tuple(tasks), found.missing, found.left_out, tuple(there), tuple(others))


def _can_go_on(task: Task) -> bool:
    try:
        return ResultFolder(task.folder).are_of(origin_of(task))
    except MonitorError:
        return False
