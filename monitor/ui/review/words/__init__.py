"""What was said, beside the time line; the door is `side_cards.SideCards`."""
