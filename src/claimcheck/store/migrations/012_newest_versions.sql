-- The views count the newest version of each article; the earlier ones stay in the tables.
DROP VIEW stated_claims;
CREATE VIEW stated_claims AS -- Every claim of the newest version of each article, the outlets' own words among them, with who says it, through whom it came, and where it stands.
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
LEFT JOIN sources ON sources.id = claims.source_id
WHERE claims.document_id NOT IN (SELECT document_id FROM versions WHERE replaced);

DROP VIEW source_documents;
CREATE VIEW source_documents AS -- Which source speaks or passes something on in which document, earlier versions left out.
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
WHERE document_id NOT IN (SELECT document_id FROM versions WHERE replaced)
GROUP BY source_id, document_id;

CREATE VIEW article_versions AS -- Every version of the articles that are there in several, in order.
SELECT
    documents.title AS title, -- headline of the version
    documents.outlet AS outlet, -- who publishes it
    documents.published AS published, -- when, as far as known
    versions.version AS version, -- place among the versions of the article, from 1
    versions.reason AS reason, -- why it is taken for the same article; empty for a first version
    versions.ingested_at AS ingested_at, -- when it was read in, in UTC; NULL where that was not noted
    (
        SELECT count(*) FROM claims WHERE claims.document_id = documents.id AND claims.type <> 'Narrative'
    ) AS claims, -- number of its claims that are laid in somebody's mouth
    documents.id AS document_id, -- for joins
    versions.article AS article -- the same for all versions of one article
FROM versions
JOIN documents ON documents.id = versions.document_id
WHERE versions.article IN (SELECT article FROM versions WHERE replaced)
ORDER BY versions.article, versions.version;
