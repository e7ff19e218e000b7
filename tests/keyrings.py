"""Keyrings in memory, in place of the system's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked


class KeyringInMemory(KeyringBackend):
    """One that keeps what it is given, and may be locked."""

    priority = 5.0  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.is_locked = False

    def set_password(self, service: str, username: str, password: str) -> None:
        self._require_open()
        self.kept[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        self._require_open()
        return self.kept.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        self._require_open()
        del self.kept[service, username]

    def _require_open(self) -> None:
        if self.is_locked:
            raise KeyringLocked("s3cret")


class PlainFileKeyring(KeyringInMemory):
    """One that says of itself that it is no place for passwords."""

    priority = 0.5  # type: ignore[assignment]


@contextmanager
def using(found: KeyringInMemory) -> Iterator[KeyringInMemory]:
    """Have a keyring in the place of the system's."""
    before = keyring.get_keyring()
    keyring.set_keyring(found)
    try:
        yield found
    finally:
        keyring.set_keyring(before)
