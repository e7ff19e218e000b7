"""One line per recording, where several were analysed: `recordings.csv`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pandas as pd

from monitor.analysis.results.result_folder import writing
from monitor.analysis.results.summary import Summary
from monitor.analysis.task import Task
from monitor.files.atomic_write import atomic_write
from monitor.files.csv_writer import write_csv
from monitor.files.privacy import make_folder
from monitor.window.strategies.registry import states_of

NAME = "recordings.csv"


def write_listing(out: Path, finished: Mapping[Task, Summary]) -> Path:
    """Write the list of analysed recordings to the folder of all results.

    Raises:
        AnalysisError: It cannot be written.
    """
    rows = [
        {
            "recording": summary.recording,
            "results": str(task.folder.relative_to(out)),
            "start_s": summary.start_s,
            "end_s": summary.end_s,
            "frames": summary.frames,
            "frames_with_faces": summary.frames_with_faces,
            "people": summary.people,
            "positive_sum": summary.positive_sum,
            "negative_sum": summary.negative_sum,
            "score": summary.score,
            "score_low": summary.score_low,
            "score_high": summary.score_high,
            "verdict": summary.verdict.value,
            **{
                f"{state.name.lower()}_s": sum(
                    part.end_s - part.start_s for part in summary.parts if part.state is state
                )
                for state in states_of(summary.window.strategy)
            },
            "complete": summary.complete,
            "lost_s": summary.lost_s,
            "note": summary.note,
        }
        for task, summary in finished.items()
    ]
    file = out / NAME
    with writing(out):
        make_folder(out)
        with atomic_write(file) as part:
            write_csv(pd.DataFrame(rows), part)
    return file
