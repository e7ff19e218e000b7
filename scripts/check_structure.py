"""Hold the structure to what docs/architecture.md says of it.

    uv run --group dev scripts/check_structure.py          # check
    uv run --group dev scripts/check_structure.py --write  # draw anew

No file of `monitor/` is longer than 300 lines, no folder holds more than 15 files, and the drawing
in docs/architecture.md is that of today's imports. Layers and circles are import-linter's.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import grimp

from document_part import with_part

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = "monitor"
PAGE = ROOT / "docs" / "architecture.md"
MOST_LINES, MOST_FILES = 300, 15


def main() -> int:
    """Print what does not hold; return 1 if anything does not."""
    page = PAGE.read_text(encoding="utf-8")
    picture = f"```mermaid\n{drawing()}\n```"
    drawn = with_part(PAGE, "drawing", "scripts/check_structure.py", picture)
    if "--write" in sys.argv[1:]:
        PAGE.write_text(drawn, encoding="utf-8")
        page = drawn
    faults = [*too_large()]
    if drawn != page:
        faults.append(f"{PAGE.relative_to(ROOT)}: the drawing is old: run this with --write")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


def too_large() -> Iterator[str]:
    """Yield a line for each file and folder that holds too much."""
    folders = [folder for folder in (ROOT / PACKAGE).rglob("*") if folder.is_dir()]
    for folder in [ROOT / PACKAGE, *folders]:
        files = [file for file in folder.iterdir() if file.is_file() and file.suffix != ".pyc"]
        if len(files) > MOST_FILES:
            yield f"{folder.relative_to(ROOT)}: {len(files)} files, at most {MOST_FILES}"
        for file in files:
            lines = file.read_text(encoding="utf-8").count("\n") if file.suffix == ".py" else 0
            if lines > MOST_LINES:
                yield f"{file.relative_to(ROOT)}: {lines} lines, at most {MOST_LINES}"


def drawing() -> str:
    """Return the rooms as a Mermaid flow chart, by layer, with the imports that matter.

    An arrow is left out where another way leads there too: who imports the store also has what
    the store is made of.
    """
    graph = grimp.build_graph(PACKAGE, cache_dir=None)
    layers = _layers()
    rooms = [room for layer in layers for room in layer]
    imports: dict[str, set[str]] = {room: set() for room in rooms}
    for room in rooms:
        for other in rooms:
            if room != other and graph.direct_import_exists(
                importer=room, imported=other, as_packages=True
            ):
                imports[room].add(other)
    lines = ["flowchart TD"]
    for number, layer in enumerate(layers):
        lines.append(f"  subgraph layer{number}[ ]")
        lines.append("    direction LR")
        lines += [f"    {_short(room)}" for room in layer]
        lines.append("  end")
    for room in rooms:
        for other in sorted(imports[room], key=rooms.index):
            if not any(_reaches(imports, way, other) for way in imports[room] - {other}):
                lines.append(f"  {_short(room)} --> {_short(other)}")
    return "\n".join(lines)


def _layers() -> list[list[str]]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    layers = next(one["layers"] for one in contracts if one["type"] == "layers")
    return [[room.strip() for room in layer.split("|")] for layer in layers]


def _reaches(imports: dict[str, set[str]], start: str, goal: str) -> bool:
    return goal in imports[start] or any(_reaches(imports, one, goal) for one in imports[start])


def _short(room: str) -> str:
    return room.removeprefix(f"{PACKAGE}.")


if __name__ == "__main__":
    sys.exit(main())
