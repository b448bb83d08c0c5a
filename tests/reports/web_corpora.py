"""Corpora for the pages: one that means harm, one that is large."""

from __future__ import annotations

from claimcheck.model import (
    Certainty,
    Change,
    ChangeKind,
    Claim,
    Document,
    Link,
    LinkKind,
    Relation,
    Relay,
    Review,
    Ruling,
    Source,
    SourceKind,
    Span,
    Version,
)
from claimcheck.provenance import corroboration
from claimcheck.reports import (
    ConflictsReport,
    CorpusReport,
    CorroborationReport,
    DiffReport,
    DriftReport,
    Entry,
    HistoryReport,
    Moment,
    Pair,
    Revision,
    Scope,
    Shift,
    Tie,
    TimelineReport,
    Voice,
)

HARM = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(2)>",
    '" onmouseover="alert(3)" x="',
    "</style><svg onload=alert(4)>",
    "<!-- ]]> --> &lt;b&gt; <iframe src=//evil.example></iframe>",
    "javascript:alert(5)",
    "a\u202eb\u2066c\x00d\x1b[31me\ufeff\ud800",
)


def hostile() -> CorpusReport:
    """Two articles of which every field holds harm; each line of it is a claim."""
    documents, claims = [], []
    for id, published in (("../../up", "2026-03-02"), ("<b>", "2026-03-03")):
        text = "\n\n".join(f"{harm} und mehr" for harm in HARM)
        documents.append(Document(id, text, HARM[0], HARM[1], published, "de", HARM[5], HARM[2]))
        for harm in HARM:
            start = text.index(harm)
            claims.append(
                Claim(
                    id=f"{id}'{start}",
                    doc=id,
                    text=harm,
                    quote=(Span(start, start + len(harm)),),
                    source=Source(harm, SourceKind.PERSON),
                    via=(Relay(harm),),
                    certainty=Certainty.HEDGED,
                    outlet=HARM[1],
                    lang="de",
                )
            )
    a, b = sorted((claims[0], claims[-1]), key=lambda claim: claim.id)
    link = Link(a.id, b.id, Relation.CONFLICTS, LinkKind.DENIAL, 0.5, None, HARM)
    return CorpusReport(tuple(documents), tuple(claims), (Pair(link, a, b),), topic=HARM[0])


def large(articles: int) -> CorpusReport:
    """Articles of a hundred words each, with two claims, of which one agrees with one of the article before."""
    documents, claims, pairs = [], [], []
    for number in range(articles):
        id = f"{number:012x}"
        text = f"„Es waren {number} Hallen“, sagte Kranz. " + "Der Hafen bleibt gesperrt. " * 24 + "Das sei alles."
        documents.append(Document(id, text, f"Artikel {number}", f"Blatt {number % 7}", "2026-03-02", "de"))
        about = {"doc": id, "outlet": f"Blatt {number % 7}", "lang": "de"}
        who = Source(f"Zeuge {number % 90}", SourceKind.PERSON)
        claims.append(Claim(f"a{number:011x}", text=text[1:20], quote=(Span(1, 20),), source=who, **about))
        claims.append(Claim(f"b{number:011x}", text=text[-14:], quote=(Span(len(text) - 14, len(text)),), **about))
        if number:
            a, b = claims[-4], claims[-2]
            link = Link(a.id, b.id, Relation.CORROBORATES, LinkKind.ECHO, 0.5, None, ("both speak of Hallen",))
            pairs.append(Pair(link, a, b))
    return CorpusReport(tuple(documents), tuple(claims), tuple(pairs))


def courses(corpus: CorpusReport) -> dict[str, object]:
    """Every other report that has a page of its own, of the claims of a corpus; its first pair is confirmed."""
    (pair,) = corpus.pairs[:1]
    harm = pair.a.text
    ruling = Ruling(pair.link.a, pair.link.b, Review.CONFIRMED, pair.link.relation, pair.link.kind, harm, None, harm)
    pair = Pair(pair.link, pair.a, pair.b, ruling)
    shift = Shift(pair.a, pair.b, (Change(ChangeKind.SOURCE, harm, "Kranz"),), harm)
    before, after = (Version(document, number, 2, harm) for number, document in enumerate(corpus.documents[:2], 1))
    shifts = (shift, Shift(pair.a, None), Shift(None, pair.b))
    entries = (Entry(pair.a, "2026-03-02"), Entry(pair.b, "2026-03-03", (Tie(Moment.CONFLICT, pair.a, harm),)))
    found = corroboration(pair.a, list(corpus.claims), [])
    voices = (Voice(Scope.SOURCE, harm, 1, 2), Voice(Scope.SOURCE, "Kranz", 1, 1))
    return {
        "history": HistoryReport((before, after), (Revision(before, after, shifts),)),
        "drift": DriftReport(pair.a, pair.a, (shift,), 1),
        "timeline": TimelineReport(harm, "told", entries, (Entry(pair.a),)),
        "corroboration": CorroborationReport(found, (pair,)),
        "conflicts": ConflictsReport((pair,)),
        "voices": DiffReport(*voices, (pair,), verdicts=(pair,), only_b=(pair.b,)),
    }
