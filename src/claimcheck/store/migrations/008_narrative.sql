-- Statements in an outlet's own voice (type Narrative) are claims too, but nobody's words: the views of what is attributed
-- leave them out, those of links tell them apart.
DROP VIEW source_summary;
DROP VIEW source_documents;
DROP VIEW corroborations;
DROP VIEW conflicts;
DROP VIEW linked_claims;
DROP VIEW attributed_claims;

CREATE VIEW stated_claims AS -- Every claim, the outlets' own words among them, with who says it, through whom it came, and where it stands.
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
    claims.type = 'Narrative' AS narrative, -- 1 where it is a statement in the outlet's own voice, which then is its source
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

CREATE VIEW attributed_claims AS -- Every claim that is laid in somebody's mouth; those of stated_claims without the outlets' own words.
SELECT
    claim, -- what was said
    source, -- who says so, NULL where nobody is named
    source_kind, -- person, organisation, media, anonymous or document
    speaker, -- words that name the speaker in the text
    via, -- who passed it on, first hand first: Reuters → n-tv; the outlet left out
    outlet, -- who publishes it
    published, -- when, as far as known
    certainty, -- asserted, hedged, denial or declined
    negated, -- 1 where the claim is put in the negative
    nested, -- 1 where it is the verbatim part of another claim, which says the same and more
    type, -- how it is rendered: Direct, Indirect and so on
    title, -- headline of the article
    language, -- ISO 639-1 code
    context, -- sentence or sentences around it
    claim_id, -- for joins
    document_id, -- for joins
    source_id, -- for joins
    position, -- place in the article, from 1
    number -- for joins with the rowid of claims_search
FROM stated_claims
WHERE NOT narrative;

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
    a.narrative AS narrative_a, -- 1 where the one is in the outlet's own voice
    b.claim AS claim_b, -- what the other says
    coalesce(b.source, nullif(b.speaker, '')) AS source_b, -- who says so
    b.via AS via_b, -- who passed it on
    b.outlet AS outlet_b, -- who publishes it
    b.published AS published_b, -- when
    b.narrative AS narrative_b, -- 1 where the other is in the outlet's own voice
    (SELECT group_concat(value, '; ') FROM json_each(links.reasons)) AS reasons, -- why one may think so
    links.superseded AS superseded, -- a or b: the side that has been overtaken
    links.review AS review, -- suggested or confirmed
    links.claim_a AS claim_a_id, -- for joins
    links.claim_b AS claim_b_id -- for joins
FROM links
JOIN stated_claims AS a ON a.claim_id = links.claim_a
JOIN stated_claims AS b ON b.claim_id = links.claim_b
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
    narrative_a, -- 1 where the one is in the outlet's own voice
    claim_b, -- what the other says
    source_b, -- who says so
    via_b, -- who passed it on
    outlet_b, -- who publishes it
    published_b, -- when
    narrative_b, -- 1 where the other is in the outlet's own voice
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
    narrative_a, -- 1 where the one is in the outlet's own voice
    claim_b, -- what the other says
    source_b, -- who says so
    via_b, -- who passed it on
    outlet_b, -- who publishes it
    published_b, -- when
    narrative_b, -- 1 where the other is in the outlet's own voice
    reasons, -- why one may think so
    superseded, -- a or b: the side that has been overtaken
    review, -- suggested or confirmed
    claim_a_id, -- for joins
    claim_b_id -- for joins
FROM linked_claims
WHERE relation = 'corroborates';

CREATE VIEW source_documents AS -- Which source speaks or passes something on in which document.
SELECT
    source_id, -- who
    document_id, -- where
    sum(said AND NOT narrative) AS said, -- number of claims that are its own
    sum(passed_on AND NOT narrative) AS passed_on, -- number of claims that it passed on
    sum(said AND narrative) AS narrated, -- number of statements in its own voice, where it is the outlet
    sum(passed_on AND narrative) AS narrated_on -- number of statements in the voice of the outlet that a dateline credits it with
FROM (
    SELECT source_id, document_id, type = 'Narrative' AS narrative, 1 AS said, 0 AS passed_on
    FROM claims WHERE source_id IS NOT NULL
    UNION ALL
    SELECT relays.source_id, claims.document_id, type = 'Narrative', 0, 1
    FROM relays JOIN claims ON claims.id = relays.claim_id
)
GROUP BY source_id, document_id;

CREATE VIEW source_summary AS -- One row for each source: how much it says and passes on, where, and under which names; what outlets state in their own voice does not count.
WITH outlets_of AS (
    SELECT source_id, group_concat(outlet, ', ') AS outlets FROM (
        SELECT DISTINCT source_id, outlet FROM source_documents JOIN documents ON documents.id = document_id
        WHERE outlet IS NOT NULL AND said + passed_on > 0 ORDER BY source_id, outlet
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
JOIN source_documents ON source_documents.source_id = sources.id AND source_documents.said + source_documents.passed_on > 0
JOIN documents ON documents.id = source_documents.document_id
LEFT JOIN outlets_of ON outlets_of.source_id = sources.id
LEFT JOIN names_of ON names_of.source_id = sources.id
GROUP BY sources.id;
