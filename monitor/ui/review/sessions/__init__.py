"""The list of past sessions; its door is `list_page.ListPage`."""
