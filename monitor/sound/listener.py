"""From sound to stretches of speech and pause, as it comes in.

Frames of 32 ms, with what detectors of the field have: two thresholds, a hangover over the short
holes of speech, and least lengths.
"""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass
from enum import Enum

import numpy as np

from monitor.sound.detector import FRAME_S, FRAME_SAMPLES, RATE_HZ, Samples, SpeechDetector
from monitor.sound.records import SoundKind, SoundStretch

_BEGINS = 0.5
_GOES_ON = 0.35
"""Speech begins where it is likelier than the first, and ends below the second."""

_SEAM_S = 0.1
"""Sound that comes this much later or earlier than it should does not follow what came before."""

_FLOOR_S = 30.0
_FLOOR_SHARE = 0.1
"""The noise floor is the level above which nine tenths of so many seconds lie."""

_NEAR_DB = 2.0
"""So near to the floor, what sounds like speech is not sure, and noise so near to the level of
speech could hide some."""

_DEAD_DB = -85.0
_DEAD_S = 30.0
"""Quieter than this is no room but a muted microphone, if it lasts: noise gates close for less."""


class _Heard(Enum):
    """What one frame sounds like."""

    SPEECH = "speech"
    QUIET = "quiet"
    LOUD = "loud"  # no speech, and as loud as it: noise or music, under which some could be


_LEAST_S = {_Heard.SPEECH: 0.25, _Heard.QUIET: 0.3, _Heard.LOUD: 0.5}
"""What is shorter belongs to what is around it: a cough is no speech, and speech goes on over
the holes between words and within stops, which is the hangover of other detectors."""


@dataclass
class _Run:
    """Frames that follow each other and sound alike, but for what is too short to count."""

    heard: _Heard
    start_s: float
    frames: int = 0
    power: float = 0.0
    loudest: float = 0.0

    def add(self, power: float) -> None:
        self.take(_Run(self.heard, self.start_s, 1, power, power))

    def take(self, other: _Run) -> None:
        self.frames += other.frames
        self.power += other.power
        self.loudest = max(self.loudest, other.loudest)

    @property
    def length_s(self) -> float:
        return self.frames * FRAME_S

    @property
    def level_db(self) -> float:
        return _db(self.power / max(self.frames, 1))


class Listener:
    """Tells speech from pauses; owned by one thread.

    Args:
        detector: Tells whether there is speech in a frame.

    Sound is forgotten as soon as it was listened to: what stays are levels of 30 seconds.
    """

    def __init__(self, detector: SpeechDetector) -> None:
        self._detector = detector
        self._rest = np.empty(0, np.int16)
        self._rest_s = 0.0
        self._run: _Run | None = None
        self._other: _Run | None = None  # what may end the run, or be a part of it
        self._levels: deque[float] = deque(maxlen=round(_FLOOR_S / FRAME_S))
        self._speech_db: deque[float] = deque(maxlen=8)  # of the last stretches of sure speech
        self._loud_db = math.inf

    def add(self, samples: Samples, start_s: float) -> list[SoundStretch]:
        """Take in sound that begins at a time; return the stretches that have ended.

        Args:
            samples: Mono, 16 kHz.
            start_s: When it begins. Sound that does not follow what came before begins anew.
        """
        ended: list[SoundStretch] = []
        if self._run is not None or self._rest.size:
            late_s = start_s - (self._rest_s + self._rest.size / RATE_HZ)
            if abs(late_s) > _SEAM_S:
                ended += self.finish()
        if not self._rest.size and self._run is None:
            self._rest_s = start_s
        self._rest = np.concatenate((self._rest, samples))
        while self._rest.size >= FRAME_SAMPLES:
            frame, self._rest = self._rest[:FRAME_SAMPLES], self._rest[FRAME_SAMPLES:]
            ended += self._listen(frame, self._rest_s)
            self._rest_s += FRAME_S
        return ended

    def finish(self) -> list[SoundStretch]:
        """End the stretch that goes on; what comes then begins anew."""
        run, other = self._run, self._other
        self._run = self._other = None
        self._rest = np.empty(0, np.int16)
        self._detector.reset()
        if run is None:
            return []
        if other is not None:
            run.take(other)
        return [self._stretch(run)]

    def _listen(self, frame: Samples, start_s: float) -> list[SoundStretch]:
        likelihood = self._detector(frame)
        power = float(np.mean(np.square(frame.astype(np.float64) / 32768.0)))
        self._levels.append(_db(power))
        was = (self._other or self._run or _Run(_Heard.QUIET, start_s)).heard
        heard = self._heard(likelihood, power, was)
        run = self._run = self._run or _Run(heard, start_s)
        if heard is run.heard:
            if self._other is not None:
                run.take(self._other)
                self._other = None
            run.add(power)
            return []
        other = self._other = self._other or _Run(heard, start_s)
        other.add(power)
        if other.length_s < _LEAST_S[other.heard]:
            return []
        self._run, self._other = other, None
        return [self._stretch(run)]

    def _heard(self, likelihood: float, power: float, was: _Heard) -> _Heard:
        if likelihood >= (_GOES_ON if was is _Heard.SPEECH else _BEGINS):
            return _Heard.SPEECH
        return _Heard.LOUD if _db(power) > self._loud_db else _Heard.QUIET

    def _stretch(self, run: _Run) -> SoundStretch:
        end_s = run.start_s + run.length_s
        return SoundStretch(round(run.start_s, 3), round(end_s, 3), self._kind(run))

    def _kind(self, run: _Run) -> SoundKind:
        if run.heard is _Heard.LOUD:
            return SoundKind.UNSURE
        if run.heard is _Heard.QUIET:
            is_dead = _db(run.loudest) < _DEAD_DB and run.length_s > _DEAD_S
            return SoundKind.UNSURE if is_dead else SoundKind.PAUSE
        floor_db = float(np.quantile(self._levels, _FLOOR_SHARE))
        if run.level_db < floor_db + _NEAR_DB or run.length_s < _LEAST_S[run.heard]:
            return SoundKind.UNSURE
        self._speech_db.append(run.level_db)
        self._loud_db = float(np.median(self._speech_db)) - _NEAR_DB
        return SoundKind.SPEECH


def _db(power: float) -> float:
    """Return a mean square as decibels below full scale; no less than -120."""
    return 10.0 * math.log10(max(power, 1e-12))
