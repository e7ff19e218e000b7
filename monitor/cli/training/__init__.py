"""The commands that train and evaluate."""
