from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.sources import make_recording
from monitor.sources.excerpt import Excerpt
from monitor.sources.pictures import PicturesSource
from monitor.sources.video import VideoSource
from tests.sources.clips import number_of, read_all, steady, write_clip
from tests.sources.test_pictures import write_pictures


def chosen(excerpt: Excerpt, times_s: list[float]) -> list[int]:
    wants = excerpt.chooser()
    return [index for index, time_s in enumerate(times_s) if wants(index, time_s)]


def test_every_nth_counts_from_the_start_of_the_file() -> None:
    assert chosen(Excerpt(every=5), steady(12)) == [0, 5, 10]
    assert chosen(Excerpt(start_s=0.1, every=5), steady(12)) == [5, 10]


def test_the_start_counts_and_the_end_does_not() -> None:
    assert chosen(Excerpt(start_s=0.1, end_s=0.2), steady(30, fps=30)) == [3, 4, 5]


@pytest.mark.parametrize("fps", [1, 2, 5, 7, 10, 24, 30])
def test_so_many_a_second_are_so_many_a_second(fps: int) -> None:
    assert len(chosen(Excerpt(fps=fps), steady(300, fps=30))) == 10 * fps


def test_where_there_are_fewer_frames_all_are_taken() -> None:
    assert chosen(Excerpt(fps=25), [0.0, 1.0, 1.9, 3.0]) == [0, 1, 2, 3]


@given(
    st.lists(st.integers(0, 3000), unique=True, max_size=60).map(sorted),
    st.sampled_from([0.5, 1.0, 3.0, 10.0, 29.97]),
)
def test_each_beat_has_its_first_frame_and_no_other(times_ms: list[int], fps: float) -> None:
    times_s = [ms / 1000 for ms in times_ms]
    beats = [int(time_s * fps + 1e-6) for time_s in times_s]
    firsts = [i for i, beat in enumerate(beats) if i == 0 or beat != beats[i - 1]]
    assert chosen(Excerpt(fps=fps), times_s) == firsts


@given(
    st.lists(st.integers(0, 3000), unique=True, min_size=1, max_size=60).map(sorted),
    st.sampled_from([Excerpt(), Excerpt(every=3), Excerpt(fps=3.0), Excerpt(fps=29.97)]),
    st.data(),
)
def test_going_on_after_a_frame_gives_the_rest(
    times_ms: list[int], excerpt: Excerpt, data: st.DataObject
) -> None:
    times_s = [ms / 1000 for ms in times_ms]
    everything = chosen(excerpt, times_s)
    last = data.draw(st.sampled_from(everything))
    rest = excerpt.after(times_s[last])
    assert rest is not None
    assert chosen(rest, times_s) == [i for i in everything if i > last]


def test_nothing_is_left_after_the_last_frame() -> None:
    assert Excerpt(end_s=2.0).after(1.96) is not None
    assert Excerpt(end_s=2.0).after(2.0) is None


@pytest.mark.parametrize(
    "values",
    [
        {"start_s": 5.0, "end_s": 5.0},
        {"start_s": -1.0},
        {"every": 0},
        {"fps": 0.0},
        {"every": 2, "fps": 5.0},
    ],
)
def test_nonsense_is_refused(values: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        Excerpt(**values)  # type: ignore[arg-type]


def test_a_video_gives_the_excerpt_with_its_own_numbers_and_times(tmp_path: Path) -> None:
    clip = write_clip(tmp_path / "clip.mp4", steady(60), key_every=7)
    excerpt = Excerpt(start_s=0.5, end_s=1.5, every=4)
    frames = read_all(VideoSource(clip, paced=False, excerpt=excerpt))
    assert [frame.index for frame in frames] == [16, 20, 24, 28, 32, 36, 40, 44]
    assert [number_of(frame) for frame in frames] == [frame.index for frame in frames]
    assert [frame.time_s for frame in frames] == pytest.approx([f.index / 30 for f in frames])


def test_a_start_at_a_frame_s_own_time_includes_it(tmp_path: Path) -> None:
    clip = write_clip(tmp_path / "clip.mp4", steady(40), key_every=7)
    for start in (0, 1, 7, 14, 15):
        source = VideoSource(clip, paced=False, excerpt=Excerpt(start_s=start / 30))
        assert read_all(source)[0].index == start


def test_pictures_that_are_left_out_are_not_even_read(tmp_path: Path) -> None:
    write_pictures(tmp_path, ["1.jpg", "2.jpg", "3.jpg", "4.jpg"])
    (tmp_path / "2.jpg").write_text("no picture")
    frames = read_all(PicturesSource(tmp_path, paced=False, excerpt=Excerpt(every=2)))
    assert [(frame.index, frame.time_s) for frame in frames] == [(0, 0.0), (2, 1.0)]


def test_the_demo_has_an_excerpt_too() -> None:
    source = make_recording("demo", Excerpt(start_s=1.0, end_s=2.0, fps=2))
    assert [frame.time_s for frame in read_all(source)] == pytest.approx([1.0, 1.52])  # 25 a second
    assert source.end_s == pytest.approx(2.0)
    assert source.length_s == pytest.approx(50.0, abs=0.1)
