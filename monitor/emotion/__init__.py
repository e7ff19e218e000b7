"""Reading expressions."""

from monitor.config import EmotionSettings, EngineSettings
from monitor.emotion.base import EmotionModel

__all__ = ["EmotionModel", "make_emotion_model"]


def make_emotion_model(settings: EmotionSettings, engine: EngineSettings) -> EmotionModel:
    """Load the model that `settings` name; its backend is imported only now.

    Raises:
        EngineError: A network or the extra that the model needs is missing or broken.
    """
    if settings.model == "reference":
        from monitor.emotion.reference import ReferenceEmotionModel

        return ReferenceEmotionModel()
    from monitor.emotion.fer import FerEmotionModel

    return FerEmotionModel(engine)
