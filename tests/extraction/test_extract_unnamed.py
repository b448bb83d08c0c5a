from __future__ import annotations

from claimcheck.extraction import extract_claims
from claimcheck.model import Document


def test_hearsay_has_no_speaker_mention_that_could_become_an_alias() -> None:
    text = "Gerüchten zufolge hat der Händler Geld gezahlt. Bürgermeisterin Karla Wendt sagte, es regne."
    claims = extract_claims(Document(id="d", text=text, lang="de", outlet="Hafenbote"))
    spoken = {claim.source.name: claim.speaker_text for claim in claims if claim.source}
    assert spoken["Karla Wendt"] == "Bürgermeisterin Karla Wendt"
    assert spoken["ungenannt (Hafenbote)"] == ""
