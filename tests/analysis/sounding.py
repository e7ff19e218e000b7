"""Clips with a click in every second, and where the clicks of a file are."""

from __future__ import annotations

import subprocess
from pathlib import Path

import av
import numpy as np

from tests.sources.clips import need_ffmpeg

CLICKS = "aevalsrc='if(lt(mod(t,1),0.03),0.8*sin(2*PI*1000*t),0)':s={rate}:c={layout}"


def clip_with_clicks(
    path: Path, *options: str, seconds: float = 6.0, rate: int = 48_000, layout: str = "stereo"
) -> Path:
    """A small clip at 10 frames a second; `options` go to ffmpeg, for its sound above all."""
    pictures = f"testsrc=size=128x96:rate=10:duration={seconds}"
    sound = CLICKS.format(rate=rate, layout=layout) + f":d={seconds}"
    command = [need_ffmpeg(), "-v", "error", "-f", "lavfi", "-i", pictures]
    command += ["-f", "lavfi", "-i", sound, *options, str(path)]
    subprocess.run(command, check=True)
    return path


def clicks_in(path: Path) -> list[float]:
    """When the clicks begin, in seconds of the file."""
    with av.open(str(path)) as container:
        stream = container.streams.audio[0]
        times, loud = [], []
        for frame in container.decode(stream):
            assert frame.time is not None
            samples = np.abs(frame.to_ndarray().astype(np.float64))
            if not frame.format.is_planar:
                samples = samples.reshape(-1, frame.layout.nb_channels).T
            scale = np.iinfo(frame.to_ndarray().dtype).max if samples.max() > 2 else 1.0
            loud.append(samples.max(axis=0) / scale)
            times.append(frame.time + np.arange(frame.samples) / frame.sample_rate)
    at = np.concatenate(times)[np.concatenate(loud) > 0.25]
    return [float(time_s) for time_s in at[np.insert(np.diff(at) > 0.5, 0, True)]]
