"""Transcripts as programs for lectures write them, WebVTT and SRT, read without trusting them."""

from monitor.store.files.transcripts.read import parse_transcript, read_transcript

__all__ = ["parse_transcript", "read_transcript"]
