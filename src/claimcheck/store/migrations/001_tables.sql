CREATE TABLE documents ( -- One article a row.
    number INTEGER PRIMARY KEY, -- order of arrival, from 1
    id TEXT NOT NULL UNIQUE CHECK (id <> ''), -- stable identifier: twelve hex digits, or the id that the article came with
    title TEXT, -- headline
    outlet TEXT, -- who publishes it
    published TEXT CHECK (
        published GLOB '[0-9][0-9][0-9][0-9]'
        OR published GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'
        OR published GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
    ), -- day of publication as far as known: 2024, 2024-10 or 2024-10-11
    language TEXT, -- ISO 639-1 code
    url TEXT, -- where it was published
    path TEXT, -- file that it was read from, as named then
    text TEXT NOT NULL -- whole text; all character offsets count in it, from 0
);

CREATE INDEX documents_by_day ON documents (published, number);
CREATE INDEX documents_by_outlet ON documents (outlet);

CREATE TABLE sources ( -- One row for each person, organisation, medium or document that says or passes on something.
    id TEXT PRIMARY KEY CHECK (id = kind || ':' || name), -- kind and name: person:Petra Lang
    name TEXT NOT NULL CHECK (name <> ''), -- canonical name
    kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation', 'media', 'anonymous', 'document')), -- person, organisation, media, anonymous (a source that stays unnamed) or document
    UNIQUE (name, kind)
) WITHOUT ROWID;

CREATE TABLE aliases ( -- One row for each form under which a source speaks in a document: mentions, and names now merged into another.
    source_id TEXT NOT NULL REFERENCES sources (id) ON DELETE CASCADE, -- whom it means
    form TEXT NOT NULL CHECK (form <> ''), -- words as they stand in the text
    document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE, -- where they stand
    claims INTEGER NOT NULL CHECK (claims > 0), -- number of claims made under this form there
    PRIMARY KEY (source_id, form, document_id)
) WITHOUT ROWID;

CREATE INDEX aliases_by_document ON aliases (document_id);
CREATE INDEX aliases_by_form ON aliases (form);

CREATE TABLE claims ( -- One attributed claim a row.
    number INTEGER PRIMARY KEY, -- order of arrival, ties the claim to its entry in claims_search
    id TEXT NOT NULL UNIQUE CHECK (id <> ''), -- stable identifier: twelve hex digits
    document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE, -- article that it stands in
    position INTEGER NOT NULL CHECK (position >= 1), -- place among the claims of its article, from 1
    text TEXT NOT NULL, -- what was said, as one string
    type TEXT NOT NULL CHECK (type IN ('Direct', 'Indirect', 'Reported', 'FreeIndirect', 'IndirectFreeIndirect', 'Narrative')), -- how it is rendered: in its own words, retold, summed up as a speech act, as hearsay, as hearsay carried on, or in the voice of the outlet
    source_id TEXT REFERENCES sources (id), -- who says so, NULL where nobody is named
    speaker_text TEXT NOT NULL, -- words that name the speaker in the text
    certainty TEXT NOT NULL CHECK (certainty IN ('asserted', 'hedged', 'denial', 'declined')), -- asserted, hedged, denial, or declined (nothing was said)
    negated INTEGER NOT NULL CHECK (negated IN (0, 1)), -- 1 where the claim itself is put in the negative
    nested INTEGER NOT NULL CHECK (nested IN (0, 1)), -- 1 where it is the verbatim part of another claim, which says the same and more
    context TEXT NOT NULL, -- sentence or sentences around it
    rule TEXT NOT NULL, -- name of the pattern family that found it
    UNIQUE (document_id, position)
);

CREATE INDEX claims_by_source ON claims (source_id);

CREATE TABLE spans ( -- One row for each stretch of an article that makes up a part of a claim.
    claim_id TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE, -- claim that it belongs to
    part TEXT NOT NULL CHECK (part IN ('quote', 'speaker', 'cue', 'frame', 'addressee')), -- quote: what was said; speaker: who is named; cue: words that tell of the saying; frame: the introducing clause; addressee: whom it was said to
    position INTEGER NOT NULL CHECK (position >= 1), -- place among the stretches of the same part, from 1
    start_char INTEGER NOT NULL CHECK (start_char >= 0), -- first character in the text of the document, from 0
    end_char INTEGER NOT NULL CHECK (end_char > start_char), -- character behind the last
    PRIMARY KEY (claim_id, part, position)
) WITHOUT ROWID;

CREATE TABLE relays ( -- One row for each station that passed a claim on between its source and the outlet.
    claim_id TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE, -- claim that was passed on
    position INTEGER NOT NULL CHECK (position >= 1), -- 1 heard it from the source, 2 from 1, and so on
    source_id TEXT NOT NULL REFERENCES sources (id), -- who passed it on
    start_char INTEGER CHECK (start_char >= 0), -- first character of the words that show it, NULL where another sentence does
    end_char INTEGER CHECK (end_char > start_char), -- character behind the last
    PRIMARY KEY (claim_id, position),
    CHECK ((start_char IS NULL) = (end_char IS NULL))
) WITHOUT ROWID;

CREATE INDEX relays_by_source ON relays (source_id);

CREATE TABLE quantities ( -- One row for each counted or measured thing in a claim.
    claim_id TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE, -- claim that it stands in
    position INTEGER NOT NULL CHECK (position >= 1), -- place among the quantities of the claim, from 1
    value REAL NOT NULL, -- the number
    low REAL NOT NULL CHECK (low <= value), -- least that the words allow
    high REAL NOT NULL CHECK (high >= value), -- most that the words allow
    unit TEXT NOT NULL, -- what is counted or measured
    text TEXT NOT NULL, -- words in the text
    PRIMARY KEY (claim_id, position)
) WITHOUT ROWID;

CREATE INDEX quantities_by_unit ON quantities (unit, value);

CREATE TABLE dates ( -- One row for each time that a claim names.
    claim_id TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE, -- claim that it stands in
    position INTEGER NOT NULL CHECK (position >= 1), -- place among the dates of the claim, from 1
    first_day TEXT NOT NULL CHECK (first_day = date(first_day, '+0 days')), -- first day of the time, as 2024-10-11
    last_day TEXT NOT NULL CHECK (last_day = date(last_day, '+0 days') AND last_day >= first_day), -- last day, the same for a single day
    text TEXT NOT NULL, -- words in the text
    PRIMARY KEY (claim_id, position)
) WITHOUT ROWID;

CREATE INDEX dates_by_day ON dates (first_day, last_day);

CREATE TABLE links ( -- One row for each pair of claims that say the same thing or stand against each other.
    claim_a TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE, -- the claim with the smaller id
    claim_b TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE CHECK (claim_b > claim_a), -- the other
    relation TEXT NOT NULL CHECK (relation IN ('corroborates', 'conflicts')), -- corroborates or conflicts
    kind TEXT NOT NULL, -- echo or independent; or what they disagree about: quantity, date, place, actor, denial, negation, status
    score REAL NOT NULL CHECK (score BETWEEN 0 AND 1), -- how sure that is, 0 to 1
    superseded TEXT CHECK (superseded IN ('a', 'b')), -- a or b: the side that a later count or a plan since carried out has overtaken
    reasons TEXT NOT NULL CHECK (json_valid(reasons)), -- why one may think so, as a JSON list of sentences
    review TEXT NOT NULL DEFAULT 'suggested' CHECK (review IN ('suggested', 'confirmed', 'rejected')), -- suggested by the program; confirmed or rejected by a person, and then never overwritten
    PRIMARY KEY (claim_a, claim_b, relation, kind),
    CHECK (
        (relation = 'corroborates' AND kind IN ('echo', 'independent'))
        OR (relation = 'conflicts' AND kind IN ('quantity', 'date', 'place', 'actor', 'denial', 'negation', 'status'))
    )
) WITHOUT ROWID;

CREATE INDEX links_by_other_claim ON links (claim_b, relation);
CREATE INDEX links_by_score ON links (relation, score);
