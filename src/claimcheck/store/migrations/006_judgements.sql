-- What is told of a source that is not named.
CREATE TABLE anonymity ( -- One row for each claim of an unnamed source of which its article tells something.
    claim_id TEXT PRIMARY KEY REFERENCES claims (id) ON DELETE CASCADE, -- claim of that source
    role TEXT CHECK (role IN ('official', 'intelligence', 'military', 'police', 'judiciary', 'diplomat', 'politician', 'company', 'expert', 'medical', 'witness', 'relative', 'insider')), -- what sort of person speaks, NULL where the words do not say
    number INTEGER CHECK (number >= 1), -- how many speak, NULL where that is not told
    reason TEXT NOT NULL -- words that say why nobody is named, empty where none do
) WITHOUT ROWID;

-- What a person decides. Neither decisions nor grades refer to rows that a later run may drop: they name sources by
-- kind and name, claims and documents by their ids, which are the same whenever the same article is ingested.
CREATE TABLE decisions ( -- One row for each word of a person on who is who, a log to which one only adds; it wins over what the program finds, for claims to come as well.
    number INTEGER PRIMARY KEY, -- place in the log, from 1
    action TEXT NOT NULL CHECK (action IN ('merge', 'split', 'undo')), -- merge: source is target; split: what the row describes is not source but target; undo: another row holds no more
    source_kind TEXT CHECK (source_kind IN ('person', 'organisation', 'media', 'anonymous', 'document')), -- kind of the source, NULL in an undo
    source_name TEXT CHECK (source_name <> ''), -- its name then
    target_kind TEXT CHECK (target_kind IN ('person', 'organisation', 'media', 'anonymous', 'document')), -- kind of whom it is
    target_name TEXT CHECK (target_name <> ''), -- name that it has from then on
    document_id TEXT CHECK (document_id <> ''), -- only article that a split is about, NULL for all of them
    words TEXT CHECK (words <> ''), -- only words for the speaker that a split is about, NULL for any
    undoes INTEGER REFERENCES decisions (number) CHECK (undoes < number), -- decision that an undo takes back; an undo can be undone
    reviewer TEXT NOT NULL CHECK (reviewer <> ''), -- who decided
    decided TEXT NOT NULL CHECK (decided IS strftime('%Y-%m-%dT%H:%M:%SZ', decided)), -- when, UTC: 2024-10-11T14:30:00Z
    note TEXT NOT NULL, -- why, in the reviewer's words
    CHECK ((action = 'undo') = (undoes IS NOT NULL)),
    CHECK ((action = 'undo') = (source_name IS NULL) AND (action = 'undo') = (target_name IS NULL)),
    CHECK ((source_kind IS NULL) = (source_name IS NULL) AND (target_kind IS NULL) = (target_name IS NULL)),
    CHECK (source_kind <> target_kind OR source_name <> target_name),
    CHECK (action = 'split' OR (document_id IS NULL AND words IS NULL))
);

CREATE TABLE decision_mentions ( -- One row for each name that a split is about, as the articles have it; none where any name is meant.
    decision_number INTEGER NOT NULL REFERENCES decisions (number) ON DELETE CASCADE, -- the split
    position INTEGER NOT NULL CHECK (position >= 1), -- place among its names, from 1
    name TEXT NOT NULL CHECK (name <> ''), -- what an article alone calls the source
    kind TEXT CHECK (kind IN ('person', 'organisation', 'media', 'anonymous', 'document')), -- what sort of source, NULL for a relay
    PRIMARY KEY (decision_number, position)
) WITHOUT ROWID;

CREATE TABLE stations ( -- One row for each station of a claim as its article alone names it, before articles were compared and decisions applied; that all is worked out from here anew each time.
    claim_id TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE, -- claim that came this way
    position INTEGER NOT NULL CHECK (position >= 0), -- 0 is the source, 1 the relay that heard it from the source, and so on
    name TEXT NOT NULL CHECK (name <> ''), -- what the article calls it, pronouns and offices resolved inside the article
    kind TEXT CHECK (kind IN ('person', 'organisation', 'media', 'anonymous', 'document')), -- what sort of source, NULL for a relay, of which a text tells the name alone
    decision_number INTEGER REFERENCES decisions (number), -- last decision that says who this is, NULL where the program found it
    PRIMARY KEY (claim_id, position),
    CHECK ((kind IS NULL) = (position > 0))
) WITHOUT ROWID;

CREATE INDEX stations_by_decision ON stations (decision_number) WHERE decision_number IS NOT NULL;

-- What the articles alone said was not kept so far: of earlier databases, what was unified stays so.
INSERT INTO stations (claim_id, position, name, kind)
SELECT claims.id, 0, sources.name, sources.kind FROM claims JOIN sources ON sources.id = claims.source_id;
INSERT INTO stations (claim_id, position, name)
SELECT relays.claim_id, relays.position, sources.name FROM relays JOIN sources ON sources.id = relays.source_id;

CREATE TABLE identities ( -- One row for each source that was given up because it is another: what articles, decisions and grades call so is that one.
    former_id TEXT PRIMARY KEY CHECK (former_id <> source_id), -- kind and name given up: person:Lang
    source_id TEXT NOT NULL REFERENCES sources (id) ON DELETE CASCADE -- who that is
) WITHOUT ROWID;

CREATE INDEX identities_by_source ON identities (source_id);

CREATE TABLE grades ( -- One row for each grade that a person gave by the Admiralty code; all are kept, the newest counts.
    number INTEGER PRIMARY KEY, -- order of entry, from 1
    source_id TEXT CHECK (source_id LIKE '%_:_%'), -- kind and name of the source at the time: person:Petra Lang; NULL for a claim
    claim_id TEXT CHECK (claim_id <> ''), -- id of the claim, NULL for a source
    grade TEXT NOT NULL, -- of a source, its reliability: A completely reliable, B usually, C fairly, D not usually, E unreliable, F cannot be judged; of a claim, its credibility: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged
    grader TEXT NOT NULL CHECK (grader <> ''), -- who graded
    graded TEXT NOT NULL CHECK (graded IS strftime('%Y-%m-%dT%H:%M:%SZ', graded)), -- when, UTC: 2024-10-11T14:30:00Z
    note TEXT NOT NULL, -- why, in the grader's words
    CHECK ((source_id IS NULL) <> (claim_id IS NULL)),
    CHECK ((source_id IS NOT NULL AND grade IN ('A', 'B', 'C', 'D', 'E', 'F')) OR (claim_id IS NOT NULL AND grade IN ('1', '2', '3', '4', '5', '6')))
);

CREATE INDEX grades_by_source ON grades (source_id);
CREATE INDEX grades_by_claim ON grades (claim_id);

CREATE VIEW source_grades AS -- How far a source can be relied on: the newest grade under any name that is its own now; sources without a row are F.
SELECT
    source_id, -- the source
    grade, -- A to F
    grader, -- who graded
    graded, -- when
    note, -- why
    number -- for joins with grades
FROM (
    SELECT
        coalesce(identities.source_id, grades.source_id) AS source_id, grade, grader, graded, note, number,
        row_number() OVER (PARTITION BY coalesce(identities.source_id, grades.source_id) ORDER BY number DESC) AS age
    FROM grades LEFT JOIN identities ON identities.former_id = grades.source_id
    WHERE grades.source_id IS NOT NULL
)
WHERE age = 1;

CREATE VIEW graded_claims AS -- Every claim with its place in the Admiralty code: B2; F6 where nobody has graded.
SELECT
    claims.id AS claim_id, -- the claim
    coalesce(source_grades.grade, 'F') AS reliability, -- of its source, A to F
    coalesce(own.grade, '6') AS credibility, -- its own, 1 to 6
    coalesce(source_grades.grade, 'F') || coalesce(own.grade, '6') AS rating -- both: B2
FROM claims
LEFT JOIN source_grades ON source_grades.source_id = claims.source_id
LEFT JOIN grades AS own ON own.number = (SELECT max(number) FROM grades WHERE grades.claim_id = claims.id);

CREATE VIEW anonymous_sources AS -- One row for each unnamed source of each article. The same description in two articles is the same words, not known to be the same person: a row is a person or a group, a description is not.
SELECT
    sources.name AS description, -- words that stand for the source
    documents.outlet AS outlet, -- who publishes the article
    documents.published AS published, -- when
    count(*) AS claims, -- number of its claims there
    max(anonymity.role) AS role, -- what sort of person speaks, as far as told
    max(anonymity.number) AS number, -- how many speak, as far as told
    max(nullif(anonymity.reason, '')) AS reason, -- words that say why nobody is named
    (SELECT count(*) FROM source_documents WHERE source_documents.source_id = sources.id) AS articles_with_this_description, -- how many articles use the same words
    sources.id AS source_id, -- for joins
    claims.document_id AS document_id -- for joins
FROM claims
JOIN sources ON sources.id = claims.source_id AND sources.kind = 'anonymous'
JOIN documents ON documents.id = claims.document_id
LEFT JOIN anonymity ON anonymity.claim_id = claims.id
GROUP BY sources.id, claims.document_id;
