"""What the main window's actions do, by what they are about: each action has one owner here."""
