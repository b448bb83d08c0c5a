"""Cases: articles with their claims and links in one file that a colleague can check without the database."""

from claimcheck.bundles.checking import Verdict, verify
from claimcheck.bundles.gathering import claim_case, diff_case
from claimcheck.bundles.packing import digest, pack
from claimcheck.bundles.values import Case, counted

__all__ = ["Case", "Verdict", "claim_case", "counted", "diff_case", "digest", "pack", "verify"]
