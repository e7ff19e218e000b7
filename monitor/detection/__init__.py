"""Finding faces."""

from monitor.config import DetectionSettings, EngineSettings
from monitor.detection.base import FaceDetector
from monitor.detection.effort import Effort
from monitor.detection.selection import FirstFaceDetector, RegionDetector

__all__ = ["Effort", "FaceDetector", "make_detector"]


def make_detector(
    settings: DetectionSettings, engine: EngineSettings, effort: Effort | None = None
) -> FaceDetector:
    """Load the detector that `settings` name; its backend is imported only now.

    Args:
        settings: Which one, and what it looks for.
        engine: How its networks are run.
        effort: Given, known faces are followed between scans: for the frames of one source in
            their order. The reference detector scans each frame all the same.

    Raises:
        EngineError: A network or the extra that the backend needs is missing or broken.
    """
    detector = _load(settings, engine, effort)
    if settings.region is not None:
        detector = RegionDetector(detector, settings.region)
    return FirstFaceDetector(detector) if settings.first_face else detector


def _load(
    settings: DetectionSettings, engine: EngineSettings, effort: Effort | None
) -> FaceDetector:
    if settings.backend == "reference":
        from monitor.detection.reference import ReferenceDetector

        return ReferenceDetector(settings)
    from monitor.detection.cascade import CascadeDetector

    cascade = CascadeDetector(settings, engine)
    if effort is None:
        return cascade
    from monitor.detection.following import FollowingDetector

    return FollowingDetector(cascade, effort)
