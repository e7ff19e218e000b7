from __future__ import annotations

import os
import shutil
import signal
import subprocess
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
from tests.waiting import STANDSTILL_S

dask = pytest.importorskip("dask", reason="needs the extra 'cluster' (Dask)")
distributed = pytest.importorskip("distributed", reason="needs the extra 'cluster' (Dask)")

from monitor.analysis.batch.cluster import analyze_on_cluster  # noqa: E402


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return face_clip(tmp_path_factory.mktemp("clips") / "lecture.mp4", steady(60, fps=25))


@pytest.fixture(scope="module")
def cluster() -> Iterator[object]:
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=":0", silence_logs=50
    ) as cluster:
        yield cluster


def equal(first: Path, second: Path) -> None:
    one, other = ResultFolder(first), ResultFolder(second)
    pd.testing.assert_frame_equal(one.readings_table(), other.readings_table())
    pd.testing.assert_frame_equal(one.windows_table(), other.windows_table())


@pytest.mark.slow  # tests/analysis/test_stretches.py puts stretches together
def test_stretches_of_a_recording_make_the_same_results(
    clip: Path, tmp_path: Path, cluster: distributed.LocalCluster
) -> None:
    here = analyze_recording(task(clip, tmp_path / "here"), pipelines())
    broken = tmp_path / "broken.mp4"
    broken.write_text("no video")
    tasks = [task(clip, tmp_path / "there"), task(broken, tmp_path / "broken")]
    events = list(analyze_on_cluster(tasks, cluster.scheduler_address, stretch_s=0.8))
    failed = [event.reason for event in events if isinstance(event, Failed)]
    (finished,) = [event.summary for event in events if isinstance(event, Finished)]
    assert len(failed) == 1
    assert "not a readable video" in failed[0]
    assert finished.parts == here.parts
    assert finished.score == here.score
    equal(tmp_path / "here", tmp_path / "there")

    again = [task(clip, tmp_path / "there", existing=Existing.RESUME)]
    events = list(analyze_on_cluster(again, cluster.scheduler_address, stretch_s=0.8))
    assert [type(event) for event in events] == [Finished]


@pytest.mark.slow  # so that all is done once more
def test_a_worker_that_is_killed_costs_nothing(
    clip: Path, tmp_path: Path, cluster: distributed.LocalCluster
) -> None:
    analyze_recording(task(clip, tmp_path / "here"), pipelines())
    killed = False
    finished = None
    events = analyze_on_cluster(
        [task(clip, tmp_path / "there")], cluster.scheduler_address, stretch_s=1.2
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


@pytest.mark.slow  # tests/analysis/test_run.py stops and goes on
def test_stopped_on_the_cluster_it_is_gone_on_with_here(
    clip: Path, tmp_path: Path, cluster: distributed.LocalCluster
) -> None:
    analyze_recording(task(clip, tmp_path / "here"), pipelines())
    asked = threading.Event()
    events = analyze_on_cluster(
        [task(clip, tmp_path / "there")],
        cluster.scheduler_address,
        stretch_s=0.2,  # so many that they cannot all be over before it is stopped
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


@pytest.fixture
def certificates(tmp_path: Path) -> dict[str, str]:
    """An authority's certificate, and the cluster's with its key, as docs/cluster.md says."""
    if shutil.which("openssl") is None:
        pytest.skip("needs openssl")
    calls = (
        "req -x509 -newkey rsa:2048 -nodes -subj /CN=authority -keyout a.key -out a.pem",
        "req -newkey rsa:2048 -nodes -subj /CN=cluster -keyout c.key -out c.csr",
        "x509 -req -in c.csr -CA a.pem -CAkey a.key -CAcreateserial -out c.pem",
    )
    for call in calls:
        subprocess.run(
            ["openssl", *call.split()],
            cwd=tmp_path,
            check=True,
            capture_output=True,
            timeout=STANDSTILL_S,
        )
    return {name: str(tmp_path / name) for name in ("a.pem", "c.pem", "c.key")}


@pytest.mark.slow  # Dask itself refuses too
def test_tls_without_certificates_is_refused(clip: Path, tmp_path: Path) -> None:
    with pytest.raises(AnalysisError, match="TLS needs certificates"):
        list(analyze_on_cluster([task(clip, tmp_path)], "tls://127.0.0.1:9"))


@pytest.mark.slow  # that a cluster with TLS is the same as one without is Dask's own promise
def test_with_tls_only_those_with_a_certificate_take_part(
    clip: Path, tmp_path: Path, certificates: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    tls: dict[str, object] = {"distributed.comm.tls.ca-file": certificates["a.pem"]}
    for role in ("scheduler", "worker", "client"):
        tls[f"distributed.comm.tls.{role}.cert"] = certificates["c.pem"]
        tls[f"distributed.comm.tls.{role}.key"] = certificates["c.key"]
    with dask.config.set(tls):
        security = distributed.Security(require_encryption=True)
    with distributed.LocalCluster(
        n_workers=1,
        threads_per_worker=1,
        dashboard_address=":0",
        silence_logs=50,
        security=security,
        protocol="tls://",
    ) as cluster:
        address = cluster.scheduler_address
        assert address.startswith("tls://")
        refused = [task(clip, tmp_path / "refused")]
        with pytest.raises(AnalysisError, match="TLS needs certificates"):
            list(analyze_on_cluster(refused, address))
        with monkeypatch.context() as impatient:
            impatient.setattr("monitor.analysis.batch.cluster._CONNECT_S", 1.0)
            with pytest.raises(AnalysisError, match="no Dask scheduler answers"):
                list(analyze_on_cluster(refused, address.replace("tls://", "tcp://")))
        with dask.config.set(tls):
            events = list(analyze_on_cluster([task(clip, tmp_path / "there")], address))
    assert [event for event in events if isinstance(event, Failed)] == []
    assert any(isinstance(event, Finished) for event in events)
