"""The places at which a single-shot network looks: all cells of grids of several strides."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from monitor.types import FloatArray


def grid(
    size_wh: tuple[int, int], strides: Sequence[int], sides: Sequence[Sequence[int]]
) -> FloatArray:
    """Return every place of a picture whose sides are multiples of the strides.

    In the order of the networks' outputs: by stride, row, column, and side.

    Args:
        size_wh: Width and height of the picture.
        strides: Distance of two cells, for each grid.
        sides: For each grid, the sides of the squares that each cell stands for.

    Returns:
        (places, 4) float32: left and top of the cell, its stride, and the square's side.
    """
    width, height = size_wh
    places = []
    for stride, squares in zip(strides, sides, strict=True):
        rows, columns, side = np.meshgrid(
            np.arange(0, height, stride), np.arange(0, width, stride), squares, indexing="ij"
        )
        all_strides = np.full(rows.shape, stride)
        places.append(np.stack([columns, rows, all_strides, side], axis=-1).reshape(-1, 4))
    return np.concatenate(places).astype(np.float32)
