"""From a picture as it was stored to what a person would see of it."""
