"""The whole tree of errors that the program raises on purpose.

The message of each is one line that a user can act on: the command line prints it after
`classroom-monitor:` and the window shows it as it is.
"""

from __future__ import annotations

from monitor.i18n import tr


class MonitorError(Exception):
    """Base of all errors with a message for the user."""


class ConfigError(MonitorError):
    """A setting that is unknown, of the wrong type, or out of range."""


class PapersError(MonitorError):
    """A school's papers that cannot be written, or are there already."""


class PapersThereError(PapersError):
    """Papers are there already; the user may want them replaced."""


class SourceError(MonitorError):
    """A source that cannot be opened or read."""


class SourceNotFoundError(SourceError):
    """No camera, file or host of that name."""


class SourceBusyError(SourceError):
    """The camera exists but another program holds it."""


class SourceLostError(SourceError):
    """A live source that stopped delivering pictures; worth another try."""


class PicturesLostError(SourceError):
    """Pictures of a recording are lost, or their times were wrong; the next read goes on.

    Attributes:
        start_s: Where the last picture before the gap ends.
        end_s: Where the next one begins.
        lost_s: Seconds of pictures that are lost, as far as it can be told; 0 where none is.
        kind: Why, in a word.
    """

    def __init__(
        self, message: str, *, start_s: float, end_s: float, lost_s: float, kind: str
    ) -> None:
        super().__init__(message)
        self.start_s = start_s
        self.end_s = end_s
        self.lost_s = lost_s
        self.kind = kind


class SoundError(MonitorError):
    """Sound cannot be listened to; the rest goes on."""


class EngineError(MonitorError):
    """The inference engine or a network file is missing or broken."""


class DataSetError(MonitorError):
    """Labelled faces that cannot be read or used."""


class TrainingStoppedError(DataSetError):
    """Stopped by the user; what was learnt up to the last whole epoch is kept."""


class OtherTrainingError(DataSetError):
    """A training that was stopped learnt from something else; the user may begin again."""


class StoreError(MonitorError):
    """The session log cannot be opened, read or written."""


class SessionNotFoundError(StoreError):
    """No session of that name in the log."""


class CodesKnownError(StoreError):
    """An observer has codes in a session already; the user may want others in their place."""


class ReviewError(MonitorError):
    """A stored session that holds less than was asked for, or a report that cannot be written."""


class AnalysisError(MonitorError):
    """A recording that cannot be analysed, or results that cannot be written or read."""


class AnalysisStoppedError(AnalysisError):
    """Stopped before there was anything to keep, or before the annotated video was made."""


class OutletError(MonitorError):
    """Nothing can be sent to where the results were to go live."""


class DisplayError(MonitorError):
    """No window can be shown on this machine."""


_LONGEST_NAME = 120


def known_line(error: BaseException) -> str:
    """Say in a line what the system refused; "" for an error that nobody foresaw.

    Names of files come from users: too long for the system, without a folder, without the right.
    """
    if isinstance(error, OSError) and error.strerror:
        name = "" if error.filename is None else str(error.filename)
        if len(name) > _LONGEST_NAME:
            name = f"{name[: _LONGEST_NAME // 2]}...{name[-_LONGEST_NAME // 4 :]}"
        return f"{name}: {error.strerror}" if name else error.strerror
    if isinstance(error, MemoryError):
        return tr("not enough memory: close other programs, or take a smaller input")
    if isinstance(error, RecursionError):
        return tr("the input lies too deep: nothing that this program writes does")
    return ""
