"""Build the site of the documents: README, docs/ and the API page, to be read without a network.

    uv run --group docs scripts/build_site.py [--out build/site]

Warnings are errors, and so is a page that would load anything from another address.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SETTINGS = ROOT / "docs" / "site"
FIRST_PAGE = "docs/index.html"
# What a browser fetches by itself; a plain link is not.
LOADED = (
    re.compile(
        r"<(?!a\b)[a-z]+\b[^>]*?\b(?:src|srcset|data|poster)=[\"']?((?:https?:)?//[^\"'\s>]+)"
    ),
    re.compile(r"<link\b[^>]*?\bhref=[\"']?((?:https?:)?//[^\"'\s>]+)"),
    re.compile(r"(?:url\(|@import)\s*[\"']?((?:https?:)?//[^\"')\s]+)"),
)


def main() -> int:
    """Build the site; return 1 where that fails."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "site")
    folder = parser.parse_args().out.resolve()
    if build_site(folder) != 0:
        return 1
    faults = [*loaded_from_elsewhere(folder)]
    for fault in faults:
        print(fault)
    if not faults:
        print(f"{folder / 'index.html'}")
    return 1 if faults else 0


def build_site(folder: Path) -> int:
    """Build all pages anew into `folder`; return Sphinx's exit status."""
    from sphinx.cmd.build import build_main

    options = ["--fail-on-warning", "--keep-going", "--fresh-env", "--quiet"]
    cache = ["--doctree-dir", str(folder.parent / f"{folder.name}-cache")]
    status: int = build_main([*options, *cache, "-c", str(SETTINGS), str(ROOT), str(folder)])
    first = f'<!doctype html><meta http-equiv="refresh" content="0; url={FIRST_PAGE}">\n'
    (folder / "index.html").write_text(
        f'{first}<title>Classroom Monitor</title><a href="{FIRST_PAGE}">Classroom Monitor</a>\n',
        encoding="utf-8",
    )
    return status


def loaded_from_elsewhere(folder: Path) -> Iterator[str]:
    """Yield a line for each address that a built page or style sheet would fetch."""
    for suffix in ("html", "css"):
        for page in sorted(folder.rglob(f"*.{suffix}")):
            text = page.read_text(encoding="utf-8")
            for pattern in LOADED:
                for address in pattern.findall(text):
                    yield f"{page.relative_to(folder)}: loads {address}"


if __name__ == "__main__":
    sys.exit(main())
