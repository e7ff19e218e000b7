"""Parquet is an extra: where pyarrow is not installed, a line says what to install."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from monitor.config.extras import EXTRAS, Extra, extra_hint
from monitor.errors import StoreError
from monitor.store import SessionStore
from tests.store.samples import info, window


@pytest.fixture
def full(store: SessionStore) -> SessionStore:
    writer = store.begin(info("plain"), origin_s=0.0, min_people=3)
    writer.window(window(5.0))
    writer.end(8.0)
    return store


@pytest.fixture
def no_pyarrow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(EXTRAS, "parquet", Extra("", (("no_such_package",),)))


@pytest.mark.usefixtures("no_pyarrow")
def test_export_and_import_name_the_extra(full: SessionStore, tmp_path: Path) -> None:
    told = r"lecture\.parquet: Parquet needs pyarrow: .*parquet"
    file = tmp_path / "lecture.parquet"
    with pytest.raises(StoreError, match=told):
        full.export("last", file)
    assert not file.exists()
    file.write_bytes(b"PAR1")
    with pytest.raises(StoreError, match=told):
        full.import_session(file)


@pytest.mark.usefixtures("no_pyarrow")
def test_the_other_formats_need_nothing(full: SessionStore, tmp_path: Path) -> None:
    for suffix in ("csv", "json"):
        full.export("last", tmp_path / f"lecture.{suffix}")
        assert (tmp_path / f"lecture.{suffix}").is_file()


def test_a_bundle_names_the_wheel(monkeypatch: pytest.MonkeyPatch) -> None:
    assert extra_hint("parquet").startswith("uv run --extra parquet")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert extra_hint("train") == (
        "no part of this package; install from the wheel: pip install 'WHEEL[train]'"
    )
