"""One module a command, each exporting ``command``; here only the order in which the help lists them."""

ORDER = (
    *("ingest", "status", "claims", "sources", "documents", "links", "show", "chain", "diff", "report"),
    *("conflicts", "corroboration", "circular", "why", "history", "timeline", "drift", "search", "query"),
    *("review", "accept", "reject", "merge", "split", "decisions", "undo", "grade", "extract", "link", "db"),
    *("export", "import", "bundle", "verify", "datasette"),
)
