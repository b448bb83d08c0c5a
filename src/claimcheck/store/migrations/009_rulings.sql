-- What persons decide stands apart from what the program suggests, by pair of claims: it holds whatever a later run
-- makes of the pair. No foreign keys: an article may be read anew, and its claims come back under the same ids.
CREATE TABLE rulings ( -- One row for each pair of claims that a person confirmed or rejected as linked.
    claim_a TEXT NOT NULL CHECK (claim_a <> ''), -- the claim with the smaller id
    claim_b TEXT NOT NULL CHECK (claim_b > claim_a), -- the other
    review TEXT NOT NULL CHECK (review IN ('confirmed', 'rejected')), -- confirmed or rejected; the latter is never shown again
    relation TEXT CHECK (relation IN ('corroborates', 'conflicts')), -- relation of the link that was looked at, NULL where there was none
    kind TEXT CHECK ((kind IS NULL) = (relation IS NULL)), -- its kind
    reviewer TEXT NOT NULL DEFAULT '', -- who decided; empty where that was not noted
    decided_at TEXT, -- when, in UTC: 2024-10-11T12:30:00Z; NULL where that was not noted
    comment TEXT NOT NULL DEFAULT '', -- what the person wrote down
    PRIMARY KEY (claim_a, claim_b),
    CHECK (review = 'rejected' OR relation IS NOT NULL)
) WITHOUT ROWID;

INSERT OR IGNORE INTO rulings (claim_a, claim_b, review, relation, kind)
SELECT claim_a, claim_b, review, relation, kind FROM links WHERE review <> 'suggested'
ORDER BY review = 'rejected', score DESC;

DROP VIEW corroborations;
DROP VIEW conflicts;
DROP VIEW linked_claims;
CREATE TEMP TABLE former_links AS
SELECT claim_a, claim_b, relation, kind, score, superseded, reasons FROM links;
DROP TABLE links;

CREATE TABLE links ( -- One row for each pair of claims that, as the program sees it, say the same thing or stand against each other.
    claim_a TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE, -- the claim with the smaller id
    claim_b TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE CHECK (claim_b > claim_a), -- the other
    relation TEXT NOT NULL CHECK (relation IN ('corroborates', 'conflicts')), -- corroborates or conflicts
    kind TEXT NOT NULL, -- echo or independent; or what they disagree about: quantity, date, place, actor, denial, negation, status
    score REAL NOT NULL CHECK (score BETWEEN 0 AND 1), -- how sure that is, 0 to 1
    superseded TEXT CHECK (superseded IN ('a', 'b')), -- a or b: the side that a later count or a plan since carried out has overtaken
    reasons TEXT NOT NULL CHECK (json_valid(reasons)), -- why one may think so, as a JSON list of sentences
    PRIMARY KEY (claim_a, claim_b, relation, kind),
    CHECK (
        (relation = 'corroborates' AND kind IN ('echo', 'independent'))
        OR (relation = 'conflicts' AND kind IN ('quantity', 'date', 'place', 'actor', 'denial', 'negation', 'status'))
    )
) WITHOUT ROWID;

INSERT INTO links SELECT * FROM former_links;
DROP TABLE former_links;
CREATE INDEX links_by_other_claim ON links (claim_b, relation);
CREATE INDEX links_by_score ON links (relation, score);

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
    coalesce(rulings.review, 'suggested') AS review, -- suggested by the program, or confirmed by a person
    rulings.reviewer AS reviewer, -- who confirmed it
    rulings.comment AS comment, -- what that person wrote down
    links.claim_a AS claim_a_id, -- for joins
    links.claim_b AS claim_b_id -- for joins
FROM links
JOIN stated_claims AS a ON a.claim_id = links.claim_a
JOIN stated_claims AS b ON b.claim_id = links.claim_b
LEFT JOIN rulings ON rulings.claim_a = links.claim_a AND rulings.claim_b = links.claim_b
WHERE coalesce(rulings.review, 'suggested') <> 'rejected';

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
    review, -- suggested by the program, or confirmed by a person
    reviewer, -- who confirmed it
    comment, -- what that person wrote down
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
    review, -- suggested by the program, or confirmed by a person
    reviewer, -- who confirmed it
    comment, -- what that person wrote down
    claim_a_id, -- for joins
    claim_b_id -- for joins
FROM linked_claims
WHERE relation = 'corroborates';
