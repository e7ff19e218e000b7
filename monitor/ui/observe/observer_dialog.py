"""Who observes, and what can be said how often."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PyQt5.QtWidgets import QComboBox, QWidget

from monitor.errors import ReviewError
from monitor.i18n import shown, tr
from monitor.review.observers.coding import LONGEST_NAME, Coder
from monitor.review.observers.scheme import (
    SUFFIX,
    Scheme,
    find_scheme,
    known_schemes,
    schemes_folder,
)
from monitor.ui.observe.last_observer import Observer, last_observer, remember
from monitor.ui.widgets.buttons import ChoiceBox
from monitor.ui.widgets.form_dialog import FormDialog
from monitor.ui.widgets.labels import label
from monitor.ui.widgets.wording import sentence

_WIDE_PX = 640
_LENGTHS_S = (10.0, 20.0, 30.0, 60.0, 120.0, 300.0)
_LETTERS = 24
"""Of a scheme's title are always to be seen."""

_BLIND = tr(
    "You code what you see of the class: the gauge and the codes of others are "
    "hidden from you while you do. Each key is kept at once."
)


class ObserverDialog(FormDialog):
    """Asks for a name, a scheme and the length of an interval.

    Args:
        length_s: The session's length; None while it runs.
        parent: The window over which it stands.
        found: Schemes, and what cannot be read; without it those that are known.
        asked: What is known of the observer; the rest, and without it all, as the last time.
    """

    def __init__(
        self,
        length_s: float | None,
        parent: QWidget | None = None,
        found: tuple[Sequence[Scheme], Sequence[str]] | None = None,
        asked: Observer | None = None,
    ) -> None:
        super().__init__(tr("Observe"), parent, wide_px=_WIDE_PX)
        self._length_s = length_s
        self._schemes, faults = found or known_schemes()
        last = last_observer()
        asked = asked or last
        self._file: tuple[Scheme, str] | None = None
        if (file := asked.scheme or last.scheme).endswith(SUFFIX):
            with suppress(ReviewError):  # it was there the last time
                self._file = (find_scheme(file), str(Path(file).resolve()))
                self._schemes = (self._file[0], *self._schemes)
        self.observer = self.add_line(tr("&Observer, a name or code"), asked.name or last.name)
        self.observer.setMaxLength(LONGEST_NAME)
        self.scheme = ChoiceBox()
        self.scheme.setAccessibleName(tr("Coding scheme"))
        self.scheme.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.scheme.setMinimumContentsLength(_LETTERS)
        self.scheme.addItems([shown(one.title) for one in self._schemes])
        self.every = ChoiceBox()
        self.every.setAccessibleName(tr("Length of an interval"))
        self.form.addRow(tr("&Scheme"), self.scheme)
        self.form.addRow(tr("&Interval"), self.every)
        for line in (
            _BLIND,
            tr("Schemes of your own: {schemes_folder}", schemes_folder=schemes_folder()),
            *map(sentence, faults),
        ):
            self.body.insertWidget(self.body.count() - 1, label(line, "quiet", wrap=True))
        self.keep.setText(tr("Observe"))
        self.setTabOrder(self.observer, self.scheme)
        self.setTabOrder(self.scheme, self.every)
        self.observer.textChanged.connect(self._follow_name)
        self.scheme.currentIndexChanged.connect(self._offer_lengths)
        self._offer_lengths(0)
        self._offer(asked.scheme or last.scheme, asked.every_s or last.every_s)
        self._follow_name(self.observer.text())

    @property
    def coder(self) -> Coder:
        """Who codes what, and how often."""
        scheme = self._schemes[self.scheme.currentIndex()]
        every_s = self.every.currentData()
        return Coder(self.observer.text().strip(), scheme, every_s, self._length_s)

    def accept(self) -> None:
        """Remember who observes, for the next time."""
        coder = self.coder
        is_file = self._file is not None and coder.scheme is self._file[0]
        scheme = self._file[1] if is_file and self._file else coder.scheme.name
        remember(Observer(coder.observer, scheme, coder.every_s))
        super().accept()

    def _offer(self, scheme: str, every_s: float | None) -> None:
        names = [one.name for one in self._schemes]
        name = Path(scheme).stem if scheme.endswith(SUFFIX) else scheme
        if name in names:
            self.scheme.setCurrentIndex(names.index(name))
        if every_s is None:
            return
        if self.every.findData(every_s) < 0:
            self.every.addItem(_length_text(every_s), every_s)
        self.every.setCurrentIndex(self.every.findData(every_s))

    def _follow_name(self, name: str) -> None:
        self.keep.setEnabled(bool(name.strip()) and bool(self._schemes))

    def _offer_lengths(self, place: int) -> None:
        self.every.clear()
        if not 0 <= place < len(self._schemes):
            return
        own_s = self._schemes[place].every_s
        for length_s in sorted({*_LENGTHS_S, own_s}):
            self.every.addItem(_length_text(length_s), length_s)
        self.every.setCurrentIndex(self.every.findData(own_s))


def _length_text(length_s: float) -> str:
    minutes, rest = divmod(length_s, 60.0)
    if rest or not minutes:
        return tr("{seconds:g} s", seconds=length_s)
    return tr("{minutes:g} min", minutes=minutes)
