"""The manual page, from what the commands say of themselves."""

from __future__ import annotations

import re
import textwrap
from datetime import date

from monitor.cli.commands import NAMES

_WIDEST = 70

HEAD = r""".TH CLASSROOM-MONITOR 1 %s "Classroom Monitor %s"
.SH NAME
classroom-monitor \- watch a lecture room by webcam, as one calm gauge
.SH SYNOPSIS
.B classroom-monitor
.RB [ \-\-source
.IR SOURCE ]
.br
.B classroom-monitor
.I COMMAND
.RI [ OPTIONS ]
.SH DESCRIPTION
Without a command the window opens. Each command has
.B \-\-help
with all of its options and examples.
.SH COMMANDS
"""

TAIL = r""".SH FILES
.TP
.I ~/.local/share/classroom\-monitor
Recorded sessions: numbers of the class, never pictures.
.TP
.I ~/.config/classroom\-monitor
Settings.
.TP
.I ~/.cache/classroom\-monitor
What can be made again.
.PP
Removing the program leaves all three; delete them by hand where nothing is to
stay.
.B classroom\-monitor doctor
names the folders that are in force.
.SH ENVIRONMENT
.TP
.B CLASSROOM_MONITOR_HOME
One folder that holds data, settings and what can be made again.
.SH EXIT STATUS
0 done, 2 wrong usage, 1 anything else.
.SH UPDATES
Nothing updates by itself, and nothing looks for updates.
"""


def man_page(version: str, day: date) -> str:
    """Return the page, for `man`, of a version of the app and the day of that."""
    from typer.main import get_command

    from monitor.cli.main import app

    commands = get_command(app).commands  # type: ignore[attr-defined]
    entries = [f".TP\n.B {roff(name)}\n{roff(first_line(commands[name].help))}" for name in NAMES]
    return "".join([HEAD % (day.isoformat(), version), "\n".join(entries), "\n", TAIL])


def first_line(text: str | None) -> str:
    """Return the first paragraph of a command's help, as one line of plain text."""
    paragraph = re.split(r"\n\s*\n", (text or "").strip())[0]
    return re.sub(r"\[/?[a-z]*\]", "", " ".join(paragraph.split()))


def roff(text: str) -> str:
    """Return a text so that `man` shows it as it is, in lines of a usual length."""
    return "\n".join(map(_roff_line, textwrap.wrap(text, _WIDEST, break_on_hyphens=False)))


def _roff_line(line: str) -> str:
    escaped = line.replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{escaped}" if escaped.startswith((".", "'")) else escaped
