-- A claim with umlauts is indexed with ae, oe, ue as well. That takes a column of its own, so that a phrase is found
-- whichever of its words are written in which way: the tokenizer makes a bare vowel of an umlaut in the other two.
DROP TRIGGER claims_search_insert;
DROP TRIGGER claims_search_delete;
DROP TRIGGER claims_search_update_before;
DROP TRIGGER claims_search_update_after;
DROP TABLE claims_search;
DROP VIEW claims_search_source;

CREATE VIEW claims_search_source AS -- What claims_search indexes, no table to ask anything else of.
SELECT
    number, -- the claim
    text, -- its text as written
    CASE WHEN instr(text, 'ß') OR instr(text, 'ẞ')
        THEN replace(replace(text, 'ß', 'ss'), 'ẞ', 'SS') END AS folded, -- its text with ss, where it has an eszett
    CASE WHEN text GLOB '*[äöüÄÖÜ]*'
        THEN replace(replace(replace(replace(replace(replace(replace(replace(
            text, 'ß', 'ss'), 'ẞ', 'SS'), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'Ä', 'Ae'), 'Ö', 'Oe'), 'Ü', 'Ue')
        END AS spelled_out -- its text with ss and with ae, oe, ue, where it has an umlaut
FROM claims;

CREATE VIRTUAL TABLE claims_search USING fts5 ( -- Full-text index of the claims: ask it with MATCH, its rowid is claims.number.
    text, -- as written; case and accents do not count
    folded, -- the same with ss for the eszett
    spelled_out, -- the same with ss for the eszett and ae, oe, ue for umlauts
    content = 'claims_search_source',
    content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 2'
);

INSERT INTO claims_search (claims_search) VALUES ('rebuild');

CREATE TRIGGER claims_search_insert AFTER INSERT ON claims BEGIN
    INSERT INTO claims_search (rowid, text, folded, spelled_out)
    SELECT number, text, folded, spelled_out FROM claims_search_source WHERE number = new.number;
END;

CREATE TRIGGER claims_search_delete BEFORE DELETE ON claims BEGIN
    INSERT INTO claims_search (claims_search, rowid, text, folded, spelled_out)
    SELECT 'delete', number, text, folded, spelled_out FROM claims_search_source WHERE number = old.number;
END;

CREATE TRIGGER claims_search_update_before BEFORE UPDATE OF number, text ON claims BEGIN
    INSERT INTO claims_search (claims_search, rowid, text, folded, spelled_out)
    SELECT 'delete', number, text, folded, spelled_out FROM claims_search_source WHERE number = old.number;
END;

CREATE TRIGGER claims_search_update_after AFTER UPDATE OF number, text ON claims BEGIN
    INSERT INTO claims_search (rowid, text, folded, spelled_out)
    SELECT number, text, folded, spelled_out FROM claims_search_source WHERE number = new.number;
END;
