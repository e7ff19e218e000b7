"""The texts of the papers in the languages of the app, each a file of data."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from monitor import i18n

Texts = Mapping[str, "str | Texts"]
"""Titles and paragraphs by their keys, in the order of the paper."""

LANGUAGES = {one.tag: one for one in i18n.LANGUAGES.values()}
"""The languages, by their tags, such as "pt-BR"."""

PAPERS = ("assessment", "notice", "record", "adults", "guardians")
"""The papers, as they are called in the files of the languages."""


@dataclass(frozen=True, slots=True)
class PaperTexts:
    """All texts in a language.

    Attributes:
        language: Which.
        words: What stands on each paper.
        papers: The texts of each.
    """

    language: i18n.Language
    words: Mapping[str, str]
    papers: Mapping[str, Texts]


def tag_of_app() -> str:
    """Return the tag of the language that the app speaks; English where it has no papers."""
    tag = i18n.language().tag
    return tag if tag in LANGUAGES else "en"


@cache
def load_texts(tag: str) -> PaperTexts:
    """Read the texts in a language, by its tag in `LANGUAGES`."""
    folder = resources.files(__package__) / "languages"
    values = tomllib.loads((folder / f"{tag}.toml").read_text(encoding="utf-8"))
    papers = {name: values[name] for name in PAPERS}
    return PaperTexts(LANGUAGES[tag], values["words"], papers)
