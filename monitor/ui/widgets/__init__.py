"""What all windows are made of: theme, cards, buttons, tables, words."""
