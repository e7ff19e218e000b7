"""Order counts: the same faces the other way round, which no mean can tell apart."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

import numpy as np
import pandas as pd
import pytest

from monitor.config import Settings, WindowSettings
from monitor.pipeline import load_pipeline
from monitor.types import Frame, State, WindowSummary
from monitor.window import ANY_GROUP, RollingWindow
from tests.command import run
from tests.window.learnt import rise_network

SCRIPTS = Path(__file__).resolve().parents[2] / "scripts"

needs_keras = pytest.mark.skipif(
    any(find_spec(name) is None for name in ("keras", "onnx", "sklearn"))
    or not any(map(find_spec, ("tensorflow", "torch", "jax"))),
    reason="needs the extra 'train' (Keras, scikit-learn)",
)


@pytest.fixture
def painter(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script that paints the set."""
    monkeypatch.syspath_prepend(str(SCRIPTS))
    import make_order_set

    return make_order_set


@pytest.mark.slow
def test_the_same_faces_warm_up_or_cool_down(painter: ModuleType, tmp_path: Path) -> None:
    heads = [painter.PersonHead(person) for person in painter.PEOPLE]
    warming = painter.warm_up(heads, np.random.default_rng(5))
    temporal = WindowSettings(strategy="temporal", model=str(rise_network(tmp_path / "rise")))

    both = (temporal, WindowSettings())
    up, up_mean = summaries(warming, painter.FPS, both)
    down, down_mean = summaries(warming[::-1], painter.FPS, both)
    assert up.person_count == down.person_count == len(heads)
    assert up.mean_probabilities == pytest.approx(down.mean_probabilities, abs=1e-5)
    assert up_mean.score == pytest.approx(down_mean.score, abs=1e-4)
    assert (up.state, down.state) == (State.INTERESTED, State.BORED)


@needs_keras
@pytest.mark.slow  # tests/training/test_train_temporal.py trains on readings instead of videos
def test_what_is_trained_on_segments_reads_the_order(painter: ModuleType, tmp_path: Path) -> None:
    table = painter.paint_set(tmp_path / "set", recordings=5, pairs=2, seed=2)
    out = tmp_path / "order"
    order = ["train", str(table), "--sequence", "-o", str(out)]
    done = run(*order, "--positive", "warming", "--negative", "cooling")
    assert done.returncode == 0, done.stderr
    assert right(done.stdout, "order in time: recurrent network") >= 90
    assert right(done.stdout, "window means: logistic regression") <= 75
    assert right(done.stdout, "always '") <= 60
    assert sorted(p.name for p in tmp_path.iterdir() if p.name != "home") == [
        "order",
        "order.readings",
        "set",
    ]
    again = run(*order, "--positive", "warming")
    assert again.returncode == 1
    assert "holds a trained way of counting already" in again.stderr

    results = tmp_path / "results"
    video = tmp_path / "set" / "room-0.mp4"
    trained = ["--strategy", "temporal", "--model", str(out), "--step", "5"]
    done = run("analyze", str(video), "-o", str(results), *trained)
    assert done.returncode == 0, done.stderr
    states = pd.read_csv(results / "room-0" / "windows.csv")["state"].tolist()
    assert states == ["interested", "bored", "bored", "interested"]


def summaries(
    images: Sequence[np.ndarray], fps: int, settings: Sequence[WindowSettings]
) -> Sequence[WindowSummary]:
    """What windows of these pictures say, read by the app's own pipeline."""
    pipeline, windows = load_pipeline(Settings()), [RollingWindow(s, ANY_GROUP) for s in settings]
    for index, image in enumerate(images):
        reading = pipeline.process(Frame(image.copy(), index, (index + 0.5) / fps))
        for window in windows:
            window.add(reading)
    return [window.summary(len(images) / fps) for window in windows]


def right(told: str, what: str) -> int:
    """The share of the report's line on something, in percent."""
    (line,) = (line for line in told.splitlines() if f"right by {what}" in line)
    return int(line.partition("%")[0])
