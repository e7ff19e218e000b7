from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from monitor.errors import ConfigError
from monitor.folders import config_folder
from monitor.ui.widgets.preferences import (
    PREFERENCES_FILE,
    Preferences,
    load_preferences,
    save_preferences,
)


def test_what_is_saved_is_read_again() -> None:
    chosen = Preferences("dark", "0", "sum", "", False, "2026-11-23T09:10:00+00:00", 1)
    save_preferences(chosen)
    assert load_preferences() == chosen
    assert [file.name for file in config_folder().iterdir()] == [PREFERENCES_FILE]


def test_nothing_is_written_by_reading(own_home: Path) -> None:
    assert load_preferences() == Preferences()
    assert not own_home.exists()


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
entries = st.dictionaries(st.sampled_from([*Preferences.__slots__, "other"]), json_values)


@given(content=st.binary(max_size=80) | entries.map(lambda e: json.dumps(e).encode()))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_broken_file_means_nothing_was_chosen(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "window.json"
    file.write_bytes(content)
    assert isinstance(load_preferences(file), Preferences)


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe", b"[]", b'{"theme": "pink"}', b'{"accepted_text": "yes"}']
)
def test_broken_files(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "window.json"
    file.write_bytes(content)
    assert load_preferences(file) == Preferences()


def test_a_broken_file_is_kept_aside_when_a_new_one_is_written(tmp_path: Path) -> None:
    file = tmp_path / "window.json"
    file.write_text('{"theme": "pink"}', encoding="utf-8")
    save_preferences(Preferences("dark"), file)
    assert load_preferences(file) == Preferences("dark")
    aside = tmp_path / "window.json.broken"
    assert aside.read_text(encoding="utf-8") == '{"theme": "pink"}'
    save_preferences(Preferences("light"), file)
    assert len(list(tmp_path.iterdir())) == 2, "a file that can be read is not kept"


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ConfigError, match="cannot be kept"):
        save_preferences(Preferences(), tmp_path / "file" / "window.json")


DAHUA = "rtsp://10.0.0.5/cam/realmonitor?channel=1&subtype=0"
"""What a widespread make of cameras is asked: nothing of it is secret."""


@pytest.mark.parametrize(
    "spec",
    [
        "rtsp://user:secret@10.0.0.5/stream",
        "http://[broken:x@/",
        "http://10.0.0.5/video?user=a&pwd=secret",
        "http://10.0.0.5/video?loginuse=a&loginpas=secret",
        "http://10.0.0.5/video?secret",
        "http://10.0.0.5/video?channel=1&auth=c2VjcmV0",
        "http://10.0.0.5/video?channel=c2VjcmV0c2VjcmV0c2VjcmV0",
        "rtsp://10.0.0.5/user=a&password=secret",
        "rtsp://10.0.0.5/user=a_password=secret_channel=1_stream=0.sdp",
        "rtsp://10.0.0.5/stream;secret",
        "http://10.0.0.5/stream#secret",
        "rtsp://user:a/secret@10.0.0.5/stream",
        "snapshot+http://10.0.0.5/now.jpg?pwd=secret",
        "rtmp://10.0.0.5/live?key=secret",
        "ndi:rtsp://10.0.0.5/x?key=secret",
    ],
)
def test_a_password_is_never_kept(spec: str) -> None:
    assert Preferences(source="0").with_source(spec).source == ""


@pytest.mark.parametrize(
    "spec", ["0", "demo", "rtsp://10.0.0.5/stream", "C:\\a.mp4", "a?user=b&pwd=c.mp4", DAHUA]
)
def test_other_sources_are_kept(spec: str) -> None:
    assert Preferences().with_source(spec).source == spec
