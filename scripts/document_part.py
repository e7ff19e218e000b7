"""The part of a page that a script writes, between two marks."""

from __future__ import annotations

from pathlib import Path


def with_part(page: Path, name: str, script: str, text: str) -> str:
    """Return a page with what a script has to say in it.

    Args:
        page: Markdown, with `<!-- NAME: begin, made by SCRIPT -->` and `<!-- NAME: end -->`.
        name: Of the part.
        script: What writes it, as one would call it.
        text: What goes between the marks.

    Raises:
        ValueError: The page has no such marks.
    """
    begin, end = f"<!-- {name}: begin, made by {script} -->", f"<!-- {name}: end -->"
    before, begins, rest = page.read_text(encoding="utf-8").partition(begin)
    _, ends, after = rest.partition(end)
    if not begins or not ends:
        raise ValueError(f"{page} has no lines {begin!r} and {end!r}")
    return f"{before}{begin}\n\n{text.strip()}\n\n{end}{after}"
