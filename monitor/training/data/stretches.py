"""Pictures out of stretches of recordings: cut in memory, never written to the disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from monitor.config import PictureSettings
from monitor.errors import DataSetError, PicturesLostError, SourceError
from monitor.i18n import tr
from monitor.sources import Excerpt, make_recording
from monitor.store.files.codes import is_codes_file
from monitor.training.data.folders import write_table
from monitor.training.data.labels import LabelledPicture
from monitor.training.data.segments import COLUMNS, Segment, groups_of
from monitor.training.data.table import rows_of

PICTURES_PER_S = 1.0
"""So many pictures of a recording are looked at: those between them look alike."""

CutAll = Callable[[NDArray[np.uint8]], NDArray[np.uint8]]
"""From a picture, (H, W, 3) uint8 BGR, to (N, side, side) uint8 grey: all that is learnt of it."""


def names_stretches(table: Path) -> bool:
    """Whether a table is one of stretches of recordings, and none of pictures.

    Raises:
        DataSetError: The file cannot be read.
    """
    return is_codes_file(table) or "video" in rows_of(table)[1]


def write_stretches(table: Path, stretches: Sequence[Segment]) -> None:
    """Write a CSV that `read_segments` takes: names and times alone.

    Raises:
        DataSetError: It cannot be written.
    """
    rows = [
        (str(one.video.absolute()), f"{one.start_s:.3f}", f"{one.end_s:.3f}", one.label)
        for one in stretches
    ]
    write_table(table, COLUMNS, rows)


def load_stretches(
    table: Path,
    segments: Sequence[Segment],
    cut_all: CutAll,
    picture: PictureSettings,
    progress: Callable[[float], None],
) -> tuple[tuple[LabelledPicture, ...], NDArray[np.uint8]]:
    """Read the stretches; of each that holds no face there is no row.

    As the person of a picture stands a number that those of one stretch share, and of stretches
    that overlap: none is tested with if another was learnt from.

    Args:
        table: Where they are from, for messages.
        segments: The stretches.
        cut_all: What is taken of a picture.
        picture: How the recordings are turned.
        progress: Is told the share that is read, 0..1.

    Returns:
        A row for each picture that was cut, and (N, side, side) uint8 grey.

    Raises:
        DataSetError: A recording cannot be read, or nothing is found in any.
    """
    groups = groups_of(segments, by_recording=False)
    whole_s = sum(one.end_s - one.start_s for one in segments)
    rows: list[LabelledPicture] = []
    images: list[NDArray[np.uint8]] = []
    before_s = 0.0
    for segment, group in zip(segments, groups, strict=True):
        row = LabelledPicture(
            segment.row, segment.video, segment.label, tr("stretch {group}", group=group + 1)
        )
        for time_s, image in _pictures(table, segment, picture):
            found = cut_all(image)
            images.extend(found)
            rows.extend([row] * len(found))
            progress(min((before_s + time_s - segment.start_s) / whole_s, 1.0))
        before_s += segment.end_s - segment.start_s
    if not images:
        raise DataSetError(
            tr(
                "{table}: no face was found in any of the {segments} stretches",
                table=table,
                segments=len(segments),
            )
        )
    progress(1.0)
    return tuple(rows), np.stack(images)


def _pictures(
    table: Path, segment: Segment, picture: PictureSettings
) -> Iterator[tuple[float, NDArray[np.uint8]]]:
    """Yield times and pictures of a stretch; what is damaged in between is passed over."""
    excerpt = Excerpt(segment.start_s, segment.end_s, fps=PICTURES_PER_S)
    try:
        source = make_recording(str(segment.video), excerpt, picture)
        source.open()
        with closing(source):
            while True:
                with suppress(PicturesLostError):
                    frame = source.read()
                    if frame is None:
                        return
                    yield frame.time_s, frame.image
    except SourceError as error:
        raise DataSetError(
            tr("{table}, row {row}: {error}", table=table, row=segment.row, error=error)
        ) from error
