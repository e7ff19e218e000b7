"""From what the user names to the source that reads it."""

from __future__ import annotations

from typing import Protocol, cast

from monitor import plugins
from monitor.config import PictureSettings
from monitor.errors import SourceError, SourceNotFoundError
from monitor.files.user_path import is_there, unusable_name, user_path
from monitor.i18n import tr
from monitor.sources.base import CountFaces, FrameSource, HasFormats, HasTracks, RecordedSource
from monitor.sources.excerpt import WHOLE, Excerpt
from monitor.sources.screen.region import SCREEN, ScreenRegion, names_screen
from monitor.sources.streams.address import public_spec

DEMO = "demo"

AS_IT_IS = PictureSettings()


class SourceFactory(Protocol):
    """What an entry point of `classroom_monitor.sources` names."""

    def __call__(self, argument: str, *, paced: bool, excerpt: Excerpt) -> FrameSource:
        """Make a source without opening it.

        A live source has no use for `paced` and `excerpt`; it is only made to be watched. One
        whose `is_live` is False is a recording: it has the `length_s` and `end_s` of
        `RecordedSource` too, and can be analysed.

        Args:
            argument: What the user wrote after `NAME:`; "" for the name alone.
            paced: Deliver each frame when it is due, as in class; otherwise at once.
            excerpt: The frames of a recording that are read; they keep their numbers and times.

        Raises:
            SourceError: The argument makes no sense; one line for the user.
        """


def make_source(
    spec: str, picture: PictureSettings = AS_IT_IS, count_faces: CountFaces | None = None
) -> FrameSource:
    """Make the source that `spec` names, to be watched live, without opening it.

    Recordings are read at their own pace, the demo over and over.

    Args:
        spec: A camera's number; `demo`; an address `rtsp://...`, `http://...` or, for a still
            picture, `snapshot+http://...`; a folder of pictures; a video file; a screen,
            `screen[:N][,X,Y,W,H]`; the name of a plug-in, alone or as `NAME:ARGUMENT`; or a
            camera's name. What comes first here wins; a file that is called as something before it
            can be named `./demo`.
        picture: How its picture is turned, and which track of a file is read.
        count_faces: Looks for faces, to choose a track where a file has several.

    Raises:
        SourceNotFoundError: Nothing is called that.
        SourceError: It cannot be the name of a source, or the plug-in does not work.
    """
    if not spec.strip():
        raise SourceError(tr("name a source: a camera's number, a file, an address, or demo"))
    if _is_number(spec):
        source = _make("camera", spec, paced=True, excerpt=WHOLE)
    elif names_screen(spec) and not _exists(spec):
        source = _make(SCREEN, spec, paced=True, excerpt=WHOLE)
    elif "://" in spec:
        source = _make("network", spec, paced=True, excerpt=WHOLE)
    else:
        source = _recorded(spec, paced=True, excerpt=WHOLE) or _camera(spec)
    return _as_seen(source, picture, count_faces)


def make_recording(
    spec: str,
    excerpt: Excerpt = WHOLE,
    picture: PictureSettings = AS_IT_IS,
    count_faces: CountFaces | None = None,
) -> RecordedSource:
    """Make the recording that `spec` names, to be read as fast as it can be, without opening it.

    Args:
        spec: `demo`, which is read once; a video file; a folder of pictures; or a plug-in.
        excerpt: The frames that are read; they keep their numbers and times.
        picture: How its picture is turned, and which track of a file is read.
        count_faces: Looks for faces, to choose a track where a file has several.

    Raises:
        SourceNotFoundError: There is no such recording.
        SourceError: The plug-in does not work, or the name is not in UTF-8.
    """
    source = _recorded(spec, paced=False, excerpt=excerpt) if spec.strip() else None
    if source is None:
        raise SourceNotFoundError(
            tr("{spec}: no such recording; name a video file or a folder", spec=public_spec(spec))
        )
    if source.is_live:
        raise SourceNotFoundError(
            tr(
                "{spec}: live, no recording; it can be watched, not analysed",
                spec=public_spec(spec),
            )
        )
    return cast("RecordedSource", _as_seen(source, picture, count_faces))


def is_named(spec: str) -> bool:
    """Whether a recording is known by a name, as the demo and plug-ins are, not by a path."""
    return spec == DEMO or (not _exists(spec) and _plugin(spec) is not None)


def camera(argument: str, *, paced: bool, excerpt: Excerpt) -> FrameSource:  # noqa: ARG001
    """Make the camera of a number or name; see `SourceFactory`."""
    from monitor.sources.camera import CameraSource

    return CameraSource(int(argument) if _is_number(argument) else argument)


def network(argument: str, *, paced: bool, excerpt: Excerpt) -> FrameSource:  # noqa: ARG001
    """Make the network camera at an address; see `SourceFactory`."""
    from monitor.sources.network import NetworkSource
    from monitor.sources.streams.address import KEYRING, SNAPSHOT
    from monitor.sources.streams.passwords import kept_address
    from monitor.sources.streams.snapshot import SnapshotSource

    if argument.startswith(KEYRING):
        argument = kept_address(argument)
    is_still = argument.lower().startswith(SNAPSHOT)
    return SnapshotSource(argument) if is_still else NetworkSource(argument)


def screen(argument: str, *, paced: bool, excerpt: Excerpt) -> FrameSource:  # noqa: ARG001
    """Make the screen, or its part, that `ScreenRegion.parse` reads; see `SourceFactory`."""
    from monitor.sources.screen.source import ScreenSource

    return ScreenSource(ScreenRegion.parse(argument))


def demo(argument: str, *, paced: bool, excerpt: Excerpt) -> RecordedSource:  # noqa: ARG001
    """Make the demo, over and over where it is paced; see `SourceFactory`."""
    from monitor.sources.demo import DemoSource

    return DemoSource(paced=paced, loop=paced, excerpt=excerpt)


def pictures(argument: str, *, paced: bool, excerpt: Excerpt) -> RecordedSource:
    """Make the pictures of a folder; see `SourceFactory`."""
    from monitor.sources.pictures import PicturesSource

    return PicturesSource(user_path(argument), paced=paced, excerpt=excerpt)


def video(argument: str, *, paced: bool, excerpt: Excerpt) -> RecordedSource:
    """Make a video file; see `SourceFactory`."""
    from monitor.sources.video import VideoSource

    return VideoSource(user_path(argument), paced=paced, excerpt=excerpt)


def _as_seen(
    source: FrameSource, picture: PictureSettings, count_faces: CountFaces | None
) -> FrameSource:
    if isinstance(source, HasTracks):
        source.choose_track(picture.track, count_faces)
    elif picture.track:
        raise SourceError(
            tr("{source}: it has no tracks, so that none can be chosen", source=source.name)
        )
    _choose_format(source, picture)
    if not picture.rotate and not picture.mirror:
        return source
    from monitor.sources.presentation.orientation import Orientation
    from monitor.sources.presentation.oriented import oriented

    return oriented(source, Orientation(picture.rotate // 90, picture.mirror))


def _choose_format(source: FrameSource, picture: PictureSettings) -> None:
    if isinstance(source, HasFormats):
        width, _, height = picture.resolution.partition("x")
        source.choose_format((int(width), int(height)) if height else None, picture.fps)
    elif picture.resolution or picture.fps:
        raise SourceError(
            tr(
                "{source}: only cameras of this machine are asked for a resolution or frame rate",
                source=source.name,
            )
        )


def names_camera(spec: str) -> bool:
    """Whether `make_source` would make a camera of it: one of this machine or of the network."""
    from monitor.sources.camera_list import find_camera, list_cameras

    if _is_number(spec) or "://" in spec:
        return True
    if not spec.strip() or spec == DEMO or _exists(spec) or _plugin(spec) is not None:
        return False
    return find_camera(spec, list_cameras()) is not None


def _is_number(spec: str) -> bool:
    """Whether a camera is named by its number."""
    return spec.isascii() and spec.isdecimal()


def _make(name: str, argument: str, *, paced: bool, excerpt: Excerpt) -> FrameSource:
    made = plugins.make(plugins.SOURCES, name, argument, paced=paced, excerpt=excerpt)
    return cast("FrameSource", made)


def _recorded(spec: str, *, paced: bool, excerpt: Excerpt) -> FrameSource | None:
    """The recording or plug-in of that name, or None where there is none."""
    if spec == DEMO:
        return _make("demo", "", paced=paced, excerpt=excerpt)
    if _exists(spec):
        path = user_path(spec)
        if problem := unusable_name(path):
            raise SourceError(problem)
        own = "pictures" if path.is_dir() else "video"
        return _make(own, spec, paced=paced, excerpt=excerpt)
    name = _plugin(spec)
    if name is None:
        return None
    return _make(name, spec.partition(":")[2], paced=paced, excerpt=excerpt)


def _exists(spec: str) -> bool:
    return is_there(user_path(spec))


def _plugin(spec: str) -> str | None:
    """The plug-in that `NAME` or `NAME:ARGUMENT` names, if there is one."""
    name = spec.partition(":")[0]
    return None if plugins.find(plugins.SOURCES, name) is None else name


def _camera(spec: str) -> FrameSource:
    from monitor.sources.camera_list import find_camera, list_cameras

    if find_camera(spec, list_cameras()) is None:
        raise SourceNotFoundError(
            tr(
                "{spec}: no such file, folder or camera; `classroom-monitor cameras` "
                "lists the cameras",
                spec=public_spec(spec),
            )
        )
    return _make("camera", spec, paced=True, excerpt=WHOLE)
