"""The address of a network camera: its password is kept in the keyring, or nowhere."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PyQt5.QtWidgets import QAction

from monitor.ui.dialogs.address_dialog import AddressDialog
from monitor.ui.dialogs.source_picker import SourcePicker
from tests.keyrings import KeyringInMemory, PlainFileKeyring, using
from tests.ui.dialogs import in_dialog
from tests.ui.main.driving import MakeWindow

ADDRESS = "rtsp://teacher:s3cret@10.0.0.5/ch1"


def chosen_after(
    qtbot, make_window: MakeWindow, do: Callable[[AddressDialog], object]
) -> list[str]:
    """What the menu's entry leads to, once the dialog has been answered."""
    picker: SourcePicker = make_window("happy").dashboard.source
    picker.chosen.disconnect()  # nothing is opened
    entries: list[QAction] = picker.menu_.actions()
    entry = next(one for one in entries if one.text().startswith("Network camera"))
    in_dialog(AddressDialog, do)
    with qtbot.waitSignal(picker.chosen) as signal:
        entry.trigger()
    assert signal.args is not None
    return list(signal.args)


def fill_in(address: str, *, keep: bool) -> Callable[[AddressDialog], object]:
    def do(dialog: AddressDialog) -> None:
        dialog.line.setText(address)
        dialog.keeps.setChecked(keep)
        dialog.keep.click()

    return do


def test_a_password_is_kept_where_that_was_ticked(qtbot, make_window: MakeWindow) -> None:
    with using(KeyringInMemory()) as ring:
        chosen = chosen_after(qtbot, make_window, fill_in(ADDRESS, keep=True))
        assert chosen == ["keyring+rtsp://10.0.0.5/ch1"]
        assert list(ring.kept.values()) == [ADDRESS]


def test_and_nowhere_where_it_was_not(qtbot, make_window: MakeWindow) -> None:
    with using(KeyringInMemory()) as ring:
        chosen = chosen_after(qtbot, make_window, fill_in(ADDRESS, keep=False))
        assert chosen == [ADDRESS]
        assert ring.kept == {}


@pytest.mark.parametrize("keyring", [KeyringInMemory, PlainFileKeyring])
def test_there_is_a_choice_only_where_something_is_secret_and_a_keyring_is_there(
    qtbot, keyring: type[KeyringInMemory]
) -> None:
    with using(keyring()):
        dialog = AddressDialog()
        qtbot.addWidget(dialog)
        assert not dialog.keeps.isEnabled()
        dialog.line.setText("rtsp://10.0.0.5/ch1")
        assert not dialog.keeps.isEnabled()
        dialog.line.setText(ADDRESS)
        assert dialog.keeps.isEnabled() is (keyring is KeyringInMemory)
