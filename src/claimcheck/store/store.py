"""The store: documents, claims, sources and links in one SQLite file."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from contextlib import contextmanager
from itertools import groupby
from operator import attrgetter
from types import TracebackType

from claimcheck.errors import ClaimcheckError, NotFoundError, OvertakenError, StoreError
from claimcheck.judgements import (
    Decision,
    DecisionSummary,
    Description,
    Grade,
    Identified,
    Mention,
    Rating,
    ReviewNote,
    Station,
)
from claimcheck.model import (
    Claim,
    Document,
    DocumentSummary,
    Link,
    Reliability,
    Ruling,
    Source,
    SourceKind,
    SourceSummary,
    Version,
)
from claimcheck.store import (
    content,
    decisions,
    descriptions,
    filters,
    grades,
    linking,
    registry,
    renaming,
    rows,
    rulings,
    search,
    versions,
    voices,
)
from claimcheck.store.connection import Connection
from claimcheck.store.forms import is_telling
from claimcheck.store.linking import Posting
from claimcheck.store.references import Entry, find_document, find_source, only_claim, version_named
from claimcheck.store.values import ClaimFilter, Counts, Extent, LinkFilter, SourceFilter
from claimcheck.store.versions import Former

_SELECT_CLAIMS = """
    SELECT claims.*, source.name AS source_name, source.kind AS source_kind,
        documents.title, documents.outlet, documents.published, documents.language,
        anonymity.role AS anonymous_role, anonymity.number AS anonymous_number, anonymity.reason AS anonymous_reason
    FROM claims JOIN documents ON documents.id = claims.document_id
    LEFT JOIN anonymity ON anonymity.claim_id = claims.id
"""
_CLAIMS = f"{_SELECT_CLAIMS} LEFT JOIN sources AS source ON source.id = claims.source_id "
_RELAYS = "SELECT relays.*, name FROM relays JOIN sources ON id = source_id"
_DOCUMENTS = f"""
    SELECT documents.*, versions.*, (
        SELECT count(*) FROM claims WHERE document_id = documents.id AND (:narrative OR {filters.ATTRIBUTED})
    ) AS claims
    FROM documents JOIN versions ON versions.document_id = documents.id
    WHERE {{}} ORDER BY {filters.DOCUMENT_ORDER}
"""
_OF_ARTICLE = "article = (SELECT article FROM versions WHERE document_id = :document)"
_SOURCES = (
    "SELECT source_summary.*, sources.* FROM source_summary JOIN sources ON sources.id = source_summary.source_id "
)
# The same with what outlets state in their own voice.
_SOURCES_IN_FULL = """
    SELECT source_summary.*, sources.* FROM (
        SELECT source_id, sum(said + narrated) AS claims, sum(passed_on + narrated_on) AS passed_on,
            count(*) AS documents
        FROM source_documents GROUP BY source_id
    ) AS source_summary JOIN sources ON sources.id = source_summary.source_id
"""
_LINKS = "SELECT links.* FROM counted_links AS links "
_OUTLETS = """
    SELECT DISTINCT source_id, outlet FROM source_documents JOIN documents ON documents.id = document_id
    WHERE outlet IS NOT NULL AND (:narrative OR said + passed_on > 0) ORDER BY outlet
"""
_COUNTS = f"""
    WITH current AS (
        SELECT * FROM documents WHERE id NOT IN (SELECT document_id FROM versions WHERE replaced)
    ),
    said AS (SELECT source_id FROM claims WHERE document_id IN (SELECT id FROM current) AND {filters.ATTRIBUTED})
    SELECT
        (SELECT count(*) FROM current) AS articles,
        (SELECT count(*) FROM versions WHERE replaced) AS earlier_versions,
        (SELECT count(*) FROM current WHERE published IS NULL) AS undated,
        (SELECT count(*) FROM said) AS claims,
        (SELECT count(*) FROM said WHERE source_id IS NULL) AS unknown_speakers,
        (SELECT count(*) FROM source_summary) AS sources
"""
_LINK_COUNTS = """
    SELECT relation, kind, count(*), sum(review = 'suggested') FROM linked_claims
    GROUP BY relation, kind ORDER BY relation = 'corroborates', count(*) DESC, kind
"""


class Store:
    """One database of claims. Open it with ``Store.open``; it is a context manager that closes the file.

    Every method raises StoreError, one line that names the file and the mend, where the file cannot be read or
    written. What is read is one consistent state; what is written happens all or not at all.
    """

    def __init__(self, connection: Connection) -> None:
        """Take over an open connection."""
        self._db = connection

    @classmethod
    def open(cls, path: str | os.PathLike[str], *, create: bool = False) -> Store:
        """Open a database; one that an earlier claimcheck made is brought up to date.

        Args:
            path: the file, or ``:memory:`` for a database that is gone when it is closed.
            create: make the database where there is none.

        Raises:
            StoreError: there is none, it is no database of claims, it is newer than this program, or out of reach.
        """
        return cls(Connection(os.fspath(path), create=create))

    @property
    def former(self) -> str | None:
        """The copy of what the database was before opening it brought it up to date; None where it was already."""
        return self._db.former

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def __enter__(self) -> Store:
        """The store itself."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Close the file."""
        self.close()

    def add(self, document: Document, claims: Sequence[Claim], *, former: Former | None = None) -> bool:
        """Store an article with its claims.

        Title, outlet, day and language of a claim are those of its document, whatever the claim says of them.

        Args:
            document: the article.
            claims: all its claims, in any order; they come back in the order of the text.
            former: what it is a newer version of, as ``former_version`` tells. That one is kept, its claims with their
                ids; if it has the id of the newer one, it is called by its number from now on (``id@1``).

        Returns:
            False where the document was there already, with this text: nothing has changed then.

        Raises:
            ValueError: a claim belongs to another document.
            OvertakenError: its id is that of another text, or ``former`` is not the newest version any more.
        """
        if strangers := [claim.id for claim in claims if claim.doc != document.id]:
            raise ValueError(f"claims of another document than {document.id}: {', '.join(strangers)}")
        with self._db.writing():
            if self.holds(document):
                return False
            self._refuse_former(document, former)
            version = None if former is None else versions.succeed(self._db, document.id, former)
            self._db.insert("documents", [rows.document_record(document)])
            versions.record(self._db, version or versions.first_version(self._db, document.id))
            self._db.insert("unlinked", [{"document_id": document.id}])
            self._insert_claims(rows.in_text_order(claims))
        return True

    @contextmanager
    def together(self) -> Iterator[None]:
        """What is written inside is written in one go, all or not at all: quicker than one by one."""
        with self._db.writing():
            yield

    @property
    def path(self) -> str:
        """The file, as it was named."""
        return self._db.path

    def has_document(self, id: str) -> bool:
        """Whether a document with exactly this id is stored."""
        return self._db.value("SELECT 1 FROM documents WHERE id = ?", (id,)) is not None

    def former_version(self, document: Document, apart: Set[str] = frozenset()) -> Former | None:
        """What an article would be a newer version of, were it added: the newest version of the same article.

        Args:
            document: an article that is not stored, or not with this text.
            apart: ids of articles that were read beside it: those of one file are different articles.

        Returns:
            None where no stored article has the same id, address or file. Where one came from the same file but is
            another article, its reason is empty.
        """
        return versions.find_former(self._db, document, apart)

    def twin(self, document: Document) -> str | None:
        """Id of the stored article that a document which is not stored is a version or a copy of."""
        former = self.former_version(document)
        if former and former.reason:
            return former.id
        found = self._db.value("SELECT id FROM documents WHERE text = ? ORDER BY number DESC", (document.text,))
        return None if found is None else str(found)

    def versions(self, reference: str, *, narrative: bool = False) -> list[Version]:
        """All versions of an article, the first one first.

        Args:
            reference: as for ``document``, to any of them.
            narrative: whether statements in the outlet's own voice count among the claims.

        Raises:
            NotFoundError: there is no such article, or the reference fits several.
        """
        query = _DOCUMENTS.format(_OF_ARTICLE).replace(filters.DOCUMENT_ORDER, "version")
        with self._db.reading():
            params: filters.Params = {"document": self._document_id(reference), "narrative": narrative}
            return [rows.version_value(row) for row in self._db.rows(query, params)]

    def is_replaced(self, id: str) -> bool:
        """Whether a newer version of the document with exactly this id is stored."""
        return self._db.value("SELECT 1 FROM versions WHERE document_id = ? AND replaced", (id,)) is not None

    def replaced(self) -> set[str]:
        """Ids of all documents of which a newer version is stored."""
        return {row["document_id"] for row in self._db.rows("SELECT document_id FROM versions WHERE replaced")}

    def holds(self, document: Document) -> bool:
        """Whether a document is stored under its id with the same text; its metadata may differ."""
        same = "SELECT 1 FROM documents WHERE id = ? AND text = ?"
        return self._db.value(same, (document.id, document.text)) is not None

    def unlinked(self) -> list[str]:
        """Ids of the documents that the links do not cover yet, as they arrived; none once links were put.

        Where a decision does not show in the claims yet, the links cover none.
        """
        with self._db.reading():
            return linking.unlinked(self._db)

    def documents(self, *, narrative: bool = False, all_versions: bool = False) -> list[DocumentSummary]:
        """All documents by day of publication, undated ones last; those of one day as they arrived.

        Args:
            narrative: whether statements in the outlet's own voice count among the claims.
            all_versions: also earlier versions of articles; without it, the newest alone.
        """
        query = _DOCUMENTS.format("1" if all_versions else "NOT replaced")
        found = self._db.rows(query, {"narrative": narrative})
        return [DocumentSummary(rows.document_value(row), row["claims"], row["version"]) for row in found]

    def document(self, reference: str) -> Document:
        """The document that a user means.

        Args:
            reference: its id or the beginning of it, path, URL, file name, title or a part of the title. Of several
                versions it means the newest; ``@2`` behind it, or a version's own id, means that one.

        Raises:
            NotFoundError: there is none, or the reference fits several; the message says what is near.
        """
        row = self._db.rows("SELECT * FROM documents WHERE id = ?", (self._document_id(reference),))[0]
        return rows.document_value(row)

    def claims(self, filter: ClaimFilter | None = None) -> list[Claim]:
        """Claims, whole, in the order of ``documents`` and of their texts.

        Args:
            filter: which; without it all, but for statements in an outlet's own voice.

        Raises:
            NotFoundError: the filter names a document that is not there.
        """
        wanted = filter or ClaimFilter()
        with self._db.reading():
            document = None if wanted.document is None else self._document_id(wanted.document)
            query = filters.select_claims(wanted, document=document, search=self._search_query(wanted.search))
            return self._load(self._db.rows(_CLAIMS + query.sql, query.params))

    def search(self, typed: str, limit: int | None = None) -> list[Claim]:
        """Attributed claims with certain words, the closest match first.

        Args:
            typed: as ``ClaimFilter.search``.
            limit: at most so many.
        """
        among = (
            "SELECT claims.number FROM claims_search JOIN claims ON claims.number = claims_search.rowid "
            f"WHERE claims_search MATCH ? AND {filters.ATTRIBUTED} ORDER BY rank, claims.number LIMIT ?"
        )
        with self._db.reading():
            query = self._search_query(typed)
            if query is None:
                return []
            numbers = [row["number"] for row in self._db.rows(among, (query, -1 if limit is None else limit))]
            found = f"{_CLAIMS} JOIN json_each(?) AS wanted ON wanted.value = claims.number ORDER BY wanted.key"
            return self._load(self._db.rows(found, (rows.json_list(numbers),)))

    def claim(self, reference: str) -> Claim:
        """The claim with an id, or with the only id that begins so; one that is attributed goes before an outlet's own.

        Raises:
            NotFoundError: there is none, or there are several.
        """
        with self._db.reading():
            id = self._claim_id(reference)
            return self._load(self._db.rows(_CLAIMS + "WHERE claims.id = ?", (id,)))[0]

    def two_claims(self, a: str, b: str) -> tuple[Claim, Claim]:
        """Two claims by their ids or the beginnings of them.

        Raises:
            NotFoundError: one is not there, or several begin so.
            ClaimcheckError: both are the same.
        """
        one, other = self.claim(a), self.claim(b)
        if one.id == other.id:
            raise ClaimcheckError(f"{a} and {b} are the same claim; name two")
        return one, other

    def arrivals(self) -> dict[str, str | None]:
        """When the newest version of each article was read in, in UTC, by its id; None where that was not noted."""
        found = self._db.rows("SELECT document_id, ingested_at FROM versions WHERE NOT replaced")
        return {row["document_id"]: row["ingested_at"] for row in found}

    def counts(self) -> Counts:
        """How much there is."""
        with self._db.reading():
            return Counts(**dict(self._db.rows(_COUNTS)[0]), unlinked=len(linking.unlinked(self._db)))

    def link_counts(self) -> list[tuple[str, str, int, int]]:
        """Relation, kind, how many links are of it and how many of these nobody has confirmed; conflicts first."""
        return [(relation, kind, links, open) for relation, kind, links, open in self._db.rows(_LINK_COUNTS)]

    def claims_by_document(self, documents: Iterable[str]) -> dict[str, list[Claim]]:
        """All claims of the documents with exactly these ids, those in the outlet's own voice too, in their order.

        Documents that have none are left out.
        """
        among = "WHERE claims.document_id IN (SELECT value FROM json_each(?)) ORDER BY document_id, position"
        with self._db.reading():
            claims = self._load(self._db.rows(f"{_CLAIMS} {among}", (rows.json_list(sorted(documents)),)))
        return {document: list(group) for document, group in groupby(claims, key=attrgetter("doc"))}

    def claims_by_id(self, ids: Iterable[str]) -> list[Claim]:
        """The claims with exactly these ids, in the order of ``claims``; ids that are not there are passed over."""
        among = f"WHERE claims.id IN (SELECT value FROM json_each(?)) ORDER BY {filters.CLAIM_ORDER}"
        with self._db.reading():
            return self._load(self._db.rows(_CLAIMS + among, (rows.json_list(ids),)))

    def sources(self, filter: SourceFilter | None = None) -> list[SourceSummary]:
        """Who says or passes on something, those with the most claims first.

        Args:
            filter: which; all without it.
        """
        wanted = filter or SourceFilter()
        query = filters.select_sources(wanted)
        with self._db.reading():
            found = self._db.rows((_SOURCES_IN_FULL if wanted.narrative else _SOURCES) + query.sql, query.params)
            outlets = registry.grouped(self._db.rows(_OUTLETS, {"narrative": wanted.narrative}))
            names = registry.names(self._db)
            graded = grades.reliabilities(self._db)
        return [
            SourceSummary(
                Source(row["name"], SourceKind(row["kind"])),
                claims=row["claims"],
                documents=row["documents"],
                outlets=outlets.get(row["id"], ()),
                aliases=tuple(form for form in names.get(row["id"], ()) if is_telling(form)),
                passed_on=row["passed_on"],
                grade=graded.get(row["id"], Reliability.F),
            )
            for row in found
        ]

    def source(self, reference: str, *, outlets: bool = False) -> Source:
        """The source that a user means.

        Args:
            reference: its name, a name that was given up or that texts use, the beginning of a word in it, or kind and
                name (``media:Reuters``).
            outlets: whether those count too who only publish.

        Raises:
            NotFoundError: there is none, or there are several; the message says what is near.
        """
        with self._db.reading():
            return find_source(reference, registry.called(self._db, outlets=outlets))

    def descriptions(self, filter: SourceFilter | None = None) -> list[Description]:
        """Unnamed sources by the words that stand for them, with the articles; the most frequent description first.

        Args:
            filter: which; its kind does not matter.
        """
        with self._db.reading():
            return descriptions.select(self._db, filter or SourceFilter(), grades.reliabilities(self._db))

    def hear(self, keys_of: voices.KeysOf) -> None:
        """Take in who speaks in the articles that came since; what telling sources apart asks can be asked then.

        Args:
            keys_of: the keys under which a name stands, each with what stands there.
        """
        if voices.unheard(self._db):
            with self._db.writing():
                voices.hear(self._db, keys_of)

    def arrived_names(self) -> set[str] | None:
        """What the articles that are not linked yet alone call sources and relays; None where all names are new."""
        with self._db.reading():
            return voices.names_in(self._db, linking.arrived(self._db)) if voices.has_meanings(self._db) else None

    def mentions_of(self, names: Iterable[str]) -> list[Mention]:
        """With which kinds articles call somebody so."""
        return voices.mentions(self._db, names)

    def names_under(self, keys: Iterable[str]) -> list[voices.Key]:
        """What stands under keys of names, each with the key."""
        return voices.names_under(self._db, keys)

    def said(self, names: Set[str] | None = None) -> dict[tuple[Source, str | None], int]:
        """How many claims of articles in which language each source makes, as the articles alone name it.

        Args:
            names: only sources that are called so; all without it.
        """
        return voices.said(self._db, names)

    def passed_on(self, names: Set[str] | None = None) -> dict[str, int]:
        """How many claims came through each relay, as the articles alone name it; names as for ``said``."""
        return voices.passed_on(self._db, names)

    def extent(self) -> Extent:
        """How far the database reaches now: what is worked out from it later on covers at least so much."""
        reach = "SELECT (SELECT max(number) FROM documents), (SELECT max(number) FROM decisions)"
        documents, decided = self._db.rows(reach)[0]
        return Extent(documents or 0, decided or 0)

    def rename_sources(
        self, mapping: Mapping[Source, Source], extent: Extent | None = None, names: Set[str] | None = None
    ) -> None:
        """Say anew who everybody is: what the articles say, what the mapping makes one, and last what persons decided.

        Claims, relays and aliases move to the source that each is; a name given up stays behind as an alias. A relay,
        of which a text gives the name alone, is the source of that name which has claims of its own, where there is
        one. Sources that nothing is left of are dropped.

        Args:
            mapping: source as an article alone names it (see ``stations``) to the source that it is; one that is
                left out is itself. Documents of which some station is another source now are unlinked with that.
            extent: that of the database when the mapping was begun; nobody is asked without it.
            names: the only ones that may mean others than before; all may without it.

        Raises:
            OvertakenError: articles or decisions were added since; nothing has changed.
        """
        with self._db.writing():
            self._refuse_overtaken(extent)
            if names is None:
                changed = renaming.rename_all(self._db, mapping)
            else:
                changed = renaming.rename_kin(self._db, mapping, names)
            linking.wait(self._db, changed)

    def former_sources(self) -> dict[Source, Source]:
        """Sources that are called otherwise now, each with the one that it is: unified or decided by a person."""
        with self._db.reading():
            return registry.former(self._db)

    def decide(self, decision: Decision) -> Decision:
        """Add a decision to the log. It shows once sources are renamed; until then every document counts as unlinked.

        Returns:
            The decision with its number.

        Raises:
            NotFoundError: it undoes one that is not there, or that was undone already.
        """
        with self._db.writing():
            return decisions.record(self._db, decision)

    def has_decisions(self) -> bool:
        """Whether a person has decided on who is who, and it was not taken back."""
        return bool(decisions.that_hold(self._db))

    def named(self, claims: Sequence[Claim], unified: Mapping[Source, Source], names: Set[str] | None) -> list[Claim]:
        """Claims that are not stored, with the sources and relays that they would have if they were.

        Args:
            claims: as their article alone names them.
            unified, names: as for ``rename_sources``, with these claims among the others.
        """
        with self._db.reading():
            return renaming.named(self._db, claims, unified, names)

    def decisions(self) -> list[DecisionSummary]:
        """The log of decisions, the earliest first."""
        with self._db.reading():
            return decisions.summaries(self._db)

    def identified(self, claim: str) -> dict[int, Identified]:
        """Who the stations of a claim are, by position: 0 the source, 1 the relay that heard it first, and so on.

        Args:
            claim: its whole id.
        """
        with self._db.reading():
            return registry.identified(self._db, claim)

    def stations(self, source: Source) -> list[Station]:
        """Where a source speaks or passes something on, as the articles alone name it, in the order of arrival."""
        with self._db.reading():
            return registry.stations(self._db, source)

    def grade(self, grade: Grade) -> None:
        """Enter a grade; earlier ones are kept."""
        with self._db.writing():
            grades.record(self._db, grade)

    def grades(self, subject: Source | str | None = None) -> list[Grade]:
        """Grades, the newest first.

        Args:
            subject: a source, under all its names, or the id of a claim; all grades without it.
        """
        return grades.history(self._db, subject)

    def rating(self, claim: Claim) -> Rating:
        """What counts now of a claim and of its source."""
        with self._db.reading():
            return grades.rating(self._db, claim.source, claim.id)

    def links(self, filter: LinkFilter | None = None) -> list[Link]:
        """Links as they count, the surest first, without those that a person rejected.

        A link that a person confirmed is of the relation and kind that the person says, whatever is suggested since.

        Args:
            filter: which; all without it.

        Raises:
            NotFoundError: the filter names a document or claim that is not there.
        """
        wanted = filter or LinkFilter()
        with self._db.reading():
            document = None if wanted.document is None else self._document_id(wanted.document)
            claim = None if wanted.claim is None else self._claim_id(wanted.claim)
            search = self._search_query(wanted.search)
            query = filters.select_links(wanted, document=document, claim=claim, search=search)
            return [rows.link_value(row) for row in self._db.rows(_LINKS + query.sql, query.params)]

    def link(self, a: str, b: str) -> Link | None:
        """The link that is suggested of two claims, their ids in any order, whatever a person made of it.

        Of several it is the surest; where none is suggested any more, it is the one that a person decided on.
        """
        with self._db.reading():
            return next(iter(rulings.suggestions(self._db, a, b)), None)

    def take_over(self, linker: str, names: str) -> None:
        """Say what is at work; where that is something else than before, its work is to be done anew.

        Args:
            linker: what links claims: where it is another one, every document is unlinked.
            names: what tells sources apart.
        """
        if linking.are_at_work(self._db, linker, names):
            return
        with self._db.writing():
            linking.take_over(self._db, linker, names)

    def unindexed(self) -> list[str]:
        """Ids of the documents that the index of the linker does not have, as they arrived."""
        return linking.unindexed(self._db)

    def index(self, postings: Iterable[Posting], extent: Extent | None = None) -> None:
        """Put documents into the index of the linker: id, day as far as known, keys.

        Args:
            postings: the documents.
            extent: that of the database when they were read; nobody is asked without it.

        Raises:
            OvertakenError: articles or decisions were added since; nothing has changed.
        """
        with self._db.writing():
            self._refuse_overtaken(extent)
            linking.add(self._db, postings)

    def postings(self) -> Iterator[Posting]:
        """The index of the linker in order of publication, documents of unknown days last."""
        return linking.postings(self._db)

    def surroundings(self, document: str, most: int) -> dict[str, list[linking.Place]]:
        """By each key of an indexed document, the places of those that have it, too, its own among them, in order.

        Args:
            document: its id.
            most: so many that appeared before it, and after it, count.
        """
        with self._db.reading():
            return linking.surroundings(self._db, linking.posting(self._db, document), most)

    def shared_keys(self, one: str, other: str, most_between: int) -> list[str]:
        """Keys of two indexed documents that at most so many others have which appeared between them."""
        with self._db.reading():
            return linking.shared_keys(self._db, one, other, most_between)

    def linked_documents(self, among: Set[str] | None = None) -> set[tuple[str, str]]:
        """Pairs of different documents with links between them, the smaller id first; of these documents, or of all."""
        return linking.linked_documents(self._db, among)

    def put_links(
        self,
        links: Iterable[Link],
        documents: Iterable[str] | None = None,
        parted: Iterable[tuple[str, str]] = (),
        extent: Extent | None = None,
    ) -> int:
        """Put new suggestions in the place of the former ones; what persons decided stays as it is, and goes before.

        Args:
            links: between stored claims; they are taken before anything is written, and need no memory meanwhile.
            documents: ids of those that are linked now: every link of theirs is among ``links``, and only their former
                ones go; all documents without it.
            parted: pairs of other documents that meet no more; the links between them go.
            extent: as for ``rename_sources``.

        Returns:
            How many links there are now that were not there before.

        Raises:
            StoreError: a link joins a claim that is not stored; the former links are kept.
            OvertakenError: as for ``rename_sources``.
        """
        with linking.set_aside(self._db, links), self._db.writing():
            self._refuse_overtaken(extent)
            if stray := linking.stray(self._db):
                raise self._unknown(stray)
            covered = linking.documents(self._db) if documents is None else documents
            return linking.replace(self._db, covered, parted)

    def rulings(self) -> list[Ruling]:
        """What persons made of pairs of claims, the latest last; those whose time is not known come first."""
        return rulings.all_rulings(self._db)

    def ruling(self, a: str, b: str) -> Ruling | None:
        """What a person made of two claims, their ids in any order; None where nobody has decided on them."""
        return rulings.ruling(self._db, a, b)

    def settle(self, ruling: Ruling) -> None:
        """Keep what a person made of a pair, in the place of what was decided before.

        It outlives every new linking, and the claims themselves if their article is read anew.

        Raises:
            StoreError: a claim is not stored.
        """
        with self._db.writing():
            self._refuse_unknown({ruling.a, ruling.b})
            rulings.record(self._db, ruling)

    def unsettle(self, a: str, b: str) -> Ruling | None:
        """Take a ruling back, so that the pair is a suggestion again, if it is one.

        Args:
            a, b: ids of the claims, in any order.

        Returns:
            What was decided, None where nothing was.
        """
        with self._db.writing():
            former = self.ruling(a, b)
            rulings.drop(self._db, a, b)
        return former

    def exchange(self, a: str, b: str, former: Ruling | None, ruling: Ruling | None) -> bool:
        """Put one ruling in the place of another, unless somebody else has decided on the pair meanwhile.

        Args:
            a, b: ids of the claims, in any order.
            former: what was decided when one looked; None for nothing.
            ruling: what is to count from now on; None takes the former one back.

        Returns:
            Whether it was done; nothing has changed where it was not.

        Raises:
            StoreError: a claim is not stored.
        """
        with self._db.writing():
            if self.ruling(a, b) != former:
                return False
            if ruling is None:
                rulings.drop(self._db, a, b)
            else:
                self._refuse_unknown({a, b})
                rulings.record(self._db, ruling)
        return True

    def review_notes(self) -> list[ReviewNote]:
        """What reviewers noted of pairs without deciding on them, by pair and name."""
        return rulings.notes(self._db)

    def note(self, note: ReviewNote) -> None:
        """Keep a note in the place of the same reviewer's former one; one that says nothing takes it away."""
        with self._db.writing():
            rulings.note(self._db, note)

    def content(self) -> Iterator[content.Content]:
        """All that is stored, a record a row behind a first one that says what follows; see ``content.content``.

        Nobody can write as long as not all of it has been taken.
        """
        return content.content(self._db)

    def _insert_claims(self, claims: Sequence[Claim]) -> None:
        said = dict.fromkeys(claim.source for claim in claims if claim.source)
        registry.add(self._db, said)
        relays = registry.relay_ids(self._db, dict.fromkeys(relay.name for claim in claims for relay in claim.via))
        self._db.insert("claims", [rows.claim_record(claim, place) for place, claim in enumerate(claims, 1)])
        self._db.insert("spans", [record for claim in claims for record in rows.span_records(claim)])
        self._db.insert("relays", [record for claim in claims for record in rows.relay_records(claim, relays)])
        self._db.insert("quantities", [record for claim in claims for record in rows.quantity_records(claim)])
        self._db.insert("dates", [record for claim in claims for record in rows.date_records(claim)])
        self._db.insert("aliases", registry.alias_records(claims))
        self._db.insert("stations", [record for claim in claims for record in rows.station_records(claim)])
        self._db.insert("anonymity", [record for claim in claims for record in rows.anonymity_records(claim)])

    def _load(self, found: Sequence[sqlite3.Row]) -> list[Claim]:
        """Whole claims from their rows; four further queries, however many claims there are."""
        numbers = rows.json_list(row["number"] for row in found)
        details = rows.ClaimDetails(
            spans=self._details("SELECT * FROM spans", numbers),
            relays=self._details(_RELAYS, numbers),
            quantities=self._details("SELECT * FROM quantities", numbers),
            dates=self._details("SELECT * FROM dates", numbers),
        )
        return [rows.claim_value(row, details) for row in found]

    def _details(self, select: str, numbers: str) -> Mapping[str, Sequence[sqlite3.Row]]:
        wanted = "SELECT id FROM claims WHERE number IN (SELECT value FROM json_each(?))"
        where = f"WHERE claim_id IN ({wanted}) ORDER BY claim_id, position"
        return rows.by_claim(self._db.rows(f"{select} {where}", (numbers,)))

    def _document_id(self, reference: str) -> str:
        if self.has_document(reference):
            return reference
        article, version = version_named(reference)
        if version is not None and (found := self._version_id(article, version)):
            return found
        return find_document(reference, self._entries("NOT replaced"), self._entries("replaced"))

    def _version_id(self, article: str, version: int) -> str | None:
        """The id of one version of an article; None where there is no such article.

        Raises:
            NotFoundError: the article has no such version.
        """
        try:
            id = self._document_id(article)
        except NotFoundError:
            return None
        of_article = f"SELECT document_id FROM versions WHERE {_OF_ARTICLE} ORDER BY version"
        ids = [row["document_id"] for row in self._db.rows(of_article, {"document": id})]
        if not 1 <= version <= len(ids):
            raise NotFoundError(f"{article!r} has no version {version}; it has {len(ids)}, counted from 1")
        return str(ids[version - 1])

    def _entries(self, condition: str) -> list[Entry]:
        of = "FROM documents JOIN versions ON document_id = id"
        found = self._db.rows(f"SELECT id, title, path, url, outlet {of} WHERE {condition} ORDER BY number")
        return [Entry(*row) for row in found]

    def _claim_id(self, reference: str) -> str:
        # The range of all ids that begin with the reference, so that the index can be used.
        among = f"SELECT id, {filters.ATTRIBUTED} AS first FROM claims WHERE id >= :id AND id < :id || char(1114111)"
        found = self._db.rows(f"{among} ORDER BY id", {"id": reference}) if reference else []
        ids = [row["id"] for row in found]
        first = ids if reference in ids else [row["id"] for row in found if row["first"]]
        return only_claim(reference, first or ids)

    def _search_query(self, typed: str | None) -> str | None:
        if typed is None or not typed.strip():
            return None
        query = search.as_typed(typed)
        return query if self._db.takes_search(query) else search.as_words(typed)

    def _refuse_overtaken(self, extent: Extent | None) -> None:
        if extent is not None and extent != self.extent():
            raise OvertakenError(f"{self._db.path}: another program has added to it meanwhile; try again")

    def _refuse_former(self, document: Document, former: Former | None) -> None:
        replaces = former is not None and former.id == document.id
        if (former is not None and not versions.is_newest(self._db, former)) or (
            not replaces and self.has_document(document.id)
        ):
            raise OvertakenError(
                f"{self._db.path}: another version of {document.id} is there already; look it up again"
            )

    def _refuse_unknown(self, ids: set[str]) -> None:
        among = "SELECT id FROM claims WHERE id IN (SELECT value FROM json_each(?))"
        known = {row["id"] for row in self._db.rows(among, (rows.json_list(ids),))}
        if unknown := sorted(ids - known):
            raise self._unknown(unknown[0])

    def _unknown(self, claim: str) -> StoreError:
        return StoreError(f"{self._db.path}: no claim {claim} for a link to join; ingest its document first")
