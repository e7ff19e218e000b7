"""Analysis on the command line: progress while it runs, then what came of it."""

from __future__ import annotations

import json
import shlex
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from monitor.analysis.batch.recordings import FoundRecordings
from monitor.analysis.batch.workers import Event, Failed, Finished, Progressed, Stopped, analyze_all
from monitor.analysis.results.summary import Summary
from monitor.analysis.task import Task
from monitor.cli.analysis.progress import Bars
from monitor.cli.analysis.results_text import print_results
from monitor.cli.analysis.work import WorkOptions
from monitor.cli.terminal import tell
from monitor.engine import threads_of
from monitor.i18n import tr
from monitor.sources.streams.address import public_spec
from monitor.stopping import StopRequest

if TYPE_CHECKING:
    from monitor.store import SessionStore


class AnalysisRun:
    """One call of the command.

    Args:
        tasks: What to analyse.
        found: The recordings of the tasks, what is missing, and what was left out.
        out: The folder of all results.
        as_json: Print JSON instead of text.
        log: The session log that finished ones are put into; None for none.
    """

    def __init__(
        self,
        tasks: Sequence[Task],
        found: FoundRecordings,
        out: Path,
        *,
        as_json: bool,
        log: SessionStore | None,
    ) -> None:
        self._tasks = tasks
        self._problems = list(found.missing)
        self._notes = list(found.left_out)
        self._log = log
        self._out = out
        self._as_json = as_json
        self._finished: dict[Task, Summary] = {}
        self._stop = StopRequest()

    def run(self, work: WorkOptions, *, display: bool) -> None:
        """Analyse, and print what came of it.

        Args:
            work: Where recordings are read, and how many at a time.
            display: Show the picture meanwhile, one recording at a time.

        Raises:
            typer.Exit: With 1 where something is missing from the results.
        """
        self._stop.stop_on_signals()
        if self._tasks:
            self._follow(self._events(work, display=display))
        places = [task.folder for task in self._tasks]
        in_order = sorted(self._finished.items(), key=lambda item: places.index(item[0].folder))
        if not self._as_json:
            print_results(dict(in_order))
        if len(self._tasks) > 1:
            from monitor.analysis.results.recordings_table import write_listing

            write_listing(self._out, dict(in_order))
        done = [summary for summary in self._finished.values() if summary.finished]
        if self._stop.is_set() and len(done) < len(self._tasks):
            self._problems.append(
                tr(
                    "stopped; what was read is in {out}. Go on with: {command_to_go_on}",
                    out=self._out,
                    command_to_go_on=_command_to_go_on(),
                )
            )
        for line in (*self._notes, *self._problems):
            tell(line)
        if self._problems:
            raise typer.Exit(1)

    def _events(self, work: WorkOptions, *, display: bool) -> Iterator[Event]:
        if display:
            from monitor.ui.appearance.display import require_display

            require_display()
            from monitor.ui.analysis.window import show_analysis

            return show_analysis(self._tasks, self._stop)
        if work.scheduler is not None:
            from monitor.analysis.batch.cluster import analyze_on_cluster

            return analyze_on_cluster(self._tasks, work.scheduler, stop=self._stop.is_set)
        cores = threads_of(self._tasks[0].settings.engine)
        count = min(work.processes or cores, len(self._tasks))
        return analyze_all(
            self._tasks, processes=count, threads=max(1, cores // count), stop=self._stop.is_set
        )

    def _follow(self, events: Iterator[Event]) -> None:
        with Bars(len(self._tasks)) as bars:
            for event in events:
                name = str(event.task.folder.relative_to(self._out))
                match event:
                    case Progressed():
                        doing = tr("stopping") if self._stop.is_set() else event.doing
                        bars.update(name, event.share, doing)
                    case Finished():
                        bars.finish(name)
                        self._take(event.task, event.summary)
                    case Failed():
                        bars.finish(name)
                        self._problems.append(event.reason)
                    case Stopped():
                        bars.finish(name)

    def _take(self, task: Task, summary: Summary) -> None:
        self._finished[task] = summary
        self._problems += summary.problems
        if not summary.faces:
            self._problems.append(
                tr(
                    "{task}: no face was found; --min-face 16 looks for smaller ones",
                    task=task.name,
                )
            )
        session = self._put_into_log(task, summary) if summary.finished else {}
        if self._as_json:
            result = {"folder": str(task.folder), **session, **json.loads(summary.to_json())}
            print(json.dumps(result), flush=True)

    def _put_into_log(self, task: Task, summary: Summary) -> dict[str, str]:
        """Return the session's id by its name, where there is a log."""
        if self._log is None:
            return {}
        from monitor.analysis.results.logged import log_analysis

        session_id = log_analysis(self._log, task, summary)
        if not self._as_json:
            line = tr("{name}: in the session log as {id}", name=task.name, id=session_id)
            self._notes.append(line)
        return {"session": session_id}


def _command_to_go_on() -> str:
    arguments = [argument for argument in sys.argv[1:] if argument not in ("--force", "--resume")]
    return shlex.join(["classroom-monitor", *map(public_spec, arguments), "--resume"])
