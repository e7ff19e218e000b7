"""Step 2, before it starts: what is learnt from, and what few need to change."""

from __future__ import annotations

from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import QFormLayout, QSpinBox, QVBoxLayout, QWidget

from monitor.i18n import tr
from monitor.training.classifier.job import View
from monitor.training.options import TuningPlan
from monitor.ui.widgets.buttons import ChoiceBox, push_button
from monitor.ui.widgets.labels import label

_VIEWS = {
    View.FACES: tr("The faces in them"),
    View.WHOLE: tr("All of each picture"),
    View.CUT_FACES: tr("The pictures are faces already"),
}
_BASES = {
    "default": tr("What the app knows of faces"),
    "accurate": tr("The same, looking twice at each face"),
}
_OF_PICTURES = tr(
    "The largest face of each picture is learnt from. A third of the pictures is "
    "kept apart, to watch over it and to test it. Nothing is sent, and no picture "
    "is copied; the report shows some of those that it took for something else."
)
_OF_RECORDINGS = tr(
    "A picture a second is looked at, and all faces in it are learnt from, in "
    "memory: no picture of a recording is kept. A third of the stretches is kept "
    "apart, to watch over it and to test it."
)


class OptionsView(QWidget):
    """A few words, and a fold with choices that have good defaults."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary = label("", "title", wrap=True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)  # names of classes are the user's
        self.what = label("", "quiet", wrap=True)
        self.more = push_button(tr("More options"), self._show_more, "small")
        self.view = _choice(tr("What of the pictures is learnt"), tuple(_VIEWS.values()))
        self.base = _choice(tr("Begins with"), tuple(_BASES.values()))
        plan = TuningPlan()
        self.rounds = _number(tr("Rounds at most"), plan.epochs, 200)
        self.patience = _number(
            tr("Ends when it gets no better for so many rounds"), plan.patience, 50
        )
        self.fold = QWidget()
        self.fold.hide()
        self._lay_out()

    @property
    def chosen_view(self) -> View:
        """What of a picture it looks at."""
        return list(_VIEWS)[self.view.currentIndex()]

    @property
    def chosen_base(self) -> str:
        """What it begins with, as `TrainingJob.base` names it."""
        return list(_BASES)[self.base.currentIndex()]

    @property
    def plan(self) -> TuningPlan:
        """How long it learns."""
        return TuningPlan(epochs=self.rounds.value(), patience=self.patience.value())

    def show_set(self, summary: str, *, are_recordings: bool) -> None:
        """Say what is learnt from."""
        self.summary.setText(summary)
        self.what.setText(_OF_RECORDINGS if are_recordings else _OF_PICTURES)
        cut = list(_VIEWS).index(View.CUT_FACES)
        if are_recordings and self.view.count() > cut:
            self.view.removeItem(cut)
        elif not are_recordings and self.view.count() == cut:
            self.view.addItem(_VIEWS[View.CUT_FACES])

    def _show_more(self) -> None:
        self.more.hide()
        self.fold.show()
        self.view.setFocus()

    def _lay_out(self) -> None:
        form = QFormLayout(self.fold)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setHorizontalSpacing(20)
        form.setVerticalSpacing(12)
        for field in (self.view, self.base, self.rounds, self.patience):
            form.addRow(label(field.accessibleName(), "caption"), field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for widget in (self.summary, self.what, self.more, self.fold):
            column.addWidget(widget)
        column.addStretch(1)


def _choice(name: str, texts: tuple[str, ...]) -> ChoiceBox:
    box = ChoiceBox()
    box.addItems(texts)
    box.setAccessibleName(name)
    return box


def _number(name: str, value: int, most: int) -> QSpinBox:
    box = QSpinBox()
    box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)  # half of them is drawn
    box.setRange(1, most)
    box.setValue(value)
    box.setAccessibleName(name)
    return box
