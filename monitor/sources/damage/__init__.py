"""Damaged recordings: which pictures count, when they are shown, and what is lost between them."""
