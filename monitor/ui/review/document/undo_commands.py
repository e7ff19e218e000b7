"""One change that can be undone."""

from __future__ import annotations

from collections.abc import Callable

from PyQt5.QtWidgets import QUndoCommand


class Change(QUndoCommand):
    """Does something when it is pushed, and undoes and does it again as asked."""

    def __init__(self, what: str, do: Callable[[], None], undo: Callable[[], None]) -> None:
        super().__init__(what)
        self._do = do
        self._undo = undo

    def redo(self) -> None:
        """Do it, at first or again."""
        self._do()

    def undo(self) -> None:
        """Undo it."""
        self._undo()
