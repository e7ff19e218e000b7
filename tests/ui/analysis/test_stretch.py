"""Start, end and track of a recording, where an analysis is set up."""

from __future__ import annotations

import pytest
from PyQt5.QtWidgets import QWidget

from monitor.sources import Excerpt
from monitor.ui.analysis.stretch import StretchRow


@pytest.fixture
def page(qtbot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    return page


@pytest.fixture
def row(page: QWidget) -> StretchRow:
    return StretchRow(0, page)


def test_empty_fields_are_the_whole_recording(row: StretchRow) -> None:
    assert row.within(Excerpt(fps=5.0)) == Excerpt(fps=5.0)
    assert (row.problem, row.track) == ("", 0)


def test_times_are_read_as_people_write_them(row: StretchRow) -> None:
    row.start.setText(" 1:30 ")
    row.end.setText("1:02:30")
    row.tracks.setCurrentIndex(2)
    assert row.within(Excerpt(every=5)) == Excerpt(90.0, 3750.0, every=5)
    assert row.track == 2


@pytest.mark.parametrize(
    ("start", "end"),
    [("soon", ""), ("", "-3"), ("2:00", "1:00"), ("1:00", "1:00"), ("1:2:3:4", "")],
)
def test_what_is_no_stretch_is_told(row: StretchRow, start: str, end: str) -> None:
    row.start.setText(start)
    row.end.setText(end)
    assert "as 12:30" in row.problem


def test_the_track_of_the_settings_stays(page: QWidget) -> None:
    assert StretchRow(11, page).track == 11
