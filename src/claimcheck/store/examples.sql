-- claims_on_a_topic: Who says what on a topic, the closest match first. Upper and lower case and accents do not count; ae, ss and the like find ä and ß.
-- :topic = drohne*
SELECT source, via, outlet, published, claim
FROM claims_search JOIN attributed_claims ON attributed_claims.number = claims_search.rowid
WHERE claims_search MATCH :topic
ORDER BY rank;

-- conflicts_on_a_topic: All conflicts on a topic, the surest first. One of the two claims has to have the words.
-- :topic = drohne*
WITH about AS (
    SELECT claims.id FROM claims_search JOIN claims ON claims.number = claims_search.rowid
    WHERE claims_search MATCH :topic
)
SELECT round(score, 2) AS score, kind, source_a, outlet_a, claim_a, source_b, outlet_b, claim_b, reasons, review
FROM conflicts
WHERE claim_a_id IN (SELECT id FROM about) OR claim_b_id IN (SELECT id FROM about)
ORDER BY conflicts.score DESC;

-- figures_in_conflict: Figures that stand against each other and that nothing since has settled, the surest first.
SELECT round(score, 2) AS score, source_a, outlet_a, claim_a, source_b, outlet_b, claim_b, reasons
FROM conflicts
WHERE kind = 'quantity' AND superseded IS NULL
ORDER BY conflicts.score DESC;

-- who_relies_on_whom: From whom each outlet has what it tells second hand.
SELECT outlet, station.name AS relies_on, count(DISTINCT claim_id) AS claims, count(DISTINCT document_id) AS articles
FROM attributed_claims
JOIN relays USING (claim_id)
JOIN sources AS station ON station.id = relays.source_id
GROUP BY outlet, station.id
ORDER BY claims DESC, outlet, relies_on;

-- anonymous_sources_by_outlet: How often each outlet leaves its sources unnamed, and how often it says why.
SELECT outlet, sum(source_kind = 'anonymous') AS from_unnamed_sources, count(*) AS claims,
    round(100.0 * sum(source_kind = 'anonymous') / count(*)) AS percent,
    sum(nullif(anonymity.reason, '') IS NOT NULL) AS with_a_reason
FROM attributed_claims LEFT JOIN anonymity USING (claim_id)
GROUP BY outlet
HAVING from_unnamed_sources > 0
ORDER BY percent DESC, outlet;

-- echo_chambers: What several outlets tell though all of them have it from one origin, the most repeated first.
WITH told AS (
    SELECT claim_a_id AS id, claim_b_id AS other, kind FROM corroborations
    UNION ALL SELECT claim_b_id, claim_a_id, kind FROM corroborations
)
SELECT first.claim, first.source, first.outlet, count(DISTINCT again.outlet) AS echoed_by,
    group_concat(DISTINCT again.outlet) AS echoes
FROM told
JOIN stated_claims AS first ON first.claim_id = told.id
JOIN stated_claims AS again ON again.claim_id = told.other
WHERE told.kind = 'echo' AND told.id NOT IN (SELECT id FROM told WHERE kind = 'independent')
GROUP BY first.claim_id
HAVING coalesce(first.published, '9') <= min(coalesce(again.published, '9'))
ORDER BY echoed_by DESC, first.published, first.claim_id;

-- claims_first_seen: Where a claim that was told more than once was first seen, and who told it afterwards.
WITH told AS (
    SELECT claim_a_id AS id, claim_b_id AS other FROM corroborations
    UNION SELECT claim_b_id, claim_a_id FROM corroborations
)
SELECT first.published AS first_seen, first.outlet, first.source, first.claim, count(DISTINCT other) AS told_again,
    group_concat(DISTINCT again.outlet) AS told_again_by, max(again.published) AS last_seen
FROM told
JOIN stated_claims AS first ON first.claim_id = told.id
JOIN stated_claims AS again ON again.claim_id = told.other
GROUP BY first.claim_id
HAVING first_seen IS NOT NULL AND first_seen <= coalesce(min(again.published), first_seen)
ORDER BY first_seen, first.claim_id;

-- who_denies: Who denies, and how large a part of what they say that is.
SELECT source, sum(certainty = 'denial') AS denials, count(*) AS claims
FROM attributed_claims
WHERE source IS NOT NULL
GROUP BY source_id
HAVING denials > 0
ORDER BY denials DESC, source;

-- figures_of_a_unit: How a figure moves from article to article, everything counted in one unit.
-- :unit = Drohnen
SELECT published, outlet, source, value, low, high, quantities.text
FROM quantities JOIN attributed_claims USING (claim_id)
WHERE unit = :unit
ORDER BY published, outlet;

-- claims_about_a_time: What is claimed of a time: every claim with a date that touches it.
-- :from = 2025-12-01
-- :until = 2025-12-31
SELECT first_day, last_day, source, claim
FROM dates JOIN attributed_claims USING (claim_id)
WHERE first_day <= :until AND last_day >= :from
ORDER BY first_day, source;

-- how_far_to_trust: How much of what each outlet tells comes with which Admiralty code: letter of the source, digit of the claim; F6 is ungraded.
SELECT outlet, rating, count(*) AS claims
FROM graded_claims JOIN attributed_claims USING (claim_id)
GROUP BY outlet, rating
ORDER BY outlet, rating;

-- articles_that_changed: Articles that were ingested in several versions, and how many claims each version has.
SELECT title, outlet, published, version, claims, reason
FROM article_versions
ORDER BY article, version;
