"""The gauge in words and numbers, whatever shows it: the window, or what leaves it live."""
