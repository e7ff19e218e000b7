"""Reading expressions."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from monitor.classes import Classes
from monitor.config import BUILT_IN_NETWORKS, EmotionSettings, EngineSettings
from monitor.emotion.base import EmotionModel
from monitor.emotion.crops import FER_SIDE_PX, OWN_SIDE_PX
from monitor.emotion.network import ExpressionNetwork
from monitor.errors import EngineError
from monitor.types import EXPRESSIONS

if TYPE_CHECKING:
    from monitor.emotion.folder import Crop

__all__ = [
    "OWN_NETWORKS",
    "EmotionModel",
    "classes_of",
    "face_crop_of",
    "make_emotion_model",
    "make_expression_network",
    "network_sha256",
    "reads_whole_pictures",
]

OWN_NETWORKS = {"default": "expressions", "accurate": "expressions-large-mirrored"}
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
    if settings.model in OWN_NETWORKS:
        from monitor.emotion.own import OwnEmotionModel

        return OwnEmotionModel(OWN_NETWORKS[settings.model], engine)
    from monitor.emotion.trained import TrainedEmotionModel

    classes_of(settings)
    return TrainedEmotionModel(_folder(settings), engine)


def classes_of(settings: EmotionSettings) -> Classes:
    """Return what the model that `settings` name tells apart; nothing is loaded.

    Raises:
        EngineError: It is no network, or its folder does not say what the gauge counts.
    """
    if settings.model in BUILT_IN_NETWORKS:
        return EXPRESSIONS
    from monitor.emotion.folder import GAUGE_FILE, read_classes

    classes = read_classes(_folder(settings))
    if not classes.are_counted:
        raise EngineError(
            f"{_folder(settings) / GAUGE_FILE} must say what the gauge counts, for example: "
            f'positive = ["{classes.names[0]}"] and in the next line negative = '
            f'["{classes.names[1]}"]'
        )
    return classes


def reads_whole_pictures(settings: EmotionSettings) -> bool:
    """Whether the model that `settings` name takes whole pictures, not faces.

    Raises:
        EngineError: It is no network.
    """
    if settings.model in BUILT_IN_NETWORKS:
        return False
    from monitor.emotion.folder import read_description

    return read_description(_folder(settings)).crop == "picture"


def network_sha256(settings: EmotionSettings) -> str:
    """Return what the file of a network of the user's own is known by; "" for all others.

    Raises:
        EngineError: It is no network.
    """
    if settings.model in BUILT_IN_NETWORKS:
        return ""
    from monitor.emotion.folder import read_description

    return read_description(_folder(settings)).network_sha256


def make_expression_network(model: str, engine: EngineSettings) -> ExpressionNetwork:
    """Load the network alone: "default", "accurate", "fer", a file like the first two, a folder.

    Raises:
        EngineError: The file is missing or holds another network.
    """
    if model == "fer":
        return ExpressionNetwork("fer", FER_SIDE_PX, engine)
    if Path(model).is_dir():
        from monitor.emotion.trained import load_trained

        return load_trained(Path(model), engine)
    return ExpressionNetwork(OWN_NETWORKS.get(model) or Path(model), OWN_SIDE_PX, engine)


def face_crop_of(model: str) -> Crop:
    """Return how a network that `make_expression_network` knows takes faces.

    Raises:
        EngineError: It is no network, or takes whole pictures.
    """
    if not Path(model).is_dir():
        return "fer" if model == "fer" else "face"
    from monitor.emotion.folder import read_description

    crop = read_description(Path(model)).crop
    if crop == "picture":
        raise EngineError(f"{model}: this network takes whole pictures, not faces")
    return crop


def _folder(settings: EmotionSettings) -> Path:
    return Path(settings.model).expanduser()
