from __future__ import annotations

from pathlib import Path

import pytest

from monitor.analysis.background_run import AnalysisThread
from monitor.analysis.batch.workers import Event, Failed, Finished, Progressed
from monitor.analysis.task import Existing
from tests.analysis.material import face_clip, task
from tests.sources.clips import steady
from tests.waiting import wait_until


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return face_clip(tmp_path_factory.mktemp("clips") / "lecture.mp4", steady(60, fps=10))


def events_of(thread: AnalysisThread) -> list[Event]:
    wait_until(lambda: not thread.is_running, "the end of the analysis")
    return thread.new_events()


def test_a_window_gets_news_and_the_newest_picture(clip: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_text("no video")
    thread = AnalysisThread([task(broken, tmp_path / "a"), task(clip, tmp_path / "b")])
    thread.start()
    wait_until(lambda: thread.preview() is not None, "the first picture")
    preview = thread.preview()
    assert preview is not None
    assert preview.frame.index == preview.reading.frame_index
    assert preview.window.end_s == preview.reading.time_s
    events = events_of(thread)
    assert thread.preview() is None
    last = [event for event in events if not isinstance(event, Progressed)]
    assert [type(event) for event in last] == [Failed, Finished]
    assert any(isinstance(event, Progressed) for event in events)


def test_stopped_it_keeps_what_was_read(clip: Path, tmp_path: Path) -> None:
    thread = AnalysisThread([task(clip, tmp_path), task(clip, tmp_path / "never")])
    thread.start()
    wait_until(lambda: thread.preview() is not None, "the first picture")
    thread.stop()
    thread.join()
    finished = [event for event in thread.new_events() if isinstance(event, Finished)]
    assert [event.summary.complete for event in finished] == [False]
    assert not (tmp_path / "never").exists()

    again = AnalysisThread([task(clip, tmp_path, existing=Existing.RESUME)])
    again.start()
    (done,) = [event for event in events_of(again) if isinstance(event, Finished)]
    assert done.summary.complete
    assert done.summary.frames == 60
