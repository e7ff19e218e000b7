"""Recorded video: frames a second of `analyze`, and its memory on long recordings."""

from __future__ import annotations

import contextlib
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import cv2
import numpy as np
import psutil

from benchmark.clips import write_clip
from benchmark.peers import OURS
from monitor.bench.crowd import crowd
from monitor.folders import HOME_VARIABLE

MB = 1_000_000


def analysis() -> dict[str, object]:
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
    write_clip(clip, crowd((1280, 720), 5), frames=60)
    pipelines = Pipelines(OURS, threads_of(OURS.engine))
    pipelines.load()
    fer, mtcnn = FER(mtcnn=False), MTCNN()
    theirs_frames = 12

    def ours() -> float:
        start = time.perf_counter()
        task = Task(str(clip), folder / "out", OURS, existing=Existing.REPLACE)
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


def length() -> dict[str, object]:
    """Most memory of `analyze` on a recording of one minute and on one of thirty."""
    from monitor.sources.demo import demo_clip

    folder = Path(os.environ[HOME_VARIABLE])
    figures: dict[str, object] = {}
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
