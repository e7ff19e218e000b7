"""A small file with the gauge of now, for a program on this computer."""

from __future__ import annotations

import json
from pathlib import Path

from monitor.errors import OutletError, known_line
from monitor.files.atomic_write import atomic_write
from monitor.files.user_path import user_path
from monitor.i18n import tr
from monitor.outlets.sample import LiveSample

_LONGEST = 100_000
"""Bytes of what might be such a file; larger ones are something else."""


class StateFile:
    """Writes each sample as JSON, whole or not at all; only the user may read it.

    Args:
        argument: Its path.

    Raises:
        OutletError: None was given.
    """

    is_open = False

    def __init__(self, argument: str) -> None:
        if not argument.strip():
            raise OutletError(tr("file: name the file, as in --send file:gauge.json"))
        self._path = user_path(argument)
        self.about = tr("file: the gauge of now in {path}, for your account alone", path=self._path)

    def open(self) -> None:
        """Look whether it may be written; see `Outlet.open`."""
        try:
            if self._path.is_symlink() or (self._path.exists() and not _is_ours(self._path)):
                raise OutletError(
                    tr(
                        "{path}: that is another file, it is not overwritten: choose a new name",
                        path=self._path,
                    )
                )
            if self._path.exists():
                self._path.chmod(0o600)
        except OSError as error:
            raise self._failure(error) from error

    def send(self, sample: LiveSample) -> None:
        """Write the newest sample; see `Outlet.send`."""
        try:
            with atomic_write(self._path) as part:
                part.write_text(json.dumps(sample.as_dict(), indent=1) + "\n", encoding="utf-8")
        except OSError as error:
            raise self._failure(error) from error

    def close(self) -> None:
        """Hold nothing; what was written last stays, and says until when it holds."""

    def _failure(self, error: OSError) -> OutletError:
        reason = error.strerror or known_line(error)
        return OutletError(
            tr("the state file {path} cannot be written: {reason}", path=self._path, reason=reason)
        )


def _is_ours(path: Path) -> bool:
    if not path.is_file() or path.stat().st_size > _LONGEST:
        return False
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except ValueError:
        return False
    return isinstance(values, dict) and values.get("app") == "classroom-monitor"
