-- What telling sources apart asks of the articles, so that one more article is read in without reading the rest. It
-- follows from stations and decisions: an export leaves it out, and the next ingest makes it again.
CREATE TABLE linking_voices ( -- One row for each name under which somebody speaks or passes something on in an article; the empty one stands for all that were heard.
    name TEXT NOT NULL, -- what the article alone calls the source, as in stations
    kind TEXT NOT NULL, -- what sort of source, empty for a relay
    document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE, -- the article
    language TEXT, -- its language
    claims INTEGER NOT NULL, -- number of its attributed claims that have this station
    PRIMARY KEY (name, kind, document_id)
) WITHOUT ROWID;

CREATE INDEX linking_voices_by_document ON linking_voices (document_id);

CREATE TABLE linking_name_keys ( -- One row for each name and each key under which names stand that may mean the same source.
    key TEXT NOT NULL, -- a sound, a spelling, a surname, a house in all languages
    name TEXT NOT NULL, -- the name, or the surname where the key is the sound of one
    PRIMARY KEY (key, name)
) WITHOUT ROWID;

CREATE TABLE linking_meanings ( -- One row for each name and kind: whom the program takes it for, before persons decide.
    name TEXT NOT NULL, -- as in stations
    kind TEXT NOT NULL, -- as in stations, empty for a relay
    source_id TEXT NOT NULL, -- kind and name of the source
    PRIMARY KEY (name, kind)
) WITHOUT ROWID;

DROP TABLE linking_state;

CREATE TABLE linking_state ( -- One row: what made the links, the index and the names that are here; none before the first.
    linker TEXT NOT NULL, -- digest of the linker's code and words; where another one comes, all is linked anew
    names TEXT NOT NULL, -- digest of what tells sources apart; where another one comes, all are told apart anew
    decided INTEGER -- last decision that claims show already, NULL before the first time
);
