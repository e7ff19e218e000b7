"""Finding faces."""

from __future__ import annotations

from typing import Protocol, cast

from monitor import plugins
from monitor.config import DetectionSettings, EngineSettings
from monitor.detection.base import FaceDetector
from monitor.detection.effort import Effort
from monitor.detection.selection import FirstFaceDetector, RegionDetector

__all__ = ["DetectorFactory", "Effort", "FaceDetector", "make_detector"]


class DetectorFactory(Protocol):
    """What an entry point of `classroom_monitor.detectors` names."""

    def __call__(
        self, settings: DetectionSettings, engine: EngineSettings, effort: Effort | None
    ) -> FaceDetector:
        """Load a detector; it is used by one thread, and each thread that reads gets its own.

        Args:
            settings: What is looked for, such as `min_face_px`. `region` and `first_face` are
                not its business: they are seen to around it.
            engine: How networks are run: runtime, device and number of threads.
            effort: Given for live video: frames come in their order, and a detector that can
                follow known faces asks `effort` when to scan. One that scans each frame leaves
                it alone. None for recordings: each frame is scanned, whatever came before.

        Raises:
            EngineError: A network is missing or broken; one line for the user.
        """


def make_detector(
    settings: DetectionSettings, engine: EngineSettings, effort: Effort | None = None
) -> FaceDetector:
    """Load the detector that `settings` name; its backend is imported only now.

    Args:
        settings: Which one, and what it looks for.
        engine: How its networks are run.
        effort: Given, known faces are followed between scans: for the frames of one source in
            their order. Detectors other than the cascade scan each frame all the same.

    Raises:
        EngineError: A network or the extra that the backend needs is missing or broken, or the
            plug-in does not work.
    """
    made = plugins.make(plugins.DETECTORS, settings.backend, settings, engine, effort)
    detector = cast("FaceDetector", made)
    if settings.region is not None:
        detector = RegionDetector(detector, settings.region)
    return FirstFaceDetector(detector) if settings.first_face else detector


def make_cascade(
    settings: DetectionSettings, engine: EngineSettings, effort: Effort | None
) -> FaceDetector:
    """Load the cascade, with `effort` one that follows; see `DetectorFactory`."""
    from monitor.detection.cascade import CascadeDetector

    detector = CascadeDetector(settings, engine)
    if effort is None:
        return detector
    from monitor.detection.following import FollowingDetector

    return FollowingDetector(detector, effort)


def make_retinaface(
    settings: DetectionSettings,
    engine: EngineSettings,
    effort: Effort | None,  # noqa: ARG001
) -> FaceDetector:
    """Load RetinaFace, which scans each frame; see `DetectorFactory`."""
    from monitor.detection.single_shot.retinaface import RetinaFaceDetector

    return RetinaFaceDetector(settings, engine)


def make_yunet(
    settings: DetectionSettings,
    engine: EngineSettings,
    effort: Effort | None,  # noqa: ARG001
) -> FaceDetector:
    """Load YuNet, which scans each frame; see `DetectorFactory`."""
    from monitor.detection.single_shot.yunet import YuNetDetector

    return YuNetDetector(settings, engine)


def make_reference(
    settings: DetectionSettings,
    engine: EngineSettings,  # noqa: ARG001
    effort: Effort | None,  # noqa: ARG001
) -> FaceDetector:
    """Load the mtcnn package; see `DetectorFactory`."""
    from monitor.detection.reference import ReferenceDetector

    return ReferenceDetector(settings)
