"""Whole recordings in all containers that people hand in, made of the demo clip."""

from __future__ import annotations

import subprocess
from pathlib import Path

START_S = 12.0
LENGTH_S = 8.0
FPS = 25

_SIZE = "320:180"
_H264 = "-c:v libx264 -g 50 -bf 2"
_SOUND = "-c:a aac"

RECORDINGS: dict[str, str] = {
    "h264.mp4": f"{_H264} {_SOUND}",
    "h264-faststart.mp4": f"{_H264} {_SOUND} -movflags faststart",
    "h264-fragments.mp4": f"{_H264} {_SOUND} -movflags frag_keyframe+empty_moov+default_base_moof",
    "h264.mkv": f"{_H264} {_SOUND}",
    "h264.flv": f"{_H264} {_SOUND}",
    "h264.ts": f"{_H264} {_SOUND}",
    "hevc.ts": f"-c:v libx265 -x265-params log-level=none:keyint=50 {_SOUND}",
    "mpeg2.ts": "-c:v mpeg2video -b:v 1500k -g 15 -bf 2 -c:a mp2",
    "mpeg2.mpg": "-c:v mpeg2video -b:v 1500k -g 15 -bf 2 -c:a mp2",
    "mpeg4.avi": "-c:v mpeg4 -q:v 4 -g 50 -c:a mp3",
    "mjpeg.avi": "-c:v mjpeg -q:v 4 -pix_fmt yuvj420p -c:a pcm_s16le",
    "pictures.mjpeg": "-c:v mjpeg -q:v 4 -pix_fmt yuvj420p -an",
    "wmv2.wmv": "-c:v wmv2 -b:v 600k -g 50 -c:a wmav2",
    "flv1.flv": "-c:v flv -b:v 600k -g 50 -ar 44100 -c:a mp3",
    "vp8.webm": "-c:v libvpx -b:v 600k -g 50 -c:a libopus",
    "vp9.webm": "-c:v libvpx-vp9 -deadline realtime -cpu-used 8 -b:v 600k -g 50 -c:a libopus",
}
"""By name, how FFmpeg makes it."""


def make_recording(name: str, folder: Path, *, length_s: float = LENGTH_S) -> Path:
    """Make the recording of that name in a folder, unless it is there."""
    path = folder / name
    if path.exists():
        return path
    demo = Path(__file__).parents[2] / "assets" / "demo.mp4"
    command = ["ffmpeg", "-v", "error", "-y", "-ss", str(START_S), "-t", str(length_s)]
    command += ["-i", str(demo), "-f", "lavfi", "-t", str(length_s), "-i", "sine=440"]
    command += ["-map", "0:v", "-map", "1:a", "-vf", f"scale={_SIZE}", "-r", str(FPS)]
    subprocess.run([*command, *RECORDINGS[name].split(), str(path)], check=True)
    return path
