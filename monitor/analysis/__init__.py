"""Recorded video: from a file to its tables, verdict, pictures and annotated video."""

from monitor.analysis.analysis import Analysis, analyze

__all__ = ["Analysis", "analyze"]
