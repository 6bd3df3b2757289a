"""What a reader may keep: plain text, a calendar file, a Word document, an archive."""
