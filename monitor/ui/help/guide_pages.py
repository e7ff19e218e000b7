"""The guide's words: what a teacher needs to know for the first lesson. Without Qt."""

from __future__ import annotations

from dataclasses import dataclass

from monitor.gauge.face import GaugeFace
from monitor.i18n import tr
from monitor.types import State


@dataclass(frozen=True, slots=True)
class Step:
    """A thing to know.

    Attributes:
        title: In a few words.
        text: In a few sentences.
        face: What the gauge shows beside it; None for no picture.
    """

    title: str
    text: str
    face: GaugeFace | None = None


_READABLE = tr("22 of 24 faces")

GUIDE: dict[str, tuple[Step, ...]] = {
    tr("Begin"): (
        Step(
            tr("Tell those in the room"),
            tr(
                "Say what is watched, why, and that nobody is judged by it; ask where the law "
                "or your school wants it. More, Papers for your school has drafts for that."
            ),
        ),
        Step(
            tr("Choose a camera and check the room"),
            tr(
                "The camera stands in front and sees all faces. More, Check the room says for "
                "each part of the room whether faces are large, light and sharp enough, and "
                "what helps."
            ),
        ),
        Step(
            tr("Start"),
            tr(
                "Space starts a session, and pauses it. Until then the gauge moves and nothing "
                "is kept. In a session numbers are kept, never pictures."
            ),
        ),
        Step(
            tr("Large text, no motion, keys alone"),
            tr(
                "More, Settings, Display makes text up to twice as large and keeps the gauge "
                "from gliding. Tab leads to everything; F1 lists the other keys."
            ),
        ),
    ),
    tr("The gauge"): (
        Step(
            tr("The middle is calm"),
            tr(
                "A quiet room that listens looks neutral. That is good: it need not be "
                "interested all the time."
            ),
            GaugeFace(tr("Calm"), _READABLE, 50.0, State.NEUTRAL, interval=(46.0, 54.0)),
        ),
        Step(
            tr("To the right or left, many look alike"),
            tr(
                "The solid part of the arc is sure; the soft band is the range in which the "
                "room lies in nine of ten cases."
            ),
            GaugeFace(tr("Interested"), _READABLE, 74.0, State.INTERESTED, interval=(66.0, 82.0)),
        ),
        Step(
            tr("A wide band: it does not know"),
            tr("Few faces, bad light, or as many smile as look glum. Look at the room instead."),
            GaugeFace(
                tr("Unclear"), tr("7 of 24 faces"), 48.0, State.NEUTRAL, interval=(25.0, 72.0)
            ),
        ),
        Step(
            tr("No data"),
            tr("Too few faces can be read, so it says nothing."),
            GaugeFace(tr("No data"), tr("2 of 24 faces")),
        ),
    ),
    tr("In class"): (
        Step(
            tr("Mark what happens"),
            tr(
                "Keys 1 to 9, or the buttons: question, break, activity. Their names are "
                "yours. N writes a note, Ctrl+Z takes the last one back."
            ),
        ),
        Step(
            tr("Say whether it is right"),
            tr(
                "Y agrees with the gauge, X does not. After some lessons it can learn your "
                "room from that."
            ),
        ),
        Step(
            tr("Beside your slides"),
            tr(
                "C makes it small and keeps it on top. More, Screen, Keys while slides are in "
                "front lets keys and a presenter remote work while the slides have the "
                "keyboard."
            ),
        ),
    ),
    tr("Afterwards"): (
        Step(
            tr("Look back"),
            tr(
                "P shows past sessions. In review the curve has your markers, parts of the "
                "lesson, and the moments that stood out; a recording plays beside it."
            ),
        ),
        Step(
            tr("Think about it"),
            tr("Look back, This lesson: what worked, one goal of your own, what to try next time."),
        ),
        Step(
            tr("Keep, hand on, delete"),
            tr(
                "A report on one page, tables, and the formats of ELAN, BORIS and others. "
                "Sessions go to the trash after the time that is set; What is stored shows "
                "everything."
            ),
        ),
    ),
    tr("Limits"): (
        Step(
            tr("Faces are no feelings"),
            tr(
                "People look bored and listen, smile and are elsewhere. Cultures, glasses, "
                "masks and habits differ. The gauge is a hint to look up, never a finding "
                "about people."
            ),
        ),
        Step(
            tr("It errs"),
            tr(
                "Faces of some people are read worse than those of others, small and turned "
                "faces worse than large ones. Let somebody code a lesson by eye, and see how "
                "far both agree."
            ),
        ),
        Step(
            tr("What it must not be used for"),
            tr(
                "Marks, discipline, comparing classes or teachers, or single people. In some "
                "countries reading expressions in schools is forbidden: then read where heads "
                "are turned alone."
            ),
        ),
    ),
}
"""Pages of the guide, by their titles."""
