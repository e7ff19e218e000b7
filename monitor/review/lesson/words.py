"""What was said in a session, by time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

from monitor.tables.cue import Cue

if TYPE_CHECKING:
    import pandas as pd

    from monitor.tables.spans import Array


class Words:
    """What was said in a session, to be asked by time; makes no object for each cue.

    Args:
        cues: As `SessionStore.cues` gives them, by time.

    Attributes:
        starts_s: (N,) where each cue begins.
        ends_s: (N,) where it ends.
        texts: Its words.
        speakers: Who says them; "" where that is not kept.
    """

    def __init__(self, cues: pd.DataFrame) -> None:
        self.starts_s: Array = cues["start_s"].to_numpy(np.float64)
        self.ends_s: Array = cues["end_s"].to_numpy(np.float64)
        self.texts: list[str] = cues["text"].tolist()
        self.speakers: list[str] = cues["speaker"].tolist()
        self._latest_s = np.maximum.accumulate(self.ends_s) if len(self) else self.ends_s
        self._folded: list[str] | None = None

    def __len__(self) -> int:
        return len(self.texts)

    def at(self, time_s: float) -> tuple[int, ...]:
        """The cues that are being said at a moment, in order; one ends where the next begins."""
        first, last = self._reach(time_s, time_s)
        return tuple(
            n
            for n in range(first, last)
            if self.ends_s[n] > time_s or self.starts_s[n] == time_s == self.ends_s[n]
        )

    def within(self, start_s: float, end_s: float) -> tuple[int, ...]:
        """The cues of which something is said in a stretch."""
        first, last = self._reach(start_s, end_s)
        return tuple(n for n in range(first, last) if self.ends_s[n] > start_s)

    def newest(self, time_s: float) -> int | None:
        """The cue that began last at a moment; None before the first."""
        at = int(np.searchsorted(self.starts_s, time_s, side="right")) - 1
        return at if at >= 0 else None

    def line(self, number: int) -> str:
        """The words of a cue, with who says them where that is kept."""
        speaker = self.speakers[number]
        return f"{speaker}: {self.texts[number]}" if speaker else self.texts[number]

    def quote(self, numbers: Sequence[int]) -> str:
        """The words of cues, one after another; a name stands where the speaker changes."""
        pieces: list[str] = []
        speaker = ""
        for number in numbers:
            is_new = self.speakers[number] not in ("", speaker)
            pieces.append(self.line(number) if is_new else self.texts[number])
            speaker = self.speakers[number] or speaker
        return " ".join(pieces)

    def found(self, search: str) -> Iterator[int]:
        """The cues that hold all words of a search, in any order, whatever their case."""
        if self._folded is None:
            self._folded = [self.line(number).casefold() for number in range(len(self))]
        words = search.casefold().split()
        if words:
            yield from (n for n, text in enumerate(self._folded) if all(w in text for w in words))

    def moved(self, by_s: float) -> Words:
        """The same, so many seconds later."""
        starts_s, ends_s = (np.round(times_s + by_s, 3) for times_s in (self.starts_s, self.ends_s))
        return self._of(starts_s, ends_s, self.texts, self.speakers)

    @classmethod
    def none(cls) -> Words:
        """Nothing that was said."""
        return cls._of((), (), (), ())

    def cues(self) -> tuple[Cue, ...]:
        """All of it, as `SessionStore.add_cues` takes it."""
        columns = (self.starts_s.tolist(), self.ends_s.tolist(), self.texts, self.speakers)
        return tuple(Cue(*row) for row in zip(*columns, strict=True))

    @classmethod
    def _of(
        cls,
        starts_s: Sequence[float] | Array,
        ends_s: Sequence[float] | Array,
        texts: Sequence[str],
        speakers: Sequence[str],
    ) -> Words:
        import pandas as pd

        columns = {"start_s": starts_s, "end_s": ends_s, "speaker": speakers, "text": texts}
        return cls(pd.DataFrame(columns))

    def _reach(self, start_s: float, end_s: float) -> tuple[int, int]:
        """Between which numbers all cues lie that overlap a stretch."""
        first = int(np.searchsorted(self._latest_s, start_s, side="left"))
        last = int(np.searchsorted(self.starts_s, end_s, side="right"))
        return first, max(last, first)
