"""Where the heads of a window's people are turned: the front, who faces it, and how all move."""
