"""The papers as files of HTML that need nothing beside them, and print well."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

from monitor.errors import PapersError, PapersThereError
from monitor.files.atomic_write import atomic_write
from monitor.i18n import tr
from monitor.papers.content import filled, paper_of, values_in
from monitor.papers.facts import Facts
from monitor.papers.language import PAPERS, PaperTexts, load_texts

FILES = {
    "assessment": "impact-assessment",
    "notice": "door-notice",
    "record": "record-of-processing",
    "adults": "consent-adults",
    "guardians": "consent-guardians",
}
"""What the file of each paper is called, before its language."""

_TEMPLATE = "page.html"


def write_papers(
    folder: Path, facts: Facts, tag: str = "en", *, overwrite: bool = False
) -> tuple[Path, ...]:
    """Write all papers into a folder, which is made where there is none; return the files.

    Args:
        folder: Where to.
        facts: What they are filled in from.
        tag: Their language, as in `LANGUAGES`.
        overwrite: Replace papers that are there: what a school has written into them is lost.

    Raises:
        PapersThereError: One of the files is there already.
        PapersError: One cannot be written.
    """
    texts = load_texts(tag)
    files = {name: folder / f"{FILES[name]}-{tag}.html" for name in PAPERS}
    if not overwrite and any(file.exists() for file in files.values()):
        raise PapersThereError(
            tr(
                "{folder}: there are papers already, perhaps filled in: name another "
                "folder, or have them replaced",
                folder=folder,
            )
        )
    pages = {name: html_of(name, facts, texts) for name in PAPERS}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, file in files.items():
            with atomic_write(file) as part:
                part.write_text(pages[name], encoding="utf-8")
    except OSError as error:
        raise PapersError(
            tr(
                "{folder}: cannot be written: {strerror}",
                folder=folder,
                strerror=error.strerror or error,
            )
        ) from error
    return tuple(files.values())


def html_of(name: str, facts: Facts, texts: PaperTexts) -> str:
    """Return a paper as a page; all that is filled in is escaped."""
    from jinja2 import Environment, StrictUndefined

    page = Environment(autoescape=True, undefined=StrictUndefined)
    template = resources.files(__package__).joinpath(_TEMPLATE).read_text(encoding="utf-8")
    words, values = texts.words, values_in(texts, facts)
    return page.from_string(template).render(
        paper=paper_of(name, facts, texts),
        language=texts.language,
        words=words,
        made=filled(words["made_short" if name == "notice" else "made"], values)[0].text,
        rows=tuple(facts.rows()),
    )
