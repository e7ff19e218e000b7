"""When slides change, by a screen or by stored timings, and what the gauge said to each."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import pytest

from monitor.errors import ReviewError, SourceError, StoreError
from monitor.review.lesson.slide_timings import slides_in_presentation
from monitor.review.lesson.slide_video import slides_in_video, slides_of
from monitor.review.lesson.slides import lay_slides, slides_in
from monitor.store import EventKind, SessionStore
from monitor.tables.slide import Slide
from tests.review.lesson.screens import BUILT, DARK, FIRST, SECOND, SIZE_WH, THIRD, fade, looks
from tests.review.material import windows_of
from tests.store.samples import info, window

SHOWN = [(FIRST, 10.0), (SECOND, 8.0), (THIRD, 5.0), (BUILT, 5.0), (FIRST, 4.0), (DARK, 6.0)]
CHANGES = [(0.0, "1"), (10.0, "2"), (18.0, "3"), (28.0, "1"), (32.0, "4")]


def found(shown: list[tuple[np.ndarray, float]], **how: object) -> list[tuple[float, str]]:
    return [(one.start_s, one.name) for one in slides_of(looks(shown, **how))]


@pytest.mark.parametrize(("lecturer", "noise"), [(False, 0.0), (True, 6.0)])
def test_lines_that_are_added_are_no_slide_and_what_comes_back_is_known(
    lecturer: bool, noise: float
) -> None:
    assert found(SHOWN, lecturer=lecturer, noise=noise) == CHANGES


def test_a_slide_comes_up_as_it_begins_to_fade_in() -> None:
    shown = [(FIRST, 5.0), *fade(FIRST, SECOND), (SECOND, 5.0)]
    (_, first), (time_s, second) = found(shown)
    assert (first, second) == ("1", "2")
    assert 5.0 <= time_s <= 6.5


def test_a_film_within_a_slide_is_none() -> None:
    rng = np.random.default_rng(2)
    film = []
    for _ in range(20):
        picture = THIRD.copy()
        blocks = rng.integers(0, 255, (8, 12, 3), dtype=np.uint8)
        picture[270:480, 300:680] = cv2.resize(blocks, (380, 210), interpolation=0)
        film.append((picture, 0.5))
    names = [name for _, name in found([(THIRD, 4.0), *film, (THIRD, 4.0), (SECOND, 4.0)])]
    assert names == ["1", "2"]


def test_an_empty_screen_is_left_for_a_slide() -> None:
    empty = np.zeros_like(FIRST)
    assert [time_s for time_s, _ in found([(empty, 5.0), (FIRST, 5.0)])][-1] == 5.0


def write_video(path: Path, tracks: list[list[tuple[np.ndarray, float]]]) -> Path:
    import av

    with av.open(str(path), "w") as container:
        streams = []
        for _ in tracks:
            stream = container.add_stream("mpeg4", rate=4)
            stream.width, stream.height, stream.bit_rate = *SIZE_WH, 2_000_000
            streams.append(stream)
        for stream, shown in zip(streams, tracks, strict=True):
            pictures = [picture for picture, long_s in shown for _ in range(round(4 * long_s))]
            for picture in pictures:
                frame = av.VideoFrame.from_ndarray(picture, format="bgr24")
                container.mux(stream.encode(frame))
            container.mux(stream.encode())
    return path


@pytest.fixture(scope="module")
def capture(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A lecture capture: a room, and beside it the screen."""
    room = [(np.full_like(FIRST, 90), 12.0)]
    screen = [(FIRST, 4.0), (SECOND, 4.0), (THIRD, 4.0)]
    return write_video(tmp_path_factory.mktemp("capture") / "capture.mp4", [room, screen])


def test_the_second_track_of_a_lecture_capture(capture: Path) -> None:
    changes = [Slide(0.0, "1"), Slide(4.0, "2"), Slide(8.0, "3")]
    assert list(slides_in_video(capture)) == changes
    assert list(slides_in_video(capture, track=2)) == changes
    assert [one.name for one in slides_in_video(capture, track=1)] == ["1"]
    with pytest.raises(SourceError, match=r"no track 3|track"):
        slides_in_video(capture, track=3)


TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships"


def write_presentation(
    path: Path,
    slides: Sequence[tuple[str, int | str | None, bool]],
    relationships: str = TRANSITIONAL,
) -> Path:
    """A presentation of slides by title, milliseconds, and whether it is hidden."""
    a = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    p = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
    r = f'xmlns:r="{relationships}"'
    ids = "".join(f'<p:sldId id="{256 + n}" r:id="rId{n}"/>' for n in range(len(slides)))
    # In the folder they lie in another order than they are shown.
    files = [f"slide{len(slides) - n}.xml" for n in range(len(slides))]
    relations = "".join(
        f'<Relationship Id="rId{n}" Target="slides/{file}"/>' for n, file in enumerate(files)
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(
            "ppt/presentation.xml",
            f"<p:presentation {p} {r}><p:sldIdLst>{ids}</p:sldIdLst></p:presentation>",
        )
        archive.writestr(
            "ppt/_rels/presentation.xml.rels", f"<Relationships>{relations}</Relationships>"
        )
        for file, (title, ms, is_hidden) in zip(files, slides, strict=True):
            hidden = ' show="0"' if is_hidden else ""
            transition = "" if ms is None else f'<p:transition advTm="{ms}"/>'
            archive.writestr(
                f"ppt/slides/{file}",
                f'<p:sld {p} {a}{hidden}><p:sp><p:nvPr><p:ph type="title"/></p:nvPr>'
                f"<a:t>{title}</a:t></p:sp>{transition}</p:sld>",
            )
    return path


@pytest.mark.parametrize("form", [TRANSITIONAL, STRICT])
def test_timings_of_powerpoint(tmp_path: Path, form: str) -> None:
    slides = [("Graphs", 1500, False), ("Not shown", 9000, True), ("Trees", 2250, False)]
    file = write_presentation(tmp_path / "a.pptx", [*slides, ("The end", None, False)], form)
    assert slides_in_presentation(file) == (
        Slide(0.0, "1", "Graphs"),
        Slide(1.5, "2", "Trees"),
        Slide(3.75, "3", "The end"),
    )
    file = write_presentation(tmp_path / "b.pptx", [("Graphs", None, False), *slides])
    with pytest.raises(ReviewError, match="slide 1 has no stored timing"):
        slides_in_presentation(file)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"<!DOCTYPE x>"])
def test_what_is_no_presentation_is_told(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "a.pptx"
    file.write_bytes(content)
    with pytest.raises(ReviewError, match="no presentation of PowerPoint"):
        slides_in_presentation(file)
    with pytest.raises(ReviewError, match="no such file"):
        slides_in_presentation(tmp_path / "none.pptx")


@pytest.mark.parametrize("time", ["2000.5", "indefinite", "", "-1", "9" * 5000])
def test_a_timing_that_is_no_time_is_none(tmp_path: Path, time: str) -> None:
    slides = [("Graphs", time, False), ("Trees", 2250, False)]
    file = write_presentation(tmp_path / "a.pptx", slides)
    with pytest.raises(ReviewError, match="slide 1 has no stored timing"):
        slides_in_presentation(file)


def test_a_presentation_whose_parts_are_damaged_or_locked_is_told(tmp_path: Path) -> None:
    file = tmp_path / "a.pptx"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("ppt/_rels/presentation.xml.rels", "<Relationships/>" * 99)
    whole = file.read_bytes()
    place = whole.index(b"rels") + 4
    for change in (
        whole[:place] + b"\xff" * 12 + whole[place + 12 :],  # no data of deflate
        whole.replace(b"\x14\0\0\0\x08\0", b"\x14\0\1\0\x08\0"),  # locked by a password
        whole.replace(b"\x14\0\0\0\x08\0", b"\x14\0\0\0\x63\0"),  # packed as nobody knows
    ):
        file.write_bytes(change)
        with pytest.raises(ReviewError, match="no presentation of PowerPoint"):
            slides_in_presentation(file)


@pytest.fixture
def store(tmp_path: Path) -> SessionStore:
    """A lecture of ten seconds."""
    store = SessionStore(str(tmp_path / "log.sqlite"))
    writer = store.begin(info("lecture"), origin_s=0.0, min_people=3)
    for second in range(1, 11):
        writer.window(window(float(second), score=second / 20))
    writer.end(10.0)
    return store


def test_slides_lie_on_the_session(store: SessionStore, tmp_path: Path) -> None:
    slides = [("Graphs", 4000, False), ("Trees", 3000, False), ("Late", 9000, False)]
    file = write_presentation(tmp_path / "a.pptx", slides)
    laid = lay_slides(store, file, "lecture", offset_s=-5.0)
    assert (laid.changes, laid.slides) == (2, 2)
    events = store.events("lecture")
    assert events[["time_s", "label", "detail"]].to_numpy().tolist() == [
        [0.0, "2", "Trees"],
        [2.0, "3", "Late"],
    ]
    assert set(events["kind"]) == {EventKind.SLIDE.value}
    with pytest.raises(StoreError, match="has slides already: use --force"):
        lay_slides(store, file, "lecture")
    lay_slides(store, file, "lecture", overwrite=True)
    assert store.events("lecture")["time_s"].tolist() == [0.0, 4.0, 7.0]
    with pytest.raises(ReviewError, match="no slide came up during"):
        lay_slides(store, file, "lecture", offset_s=60.0, overwrite=True)
    assert store.remove_slides("lecture") == 3


def test_a_slide_has_the_score_of_all_its_time(store: SessionStore) -> None:
    shown = [Slide(2.0, "1"), Slide(10.0, "2"), Slide(20.0, "1"), Slide(26.0, "3")]
    store.add_slides("lecture", [Slide(one.start_s, one.name) for one in shown])
    scores = [0.0] * 10 + [1.0] * 10 + [-0.5] * 10
    scores[26:30] = [None] * 4
    slides = slides_in(windows_of(scores, reach=0.1), store.events("lecture"), 30.0)
    assert [(one.name, one.count, one.length_s) for one in slides] == [
        ("1", 2, 14.0),
        ("2", 1, 10.0),
        ("3", 1, 4.0),
    ]
    assert slides[0].gauge == pytest.approx((8 * 50 + 6 * 25) / 14)
    assert slides[1].gauge == pytest.approx(100.0)
    assert slides[2].gauge is None
    assert slides_in(windows_of(scores), store.events("lecture").iloc[:0], 30.0) == ()
