"""Makes the demo clip, `assets/demo.mp4`: a painted lecture room on a written schedule.

    uv run --group dev scripts/make_demo_clip.py            paint and encode, some minutes
    uv run --group dev scripts/make_demo_clip.py --check    only read the clip with the program

The people's heads are cut out of NASA's portrait of Eileen Collins that ships in scikit-image
(public domain); all else is painted. What they do and when stands in `demo_clip/schedule.py`.
"""

from __future__ import annotations

import argparse
from contextlib import closing
from pathlib import Path

import av
import numpy as np
from av.video.reformatter import ColorRange, Colorspace

from demo_clip.room import HEIGHT, WIDTH
from demo_clip.scene import Scene
from demo_clip.schedule import LENGTH_S, SCHEDULE
from monitor.config import Settings
from monitor.folders import assets_folder
from monitor.pipeline import load_pipeline
from monitor.sources.demo import DemoSource
from monitor.window import ANY_GROUP, RollingWindow

FPS = 25
KEYFRAME_S = 2
CHECK_EVERY = 5


def main() -> None:
    """Make the clip, or read the one that is there."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--clip", type=Path, default=assets_folder() / "demo.mp4")
    parser.add_argument("--check", action="store_true", help="read the clip that is there")
    arguments = parser.parse_args()
    if arguments.check:
        print_readings(arguments.clip)
    else:
        make_clip(arguments.clip)


def make_clip(path: Path) -> None:
    """Paint and encode the clip; the same bytes each time with the same libraries."""
    scene = Scene()
    path.parent.mkdir(parents=True, exist_ok=True)
    with av.open(str(path), "w", options={"movflags": "+faststart"}) as container:
        stream = container.add_stream("libx264", rate=FPS)
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        stream.gop_size = KEYFRAME_S * FPS
        stream.options = {"crf": "22", "preset": "slow"}
        stream.codec_context.thread_count = 1  # several would share the bits out by chance
        stream.codec_context.colorspace = Colorspace.ITU601  # what the conversion below gives
        stream.codec_context.color_range = ColorRange.MPEG
        for index in range(round(LENGTH_S * FPS)):
            frame = av.VideoFrame.from_ndarray(scene.frame(index / FPS), format="bgr24")
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    print(f"{path}: {path.stat().st_size / 1e6:.2f} MB")


def print_readings(path: Path) -> None:
    """Print what the program reads in each part of the schedule, with the default settings."""
    settings = Settings()
    pipeline = load_pipeline(settings)
    window = RollingWindow(settings.window, ANY_GROUP)
    source = DemoSource(paced=False, loop=False, clip=path)
    source.open()
    with closing(source):
        frames = (frame for frame in iter(source.read, None) if frame.index % CHECK_EVERY == 0)
        readings = [pipeline.process(frame) for frame in frames]
    print("part       faces  score  state       wanted")
    for part in SCHEDULE:
        own = [r for r in readings if part.start_s <= r.time_s < part.end_s]
        for reading in own:
            window.add(reading)
        end = window.summary(part.end_s)
        faces = np.median([len(reading.faces) for reading in own])
        score = "    -" if end.score is None else f"{end.score:+.2f}"
        print(
            f"{part.start_s:2.0f} to {part.end_s:2.0f} s {faces:5.0f}"
            f"  {score}  {end.state:10}  {part.state}"
        )


if __name__ == "__main__":
    main()
