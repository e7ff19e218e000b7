"""The sections of scripts/bench.py, and its command line."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from importlib.util import find_spec
from pathlib import Path

from benchmark import app, command, document, networks, order, recordings, throughput
from benchmark.peers import peers
from document_part import with_part
from monitor.bench.machine import this_machine
from monitor.bench.run import measure_all, usual_cases
from monitor.config import Settings
from monitor.folders import HOME_VARIABLE

Figures = dict[str, object]

SECTIONS: dict[str, Callable[[], Figures]] = {
    "peers": peers,
    "throughput": throughput.throughput,
    "start": command.start,
    "memory": command.memory,
    "analysis": recordings.analysis,
    "window": app.window,
    "length": recordings.length,
    "hour": app.hour,
    "order": order.order,
    "networks": networks.networks,
}
USUAL = ("peers", "networks", "throughput", "start", "memory", "analysis", "window")
OF_THE_TABLE = ("peers", "networks", "throughput", "start", "memory", "analysis")
NEED_THE_PACKAGES = ("throughput", "analysis")


def run_section(name: str, yunet: Path | None) -> Figures:
    """Run one section in a process and a home of its own."""
    options = ["--yunet", str(yunet.resolve())] if yunet else []
    with tempfile.TemporaryDirectory() as home:
        result = subprocess.run(
            [sys.executable, sys.argv[0], name, "--inside", *options],
            check=True,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, HOME_VARIABLE: home, "TF_CPP_MIN_LOG_LEVEL": "3"},
        )
    return dict(json.loads(result.stdout.splitlines()[-1]))


def run_sections(names: Iterable[str], yunet: Path | None) -> dict[str, Figures]:
    """Run sections one after the other; those for which a package is missing are left out."""
    has_packages = find_spec("mtcnn") is not None and find_spec("fer") is not None
    figures = {}
    for name in names:
        if name in NEED_THE_PACKAGES and not has_packages:
            print(f"{name}: left out, the extra 'reference' is not installed", file=sys.stderr)
            continue
        print(f"{name} ...", file=sys.stderr, flush=True)
        figures[name] = run_section(name, yunet)
    return figures


def table(yunet: Path | None) -> str:
    """Measure everything of docs/performance.md and return it as Markdown."""
    settings = Settings()
    measured = []
    for case, figures in measure_all(usual_cases(), settings):
        measured.append((case, figures))
        print(f"{case} ...", file=sys.stderr, flush=True)
    sections = run_sections(OF_THE_TABLE, yunet)
    return document.document(this_machine(settings.engine), measured, sections)


def main(usage: str) -> None:
    """Print the figures of the wanted sections as text, JSON, or Markdown."""
    parser = argparse.ArgumentParser(
        description=usage, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    names = ", ".join(("table", *SECTIONS))
    parser.add_argument("sections", nargs="*", metavar="SECTION", help=names)
    parser.add_argument("--yunet", type=Path, metavar="FILE", help="model file of OpenCV's YuNet")
    parser.add_argument("--write", type=Path, metavar="FILE", help="put the table into this page")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    wanted = arguments.sections or list(USUAL)
    if unknown := set(wanted) - {"table", *SECTIONS}:
        parser.error(f"no section {', '.join(unknown)}; there are {names}")
    if arguments.yunet and not arguments.yunet.is_file():
        parser.error(f"no file {arguments.yunet}")
    if arguments.write and wanted != ["table"]:
        parser.error("--write needs the section 'table', alone")
    if arguments.inside:
        section = SECTIONS[wanted[0]]
        print(json.dumps(peers(arguments.yunet) if section is peers else section()))
    elif wanted == ["table"]:
        text = table(arguments.yunet)
        if arguments.write:
            page = with_part(arguments.write, "figures", "scripts/bench.py table", text)
            arguments.write.write_text(page, encoding="utf-8")
        else:
            print(text)
    else:
        figures = run_sections(wanted, arguments.yunet)
        print(json.dumps(figures, indent=None if arguments.json else 2))
