"""One module a format; see ``claimcheck.exports.registry``."""
