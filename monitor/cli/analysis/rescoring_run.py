"""Scoring again on the command line: asked before, one after the other, told at the end."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import typer

from monitor.analysis.options import OutputOptions, ScoringOptions
from monitor.analysis.rescoring import StoredResults, rescore
from monitor.analysis.results.recordings_table import NAME, write_listing
from monitor.analysis.results.result_folder import ResultFolder
from monitor.analysis.results.summary import Summary
from monitor.analysis.task import Task
from monitor.cli.analysis.progress import Bars
from monitor.cli.analysis.results_text import print_results
from monitor.cli.questions import confirm
from monitor.cli.terminal import printable, tell
from monitor.errors import AnalysisError, MonitorError
from monitor.i18n import tr
from monitor.stopping import StopRequest

_NAMED = 3


class RescoringRun:
    """One call of the command.

    Args:
        folder: Where results were looked for.
        found: What is there.
        scoring: How readings become a result.
        outputs: What is made anew beside tables and summary.
    """

    def __init__(
        self, folder: Path, found: StoredResults, scoring: ScoringOptions, outputs: OutputOptions
    ) -> None:
        self._folder = folder
        self._found = found
        self._scoring = scoring
        self._outputs = outputs
        self._problems = list(found.problems)
        self._finished: dict[Task, Summary] = {}
        self._stop = StopRequest()

    def ask(self, *, yes: bool) -> None:
        """Say how many results of what will be replaced, and ask whether they may be.

        Raises:
            AnalysisError: They may not, or nobody is there to say so.
        """
        if yes or not self._found.summaries:
            return
        typer.echo(printable(self._plan()), err=True)
        try:
            confirm(tr("Go on?"), err=True)
        except typer.Abort:
            raise AnalysisError(tr("nothing was changed; with --yes it does not ask")) from None

    def run(self, *, as_json: bool) -> None:
        """Score one after the other; what cannot be is told, and the others go on.

        Raises:
            typer.Exit: With 1 where something was not done.
        """
        self._stop.stop_on_signals()
        self._score_all()
        if as_json:
            for task, summary in self._finished.items():
                result = {"folder": str(task.folder), **json.loads(summary.to_json())}
                print(json.dumps(result))
        else:
            print_results(self._finished)
        self._write_listing()
        count = len(self._found.summaries)
        if len(self._finished) < count:
            self._problems.append(
                tr(
                    "{finished} of {value} recordings were scored again; the others "
                    "are as they were",
                    finished=len(self._finished),
                    value=count,
                )
            )
        for line in (*self._notes(), *self._problems):
            tell(line)
        if self._problems:
            raise typer.Exit(1)

    def _score_all(self) -> None:
        with Bars(len(self._found.summaries)) as bars:
            for folder in self._found.summaries:
                if self._stop.is_set():
                    return
                progress = partial(bars.update, folder.name)
                try:
                    task, summary = rescore(folder, self._scoring, self._outputs, progress=progress)
                except MonitorError as error:
                    self._problems.append(str(error))
                else:
                    self._finished[task] = summary
                bars.finish(folder.name)

    def _write_listing(self) -> None:
        """Let the list of recordings that `analyze` wrote say the same as their results."""
        if not (self._folder / NAME).is_file():
            return
        done = {task.folder: (task, summary) for task, summary in self._finished.items()}
        rows = dict(
            done.get(folder, (Task(known.recording, folder), known))
            for folder, known in self._found.summaries.items()
        )
        try:
            write_listing(self._folder, rows)
        except AnalysisError as error:
            self._problems.append(str(error))

    def _notes(self) -> Iterator[str]:
        old = sum(ResultFolder(task.folder).video_file.exists() for task in self._finished)
        if old and not self._outputs.annotate:
            videos = tr("{count} annotated video shows", "{count} annotated videos show", count=old)
            yield tr("{videos} what was said before; --annotate makes it anew", videos=videos)

    def _plan(self) -> str:
        """How many results of what will be replaced, in a line."""
        folders = list(self._found.summaries)
        count = len(folders)
        names = ", ".join(folder.name for folder in folders[:_NAMED])
        rest = tr(" and {value} more", value=count - _NAMED) if count > _NAMED else ""
        before = Counter(known.way for known in self._found.summaries.values())
        strategies = ", ".join(f"{name} ({times})" for name, times in before.most_common())
        plots = sum(ResultFolder(folder).plot_file.exists() for folder in folders)
        drawn = tr(" and {count} plot", " and {count} plots", count=plots) if plots else ""
        return tr(
            "{count} recording in {folder}: {names}{rest}. Their windows, parts "
            "and verdicts{drawn}, now by {strategies}, will be replaced; their "
            "readings stay.",
            "{count} recordings in {folder}: {names}{rest}. Their windows, parts "
            "and verdicts{drawn}, now by {strategies}, will be replaced; their "
            "readings stay.",
            count=count,
            folder=self._folder,
            names=names,
            rest=rest,
            drawn=drawn,
            strategies=strategies,
        )
