"""Finding faces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

from monitor import plugins
from monitor.config import DetectionSettings, EngineSettings
from monitor.detection.base import FaceDetector
from monitor.detection.live.schedule import ScanSchedule
from monitor.detection.selection import FirstFaceDetector, LeavingOutDetector, RegionDetector
from monitor.engine import resolve_precision

if TYPE_CHECKING:
    from monitor.detection.single_shot.detector import SingleShotDetector

LIVE_PX = 16
"""Live, pictures are scaled so that the smallest face has this side: half the pixels that the
networks get of a recording (docs/decisions/live-detection.md)."""

SCANNED_PIXELS = 1280 * 720
"""Of smaller pictures RetinaFace's looks get as much as of a recording, as far as this goes: of
half the pixels the pitch of heads is hardly told."""

__all__ = [
    "DetectorFactory",
    "FaceDetector",
    "ScanSchedule",
    "make_detector",
    "make_live_scanner",
]


class DetectorFactory(Protocol):
    """What an entry point of `classroom_monitor.detectors` names."""

    def __call__(
        self, settings: DetectionSettings, engine: EngineSettings, schedule: ScanSchedule | None
    ) -> FaceDetector:
        """Load a detector; it is used by one thread, and each thread that reads gets its own.

        Args:
            settings: What is looked for, such as `min_face_px`. `region`, `leave_out` and
                `first_face` are not its business: they are seen to around it.
            engine: How networks are run: runtime, device and number of threads.
            schedule: Given for live video: frames come in their order, and a detector of two
                networks asks `schedule` when the strong one looks. Others leave it alone. None
                for recordings: each frame is looked at by itself, whatever came before.

        Raises:
            EngineError: A network is missing or broken; one line for the user.
        """


def make_detector(
    settings: DetectionSettings, engine: EngineSettings, schedule: ScanSchedule | None = None
) -> FaceDetector:
    """Load the detector that `settings` name; its backend is imported only now.

    Args:
        settings: Which one, and what it looks for.
        engine: How its networks are run.
        schedule: Given for live video: the frames of one source, in their order.

    Raises:
        EngineError: A network or the extra that the backend needs is missing or broken, or the
            plug-in does not work.
    """
    made = plugins.make(plugins.DETECTORS, settings.backend, settings, engine, schedule)
    detector = cast("FaceDetector", made)
    if settings.region is not None:
        detector = RegionDetector(detector, settings.region)
    if settings.leave_out:
        detector = LeavingOutDetector(detector, settings.leave_out)
    return FirstFaceDetector(detector) if settings.first_face else detector


def make_cascade(
    settings: DetectionSettings,
    engine: EngineSettings,
    schedule: ScanSchedule | None,  # noqa: ARG001
) -> FaceDetector:
    """Load MTCNN's cascade; see `DetectorFactory`."""
    from monitor.detection.cascade.detector import CascadeDetector

    return CascadeDetector(settings, engine)


def make_retinaface(
    settings: DetectionSettings, engine: EngineSettings, schedule: ScanSchedule | None
) -> FaceDetector:
    """Load RetinaFace, for live video with YuNet between its looks; see `DetectorFactory`."""
    from monitor.detection.single_shot.retinaface import RetinaFaceDetector

    if schedule is None or settings.scan_every == 1:
        return RetinaFaceDetector(settings, engine)
    from monitor.detection.live.changed_parts import ChangedParts
    from monitor.detection.live.detector import LiveDetector
    from monitor.detection.single_shot.yunet import YuNetDetector

    quick = YuNetDetector(settings, engine, smallest_px=LIVE_PX)
    parts = ChangedParts(quick)
    if schedule.is_fixed:  # what is found does not depend on when it is ready
        parts.get_ready()
    return LiveDetector(make_live_scanner(settings, engine), parts, schedule)


def make_live_scanner(settings: DetectionSettings, engine: EngineSettings) -> SingleShotDetector:
    """Load RetinaFace as live video has it: few pixels of large pictures, and quick precision.

    Raises:
        EngineError: The network is missing or broken.
    """
    from monitor.detection.single_shot.retinaface import RetinaFaceDetector

    engine = resolve_precision(engine, is_live=True)
    return RetinaFaceDetector(settings, engine, smallest_px=LIVE_PX, pixels=SCANNED_PIXELS)


def make_yunet(
    settings: DetectionSettings,
    engine: EngineSettings,
    schedule: ScanSchedule | None,  # noqa: ARG001
) -> FaceDetector:
    """Load YuNet, which looks at each frame; see `DetectorFactory`."""
    from monitor.detection.single_shot.yunet import YuNetDetector

    return YuNetDetector(settings, engine)


def make_reference(
    settings: DetectionSettings,
    engine: EngineSettings,  # noqa: ARG001
    schedule: ScanSchedule | None,  # noqa: ARG001
) -> FaceDetector:
    """Load the mtcnn package; see `DetectorFactory`."""
    from monitor.detection.reference import ReferenceDetector

    return ReferenceDetector(settings)
