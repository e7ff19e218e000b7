"""One declaration of an option serves the command line, Python and the settings."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest

import monitor
from monitor.analysis.option_records import part_of, setting_changes
from monitor.analysis.options import AnalysisOptions, ExcerptOptions, OutputOptions
from monitor.analysis.task import Existing, Task
from monitor.config import load_settings
from monitor.sources import Excerpt


def test_what_is_named_changes_the_settings_and_nothing_else() -> None:
    assert setting_changes(AnalysisOptions(every=5, min_people=2, plots=True)) == {}
    options = AnalysisOptions(strategy="sum", window_s=2.0, threads=0, model=Path("mine"))
    assert setting_changes(options) == {
        "window": {"strategy": "sum", "length_s": 2.0, "model": "mine"},
        "engine": {"threads": 0},
    }
    settings = load_settings(**setting_changes(AnalysisOptions(region=(1, 2, 30, 40), step_s=0.5)))
    assert settings.detection.region == (1, 2, 30, 40)
    assert settings.window.step_s == 0.5


def test_options_become_a_task() -> None:
    options = AnalysisOptions(blur=True, every=5, end_s=9.0, min_people=3)
    settings = load_settings()
    task = Task.of("demo", Path("out"), settings, options, Existing.RESUME)
    assert task == Task(
        "demo",
        Path("out"),
        settings,
        Excerpt(end_s=9.0, every=5),
        min_people=3,
        outputs=OutputOptions(blur=True),
        existing=Existing.RESUME,
    )
    video = Task.of("demo", Path("out"), settings, options.with_video_to_blur())
    assert part_of(video.outputs, OutputOptions) == OutputOptions(annotate=True, blur=True)
    assert Task.of("demo", Path("out"), settings, AnalysisOptions()).min_people == 1


def test_times_that_make_no_sense_are_refused_at_once() -> None:
    with pytest.raises(ValueError, match="no time lies between"):
        ExcerptOptions(start_s=3.0, end_s=2.0)
    with pytest.raises(ValueError, match="not both"):
        monitor.analyze("demo", every=2, fps=3.0)


def test_python_has_the_options_as_documented_keywords() -> None:
    signature = inspect.signature(monitor.analyze)
    path, *keywords = signature.parameters.values()
    assert (path.name, path.kind) == ("path", path.POSITIONAL_OR_KEYWORD)
    assert all(one.kind is one.KEYWORD_ONLY and one.default is not one.empty for one in keywords)
    names = set(signature.parameters)
    assert names >= {
        *("out", "strategy", "model", "window_s", "step_s", "every", "fps", "start_s", "end_s"),
        *("min_people", "min_face_px", "region", "first_face", "emotion", "config", "annotate"),
        *("blur", "plots", "existing", "threads", "progress"),
    }
    assert signature.parameters["window_s"].annotation == float | None
    document = inspect.getdoc(monitor.analyze) or ""
    assert all(f"    {name}: " in document for name in names)
    with pytest.raises(TypeError, match="speed"):
        monitor.analyze("demo", speed=2)  # type: ignore[call-arg]
