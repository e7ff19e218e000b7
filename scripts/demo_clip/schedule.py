"""What the room does and when: the parts of the clip, and who shows what in each of them."""

from __future__ import annotations

from dataclasses import dataclass

from monitor.types import State

NEUTRAL, POSITIVE, NEGATIVE, SMILES_ONCE, SAD_ONCE = ".", "+", "-", "s", "g"


@dataclass(frozen=True)
class Part:
    """A part of the clip.

    Attributes:
        name: What the room is like.
        start_s: Start in the clip, inclusive.
        end_s: End in the clip, exclusive.
        state: What the gauge should say once its window holds this part only.
        people: What everybody shows, seat by seat, for each row from the back: "." neutral, "+"
            positive, "-" negative; "s" and "g" are neutral but for one smile or one sad moment.
            Empty where nobody is there.
    """

    name: str
    start_s: float
    end_s: float
    state: State
    people: tuple[str, ...]


# A window of five seconds must settle in each. Most of a real lecture is like the calm parts.
SCHEDULE = (
    Part("calm", 0.0, 12.0, State.NEUTRAL, ("..s...", ".g...", ".s..")),
    Part("lively", 12.0, 20.0, State.INTERESTED, ("+.+.+.", ".+.++", "+.+.")),
    Part("bored", 20.0, 28.0, State.BORED, ("-.--.-", "--..-", ".-.-")),
    Part("divided", 28.0, 36.0, State.NEUTRAL, ("+.-+.-", "-+.+-", "--+.")),
    Part("empty", 36.0, 43.0, State.NO_DATA, ()),
    Part("calm again", 43.0, 50.0, State.NEUTRAL, (".g....", "...s.", "....")),
)
"""Without gaps, from 0 to the clip's length; `monitor.sources.demo` knows the same times."""

LENGTH_S = SCHEDULE[-1].end_s
