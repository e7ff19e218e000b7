"""How a training tells how far it is, and where it keeps that."""

from __future__ import annotations

from collections.abc import Callable

from monitor.i18n import tr

READING, LAST_LAYER, TRAINING = (
    tr("reading the pictures"),
    tr("fitting the last layer"),
    tr("training"),
)
"""The steps of a training on pictures; of the last there is more after a comma."""

Progress = Callable[[float, str], None]
"""Called with the share done of a step, 0..1, and what is being done; may raise to end it."""

PROGRESS_FILE = "progress.json"
"""What a training has come to, epoch by epoch, in the folder of an unfinished one."""
