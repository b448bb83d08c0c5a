"""One module a command, each exporting ``command``; here only the order in which the help lists them."""

ORDER = tuple("ingest claims sources documents links show diff search query extract link db".split())
