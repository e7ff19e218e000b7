"""The guide's words: what a teacher needs to know for the first lesson. Without Qt."""

from __future__ import annotations

from dataclasses import dataclass

from monitor.gauge.face import GaugeFace
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


_READABLE = "22 of 24 faces"

GUIDE: dict[str, tuple[Step, ...]] = {
    "Begin": (
        Step(
            "Tell those in the room",
            "Say what is watched, why, and that nobody is judged by it; ask where the law or your "
            "school wants it. More, Papers for your school has drafts for that.",
        ),
        Step(
            "Choose a camera and check the room",
            "The camera stands in front and sees all faces. More, Check the room says for each "
            "part of the room whether faces are large, light and sharp enough, and what helps.",
        ),
        Step(
            "Start",
            "Space starts a session, and pauses it. Until then the gauge moves and nothing is "
            "kept. In a session numbers are kept, never pictures.",
        ),
    ),
    "The gauge": (
        Step(
            "The middle is calm",
            "A quiet room that listens looks neutral. That is good: it need not be interested all "
            "the time.",
            GaugeFace("Calm", _READABLE, 50.0, State.NEUTRAL, interval=(46.0, 54.0)),
        ),
        Step(
            "To the right or left, many look alike",
            "The solid part of the arc is sure; the soft band is the range in which the room lies "
            "in nine of ten cases.",
            GaugeFace("Interested", _READABLE, 74.0, State.INTERESTED, interval=(66.0, 82.0)),
        ),
        Step(
            "A wide band: it does not know",
            "Few faces, bad light, or as many smile as look glum. Look at the room instead.",
            GaugeFace("Unclear", "7 of 24 faces", 48.0, State.NEUTRAL, interval=(25.0, 72.0)),
        ),
        Step(
            "No data",
            "Too few faces can be read, so it says nothing.",
            GaugeFace("No data", "2 of 24 faces"),
        ),
    ),
    "In class": (
        Step(
            "Mark what happens",
            "Keys 1 to 9, or the buttons: question, break, activity. Their names are yours. N "
            "writes a note, Ctrl+Z takes the last one back.",
        ),
        Step(
            "Say whether it is right",
            "Y agrees with the gauge, X does not. After some lessons it can learn your room from "
            "that.",
        ),
        Step(
            "Beside your slides",
            "C makes it small and keeps it on top. More, Screen, Keys while slides are in front "
            "lets keys and a presenter remote work while the slides have the keyboard.",
        ),
    ),
    "Afterwards": (
        Step(
            "Look back",
            "P shows past sessions. In review the curve has your markers, parts of the lesson, and "
            "the moments that stood out; a recording plays beside it.",
        ),
        Step(
            "Think about it",
            "Look back, This lesson: what worked, one goal of your own, what to try next time.",
        ),
        Step(
            "Keep, hand on, delete",
            "A report on one page, tables, and the formats of ELAN, BORIS and others. Sessions go "
            "to the trash after the time that is set; What is stored shows everything.",
        ),
    ),
    "Limits": (
        Step(
            "Faces are no feelings",
            "People look bored and listen, smile and are elsewhere. Cultures, glasses, masks and "
            "habits differ. The gauge is a hint to look up, never a finding about people.",
        ),
        Step(
            "It errs",
            "Faces of some people are read worse than those of others, small and turned faces "
            "worse than large ones. Let somebody code a lesson by eye, and see how far both agree.",
        ),
        Step(
            "What it must not be used for",
            "Marks, discipline, comparing classes or teachers, or single people. In some countries "
            "reading expressions in schools is forbidden: then read where heads are turned alone.",
        ),
    ),
}
"""Pages of the guide, by their titles."""
