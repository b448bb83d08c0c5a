-- An article that is ingested again with another text is one more version of the same article; none is overwritten.
CREATE TABLE versions ( -- One row for each row of documents: which version of which article it is.
    document_id TEXT PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE, -- the version
    article INTEGER NOT NULL, -- documents.number of the first version of the same article
    version INTEGER NOT NULL CHECK (version >= 1), -- place among the versions of the article, from 1, in order of arrival
    replaced INTEGER NOT NULL DEFAULT 0 CHECK (replaced IN (0, 1)), -- 1 where a newer version is there, which counts instead
    reason TEXT NOT NULL DEFAULT '', -- why it is taken for the same article; empty for a first version
    ingested_at TEXT, -- when it was read in, in UTC: 2024-10-11T12:30:00Z; NULL where that was not noted
    UNIQUE (article, version)
) WITHOUT ROWID;

CREATE INDEX versions_replaced ON versions (document_id) WHERE replaced;
CREATE INDEX documents_by_url ON documents (url);
CREATE INDEX documents_by_path ON documents (path);

-- Nobody looked for versions in an earlier database: each article stands for itself there.
INSERT INTO versions (document_id, article, version) SELECT id, number, 1 FROM documents;

-- An article that is put in by hand is one of its own, until something says otherwise.
CREATE TRIGGER versions_first AFTER INSERT ON documents BEGIN
    INSERT INTO versions (document_id, article, version) VALUES (new.id, new.number, 1);
END;
