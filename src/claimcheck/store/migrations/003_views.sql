CREATE VIEW attributed_claims AS -- Every claim with who says it, through whom it came, and where it stands.
SELECT
    claims.text AS claim, -- what was said
    sources.name AS source, -- who says so, NULL where nobody is named
    sources.kind AS source_kind, -- person, organisation, media, anonymous or document
    claims.speaker_text AS speaker, -- words that name the speaker in the text
    (SELECT group_concat(name, ' → ') FROM (
        SELECT relay.name FROM relays JOIN sources AS relay ON relay.id = relays.source_id
        WHERE relays.claim_id = claims.id ORDER BY relays.position
    )) AS via, -- who passed it on, first hand first: Reuters → n-tv; the outlet left out
    documents.outlet AS outlet, -- who publishes it
    documents.published AS published, -- when, as far as known
    claims.certainty AS certainty, -- asserted, hedged, denial or declined
    claims.negated AS negated, -- 1 where the claim is put in the negative
    claims.nested AS nested, -- 1 where it is the verbatim part of another claim, which says the same and more
    claims.type AS type, -- how it is rendered: Direct, Indirect and so on
    documents.title AS title, -- headline of the article
    documents.language AS language, -- ISO 639-1 code
    claims.context AS context, -- sentence or sentences around it
    claims.id AS claim_id, -- for joins
    claims.document_id AS document_id, -- for joins
    claims.source_id AS source_id, -- for joins
    claims.position AS position, -- place in the article, from 1
    claims.number AS number -- for joins with the rowid of claims_search
FROM claims
JOIN documents ON documents.id = claims.document_id
LEFT JOIN sources ON sources.id = claims.source_id;

CREATE VIEW linked_claims AS -- Every link that no person rejected, with both claims spelled out.
SELECT
    links.relation AS relation, -- corroborates or conflicts
    links.kind AS kind, -- echo or independent; quantity, date, place, actor, denial, negation or status
    links.score AS score, -- how sure, 0 to 1
    a.claim AS claim_a, -- what the one says
    coalesce(a.source, nullif(a.speaker, '')) AS source_a, -- who says so
    a.via AS via_a, -- who passed it on
    a.outlet AS outlet_a, -- who publishes it
    a.published AS published_a, -- when
    b.claim AS claim_b, -- what the other says
    coalesce(b.source, nullif(b.speaker, '')) AS source_b, -- who says so
    b.via AS via_b, -- who passed it on
    b.outlet AS outlet_b, -- who publishes it
    b.published AS published_b, -- when
    (SELECT group_concat(value, '; ') FROM json_each(links.reasons)) AS reasons, -- why one may think so
    links.superseded AS superseded, -- a or b: the side that has been overtaken
    links.review AS review, -- suggested or confirmed
    links.claim_a AS claim_a_id, -- for joins
    links.claim_b AS claim_b_id -- for joins
FROM links
JOIN attributed_claims AS a ON a.claim_id = links.claim_a
JOIN attributed_claims AS b ON b.claim_id = links.claim_b
WHERE links.review <> 'rejected';

CREATE VIEW conflicts AS -- Claims that stand against each other.
SELECT
    kind, -- what they disagree about: quantity, date, place, actor, denial, negation or status
    score, -- how sure, 0 to 1
    claim_a, -- what the one says
    source_a, -- who says so
    via_a, -- who passed it on
    outlet_a, -- who publishes it
    published_a, -- when
    claim_b, -- what the other says
    source_b, -- who says so
    via_b, -- who passed it on
    outlet_b, -- who publishes it
    published_b, -- when
    reasons, -- why one may think so
    superseded, -- a or b: the side that a later count or a plan since carried out has overtaken; NULL: they conflict still
    review, -- suggested or confirmed
    claim_a_id, -- for joins
    claim_b_id -- for joins
FROM linked_claims
WHERE relation = 'conflicts';

CREATE VIEW corroborations AS -- Claims that say the same.
SELECT
    kind, -- echo: one origin told twice; independent: two origins
    score, -- how sure, 0 to 1
    claim_a, -- what the one says
    source_a, -- who says so
    via_a, -- who passed it on
    outlet_a, -- who publishes it
    published_a, -- when
    claim_b, -- what the other says
    source_b, -- who says so
    via_b, -- who passed it on
    outlet_b, -- who publishes it
    published_b, -- when
    reasons, -- why one may think so
    superseded, -- a or b: the side that has been overtaken
    review, -- suggested or confirmed
    claim_a_id, -- for joins
    claim_b_id -- for joins
FROM linked_claims
WHERE relation = 'corroborates';

-- A form without a capital letter is a pronoun or a description; so is one that stands without it elsewhere.
CREATE VIEW source_names AS -- Other names of a source: its forms in texts that are no mere pronouns.
SELECT
    aliases.source_id AS source_id, -- whom it means
    aliases.form AS form, -- words as they stand in texts
    sum(aliases.claims) AS claims -- number of claims made under this form
FROM aliases
JOIN sources ON sources.id = aliases.source_id
WHERE aliases.form <> sources.name
    AND aliases.form <> lower(aliases.form)
    AND lower(aliases.form) NOT IN (SELECT form FROM aliases)
GROUP BY aliases.source_id, aliases.form;

CREATE VIEW source_documents AS -- Which source speaks or passes something on in which document.
SELECT
    source_id, -- who
    document_id, -- where
    sum(said) AS said, -- number of claims that are its own
    sum(passed_on) AS passed_on -- number of claims that it passed on
FROM (
    SELECT source_id, document_id, 1 AS said, 0 AS passed_on FROM claims WHERE source_id IS NOT NULL
    UNION ALL
    SELECT relays.source_id, claims.document_id, 0, 1 FROM relays JOIN claims ON claims.id = relays.claim_id
)
GROUP BY source_id, document_id;

CREATE VIEW source_summary AS -- One row for each source: how much it says and passes on, where, and under which names.
WITH outlets_of AS (
    SELECT source_id, group_concat(outlet, ', ') AS outlets FROM (
        SELECT DISTINCT source_id, outlet FROM source_documents JOIN documents ON documents.id = document_id
        WHERE outlet IS NOT NULL ORDER BY source_id, outlet
    ) GROUP BY source_id
),
names_of AS (
    SELECT source_id, group_concat(form, ', ') AS forms FROM (
        SELECT source_id, form FROM source_names ORDER BY source_id, claims DESC, form
    ) GROUP BY source_id
)
SELECT
    sources.name AS source, -- canonical name
    sources.kind AS kind, -- person, organisation, media, anonymous or document
    sum(source_documents.said) AS claims, -- number of claims that are its own
    sum(source_documents.passed_on) AS passed_on, -- number of claims that it passed on
    count(*) AS documents, -- number of articles that it appears in
    outlets_of.outlets AS outlets, -- who publishes them
    min(documents.published) AS first_published, -- day of the earliest of them
    max(documents.published) AS last_published, -- day of the latest
    names_of.forms AS also_called, -- its other names, the most frequent first
    sources.id AS source_id -- for joins
FROM sources
JOIN source_documents ON source_documents.source_id = sources.id
JOIN documents ON documents.id = source_documents.document_id
LEFT JOIN outlets_of ON outlets_of.source_id = sources.id
LEFT JOIN names_of ON names_of.source_id = sources.id
GROUP BY sources.id;

CREATE VIEW claim_parts AS -- The words of each part of a claim, cut out of the article.
SELECT
    spans.claim_id AS claim_id, -- claim that they belong to
    spans.part AS part, -- quote, speaker, cue, frame or addressee
    spans.position AS position, -- place among the stretches of the same part, from 1
    substr(documents.text, spans.start_char + 1, spans.end_char - spans.start_char) AS words -- the words
FROM spans
JOIN claims ON claims.id = spans.claim_id
JOIN documents ON documents.id = claims.document_id;
