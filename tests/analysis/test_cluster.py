from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest

from monitor.analysis.batch.workers import Failed, Finished, Progressed
from monitor.analysis.results.result_folder import ResultFolder
from monitor.analysis.run import analyze_recording
from monitor.analysis.task import Existing
from monitor.errors import AnalysisError
from tests.analysis.material import face_clip, pipelines, task
from tests.sources.clips import steady

distributed = pytest.importorskip("distributed", reason="needs the extra 'cluster' (Dask)")

from monitor.analysis.batch.cluster import analyze_on_cluster  # noqa: E402


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return face_clip(tmp_path_factory.mktemp("clips") / "lecture.mp4", steady(150, fps=25))


@pytest.fixture(scope="module")
def cluster() -> Iterator[object]:
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None, silence_logs=50
    ) as cluster:
        yield cluster


def equal(first: Path, second: Path) -> None:
    one, other = ResultFolder(first), ResultFolder(second)
    pd.testing.assert_frame_equal(one.readings_table(), other.readings_table())
    pd.testing.assert_frame_equal(one.windows_table(), other.windows_table())


def test_stretches_of_a_recording_make_the_same_results(
    clip: Path, tmp_path: Path, cluster: distributed.LocalCluster
) -> None:
    here = analyze_recording(task(clip, tmp_path / "here"), pipelines())
    broken = tmp_path / "broken.mp4"
    broken.write_text("no video")
    tasks = [task(clip, tmp_path / "there"), task(broken, tmp_path / "broken")]
    events = list(analyze_on_cluster(tasks, cluster.scheduler_address, stretch_s=1.5))
    failed = [event.reason for event in events if isinstance(event, Failed)]
    (finished,) = [event.summary for event in events if isinstance(event, Finished)]
    assert len(failed) == 1
    assert "not a readable video" in failed[0]
    assert finished.parts == here.parts
    assert finished.score == here.score
    equal(tmp_path / "here", tmp_path / "there")

    again = [task(clip, tmp_path / "there", existing=Existing.RESUME)]
    events = list(analyze_on_cluster(again, cluster.scheduler_address, stretch_s=1.5))
    assert [type(event) for event in events] == [Finished]


def test_a_worker_that_is_killed_costs_nothing(
    clip: Path, tmp_path: Path, cluster: distributed.LocalCluster
) -> None:
    analyze_recording(task(clip, tmp_path / "here"), pipelines())
    killed = False
    finished = None
    events = analyze_on_cluster(
        [task(clip, tmp_path / "there")], cluster.scheduler_address, stretch_s=3.0
    )
    for event in events:
        if isinstance(event, Progressed) and event.share > 0.2 and not killed:
            killed = True
            os.kill(cluster.workers[0].pid, signal.SIGKILL)
        assert not isinstance(event, Failed), event
        if isinstance(event, Finished):
            finished = event.summary
    assert killed
    assert finished is not None
    assert finished.complete
    equal(tmp_path / "here", tmp_path / "there")


def test_stopped_on_the_cluster_it_is_gone_on_with_here(
    clip: Path, tmp_path: Path, cluster: distributed.LocalCluster
) -> None:
    analyze_recording(task(clip, tmp_path / "here"), pipelines())
    asked = threading.Event()
    events = analyze_on_cluster(
        [task(clip, tmp_path / "there")],
        cluster.scheduler_address,
        stretch_s=0.5,  # so many that they cannot all be over before it is stopped
        stop=asked.is_set,
    )
    for event in events:
        if isinstance(event, Progressed):
            asked.set()
        if isinstance(event, Finished):
            assert not event.summary.complete
        # Where the first stretch was not begun there is nothing to show yet, and nothing lost.
        assert not isinstance(event, Failed)
    resumed = task(clip, tmp_path / "there", existing=Existing.RESUME)
    assert analyze_recording(resumed, pipelines()).complete
    equal(tmp_path / "here", tmp_path / "there")


def test_where_no_scheduler_answers_it_says_so(
    clip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("monitor.analysis.batch.cluster._CONNECT_S", 0.5)
    with pytest.raises(AnalysisError, match="no Dask scheduler answers"):
        list(analyze_on_cluster([task(clip, tmp_path)], "tcp://127.0.0.1:9"))
