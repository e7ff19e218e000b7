"""Which language is spoken: what a school or the user has set, else the system's."""

from __future__ import annotations

import os
import sys
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path

from monitor import folders
from monitor.i18n.languages import ENGLISH, LANGUAGES, PSEUDO, SYSTEM, Language, closest_language

LANGUAGE_VARIABLE = "CLASSROOM_MONITOR_LANGUAGE"
"""Goes before all settings: for tests, and for who works on the texts."""

_SETTINGS_FILE = "settings.toml"

_is_in_english: ContextVar[bool] = ContextVar("is_in_english", default=False)


def language() -> Language:
    """Return the language of this process; a change of it holds from the next start."""
    return ENGLISH if _is_in_english.get() else language_of_process()


@contextmanager
def in_english() -> Iterator[None]:
    """Speak English meanwhile, in this thread."""
    token = _is_in_english.set(True)
    try:
        yield
    finally:
        _is_in_english.reset(token)


@cache
def language_of_process() -> Language:
    """Return what was chosen before the process began.

    Settings are read here by themselves: what is wrong with them is told where all of them are
    checked, in this language.
    """
    named = os.environ.get(LANGUAGE_VARIABLE, "")
    if named == PSEUDO.code:
        return PSEUDO
    for wanted in (named, _set_in(folders.managed_folder()), _set_in(folders.config_folder())):
        if wanted in LANGUAGES:
            return LANGUAGES[wanted]
        if wanted == SYSTEM:
            break
    return system_language()


def system_language() -> Language:
    """Return the first of the system's languages that the app speaks, else English."""
    for name in _system_names():
        if name in {"C", "POSIX"} or name.startswith("C."):
            return ENGLISH
        found = closest_language(name)
        if found is not None:
            return found
    return ENGLISH


def _set_in(folder: Path) -> str:
    try:
        file = folder / _SETTINGS_FILE
        if not file.is_file():
            return ""
        return str(tomllib.loads(file.read_text(encoding="utf-8")).get("language", ""))
    except (OSError, ValueError, RecursionError):
        return ""


def _system_names() -> Iterator[str]:
    """The system's languages, those that somebody likes best first."""
    if sys.platform == "win32":
        yield from _windows_names()
        return
    found = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    if found and found not in {"C", "POSIX"}:
        yield from filter(None, os.environ.get("LANGUAGE", "").split(":"))
    if found:
        yield found
    elif sys.platform == "darwin":
        yield from _mac_names()


def _windows_names() -> Iterator[str]:
    import ctypes
    import locale

    number = getattr(ctypes, "windll").kernel32.GetUserDefaultUILanguage()  # noqa: B009
    yield locale.windows_locale.get(number, "")


def _mac_names() -> Iterator[str]:
    """Apps from the Finder have no variables: what the user has chosen lies in a file."""
    import plistlib

    file = Path("~/Library/Preferences/.GlobalPreferences.plist").expanduser()
    try:
        yield from map(str, plistlib.loads(file.read_bytes()).get("AppleLanguages", ()))
    except (OSError, plistlib.InvalidFileException, AttributeError, TypeError):
        return
