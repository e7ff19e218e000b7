"""Draws the flow charts of docs/architecture.md as SVG: layers of boxes, arrows downward.

Reads no more of Mermaid's language than `scripts/check_structure.py` writes: a subgraph for each
layer, a line for each box, a line for each arrow.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from itertools import pairwise
from statistics import fmean

ROW, HEIGHT, GAP, LETTER, MARGIN = 78, 30, 26, 8, 8
WAY = 6  # room of an arrow that passes a layer
SWEEPS = 12


@dataclass(eq=False)
class Spot:
    """A box, or the place at which an arrow passes a layer."""

    name: str = ""
    x: float = 0.0
    above: list[Spot] = field(default_factory=list)
    below: list[Spot] = field(default_factory=list)

    @property
    def width(self) -> float:
        """Width in pixels."""
        return LETTER * len(self.name) + 20 if self.name else WAY


def svg_of(text: str) -> str:
    """Return the drawing of a flow chart."""
    names, arrows = _read(text)
    layers = [[Spot(name) for name in layer] for layer in names]
    ways = _connect(layers, arrows)
    for _ in range(SWEEPS):
        for layer in layers:
            _arrange(layer, [spot.above for spot in layer])
        for layer in reversed(layers):
            _arrange(layer, [spot.below for spot in layer])
    left = min(spot.x - spot.width / 2 for layer in layers for spot in layer) - MARGIN
    right = max(spot.x + spot.width / 2 for layer in layers for spot in layer) + MARGIN
    lines = [_arrow(way, first) for way, first in ways]
    for number, layer in enumerate(layers):
        lines += [_box(spot, number) for spot in layer if spot.name]
    height = ROW * (len(layers) - 1) + HEIGHT + 2 * MARGIN
    words = "; ".join(f"{above} imports {below}" for above, below in arrows)
    return (
        f'<svg class="flowchart" role="img" aria-label="{escape(words)}" width="{right - left:.0f}"'
        f' viewBox="{left:.0f} {-MARGIN} {right - left:.0f} {height}">'
        '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" '
        'markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z"/></marker></defs>'
        + "".join(lines)
        + "</svg>"
    )


def _read(text: str) -> tuple[list[list[str]], list[tuple[str, str]]]:
    layers: list[list[str]] = []
    arrows: list[tuple[str, str]] = []
    for line in map(str.strip, text.splitlines()):
        if line.startswith("subgraph "):
            layers.append([])
        elif " --> " in line:
            above, below = line.split(" --> ")
            arrows.append((above, below))
        elif line.isidentifier() and line != "end":
            layers[-1].append(line)
        elif line not in {"flowchart TD", "direction LR", "end", ""}:
            raise ValueError(f"a flow chart's line that is not understood: {line}")
    return layers, arrows


def _connect(
    layers: list[list[Spot]], arrows: list[tuple[str, str]]
) -> list[tuple[list[Spot], int]]:
    """Return each arrow as its spots, layer by layer, and the number of its first layer."""
    layer_of = {spot.name: number for number, layer in enumerate(layers) for spot in layer}
    spot_of = {spot.name: spot for layer in layers for spot in layer}
    ways = []
    for above, below in arrows:
        first, last = layer_of[above], layer_of[below]
        if first >= last:
            raise ValueError(f"{above} --> {below} does not lead downward")
        between = [Spot() for _ in range(first + 1, last)]
        for number, spot in enumerate(between, first + 1):
            layers[number].append(spot)
        way = [spot_of[above], *between, spot_of[below]]
        for one, other in pairwise(way):
            one.below.append(other)
            other.above.append(one)
        ways.append((way, first))
    return ways


def _arrange(layer: list[Spot], others: list[list[Spot]]) -> None:
    """Order a layer by where its arrows lead, and set it side by side around the middle."""
    wanted = {
        id(spot): fmean(other.x for other in ends) if ends else spot.x
        for spot, ends in zip(layer, others, strict=True)
    }
    layer.sort(key=lambda spot: wanted[id(spot)])
    x = 0.0
    for spot in layer:
        spot.x = x + spot.width / 2
        x += spot.width + GAP
    shift = fmean(wanted[id(spot)] - spot.x for spot in layer)
    for spot in layer:
        spot.x += shift


def _arrow(way: list[Spot], first: int) -> str:
    y = ROW * first + HEIGHT
    path = f"M{way[0].x:.0f} {y}"
    for number, (one, other) in enumerate(pairwise(way), first):
        start, end = ROW * number + HEIGHT, ROW * (number + 1)
        path += f"C{one.x:.0f} {start + 20} {other.x:.0f} {end - 20} {other.x:.0f} {end}"
        if not other.name:
            path += f"V{end + HEIGHT}"
    return f'<path d="{path}" marker-end="url(#tip)"/>'


def _box(spot: Spot, layer: int) -> str:
    y = ROW * layer
    return (
        f'<rect x="{spot.x - spot.width / 2:.0f}" y="{y}" width="{spot.width:.0f}" '
        f'height="{HEIGHT}" rx="5"/><text x="{spot.x:.0f}" y="{y + 20}">{escape(spot.name)}</text>'
    )
