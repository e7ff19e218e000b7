"""The texts of the papers in the languages that there are, each a file of data."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from monitor.i18n import language

Texts = Mapping[str, "str | Texts"]
"""Titles and paragraphs by their keys, in the order of the paper."""

LANGUAGES = ("en", "de", "fr", "es", "pt-BR", "zh-CN", "ja", "ar")
"""The languages, by their tags."""

PAPERS = ("assessment", "notice", "record", "adults", "guardians")
"""The papers, as they are called in the files of the languages."""


@dataclass(frozen=True, slots=True)
class Language:
    """All texts of a language.

    Attributes:
        tag: Such as "pt-BR".
        name: What it calls itself.
        direction: "ltr" or "rtl".
        words: What stands on each paper.
        papers: The texts of each.
    """

    tag: str
    name: str
    direction: str
    words: Mapping[str, str]
    papers: Mapping[str, Texts]


def tag_of_app() -> str:
    """Return the tag of the language that the app speaks; English where it has no papers."""
    tag = language().code.replace("_", "-")
    return tag if tag in LANGUAGES else LANGUAGES[0]


@cache
def load_language(tag: str) -> Language:
    """Read the texts of a language, by its tag in `LANGUAGES`."""
    folder = resources.files(__package__) / "languages"
    values = tomllib.loads((folder / f"{tag}.toml").read_text(encoding="utf-8"))
    about = values["language"]
    papers = {name: values[name] for name in PAPERS}
    return Language(tag, about["name"], about["direction"], values["words"], papers)
