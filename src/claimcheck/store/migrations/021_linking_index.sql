-- The index by which articles meet, so that one more article is linked without reading the rest. It follows from the
-- claims: an export leaves it out, and the next ingest makes it again.
CREATE TABLE linking_index ( -- One row for each article and each rare word, name or number by which the linker finds others that have it, too; the empty one stands for all that are indexed.
    key TEXT NOT NULL, -- the word in the form that the linker compares: w:stem, c:concept or #:number
    published TEXT NOT NULL, -- when the article appeared, as in documents; ~ where that is not known
    document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE, -- the article
    PRIMARY KEY (key, published, document_id)
) WITHOUT ROWID;

CREATE INDEX linking_index_by_document ON linking_index (document_id);

CREATE TABLE linking_state ( -- One row: which linker made the links and the index that are here; none before the first.
    linker TEXT NOT NULL -- digest of the linker's code and words; where another one comes, all is linked anew
);
