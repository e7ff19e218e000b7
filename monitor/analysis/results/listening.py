"""When somebody talks in a recording, told from its sound."""

from __future__ import annotations

from collections.abc import Callable

from monitor.analysis.task import Task
from monitor.i18n import tr
from monitor.pipeline import Progress
from monitor.sound.detector import SileroDetector
from monitor.sound.recording import listen_to_recording
from monitor.sound.records import SoundStretch


class _StoppedError(Exception):
    """Nobody waits for it any more."""


def require_detector(task: Task) -> None:
    """Say before anything is read that what listens is not installed.

    Raises:
        SoundError: It is not, and the task asks for it.
    """
    if task.settings.sound.listen:
        SileroDetector()


def heard_of(
    task: Task, end_s: float, progress: Progress, stop: Callable[[], bool]
) -> tuple[SoundStretch, ...] | None:
    """Return what is heard in a task's recording, up to the end of its last frame.

    Returns:
        None where nobody asks for it, the recording is no file, or it was stopped; () where it
        has no sound.

    Raises:
        SoundError: The recording cannot be opened.
    """
    if not task.settings.sound.listen or not task.path.is_file():
        return None
    start_s = task.excerpt.start_s

    def heard(time_s: float) -> None:
        if stop():
            raise _StoppedError
        share = (time_s - start_s) / (end_s - start_s) if end_s > start_s else 1.0
        progress(min(max(share, 0.0), 1.0), tr("listening for speech"))

    try:
        return listen_to_recording(
            task.path, SileroDetector(), start_s=start_s, end_s=end_s, heard=heard
        )
    except _StoppedError:
        return None
