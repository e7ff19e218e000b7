"""Stretches of recordings: a player, a time line to mark them on, and the list of them."""
