"""Times from the save of a file until a reader of the preview has the changed page."""
