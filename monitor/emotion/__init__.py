"""Reading expressions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from monitor import plugins
from monitor.classes import Classes
from monitor.config import EmotionSettings, EngineSettings
from monitor.emotion.base import EmotionModel
from monitor.emotion.crops import FER_SIDE_PX, OWN_SIDE_PX
from monitor.emotion.network import ExpressionNetwork
from monitor.emotion.training_shares import expressions_of
from monitor.errors import EngineError
from monitor.files.user_path import user_path
from monitor.i18n import tr
from monitor.types import EXPRESSIONS

if TYPE_CHECKING:
    from monitor.emotion.folder import Crop

__all__ = [
    "OWN_NETWORKS",
    "EmotionModel",
    "ExpressionNetworkFactory",
    "classes_of",
    "face_crop_of",
    "is_named",
    "make_emotion_model",
    "make_expression_network",
    "network_sha256",
    "reads_whole_pictures",
    "training_shares_missing",
    "with_training_shares",
]

OWN_NETWORKS = {"default": "expressions", "accurate": "expressions-large-mirrored"}
"""The app's own networks in assets/models."""

_FILES = {**OWN_NETWORKS, "fer": "fer", "reference": "fer"}
"""Of what the settings may name, the network in assets/models; the fer package has the same."""


class ExpressionNetworkFactory(Protocol):
    """What an entry point of `classroom_monitor.expression_networks` names.

    A class whose instances are `EmotionModel`, with `classes` as an attribute of the class, is
    one.
    """

    @property
    def classes(self) -> Classes:
        """What the network tells apart and what of it the gauge counts; nothing is loaded."""

    def __call__(self, engine: EngineSettings) -> EmotionModel:
        """Load the network; it is used by one thread, and each thread that reads gets its own.

        Args:
            engine: How networks are run: runtime, device and number of threads.

        Raises:
            EngineError: A network is missing or broken; one line for the user.
        """


@dataclass(frozen=True, slots=True)
class _BuiltIn:
    """One of the app's own; see `ExpressionNetworkFactory`."""

    name: str

    @property
    def classes(self) -> Classes:
        return expressions_of(_FILES[self.name])

    def __call__(self, engine: EngineSettings) -> EmotionModel:
        if self.name == "reference":
            from monitor.emotion.reference import ReferenceEmotionModel

            return ReferenceEmotionModel()
        if self.name == "fer":
            from monitor.emotion.fer import FerEmotionModel

            return FerEmotionModel(engine)
        from monitor.emotion.own import OwnEmotionModel

        return OwnEmotionModel(OWN_NETWORKS[self.name], engine)


DEFAULT, ACCURATE = _BuiltIn("default"), _BuiltIn("accurate")
FER, REFERENCE = _BuiltIn("fer"), _BuiltIn("reference")


def is_named(model: str) -> bool:
    """Whether a model is known by its name, as the app's own and plug-ins are, not by a folder.

    A folder that is there wins over a plug-in of the same name.
    """
    if model in plugins.EXPRESSION_NETWORKS.own:
        return True
    if user_path(model).is_dir():
        return False
    return plugins.find(plugins.EXPRESSION_NETWORKS, model) is not None


def make_emotion_model(settings: EmotionSettings, engine: EngineSettings) -> EmotionModel:
    """Load the model that `settings` name; its backend is imported only now.

    Raises:
        EngineError: A network or the extra that the model needs is missing or broken, or the
            plug-in does not work.
    """
    if is_named(settings.model):
        made = plugins.make(plugins.EXPRESSION_NETWORKS, settings.model, engine)
        return cast("EmotionModel", made)
    from monitor.emotion.trained import TrainedEmotionModel

    classes_of(settings)
    return TrainedEmotionModel(_folder(settings), engine)


def classes_of(settings: EmotionSettings) -> Classes:
    """Return what the model that `settings` name tells apart; nothing is loaded.

    Raises:
        EngineError: It is no network, its folder does not say what the gauge counts, or the
            plug-in does not work.
    """
    if is_named(settings.model):
        return plugins.attribute(plugins.EXPRESSION_NETWORKS, settings.model, "classes", Classes)
    from monitor.emotion.folder import GAUGE_FILE, read_classes

    classes = read_classes(_folder(settings))
    if not classes.are_counted:
        raise EngineError(
            tr(
                "{settings} must say what the gauge counts, for example: positive = "
                '["{names}"] and in the next line negative = ["{names_2}"]',
                settings=_folder(settings) / GAUGE_FILE,
                names=classes.names[0],
                names_2=classes.names[1],
            )
        )
    return classes


def with_training_shares(classes: Classes, model: str) -> Classes:
    """Return the classes of a stored result with what its network takes for granted.

    Results of earlier versions do not hold it; for the app's own networks it is known.

    Args:
        classes: As they are stored.
        model: The network as the settings name it, or as the log does.
    """
    known = {**_FILES, **{file: file for file in _FILES.values()}, "reference (fer)": "fer"}
    if classes.training_shares or classes.names != EXPRESSIONS.names or model not in known:
        return classes
    found = expressions_of(known[model])
    return replace(classes, training_shares=found.training_shares, temperature=found.temperature)


def training_shares_missing(settings: EmotionSettings) -> str:
    """Return one line for the user where a network does not say what it was trained on; else "".

    Raises:
        EngineError: It is no network.
    """
    if classes_of(settings).training_shares:
        return ""
    return tr(
        "{model} was trained by an earlier version and does not say how often it "
        "saw each class: shares of people are estimated as if it had seen all "
        "equally often; train it again for better ones",
        model=settings.model,
    )


def reads_whole_pictures(settings: EmotionSettings) -> bool:
    """Whether the model that `settings` name takes whole pictures, not faces.

    Raises:
        EngineError: It is no network.
    """
    if is_named(settings.model):
        return False
    from monitor.emotion.folder import read_description

    return read_description(_folder(settings)).crop == "picture"


def network_sha256(settings: EmotionSettings) -> str:
    """Return what the file of a network of the user's own is known by; "" for all others.

    Raises:
        EngineError: It is no network.
    """
    if is_named(settings.model):
        return ""
    from monitor.emotion.folder import read_description

    return read_description(_folder(settings)).network_sha256


def make_expression_network(model: str, engine: EngineSettings) -> ExpressionNetwork:
    """Load the network alone: "default", "accurate", "fer", a file like the first two, a folder.

    Raises:
        EngineError: The file is missing or holds another network.
    """
    if model == "fer":
        return ExpressionNetwork("fer", FER_SIDE_PX, engine, classes=expressions_of("fer"))
    if Path(model).is_dir():
        from monitor.emotion.trained import load_trained

        return load_trained(Path(model), engine)
    if model in OWN_NETWORKS:
        name = OWN_NETWORKS[model]
        return ExpressionNetwork(name, OWN_SIDE_PX, engine, classes=expressions_of(name))
    return ExpressionNetwork(Path(model), OWN_SIDE_PX, engine)


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
        raise EngineError(tr("{model}: this network takes whole pictures, not faces", model=model))
    return crop


def _folder(settings: EmotionSettings) -> Path:
    """The folder that the settings name.

    Raises:
        EngineError: There is none, and nothing else of that name.
    """
    folder = user_path(settings.model)
    if not folder.exists():
        try:
            plugins.require_known(plugins.EXPRESSION_NETWORKS, settings.model)
        except ValueError as error:
            raise EngineError(
                tr("{folder}: no such folder, and {error}", folder=folder, error=error)
            ) from None
    return folder
