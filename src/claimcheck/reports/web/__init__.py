"""Reports as web pages: one file each, which needs no network and lets nothing in an article act."""
