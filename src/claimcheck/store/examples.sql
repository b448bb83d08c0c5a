-- Who says what about drones, the closest match first. Upper and lower case and accents do not count; ae, ss and the like find ä and ß.
SELECT source, via, outlet, published, claim
FROM claims_search JOIN attributed_claims ON attributed_claims.number = claims_search.rowid
WHERE claims_search MATCH 'drohne*'
ORDER BY rank;

-- Figures that stand against each other and that nothing since has settled, the surest first.
SELECT round(score, 2) AS score, source_a, outlet_a, claim_a, source_b, outlet_b, claim_b, reasons
FROM conflicts
WHERE kind = 'quantity' AND superseded IS NULL
ORDER BY conflicts.score DESC;

-- Through whom each outlet gets what it tells second hand.
SELECT outlet, via, count(*) AS claims
FROM attributed_claims
WHERE via IS NOT NULL
GROUP BY outlet, via
ORDER BY claims DESC, outlet, via;

-- Who denies, and how large a part of what they say that is.
SELECT source, sum(certainty = 'denial') AS denials, count(*) AS claims
FROM attributed_claims
WHERE source IS NOT NULL
GROUP BY source_id
HAVING denials > 0
ORDER BY denials DESC, source;

-- How a figure moves from article to article: everything counted in one unit.
SELECT published, outlet, source, value, low, high, quantities.text
FROM quantities JOIN attributed_claims USING (claim_id)
WHERE unit = 'Drohnen'
ORDER BY published, outlet;

-- What is claimed of a certain month: every claim with a date that touches it.
SELECT first_day, last_day, source, claim
FROM dates JOIN attributed_claims USING (claim_id)
WHERE first_day <= '2025-12-31' AND last_day >= '2025-12-01'
ORDER BY first_day, source;
