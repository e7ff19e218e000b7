"""Cases: what somebody writes on the command line, and addresses with passwords."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

from typer.core import TyperArgument, TyperGroup, TyperOption
from typer.main import get_command

from fuzz.case import Case, Outcome, command
from fuzz.mutations import WORDS
from fuzz.samples import FIRST, Samples, copied
from monitor.cli.main import app
from monitor.sources.streams.address import public_address, public_spec

_QUIET = ("rescore", "report", "evaluate", "train", "train-verdicts", "analyze", "live", "sessions")
"""Commands that open no camera and measure nothing."""

_NEVER = {"--help", "-h", "--version", "--display", "--scheduler", "--processes", "--debug"}
"""They open windows and connections, or end at once."""

SECRET = "Zyx7Secret"  # noqa: S105 - of nobody


def command_line(samples: Samples, folder: Path, random: Random) -> Case:
    """Call a command with odd values of its options."""
    group = get_command(app)
    assert isinstance(group, TyperGroup)
    name = random.choice(_QUIET)
    chosen = group.commands[name]
    words = [name]
    log, results = copied(samples.log, folder), copied(samples.results, folder)
    if isinstance(chosen, TyperGroup):
        words += ["--store", str(log), random.choice(sorted(chosen.commands))]
        chosen = chosen.commands[words[-1]]
    fitting = [str(results), str(log), FIRST, "last", str(folder / "out"), "default", "gone.mp4"]
    for parameter in chosen.params:
        flags = [flag for flag in parameter.opts if flag not in _NEVER]
        if isinstance(parameter, TyperArgument):
            words.append(_word(fitting, random))
        elif flags and (parameter.required or random.random() < 0.12):
            words.append(random.choice(flags))
            if not (isinstance(parameter, TyperOption) and parameter.is_flag):
                words.append(_word(fitting, random))
    if name == "live":  # without a window, a camera or an end it would be no test
        words += ["--headless", "--duration", "0.1", "--source", str(folder / "gone.mp4")]
    if name == "report":
        words += ["--store", str(log)]
    return command(*words)


def _word(fitting: list[str], random: Random) -> str:
    word = random.choice(fitting if random.random() < 0.5 else WORDS)
    return "9" if word.isdecimal() and len(word) < 3 else word.replace("\0", "")


def address(_samples: Samples, folder: Path, random: Random) -> Case:
    """Name an address with a password somewhere in it; nothing of it may be shown."""
    hosts = ("cam", "10.0.0.5", "[::1]", "cam:554", "cam:", "M\u00fcller", "[::", "cam:99999")
    host = random.choice(hosts)
    odd = random.choice(("", "/", "?", "#", "@", ":", "%", "%40", "&", ";", " ", "\\", "\t", "="))
    pair = random.choice(("password", "pwd", "token", "x", "subtype", "Channel")) + "=" + SECRET
    url = random.choice(
        (
            f"rtsp://user:{SECRET}{odd}@{host}/ch1",
            f"rtsp://{SECRET}{odd}:pw@{host}/ch1",
            f"RTSP://user:pw{odd}{SECRET}@{host}",
            f"http://{host}/live?{odd}{pair}",
            f"http://{host}/live?a=1&{pair}{odd}&b",
            f"https://{host}/user=admin&{pair}{odd}/x",
            f"http://{host}/x;{pair}{odd}",
            f"http://{host}/x#{odd}{pair}",
            f"snapshot+http://u:{SECRET}@{host}/{odd}jpg",
            f"keyring+rtsp://u:{SECRET}{odd}@{host}/",
            f"ftp://user:{SECRET}@{host}/{odd}",
            f"rtsp:// user:{SECRET}@{host}{odd}",
        )
    )

    def faults(outcome: Outcome) -> Iterator[str]:
        said = [outcome.out, outcome.told, public_spec(url)]
        try:
            said.append(public_address(url))
        except Exception as error:  # noqa: BLE001 - what it says matters
            said.append(str(error))
        if any(SECRET in one for one in said):
            yield "a password is shown"

    return command("analyze", url, "-o", folder / "out", faults=faults)
