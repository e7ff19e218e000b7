"""One session under review; its door is `session_page.SessionPage`."""
