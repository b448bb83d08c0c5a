"""One module a command, each exporting ``command``; here only the order in which the help lists them."""

ORDER = (
    *("ingest", "claims", "sources", "documents", "links", "show", "chain", "diff", "report", "search", "query"),
    *("merge", "split", "decisions", "undo", "grade", "extract", "link", "db"),
)
