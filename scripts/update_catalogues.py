"""Bring the catalogues of texts up to what the code says, and hand texts to translators and back.

    uv run scripts/update_catalogues.py                        # after a change of texts
    uv run scripts/update_catalogues.py --check                # what is stale, missing or wrong;
                                                               # and texts that are not marked
    uv run scripts/update_catalogues.py --untranslated de      # as JSON
    uv run scripts/update_catalogues.py --take de texts.json   # translations from such JSON

JSON is {context: {text: translation}}, and a list of forms where there is a plural, as many as the
language has. What the code no longer says leaves the catalogues; lines of the code stand in none
of them, so that code that moves changes nothing.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from catalogues.extraction import file_texts, read_texts
from catalogues.faults import catalogue_faults
from catalogues.linguist import Message, read_messages, write_messages
from catalogues.unmarked import unmarked_in_templates, unmarked_texts
from monitor.i18n.catalogue import catalogue_file
from monitor.i18n.languages import ENGLISH, LANGUAGES, Language

ROOT = Path(__file__).resolve().parents[1]


def main() -> int:
    """Do what the arguments ask for; return 1 if a catalogue is not as it should be."""
    others = [code for code in LANGUAGES if code != ENGLISH.code]
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="change nothing")
    parser.add_argument("--complete", action="store_true", help="with --check: nothing may be left")
    parser.add_argument("--untranslated", choices=others, metavar="LANGUAGE")
    parser.add_argument("--take", nargs=2, metavar=("LANGUAGE", "FILE"))
    arguments = parser.parse_args()
    texts = read_texts(ROOT / "monitor")
    if arguments.untranslated:
        print(_untranslated(brought_up(texts, LANGUAGES[arguments.untranslated])))
        return 0
    if arguments.take:
        code, file = arguments.take
        return _take(texts, LANGUAGES[code], json.loads(Path(file).read_text(encoding="utf-8")))
    faults = _unmarked() if arguments.check else []
    for code in others:
        messages = brought_up(texts, LANGUAGES[code])
        if arguments.check:
            faults += catalogue_faults(LANGUAGES[code], messages, complete=arguments.complete)
        else:
            write_messages(LANGUAGES[code], messages)
            print(f"{code}: {sum(not one.is_done for one in messages)} of {len(messages)} to do")
    print("\n".join(faults))
    return 1 if faults else 0


def _unmarked() -> list[str]:
    package = ROOT / "monitor"
    stored = {one.text for one in file_texts(package / "i18n" / "stored.py", "")}
    return [*unmarked_texts(package, stored), *unmarked_in_templates(package)]


def brought_up(texts: list[Message], language: Language) -> list[Message]:
    """Return what a language's catalogue is to hold: today's texts with its translations."""
    known = {one.key: one for one in read_messages(catalogue_file(language))}
    return [one.with_forms_of(known.get(one.key), language) for one in texts]


def name_of(message: Message) -> str:
    """Return what a text is called in JSON: with its meaning, where it has one."""
    return f"{message.text} [{message.meaning}]" if message.meaning else message.text


def _untranslated(messages: list[Message]) -> str:
    found: dict[str, dict[str, str | list[str]]] = {}
    for one in messages:
        if not one.is_done:
            empty: str | list[str] = [""] * len(one.forms) if one.plural else ""
            found.setdefault(one.context, {})[name_of(one)] = empty
    return json.dumps(found, ensure_ascii=False, indent=1)


def _take(
    texts: list[Message], language: Language, given: dict[str, dict[str, str | list[str]]]
) -> int:
    messages = []
    left = {text: forms for texts_of in given.values() for text, forms in texts_of.items()}
    for one in brought_up(texts, language):
        new = left.pop(name_of(one), "")
        forms = (new,) if isinstance(new, str) else tuple(new)
        messages.append(one.with_forms(forms) if any(forms) else one)
    unknown = [f"unknown: {text!r}" for text in left]
    write_messages(language, messages)
    faults = [*unknown, *catalogue_faults(language, messages)]
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
