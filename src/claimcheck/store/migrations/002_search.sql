-- The index holds no text of its own; it reads it through this view. A claim with an eszett is indexed in both
-- spellings, as written and with ss, because the tokenizer strips the dots off an umlaut but leaves the eszett alone.
CREATE VIEW claims_search_source AS -- What claims_search indexes, no table to ask anything else of.
SELECT
    number, -- the claim
    text, -- its text as written
    CASE WHEN instr(text, 'ß') OR instr(text, 'ẞ')
        THEN replace(replace(text, 'ß', 'ss'), 'ẞ', 'SS') END AS folded -- its text with ss, where it has an eszett
FROM claims;

CREATE VIRTUAL TABLE claims_search USING fts5 ( -- Full-text index of the claims: ask it with MATCH, its rowid is claims.number.
    text, -- as written; case and accents do not count
    folded, -- the same with ss for the eszett
    content = 'claims_search_source',
    content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER claims_search_insert AFTER INSERT ON claims BEGIN
    INSERT INTO claims_search (rowid, text, folded)
    SELECT number, text, folded FROM claims_search_source WHERE number = new.number;
END;

CREATE TRIGGER claims_search_delete BEFORE DELETE ON claims BEGIN
    INSERT INTO claims_search (claims_search, rowid, text, folded)
    SELECT 'delete', number, text, folded FROM claims_search_source WHERE number = old.number;
END;

CREATE TRIGGER claims_search_update_before BEFORE UPDATE OF number, text ON claims BEGIN
    INSERT INTO claims_search (claims_search, rowid, text, folded)
    SELECT 'delete', number, text, folded FROM claims_search_source WHERE number = old.number;
END;

CREATE TRIGGER claims_search_update_after AFTER UPDATE OF number, text ON claims BEGIN
    INSERT INTO claims_search (rowid, text, folded)
    SELECT number, text, folded FROM claims_search_source WHERE number = new.number;
END;
