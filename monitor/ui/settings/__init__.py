"""The page of everything that can be set."""
