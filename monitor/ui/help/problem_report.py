"""A text for who helps with a problem: no picture, no name, nothing of a session. Without Qt."""

from __future__ import annotations

import getpass
import re
from collections.abc import Sequence
from pathlib import Path

from monitor.config import Settings
from monitor.config.description import describe_settings
from monitor.i18n import tr
from monitor.ui.help.findings import Finding
from monitor.ui.help.licences import parts

_MARKS = {True: tr("ok"), False: tr("no"), None: "--"}

_WITH_USER = re.compile(r"//[^@/\s]*@")
"""In an address, who logs in."""

_SEPARATORS = "/\\"


def problem_report(found: Sequence[Finding], settings: Settings) -> str:
    """Return the text.

    Args:
        found: What was found on this machine.
        settings: What holds; what is as it comes is left out, and of texts that name a place or an
            address only that there is one.
    """
    lines = [
        tr("What happened, and what was done before (write it here):"),
        "",
        "",
        tr("What works on this machine:"),
        *(f"{_MARKS[one.works]}  {one.name}: {one.detail}" for one in found),
        "",
        tr("Settings that are not as they come:"),
        *(_settings(settings) or [tr("none")]),
        "",
        tr("Packages:"),
        ", ".join(f"{part.name} {part.version}" for part in parts()),
    ]
    return without_names("\n".join(lines)) + "\n"


def without_names(text: str) -> str:
    """Return a text without the user's home folder and login name, and without those of others."""
    home = str(Path.home())
    text = _WITH_USER.sub("//", text)
    if len(home) > 1:
        text = text.replace(home, "~")
    try:
        user = getpass.getuser()
    except (OSError, KeyError):  # one who is not listed anywhere
        return text
    return re.sub(rf"(?<![\w.]){re.escape(user)}(?![\w.])", "USER", text)


def _settings(settings: Settings) -> list[str]:
    lines = []
    for one in describe_settings():
        value = getattr(getattr(settings, one.section) if one.section else settings, one.name)
        if value != one.default:
            shown = tr("set") if any(sign in str(value) for sign in _SEPARATORS) else value
            name = f"{one.section}.{one.name}" if one.section else one.name
            lines.append(f"{name} = {shown}")
    return lines
