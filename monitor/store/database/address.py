"""From the log's address in the settings to the database that keeps it."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from monitor.errors import StoreError
from monitor.files.user_path import user_path
from monitor.folders import data_folder
from monitor.i18n import tr
from monitor.store.database.database import Database
from monitor.store.database.postgres import PostgresServer
from monitor.store.database.sqlite import SqliteFile

FILE_NAME = "sessions.sqlite"

_HOW = tr("write sqlite:///FILE or postgresql://USER@HOST/DATABASE")


def open_database(address: str, busy_timeout_s: float) -> Database:
    """The database of a URL or a path; of "", the file in the app's data folder.

    Nothing is opened or made yet.

    Raises:
        StoreError: It is none that can keep the log.
    """
    if not address:
        return SqliteFile(data_folder() / FILE_NAME, busy_timeout_s)
    if "://" not in address:
        return SqliteFile(_absolute(address), busy_timeout_s)
    try:
        url = make_url(address)
    except (ArgumentError, ValueError):  # of a port that is no number
        # What cannot be read may hold a password: it is not repeated.
        raise StoreError(tr("the log's URL cannot be read: {how}", how=_HOW)) from None
    kind = url.get_backend_name()
    if kind == "sqlite" and url.database not in (None, "", ":memory:"):
        return SqliteFile(_absolute(str(url.database)), busy_timeout_s)
    if kind in {"postgresql", "postgres"}:
        return PostgresServer(url, busy_timeout_s)
    raise StoreError(tr("the log cannot be kept in {kind}: {how}", kind=kind, how=_HOW))


def _absolute(path: str) -> Path:
    return user_path(path).absolute()
