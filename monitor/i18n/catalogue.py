"""A catalogue of texts in one language: a `.ts` file, as Qt's Linguist writes it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from monitor.i18n.languages import Language

Key = tuple[str, str]
"""English text, of one with plurals its singular, and what tells it from the same words."""

FOLDER = Path(__file__).resolve().parent / "catalogues"


def catalogue_file(language: Language) -> Path:
    """Where a language's texts lie."""
    return FOLDER / f"classroom_monitor_{language.code}.ts"


def read_catalogue(file: Path) -> Mapping[Key, tuple[str, ...]]:
    """Return what is translated: one form, or one for each plural.

    Raises:
        OSError: It cannot be read.
        ValueError: It is no XML.
    """
    from xml.etree import ElementTree  # English needs none

    found: dict[Key, tuple[str, ...]] = {}
    try:
        root = ElementTree.fromstring(file.read_bytes())  # noqa: S314
    except ElementTree.ParseError as error:
        raise ValueError(str(error)) from error
    for message in root.iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            continue
        forms = tuple(form.text or "" for form in translation.iter("numerusform"))
        forms = forms or (translation.text or "",)
        if all(forms):
            found[message.findtext("source", ""), message.findtext("comment", "")] = forms
    return found
