"""The question what the gauge counts, for a network whose folder does not say."""

from __future__ import annotations

from PyQt5.QtWidgets import QWidget

from monitor.classes import Classes
from monitor.config import EmotionSettings
from monitor.emotion import is_named
from monitor.emotion.folder import read_classes, write_gauge
from monitor.files.user_path import user_path
from monitor.i18n import tr
from monitor.ui.widgets.buttons import ChoiceBox
from monitor.ui.widgets.form_dialog import FormDialog
from monitor.ui.widgets.labels import label

INTERESTED, NEITHER, BORED = tr("interested"), tr("neither"), tr("bored")

_WHY = tr(
    "The gauge weighs classes that speak for interest against those that speak for "
    "boredom. Nothing says yet which is which for what reads faces now. It is kept "
    "in its folder, as gauge.toml."
)


class CountingDialog(FormDialog):
    """A choice for each class.

    Args:
        name: What the network is called.
        classes: What it tells apart.
    """

    def __init__(self, name: str, classes: Classes, parent: QWidget | None = None) -> None:
        super().__init__(tr("What counts: {name}", name=name), parent)
        self.heading.setWordWrap(True)
        self.form.addRow(label(_WHY, "quiet", wrap=True))
        self.boxes: dict[str, ChoiceBox] = {}
        for place, one in enumerate(classes.names):
            box = ChoiceBox()
            box.addItems([INTERESTED, NEITHER, BORED])
            box.setSizeAdjustPolicy(ChoiceBox.AdjustToMinimumContentsLengthWithIcon)
            box.setCurrentText(_known(classes, place))
            box.setAccessibleName(tr("{one} counts for", one=one))
            box.currentTextChanged.connect(lambda _text: self._allow())
            self.form.addRow(one, box)
            self.boxes[one] = box
        self._allow()

    @property
    def positive(self) -> tuple[str, ...]:
        """The classes that count for interested."""
        return self._chosen(INTERESTED)

    @property
    def negative(self) -> tuple[str, ...]:
        """The classes that count for bored."""
        return self._chosen(BORED)

    def _chosen(self, answer: str) -> tuple[str, ...]:
        return tuple(name for name, box in self.boxes.items() if box.currentText() == answer)

    def _allow(self) -> None:
        # Were nothing counted, the gauge could never move.
        self.keep.setEnabled(bool(self.positive or self.negative))


def ask_what_counts(settings: EmotionSettings, parent: QWidget) -> None:
    """Ask what the gauge counts where the folder of a network does not say, and keep it there.

    Where the user does not answer, loading the network says what is missing.

    Raises:
        EngineError: The folder holds no network, or the answer cannot be kept there.
    """
    if is_named(settings.model):
        return
    folder = user_path(settings.model)
    classes = read_classes(folder)
    if classes.are_counted:
        return
    dialog = CountingDialog(folder.name, classes, parent)
    if dialog.exec_():
        write_gauge(folder, dialog.positive, dialog.negative)
    dialog.deleteLater()


def _known(classes: Classes, place: int) -> str:
    if classes.is_positive[place]:
        return INTERESTED
    return BORED if classes.is_negative[place] else NEITHER
