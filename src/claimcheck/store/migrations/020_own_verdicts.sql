-- A ruling keeps the link that was looked at whole, and beside it what the person says instead, where that is something
-- else. So `links` is what the program suggests now and nothing else, and what a person confirmed needs no row in it.
CREATE TEMP TABLE former_rulings AS
SELECT rulings.*, links.score AS score, links.superseded AS superseded, links.reasons AS reasons
FROM rulings LEFT JOIN links USING (claim_a, claim_b, relation, kind);
DROP VIEW linked_claims;
DROP TABLE rulings;

CREATE TABLE rulings ( -- One row for each pair of claims that a person confirmed or rejected as linked.
    claim_a TEXT NOT NULL CHECK (claim_a <> ''), -- the claim with the smaller id
    claim_b TEXT NOT NULL CHECK (claim_b > claim_a), -- the other
    review TEXT NOT NULL CHECK (review IN ('confirmed', 'rejected')), -- confirmed or rejected; the latter is never shown again
    relation TEXT CHECK (relation IN ('corroborates', 'conflicts')), -- relation of the link that was looked at, NULL where there was none
    kind TEXT CHECK ((kind IS NULL) = (relation IS NULL)), -- its kind
    score REAL CHECK (score BETWEEN 0 AND 1), -- its score
    superseded TEXT CHECK (superseded IN ('a', 'b')), -- its overtaken side
    reasons TEXT CHECK (reasons IS NULL OR json_valid(reasons)), -- its reasons, as a JSON list of sentences
    own_relation TEXT CHECK (own_relation IN ('corroborates', 'conflicts')), -- what the person says it is instead, NULL where that is what was suggested
    own_kind TEXT, -- the kind that the person says it is of instead
    reviewer TEXT NOT NULL DEFAULT '', -- who decided; empty where that was not noted
    decided_at TEXT, -- when, in UTC: 2024-10-11T12:30:00Z; NULL where that was not noted
    comment TEXT NOT NULL DEFAULT '', -- what the person wrote down
    PRIMARY KEY (claim_a, claim_b),
    CHECK (review = 'rejected' OR relation IS NOT NULL),
    CHECK (review = 'confirmed' OR own_relation IS NULL),
    CHECK ((reasons IS NULL) = (score IS NULL)),
    CHECK (
        (own_relation IS NULL AND own_kind IS NULL)
        OR (own_relation = 'corroborates' AND own_kind IS NOT NULL AND own_kind IN ('echo', 'independent'))
        OR (
            own_relation = 'conflicts' AND own_kind IS NOT NULL
            AND own_kind IN ('quantity', 'date', 'place', 'actor', 'denial', 'negation', 'status')
        )
    )
) WITHOUT ROWID;

INSERT INTO rulings (claim_a, claim_b, review, relation, kind, score, superseded, reasons, reviewer, decided_at, comment)
SELECT claim_a, claim_b, review, relation, kind, score, superseded, reasons, reviewer, decided_at, comment
FROM former_rulings;
DROP TABLE former_rulings;

CREATE TABLE review_notes ( -- One row for each pair that a reviewer put off or wrote something about, without deciding by that.
    claim_a TEXT NOT NULL CHECK (claim_a <> ''), -- the claim with the smaller id
    claim_b TEXT NOT NULL CHECK (claim_b > claim_a), -- the other
    reviewer TEXT NOT NULL, -- who
    skipped_at TEXT, -- when that person last put it off, in UTC; NULL where they did not
    comment TEXT NOT NULL DEFAULT '', -- what that person wrote down; it goes into the decision
    PRIMARY KEY (claim_a, claim_b, reviewer),
    CHECK (skipped_at IS NOT NULL OR comment <> '')
) WITHOUT ROWID;

CREATE VIEW counted_links AS -- Every link as it counts, rejected ones among them: what the program suggests, and in the place of that what a person made of it.
SELECT
    links.claim_a AS claim_a, -- the claim with the smaller id
    links.claim_b AS claim_b, -- the other
    links.relation AS relation, -- corroborates or conflicts; what a person says goes before what was suggested
    links.kind AS kind, -- echo or independent; quantity, date, place, actor, denial, negation or status
    links.score AS score, -- how sure the program was of what it suggested, 0 to 1
    links.superseded AS superseded, -- a or b: the side that has been overtaken
    links.reasons AS reasons, -- why one may think so, as a JSON list of sentences
    coalesce(rulings.review, 'suggested') AS review, -- suggested by the program, or confirmed or rejected by a person
    NULL AS suggested_relation, -- what the program suggested, where a person says it is something else
    NULL AS suggested_kind -- the kind that it suggested
FROM links
LEFT JOIN rulings ON rulings.claim_a = links.claim_a AND rulings.claim_b = links.claim_b
WHERE rulings.reasons IS NULL
UNION ALL
SELECT
    claim_a,
    claim_b,
    coalesce(own_relation, relation),
    coalesce(own_kind, kind),
    score,
    CASE WHEN coalesce(own_relation, relation) = relation THEN superseded END,
    reasons,
    review,
    CASE WHEN own_relation IS NOT NULL THEN relation END,
    CASE WHEN own_relation IS NOT NULL THEN kind END
FROM rulings
WHERE
    reasons IS NOT NULL
    AND EXISTS (SELECT 1 FROM claims WHERE claims.id = rulings.claim_a)
    AND EXISTS (SELECT 1 FROM claims WHERE claims.id = rulings.claim_b);

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
    links.review AS review, -- suggested by the program, or confirmed by a person
    rulings.reviewer AS reviewer, -- who confirmed it
    rulings.comment AS comment, -- what that person wrote down
    links.suggested_relation || ', ' || links.suggested_kind AS suggested, -- what the program suggested, where that person says it is something else
    links.claim_a AS claim_a_id, -- for joins
    links.claim_b AS claim_b_id -- for joins
FROM counted_links AS links
JOIN stated_claims AS a ON a.claim_id = links.claim_a
JOIN stated_claims AS b ON b.claim_id = links.claim_b
LEFT JOIN rulings ON rulings.claim_a = links.claim_a AND rulings.claim_b = links.claim_b
WHERE links.review <> 'rejected';
