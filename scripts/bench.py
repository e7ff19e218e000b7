"""Measures the app against the packages that a user would pick instead, in one run.

    uv run --group dev --extra reference scripts/bench.py            the usual sections
    uv run --group dev --extra reference scripts/bench.py pipeline   one section
    uv run --group dev scripts/bench.py length                       takes about four minutes
    uv run --group dev scripts/bench.py hour                         takes about six minutes

Each section runs in a process of its own, so that no figure holds another's memory. Ratios
compare what ran in turn within one process: they hold where the machine's speed drifts.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import psutil
from numpy.typing import NDArray

from monitor.config import DetectionSettings, EmotionSettings, Settings
from monitor.folders import HOME_VARIABLE

Figures = dict[str, object]
MB = 1_000_000


def crowd(width: int, height: int, count: int, smallest_px: int) -> NDArray[np.uint8]:
    """A picture (H, W, 3) uint8 BGR with `count` faces of `smallest_px` and larger."""
    from skimage.data import astronaut

    head = cv2.cvtColor(astronaut()[0:270, 100:350], cv2.COLOR_RGB2BGR)
    face_share = 110 / 250  # the face's width in the cut-out
    columns = int(np.ceil(np.sqrt(count * width / height)))
    rows = int(np.ceil(count / columns))
    cell_w, cell_h = width // columns, height // rows
    largest_px = 0.9 * face_share * min(cell_w, cell_h * 250 / 270)
    picture = np.full((height, width, 3), 110, np.uint8)
    for i, face_px in enumerate(np.geomspace(smallest_px, largest_px, count)):
        scale = face_px / 110
        small = cv2.resize(head, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        y = (i // columns) * cell_h + (cell_h - small.shape[0]) // 2
        x = (i % columns) * cell_w + (cell_w - small.shape[1]) // 2
        picture[y : y + small.shape[0], x : x + small.shape[1]] = small
    return picture


def pipeline() -> Figures:
    """A frame's full scan and expressions, and the same live, against mtcnn + fer.

    Live, the picture is scanned every 11th frame: every 0.45 s at 25 frames a second, as rarely
    as it ever is.
    """
    from monitor.pipeline import load_pipeline
    from monitor.types import Frame

    settings = Settings(detection=DetectionSettings(scan_every=11, adaptive=False))
    packages = Settings(
        detection=DetectionSettings(backend="reference"), emotion=EmotionSettings(model="reference")
    )
    figures: Figures = {}
    theirs = load_pipeline(packages)
    for width, height, count in (
        (1280, 720, 6),
        (1280, 720, 25),
        (1920, 1080, 25),
        (1920, 1080, 80),
    ):
        full, live = load_pipeline(settings), load_pipeline(settings, live=True)
        picture = crowd(width, height, count, 24)
        frames = [
            Frame(np.roll(picture, round(3 * np.sin(number / 4)), axis=1), number, number / 25)
            for number in range(121)
        ]
        for frame in frames[:11]:
            live.process(frame)
        times: dict[str, list[float]] = {"full": [], "live": [], "packages": []}
        faces = {}
        for turn in range(10):  # each with eleven live frames: one scan, ten in between
            live_ms = 0.0
            for frame in frames[11 * turn + 11 : 11 * turn + 22]:
                reading = live.process(frame)
                live_ms += 1000 * (reading.inference_s or 0.0) / 11
            faces["live"] = len(reading.faces)
            times["live"].append(live_ms)
            for name, candidate in (("full", full), ("packages", theirs)):
                reading = candidate.process(frames[turn])
                faces[name] = len(reading.faces)
                times[name].append(1000 * (reading.inference_s or 0.0))
        settled = {name: values[2:] for name, values in times.items()}
        figures[f"{width}x{height}, {count} faces"] = {
            "faces": faces,
            **{f"{name}_ms": statistics.median(values) for name, values in settled.items()},
            **{
                f"{name}_times_faster": statistics.median(
                    b / a for a, b in zip(settled[name], settled["packages"], strict=True)
                )
                for name in ("full", "live")
            },
        }
    return figures


def latency() -> Figures:
    """From a frame's capture to its reading, live on the demo clip for 20 s."""
    from monitor.live import LiveMonitor
    from monitor.pipeline import load_pipeline
    from monitor.sources import make_source
    from monitor.store import SessionStore

    settings = Settings()
    monitor = LiveMonitor(
        make_source("demo"),
        lambda p: load_pipeline(settings, p, live=True),
        settings,
        SessionStore(),
    )
    monitor.start()
    latencies_ms, inference_ms = [], []
    end_s = time.monotonic() + 20.0
    while time.monotonic() < end_s:
        time.sleep(0.25)
        update = monitor.latest()
        if update.status.latency_s is not None and update.reading is not None:
            latencies_ms.append(1000 * update.status.latency_s)
            inference_ms.append(1000 * (update.reading.inference_s or 0.0))
    status = monitor.latest().status
    monitor.stop()
    return {
        "camera_to_gauge_ms": statistics.median(latencies_ms),
        "inference_ms": statistics.median(inference_ms),
        "camera_fps": status.camera_fps,
        "readings_per_s": status.readings_per_s,
        "dropped_share": status.dropped / status.captured,
        "memory_mb": psutil.Process().memory_info().rss / MB,
    }


def window() -> Figures:
    """Stalls of the window's event loop while the demo runs, over 15 s."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PyQt5.QtCore import QTimer

    from monitor.ui.app import make_application, make_window
    from monitor.ui.preferences import Preferences
    from monitor.ui.welcome import TEXT_VERSION

    app = make_application()
    main_window = make_window(app, Settings(), Preferences(accepted_text=TEXT_VERSION))
    main_window.begin("demo")
    main_window.show()
    beats: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(time.monotonic()))
    timer.start(5)
    QTimer.singleShot(20_000, app.quit)
    app.exec_()
    timer.stop()
    main_window.end()
    settled = [b for b in beats if b > beats[0] + 5.0]
    stalls_ms = 1000 * np.diff(settled)
    return {
        "longest_stall_ms": float(stalls_ms.max()),
        "p99_ms": float(np.percentile(stalls_ms, 99)),
        "memory_mb": psutil.Process().memory_info().rss / MB,
    }


def start() -> Figures:
    """From the command to the first window on the demo, in seconds."""
    command = [sys.executable, "-m", "monitor", "live", "--source", "demo", "--headless", "--json"]
    seconds = []
    for _ in range(4):
        begin_s = time.monotonic()
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert process.stdout is not None
        for line in process.stdout:
            if json.loads(line)["score"] is not None:
                break
        seconds.append(time.monotonic() - begin_s)
        process.terminate()
        process.communicate()
    # The first window of a session ends one second after its first frame.
    return {"first_window_s": statistics.median(seconds[1:])}


def hour() -> Figures:
    """Memory over an hour of demo, fast-forwarded to two readings per second."""
    from monitor.live import LiveMonitor
    from monitor.pipeline import load_pipeline
    from monitor.sources.demo import DemoSource
    from monitor.store import SessionStore
    from monitor.types import Frame

    every, rounds = 13, 90

    class FastForward(DemoSource):
        def read(self) -> Frame | None:
            for _ in range(every - 1):
                super().read()
            return super().read()

    settings = Settings()
    monitor = LiveMonitor(
        FastForward(paced=False, loop=True),
        lambda p: load_pipeline(settings, p, live=True),
        settings,
        SessionStore(),
        every_frame=True,
    )
    monitor.begin_session()
    monitor.start()
    memory_mb: list[float] = []
    while (update := monitor.latest()).session_s is None or update.session_s < rounds * 40:
        time.sleep(0.5)
        if (update.session_s or 0.0) > len(memory_mb) * 60.0:
            memory_mb.append(psutil.Process().memory_info().rss / MB)
    monitor.stop()
    settled = memory_mb[5]
    return {
        "after_5_minutes_mb": settled,
        "after_60_minutes_mb": memory_mb[-1],
        "growth": memory_mb[-1] / settled - 1.0,
        "windows": len(SessionStore().windows("last")),
    }


def analysis() -> Figures:
    """Frames a second of a 720p recording with 5 faces: `analyze` against a loop of the packages.

    Ours decodes, reads and writes the tables; theirs is what fer's own `Video.analyze` does,
    with boxes of the mtcnn package, without its pictures on the disk.
    """
    import pandas as pd
    from fer.fer import FER
    from mtcnn import MTCNN

    from monitor.analysis.reading import Pipelines
    from monitor.analysis.run import analyze_recording
    from monitor.analysis.task import Existing, Task
    from monitor.engine import threads_of

    folder = Path(os.environ[HOME_VARIABLE])
    clip = folder / "lecture.mp4"
    write_clip(clip, crowd(1280, 720, 5, 60), frames=60)
    settings = Settings()
    pipelines = Pipelines(settings, threads_of(settings.engine))
    pipelines.load()
    fer, mtcnn = FER(mtcnn=False), MTCNN()
    theirs_frames = 12

    def ours() -> float:
        start = time.perf_counter()
        task = Task(str(clip), folder / "out", settings, existing=Existing.REPLACE)
        summary = analyze_recording(task, pipelines)
        assert summary.faces == 5 * summary.frames
        return summary.frames / (time.perf_counter() - start)

    def theirs() -> float:
        start = time.perf_counter()
        capture, rows = cv2.VideoCapture(str(clip)), []
        for _ in range(theirs_frames):
            _, image = capture.read()
            found = mtcnn.detect_faces(cv2.cvtColor(image, cv2.COLOR_BGR2RGB))
            boxes = np.array([face["box"] for face in found])
            rows.append(fer.detect_emotions(image, boxes))
        pd.DataFrame(rows)
        return theirs_frames / (time.perf_counter() - start)

    theirs()
    rates = [(ours(), theirs()) for _ in range(5)]
    return {
        "ours_fps": statistics.median(rate for rate, _ in rates),
        "packages_fps": statistics.median(rate for _, rate in rates),
        "times_faster": statistics.median(a / b for a, b in rates),
    }


def length() -> Figures:
    """Most memory of `analyze` on a recording of one minute and on one of thirty."""
    from monitor.sources.demo import demo_clip

    folder = Path(os.environ[HOME_VARIABLE])
    figures: Figures = {}
    for minutes in (1, 30):
        clip = folder / f"{minutes}.mp4"
        loop = ["ffmpeg", "-v", "error", "-stream_loop", "-1", "-i", str(demo_clip())]
        subprocess.run([*loop, "-t", str(60 * minutes), "-c", "copy", str(clip)], check=True)
        options = ["--fps", "2", "--annotate", "--plots", "--out", str(folder / "out")]
        process = psutil.Popen([sys.executable, "-m", "monitor", "analyze", str(clip), *options])
        most = 0
        while process.poll() is None:
            with contextlib.suppress(psutil.NoSuchProcess):
                family = [process, *process.children(recursive=True)]
                most = max(most, sum(one.memory_info().rss for one in family))
            time.sleep(0.2)
        assert process.returncode == 0
        figures[f"{minutes}_minutes_mb"] = most / MB
    return figures


def write_clip(path: Path, picture: NDArray[np.uint8], *, frames: int) -> None:
    """Write an H.264 clip, 25 frames a second, of a picture (H, W, 3) that sways a little."""
    import av

    with av.open(str(path), "w") as output:
        stream = output.add_stream("libx264", rate=25)
        stream.height, stream.width = picture.shape[:2]
        stream.pix_fmt = "yuv420p"
        for number in range(frames):
            moved = np.roll(picture, round(4 * np.sin(number / 5)), axis=1)
            output.mux(stream.encode(av.VideoFrame.from_ndarray(moved, format="bgr24")))
        output.mux(stream.encode(None))


SECTIONS: dict[str, Callable[[], Figures]] = {
    "pipeline": pipeline,
    "latency": latency,
    "window": window,
    "start": start,
    "analysis": analysis,
    "length": length,
    "hour": hour,
}
USUAL = ("pipeline", "latency", "window", "start", "analysis")


def run_section(name: str) -> Figures:
    """Run one section in a process and a home of its own."""
    with tempfile.TemporaryDirectory() as home:
        result = subprocess.run(
            [sys.executable, __file__, name, "--inside"],
            check=True,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, HOME_VARIABLE: home, "TF_CPP_MIN_LOG_LEVEL": "3"},
        )
    return dict(json.loads(result.stdout.splitlines()[-1]))


def main() -> None:
    """Print the figures of the wanted sections as text, or JSON."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("sections", nargs="*", metavar="SECTION", help=", ".join(SECTIONS))
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    wanted = arguments.sections or USUAL
    if unknown := set(wanted) - set(SECTIONS):
        parser.error(f"no section {', '.join(unknown)}; there are {', '.join(SECTIONS)}")
    if arguments.inside:
        print(json.dumps(SECTIONS[wanted[0]]()))
        return
    figures = {name: run_section(name) for name in wanted}
    print(json.dumps(figures, indent=None if arguments.json else 2))


if __name__ == "__main__":
    main()
