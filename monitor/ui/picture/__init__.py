"""The picture of a source: how it is turned, and places in it that are left out."""
