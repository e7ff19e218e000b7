"""Coding an analysed recording, its curve hidden."""
