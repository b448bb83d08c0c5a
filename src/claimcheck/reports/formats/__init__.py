"""One module a format; see ``claimcheck.reports.registry``."""
