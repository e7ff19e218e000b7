"""FFmpeg's filters over the pictures of a stream."""

from __future__ import annotations

from av.filter import Graph
from av.video.frame import VideoFrame


class Filters:
    """A chain of filters that gives one picture for each one, at once.

    Args:
        steps: Name and options of each filter.
    """

    def __init__(self, *steps: tuple[str, str]) -> None:
        self._steps = steps
        self._graph: Graph | None = None
        self._source = ""

    def apply(self, picture: VideoFrame) -> VideoFrame:
        """Return what the filters make of a picture; pictures may change their size and kind."""
        # Its colours too: FFmpeg would convert what it does not know.
        source = (
            f"video_size={picture.width}x{picture.height}:pix_fmt={picture.format.name}"
            f":time_base=1/1000:colorspace={picture.colorspace}:range={picture.color_range}"
        )
        if self._graph is None or self._source != source:
            self._graph, self._source = self._build(source), source
        self._graph.push(picture)
        filtered = self._graph.pull()
        if not isinstance(filtered, VideoFrame):
            raise TypeError(f"a picture was expected, not {filtered}")
        return filtered

    def _build(self, source: str) -> Graph:
        graph = Graph()
        steps = (("buffer", source), *self._steps, ("buffersink", ""))
        graph.link_nodes(*(graph.add(name, options or None) for name, options in steps))
        graph.configure()
        return graph
