"""Labelled pictures and segments, read without trusting them."""
