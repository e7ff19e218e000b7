"""Addresses with passwords, in the system's keyring, where the user wants them kept.

`keyring+rtsp://10.0.0.5/ch1` names one of them and holds nothing secret itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.errors import SourceError, SourceNotFoundError
from monitor.i18n import tr
from monitor.sources.streams.address import KEYRING, public_address, refuse_misplaced_at

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_SERVICE = "classroom-monitor"
_SECURE = 1.0
"""What keeps passwords in a plain file says of itself that it is worth less."""


def can_keep() -> bool:
    """Whether this computer has a keyring that is fit for passwords."""
    return _keyring() is not None


def keep_address(url: str) -> str:
    """Put an address with its password into the keyring; return what names it from then on.

    Raises:
        SourceError: It is no address of a network camera, or cannot be kept.
    """
    refuse_misplaced_at(url)
    public = public_address(url)
    keyring = _require_keyring()
    try:
        keyring.set_password(_SERVICE, public, url)
    except Exception as error:  # noqa: BLE001 - each keyring has errors of its own
        raise _refused(public, error) from None
    return f"{KEYRING}{public}"


def kept_address(name: str) -> str:
    """Return the address that `keyring+...` names.

    Raises:
        SourceNotFoundError: None is kept under that name.
        SourceError: The keyring is locked, or there is none.
    """
    public = public_address(name.removeprefix(KEYRING))
    try:
        url = _require_keyring().get_password(_SERVICE, public)
    except SourceError:
        raise
    except Exception as error:  # noqa: BLE001
        raise _refused(public, error) from None
    # What it leads to is what it is called, whatever was put there.
    if url is None or public_address(url) != public:
        raise SourceNotFoundError(
            tr(
                "{public}: no address of that name is in the keyring; put it there "
                "with `classroom-monitor cameras --keep`",
                public=public,
            )
        )
    return url


def forget_address(name: str) -> None:
    """Take an address out of the keyring.

    Raises:
        SourceNotFoundError: None is kept under that name.
        SourceError: The keyring is locked, or there is none.
    """
    kept_address(name)
    public = public_address(name.removeprefix(KEYRING))
    try:
        _require_keyring().delete_password(_SERVICE, public)
    except Exception as error:  # noqa: BLE001
        raise _refused(public, error) from None


def _keyring() -> KeyringBackend | None:
    try:
        import keyring

        found = keyring.get_keyring()
        return found if found.priority >= _SECURE else None
    except Exception:  # noqa: BLE001 - what is broken there is no keyring
        return None


def _require_keyring() -> KeyringBackend:
    found = _keyring()
    if found is None:
        raise SourceError(
            tr(
                "this computer has no keyring that the app can use: name the address "
                "with its password"
            )
        )
    return found


def _refused(public: str, error: Exception) -> SourceError:
    return SourceError(
        tr(
            "{public}: the keyring refuses ({name}): unlock it",
            public=public,
            name=type(error).__name__,
        )
    )
