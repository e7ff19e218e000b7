"""Check that every link between the documents leads somewhere, without a network.

    uv run --group dev scripts/check_links.py [FOLDER]

Relative links and anchors of all Markdown files, and the files that they name in code: `docs/...`,
`monitor/...`, or `store/writer.py` for one in `monitor` or `tests`. Addresses of the web are left
alone.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("docs", "assets", ".github")

FENCE = re.compile(r"^( *)(```+|~~~+).*?^\1\2[ \t]*$", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
LINKS = (
    re.compile(r"\]\(\s*<?([^)\s>]+)>?[^)]*\)"),  # [text](target "title"), ![text](target)
    re.compile(r"^ {0,3}\[[^\]]+\]:\s*<?([^\s>]+)", re.MULTILINE),  # [name]: target
    re.compile(r"\b(?:href|src)=[\"']([^\"']+)[\"']"),
)
HEADING = re.compile(r"^ {0,3}#{1,6}\s+(.+?)[ \t#]*$", re.MULTILINE)
ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
# What was named so once stays so in the changelog.
NAMED = re.compile(
    r"(?:docs|scripts|monitor|tests|findings|\.github|\.ci)/[\w./-]*\w|[a-z]\w+/[\w/]+\.py\b"
)
WITHIN = ("", "monitor", "tests")
HISTORY = "CHANGELOG.md"


def main() -> int:
    """Print what leads nowhere; return 1 if anything does."""
    root = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else ROOT
    faults = [fault for page in pages(root) for fault in faults_of(page, root)]
    for fault in faults:
        print(fault)
    return 1 if faults else 0


def pages(root: Path) -> list[Path]:
    """Return all documents of a checkout, and the forms in which issues are written."""
    found = [*root.glob("*.md")]
    for folder in FOLDERS:
        found += [*(root / folder).rglob("*.md"), *(root / folder).rglob("*.yml")]
    return sorted(found)


def faults_of(page: Path, root: Path) -> Iterator[str]:
    """Yield a line for each link of a page that leads nowhere."""
    text = page.read_text(encoding="utf-8")
    where = page.relative_to(root)
    for target in links_of(text):
        path, _, anchor = target.partition("#")
        goal = (root / path.lstrip("/") if path.startswith("/") else page.parent / path).resolve()
        if not path:
            goal = page
        if not goal.exists():
            yield f"{where}: {target}: there is no such file"
        elif not goal.is_relative_to(root):
            yield f"{where}: {target}: outside of the repository"
        elif goal.is_dir():
            yield f"{where}: {target}: a folder; link to a page in it"
        elif anchor and goal.suffix == ".md" and anchor not in anchors_of(goal):
            yield f"{where}: {target}: there is no such heading"
    if where.name == HISTORY:
        return
    for _ticks, code in CODE.findall(FENCE.sub("", text)):
        for named in NAMED.findall(code):
            there = any((root / folder / named).exists() for folder in WITHIN)
            if code.startswith(named) and not there:
                yield f"{where}: `{named}`: there is no such file"


def links_of(text: str) -> list[str]:
    """Return the targets of a page's links within the repository."""
    text = CODE.sub("", COMMENT.sub("", FENCE.sub("", text)))
    targets = [target for link in LINKS for target in link.findall(text)]
    return [target for target in targets if not ELSEWHERE.match(target)]


def anchors_of(page: Path) -> set[str]:
    """Return the anchors of a page's headings, made as GitHub makes them."""
    text = FENCE.sub("", page.read_text(encoding="utf-8"))
    anchors: set[str] = set()
    for heading in HEADING.findall(text):
        words = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).lower()
        name = re.sub(r"[^\w\- ]", "", words).replace(" ", "-")
        number, anchor = 0, name
        while anchor in anchors:
            number += 1
            anchor = f"{name}-{number}"
        anchors.add(anchor)
    return anchors


if __name__ == "__main__":
    sys.exit(main())
