"""A reflection as a file to keep: HTML that needs nothing beside it, or Markdown."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from importlib import resources
from pathlib import Path

from monitor.errors import ReviewError
from monitor.files.atomic_write import atomic_write
from monitor.i18n import language, shown, tr
from monitor.review.reflection.content import LIMITS, Page, page_of
from monitor.review.reflection.lesson import LessonReflection
from monitor.review.reflection.term import Term
from monitor.tables.note import NOTE

_TEMPLATE = "page.html"
_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~$])")
_LIST = re.compile(r"^(\s*)([-+]|\d+[.)])(?=\s)")


def write_reflection(what: LessonReflection | Term, path: Path, *, overwrite: bool = False) -> None:
    """Write a lesson or a term to a file; it appears complete or not at all.

    Args:
        what: What it is of.
        path: Ends in .html or .md.
        overwrite: Replace a file that is there.

    Raises:
        ReviewError: The name ends in something else, the file is there already or cannot be
            written.
    """
    writers: dict[str, Callable[[Page], str]] = {".html": html_of, ".md": markdown_of}
    write = writers.get(path.suffix.lower())
    if write is None:
        raise ReviewError(tr("{path}: end the name in .html or .md", path=path))
    if path.exists() and not overwrite:
        raise ReviewError(
            tr("{path} is already there: name another file, or use --force", path=path)
        )
    text = write(page_of(what))
    try:
        with atomic_write(path) as part:
            part.write_text(text, encoding="utf-8")
    except OSError as error:
        reason = error.strerror or str(error)
        if isinstance(error, FileNotFoundError):
            reason = tr("there is no folder {path}", path=path.parent)
        raise ReviewError(
            tr("{path}: cannot be written: {reason}", path=path, reason=reason)
        ) from error


def html_of(page: Page) -> str:
    """Return a page of HTML; all that a user typed is escaped."""
    from jinja2 import Environment, StrictUndefined

    environment = Environment(autoescape=True, undefined=StrictUndefined)
    environment.globals["language"] = language()
    template = resources.files(__package__).joinpath(_TEMPLATE).read_text(encoding="utf-8")
    return environment.from_string(template).render(page=page, note=shown(NOTE), limits=LIMITS)


def markdown_of(page: Page) -> str:
    """Return Markdown; all that a user typed is escaped."""
    return "\n".join(_markdown_lines(page)) + "\n"


def _markdown_lines(page: Page) -> Iterator[str]:
    yield f"# {_plain(page.title)}"
    yield ""
    yield f"{_plain(page.subtitle)}  "
    yield f"*{shown(NOTE)}*"
    if page.warning:
        yield from ("", f"**{_plain(page.warning)}**")
    for section in page.sections:
        if section.heading:
            yield from ("", f"## {_plain(section.heading)}")
        for question, text in section.texts:
            yield from ("", f"**{question}**", "", *_paragraphs(text))
        if section.rows:
            yield from ("", _row(section.columns), _row(["---"] * len(section.columns)))
            yield from (_row([_plain(cell) for cell in row]) for row in section.rows)
    yield from ("", LIMITS)


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _paragraphs(text: str) -> Iterator[str]:
    """What was written, line by line: two spaces at its end keep a line apart."""
    for line in text.splitlines():
        escaped = _SPECIAL.sub(r"\\\1", line.strip())
        yield _LIST.sub(_escaped_mark, escaped) + "  "


def _escaped_mark(found: re.Match[str]) -> str:
    mark = found[2]
    return f"{found[1]}{mark[:-1]}\\{mark[-1]}"


def _plain(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))
