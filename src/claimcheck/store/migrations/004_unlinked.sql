CREATE TABLE unlinked ( -- One row for each article that the links do not cover yet: an ingest was cut off, and the next one makes up for it.
    document_id TEXT PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE -- the article
) WITHOUT ROWID;

-- Nobody knows how far the links of an earlier database reach.
INSERT INTO unlinked (document_id) SELECT id FROM documents;
