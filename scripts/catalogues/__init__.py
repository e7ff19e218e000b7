"""Texts of the code, and the catalogues of their translations."""
