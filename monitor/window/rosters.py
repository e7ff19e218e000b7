"""What of a frame counts, for expressions and for heads: each has people of its own.

One is shared by all windows that look at the same people, so that they are of the same people at
any time; and it outlives them, so that a gap is no way round.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from monitor.orientation import TurnedAway
from monitor.types import FaceReading, FrameReading, WindowSummary
from monitor.window.minimum_group import MinimumGroup
from monitor.window.people import Beside
from monitor.window.roster import Roster, Standing, people_of


@dataclass(frozen=True, slots=True, eq=False)
class Counted:
    """What counts of a frame.

    Attributes:
        expressions: The reading with the expressions that count.
        heads: The reading with the heads that count.
        of_expressions: Whose those are; None where everybody counts as long as there.
        of_heads: Likewise.
    """

    expressions: FrameReading
    heads: FrameReading
    of_expressions: Standing | None = None
    of_heads: Standing | None = None


class Rosters:
    """Who counts in results of expressions, and in those of where heads are turned.

    Args:
        group: The rule; where it is of one, everybody counts as long as there.
    """

    def __init__(self, group: MinimumGroup) -> None:
        self._counts_all = group.people <= 1
        self._beside = Beside()
        self.expressions: Roster[FaceReading] = Roster(group.people, self._beside.fewest)
        self.heads: Roster[FaceReading | TurnedAway] = Roster(group.people, self._beside.fewest)
        self._newest: tuple[FrameReading, Counted] | None = None

    def count(
        self,
        reading: FrameReading,
        read: frozenset[int],
        directed: frozenset[int],
        unreadable: frozenset[int] = frozenset(),
    ) -> Counted:
        """Return what counts of the newest frame; the same where another window asks for it too.

        Args:
            reading: The frame's.
            read: Whose expressions are read by now.
            directed: Whose directions are known by now.
            unreadable: Who looks up: they count as last read before.
        """
        if self._counts_all:
            return Counted(reading, reading)
        if self._newest is not None and self._newest[0] is reading:
            return self._newest[1]
        self._beside.add([face.track_id for face in reading.faces])
        self.expressions.update(read - unreadable, reading.time_s)
        self.heads.update(directed, reading.time_s)
        known = read | directed | self.expressions.known | self.heads.known
        self._beside.keep(known.union(face.track_id for face in reading.faces))
        counted = Counted(
            self._expressions(reading, unreadable),
            self._heads(reading),
            self.expressions.standing,
            self.heads.standing,
        )
        self._newest = reading, counted
        return counted

    def tell(self, window: WindowSummary) -> None:
        """Remember of whom a window that is handed out has results."""
        if self._counts_all:
            return
        if window.mean_probabilities is not None:
            self.expressions.tell(people_of(window.roster), window.end_s)
        if window.orientation is not None:
            self.heads.tell(people_of(window.head_roster), window.end_s)

    def restart(self) -> None:
        """Forget all readings: after a gap nothing may show them."""
        self.expressions.restart()
        self.heads.restart()
        self._newest = None

    def _expressions(self, reading: FrameReading, unreadable: frozenset[int]) -> FrameReading:
        there = [one for one in reading.faces if one.track_id not in unreadable]
        seen = {one.track_id: one for one in there if one.probabilities is not None}
        counted = self.expressions.of_frame(seen, {one.track_id for one in there})
        # Where the head of somebody was turned who counts as last read says nothing of now.
        faces = [one if one.track_id in seen else replace(one, pose=None) for one in counted]
        return replace(reading, faces=tuple(faces))

    def _heads(self, reading: FrameReading) -> FrameReading:
        people: list[FaceReading | TurnedAway] = [*reading.faces, *reading.turned_away]
        seen = {one.track_id: one for one in people if isinstance(one, TurnedAway) or one.pose}
        counted = self.heads.of_frame(seen, {one.track_id for one in people})
        faces = tuple(one for one in counted if isinstance(one, FaceReading))
        away = tuple(one for one in counted if isinstance(one, TurnedAway))
        return replace(reading, faces=faces, turned_away=away)
