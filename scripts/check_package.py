"""Builds wheel and sdist, and installs and uses the wheel as users would.

    uv run --group dev scripts/check_package.py                 by uv tool, pipx and pip
    uv run --group dev scripts/check_package.py --way pip

Each way gets an empty environment of its own, without the overrides of this project's uv settings,
so that everything comes along that the packages ask for. `doctor`, the demo without a window and
the window are run there; strace watches that none of them tries to connect to another machine.
Linux only, for that.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

INTERNET = re.compile(r"(?:connect|sendto)\(.*AF_INET")

SHOWN = "libqoffscreen"
"""The window's process has opened this when its window is about to be shown."""

SHOWN_S = 8.0
"""So long the window is watched."""

STANDSTILL_S = 600.0

Environment = Mapping[str, str]


def main() -> int:
    """Build, look into the files, install and use; return 1 where something is wrong."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--way", choices=WAYS, action="append", help="leave the others out")
    ways = parser.parse_args().way or list(WAYS)
    faults: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        wheel = build(folder / "dist")
        faults += [f"the wheel lacks {path}" for path in missing(wheel)]
        for way in ways:
            home = folder / way
            home.mkdir()
            command = WAYS[way](wheel, home)
            found = [f"{way}: {fault}" for fault in use(command, home)]
            print(f"{way}: {'; '.join(found) or 'installed and used'}", flush=True)
            faults += found
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


def build(folder: Path) -> Path:
    """Return the wheel that is made from the sdist."""
    run("uv", "build", "--quiet", "--out-dir", str(folder), str(ROOT), cwd=ROOT)
    (wheel,) = folder.glob("*.whl")
    return wheel


def missing(wheel: Path) -> Iterator[str]:
    """Yield what lies in the project and should be in the wheel."""
    listed = run("git", "ls-files", "monitor", "assets", "LICENSE", cwd=ROOT).split("\n")
    with zipfile.ZipFile(wheel) as archive:
        inside = archive.namelist()
    for path in filter(None, listed):
        place = f"monitor/{path}" if path.startswith("assets/") else path
        if not any(name == place or name.endswith(f"licenses/{place}") for name in inside):
            yield path


def by_uv_tool(wheel: Path, home: Path) -> Path:
    """Install with `uv tool`; return the command's path."""
    env = {"UV_TOOL_DIR": str(home / "tools"), "UV_TOOL_BIN_DIR": str(home / "bin")}
    run("uv", "tool", "install", "--quiet", "--no-config", str(wheel), cwd=home, env=env)
    return home / "bin" / "classroom-monitor"


def by_pipx(wheel: Path, home: Path) -> Path:
    """Install with `pipx`; return the command's path."""
    env = {"PIPX_HOME": str(home / "pipx"), "PIPX_BIN_DIR": str(home / "bin")}
    run("uv", "tool", "run", "--no-config", "pipx", "install", str(wheel), cwd=home, env=env)
    return home / "bin" / "classroom-monitor"


def by_pip(wheel: Path, home: Path) -> Path:
    """Install with `pip`; return the command's path."""
    run(sys.executable, "-m", "venv", str(home / "venv"), cwd=home)
    run(str(home / "venv/bin/pip"), "install", "--quiet", str(wheel), cwd=home)
    return home / "venv" / "bin" / "classroom-monitor"


WAYS: Mapping[str, Callable[[Path, Path], Path]] = {
    "uv": by_uv_tool,
    "pipx": by_pipx,
    "pip": by_pip,
}


def use(command: Path, home: Path) -> Iterator[str]:
    """Yield what is wrong with an installed app."""
    env = {"CLASSROOM_MONITOR_HOME": str(home / "data"), "QT_QPA_PLATFORM": "offscreen"}
    live = ["live", "--headless", "--json", "--source", "demo", "--duration", "3"]
    for arguments in (["--version"], ["doctor"], live):
        trace = home / "trace"
        told = run(*watched(trace), str(command), *arguments, cwd=home, env=env)
        yield from connections(trace, arguments)
        if arguments is live and '"states"' not in told:
            yield f"the demo says no more than {told!r}"
    trace = home / "window"
    process = subprocess.Popen(
        [*watched(trace), str(command), "--source", "demo"], cwd=home, env={**os.environ, **env}
    )
    wait_for(SHOWN, trace)
    time.sleep(SHOWN_S)
    if process.poll() is not None:
        yield f"the window ended by itself with {process.returncode}"
    run("pkill", "-TERM", "-P", str(process.pid), cwd=home)
    if process.wait(STANDSTILL_S):
        yield f"the window ended with {process.returncode}"
    yield from connections(trace, ["the window"])


def watched(trace: Path) -> list[str]:
    """Return what goes before a command so that its connections are written down."""
    return ["strace", "-f", "-qq", "-e", "trace=connect,sendto,openat", "-o", str(trace)]


def connections(trace: Path, arguments: list[str]) -> Iterator[str]:
    """Yield the connections to other machines that were tried."""
    calls = trace.read_text(encoding="utf-8", errors="replace").splitlines()
    if len(calls) < 100:
        yield f"{' '.join(arguments)}: strace saw nothing"
    yield from (f"{' '.join(arguments)}: {call}" for call in calls if INTERNET.search(call))


def wait_for(text: str, trace: Path) -> None:
    """Return when a traced process has opened a file with `text` in its name."""
    end_s = time.monotonic() + STANDSTILL_S
    while not (trace.exists() and text in trace.read_text(encoding="utf-8", errors="replace")):
        if time.monotonic() > end_s:
            raise SystemExit(f"nothing opened {text}")
        time.sleep(0.2)


def run(*command: str, cwd: Path, env: Environment | None = None) -> str:
    """Return what a command prints.

    Raises:
        SystemExit: It failed.
    """
    result = subprocess.run(
        command,
        cwd=cwd,
        env={**os.environ, **(env or {})},
        check=False,
        capture_output=True,
        text=True,
        timeout=STANDSTILL_S,
    )
    if result.returncode:
        raise SystemExit(f"{' '.join(command)}\n{result.stdout}{result.stderr}")
    return result.stdout


if __name__ == "__main__":
    sys.exit(main())
