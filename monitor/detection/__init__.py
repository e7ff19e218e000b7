"""Finding faces."""

from monitor.config import DetectionSettings, EngineSettings
from monitor.detection.base import FaceDetector
from monitor.detection.selection import FirstFaceDetector, RegionDetector

__all__ = ["FaceDetector", "make_detector"]


def make_detector(settings: DetectionSettings, engine: EngineSettings) -> FaceDetector:
    """Load the detector that `settings` name; its backend is imported only now.

    Raises:
        EngineError: A network or the extra that the backend needs is missing or broken.
    """
    detector = _load(settings, engine)
    if settings.region is not None:
        detector = RegionDetector(detector, settings.region)
    return FirstFaceDetector(detector) if settings.first_face else detector


def _load(settings: DetectionSettings, engine: EngineSettings) -> FaceDetector:
    if settings.backend == "reference":
        from monitor.detection.reference import ReferenceDetector

        return ReferenceDetector(settings)
    from monitor.detection.cascade import CascadeDetector

    return CascadeDetector(settings, engine)
