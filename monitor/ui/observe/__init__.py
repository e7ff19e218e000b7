"""Coding a class by key, without its gauge."""
