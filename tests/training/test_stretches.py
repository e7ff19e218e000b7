"""Pictures out of stretches of recordings: which, whose, and that none comes to the disk."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.config import Settings
from monitor.errors import DataSetError
from monitor.training.classifier.base_networks import base_named
from monitor.training.classifier.examples import Examples, load_examples
from monitor.training.classifier.job import TrainingJob, View
from monitor.training.classifier.report import report_of
from monitor.training.data.segments import Segment, read_segments
from monitor.training.data.split import split
from monitor.training.data.stretches import names_stretches, write_stretches
from tests.analysis.material import SETTINGS, face_clip
from tests.sources.clips import steady
from tests.training.trained import some_trained

SECONDS = 8


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two people for six seconds, then nobody."""
    path = tmp_path_factory.mktemp("clip") / "lesson.mp4"
    return face_clip(path, steady(2 * SECONDS, fps=2), empty=range(12, 2 * SECONDS))


def table_of(folder: Path, clip: Path, *parts: tuple[float, float, str]) -> Path:
    table = folder / "mine.csv"
    write_stretches(table, [Segment(0, clip, *part) for part in parts])
    return table


def examples_of(table: Path, view: View, settings: Settings = SETTINGS) -> Examples:
    job = TrainingJob(table, table.with_name("out"), view=view)
    return load_examples(job, base_named("default"), settings, lambda _share, _doing: None)


def test_all_faces_of_a_picture_a_second_are_learnt(tmp_path: Path, clip: Path) -> None:
    table = table_of(tmp_path, clip, (0, 3, "calm"), (3, 6, "away"), (6, 8, "away"))
    found = examples_of(table, View.FACES)
    assert [row.row for row in found.rows] == [2] * 6 + [3] * 6
    assert found.classes.names == ("away", "calm")
    assert found.labels.tolist() == [1] * 6 + [0] * 6
    assert found.images.shape[1:] == (48, 48)
    assert found.left_out == (4,)
    assert found.are_recorded


def test_whole_pictures_are_learnt_where_that_is_wanted(tmp_path: Path, clip: Path) -> None:
    table = table_of(tmp_path, clip, (0, 6, "full"), (2, 6, "full"), (6, 8, "empty"))
    with pytest.raises(DataSetError, match=r"'empty' has 2 pictures \(row 4\)"):
        examples_of(table, View.WHOLE)


def test_what_overlaps_belongs_together(tmp_path: Path, clip: Path) -> None:
    table = table_of(tmp_path, clip, (0, 2, "calm"), (1, 3, "calm"), (3, 6, "away"))
    found = examples_of(table, View.FACES)
    assert len({row.person for row in found.rows if row.label == "calm"}) == 1
    persons = [row.person for row in found.rows]
    with pytest.raises(DataSetError, match="has pictures of 1 stretch: at least 3"):
        split(table, found.labels, persons, found.classes.names, 1, are_recorded=True)


def test_recordings_hold_no_faces_that_are_cut_out(tmp_path: Path, clip: Path) -> None:
    table = table_of(tmp_path, clip, (0, 3, "calm"), (3, 6, "away"))
    with pytest.raises(DataSetError, match="no faces that are cut out"):
        examples_of(table, View.CUT_FACES)


def test_one_class_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    (tmp_path / "no video.mp4").touch()
    table = table_of(tmp_path, tmp_path / "no video.mp4", (0, 3, "calm"))
    with pytest.raises(DataSetError, match="two classes are needed"):
        examples_of(table, View.FACES)


def test_a_recording_that_cannot_be_read_is_a_line_with_its_row(tmp_path: Path, clip: Path) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"no video")
    table = tmp_path / "mine.csv"
    write_stretches(table, [Segment(0, clip, 0, 1, "calm"), Segment(0, broken, 0, 1, "away")])
    with pytest.raises(DataSetError, match=r"mine.csv, row 3: .*broken.mp4"):
        examples_of(table, View.FACES)


def test_where_nobody_is_it_says_so(tmp_path: Path, clip: Path) -> None:
    table = table_of(tmp_path, clip, (6, 7, "calm"), (7, 8, "away"))
    with pytest.raises(DataSetError, match="no face was found in any of the 2 stretches"):
        examples_of(table, View.FACES)


@given(st.lists(st.tuples(st.floats(0, 9999), st.floats(0.01, 500)), min_size=1, max_size=5))
def test_times_are_kept_to_the_millisecond(times: list[tuple[float, float]]) -> None:
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as name:
        video = Path(name).resolve() / "a, b;c.mp4"
        video.touch()
        stretches = [Segment(0, video, start, start + length, "calm") for start, length in times]
        table = Path(name) / "mine.csv"
        write_stretches(table, stretches)
        assert names_stretches(table)
        for one, read in zip(stretches, read_segments(table, 0.0), strict=True):
            assert read.video == video
            assert np.allclose((read.start_s, read.end_s), (one.start_s, one.end_s), atol=1e-3)


def test_the_report_holds_no_picture_of_a_recording() -> None:
    trained = some_trained(mistakes=9)
    recorded = replace(trained, examples=replace(trained.examples, are_recorded=True))
    assert "data:image" in report_of(trained)["report.html"]
    page = report_of(recorded)
    assert "data:image" not in page["report.html"]
    assert "No picture of a recording is kept" in page["report.html"]
    assert "stretches of recordings" in page["card.md"]
