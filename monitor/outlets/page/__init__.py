"""The page with the gauge of now, for a browser."""
