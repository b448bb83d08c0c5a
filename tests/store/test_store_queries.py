from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.errors import ClaimcheckError, NotFoundError
from claimcheck.model import Certainty, Claim, Document, QuotationType
from claimcheck.store import ClaimFilter, Store


def texts(store: Store, **wanted: object) -> list[str]:
    return [claim.text for claim in store.claims(ClaimFilter(**wanted))]  # type: ignore[arg-type]


HARBOUR = ["Zwölf Drohnen trafen den Hafen", "Die Straße zum Kai sei gesperrt", "Ende Dezember 2025 werde verhandelt"]
MINISTRY = ["Neun Drohnen seien eingeschlagen", "den Angriff"]
UNDATED = ["Der Pass ist frei", "eigene Bilder"]


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("Drohnen", [MINISTRY[0], HARBOUR[0]]),
        ("drohnen hafen", [HARBOUR[0]]),
        ("Straße", [HARBOUR[1]]),
        ("strasse", [HARBOUR[1]]),
        ("STRASSE", [HARBOUR[1]]),
        ("straßE kai", [HARBOUR[1]]),
        ('"Straße zum Kai"', [HARBOUR[1]]),
        ('"strasse zum kai"', [HARBOUR[1]]),
        ('"kai zum"', []),
        ("zwolf", [HARBOUR[0]]),
        ("Zwoelf", [HARBOUR[0]]),
        ("zwoe*", [HARBOUR[0]]),
        ('"ZWOELF drohnen"', [HARBOUR[0]]),
        ("Droh*", [MINISTRY[0], HARBOUR[0]]),
        ("straß*", [HARBOUR[1]]),
        ("Droh", []),
        ("Drohnen NOT Hafen", [MINISTRY[0]]),
        ("Pass OR Kai", [HARBOUR[1], UNDATED[0]]),
        ("Drohnen - Hafen", [HARBOUR[0]]),
        ("Drohnen-Hafen", []),
        ("gesperrt!", [HARBOUR[1]]),
        ("(Kai", [HARBOUR[1]]),
        ('"zum Kai', [HARBOUR[1]]),
        ("Droh*, Hafen:", [HARBOUR[0]]),
        ("titel:Kai", []),
        ("Kai' OR 1=1 --", []),
        ("…", []),
        ("*", []),
        ('"', []),
    ],
)
def test_search(store: Store, search: str, found: list[str]) -> None:
    assert texts(store, search=search) == found


@pytest.mark.parametrize(
    "search",
    [
        "brueck*",
        "Brücke",
        "brucke",
        "BRUECKE",
        "grosse Bruecke",
        '"große Brücke"',
        '"grosse Bruecke"',
        "ueber OELHAFEN",
    ],
)
def test_umlauts_and_eszett_are_found_in_every_spelling(search: str) -> None:
    with Store.open(":memory:", create=True) as store:
        store.add(Document("d", "Text"), [Claim("c", "d", "Die große Brücke über den Ölhafen hält")])
        store.add(Document("e", "Text"), [Claim("b", "e", "Der Bruch über dem Hafen")])
        assert [claim.id for claim in store.claims(ClaimFilter(search=search))] == ["c"]


@pytest.fixture(scope="module")
def one_claim() -> Store:
    store = Store.open(":memory:", create=True)
    store.add(Document("d", "Text"), [Claim("c", "d", "Die Straße ist frei")])
    return store


@settings(max_examples=300, deadline=None)
@given(
    search=st.text(max_size=30)
    | st.text(st.sampled_from('ab "*()^:-+{},.AND OR NOT NEAR\0\ud800ß'), max_size=30)
    | st.lists(st.sampled_from(["AND", "OR", "NOT", "NEAR(", "(", ")", '"', "*", "^", "text:", "Straße"])).map(" ".join)
)
def test_nothing_that_is_typed_into_a_search_fails(one_claim: Store, search: str) -> None:
    assert len(one_claim.claims(ClaimFilter(search=search))) <= 1


def test_blank_search_is_no_search(store: Store, corpus) -> None:
    assert len(texts(store, search="  ")) == len(corpus.claims)


@pytest.mark.parametrize(
    ("since", "until", "found"),
    [
        ("2024-10-11", None, MINISTRY + HARBOUR),
        ("2024-10-12", None, MINISTRY),
        ("2024-11", None, []),
        (None, "2024-10-10", MINISTRY),
        (None, "2024-10-01", MINISTRY),
        (None, "2024-09", []),
        ("2024", "2024", MINISTRY + HARBOUR),
        ("2024-10-11", "2024-10-11", MINISTRY + HARBOUR),
        ("2025", None, []),
    ],
)
def test_a_month_fits_every_day_of_it_and_no_date_fits_none(
    store: Store, since: str | None, until: str | None, found: list[str]
) -> None:
    assert texts(store, since=since, until=until) == found


@pytest.mark.parametrize("day", ["gestern", "2024-13", "2024-02-30", "24-10-11", "", "2024-10-11T12:00"])
def test_no_such_day(day: str) -> None:
    with pytest.raises(ClaimcheckError, match="write it as 2024, 2024-10 or 2024-10-11"):
        ClaimFilter(since=day)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({"source": "Petra Lang"}, HARBOUR[:2]),
        ({"source": "lang"}, [*HARBOUR[:2], UNDATED[0]]),
        ({"source": "ang"}, []),
        ({"source": "Außenministerin Petra Lang"}, HARBOUR[:2]),
        ({"source": "AUSSENMINISTERIN petra lang"}, HARBOUR[:2]),
        ({"source": "verteidigung"}, [MINISTRY[1]]),
        ({"source": "-"}, []),
        ({"outlet": "kustenbote"}, HARBOUR),
        ({"outlet": "Morgen"}, MINISTRY),
        ({"certainty": Certainty.DENIAL}, [MINISTRY[1]]),
        ({"type": QuotationType.DIRECT}, [HARBOUR[0]]),
        ({"lang": "en"}, []),
        ({"document": "Kurz gemeldet"}, UNDATED),
        ({"limit": 0}, []),
        ({"limit": 3}, [*MINISTRY, HARBOUR[0]]),
        ({"search": "Drohnen", "outlet": "Küstenbote", "limit": 5}, [HARBOUR[0]]),
    ],
)
def test_filters(store: Store, wanted: dict[str, object], found: list[str]) -> None:
    assert texts(store, **wanted) == found


def test_a_negative_limit_is_refused() -> None:
    with pytest.raises(ClaimcheckError, match="no limit: -1"):
        ClaimFilter(limit=-1)


@pytest.mark.parametrize(
    "reference",
    [
        "Angriff auf den Hafen",
        "angriff auf den hafen",
        "seeds/2024-10-hafen.txt",
        "./seeds/../seeds/2024-10-hafen.txt",
        "2024-10-hafen.txt",
        "2024-10-hafen",
        "Angriff auf den",
    ],
)
def test_a_document_goes_by_many_names(store: Store, corpus, reference: str) -> None:
    assert store.document(reference) == corpus.documents[0]


def test_a_document_by_the_beginning_of_its_id_and_by_its_url(store: Store, corpus) -> None:
    assert store.document(corpus.documents[1].id[:6]) == corpus.documents[1]
    assert store.document("https://morgenblatt.example/hafen") == corpus.documents[1]


def test_a_misspelt_document_brings_up_what_is_near(store: Store, corpus) -> None:
    with pytest.raises(NotFoundError) as caught:
        store.document("Angrif auf den Haven")
    assert str(caught.value).startswith(
        f"no document 'Angrif auf den Haven'; perhaps {corpus.documents[0].id} Angriff auf den Hafen"
    )
    assert "\n" not in str(caught.value)


def test_a_name_of_several_documents_lists_them(store: Store, corpus) -> None:
    with pytest.raises(NotFoundError, match="means 2 documents") as caught:
        store.document("angriff")
    assert all(document.id in str(caught.value) for document in corpus.documents[:2])


@pytest.mark.parametrize("reference", ["", " ", "zzzzzzzzzzzz", "a\0b", "%", "…"])
def test_no_document(store: Store, reference: str) -> None:
    with pytest.raises(NotFoundError, match="^no document"):
        store.document(reference)


def test_an_empty_database_says_so() -> None:
    with Store.open(":memory:", create=True) as store, pytest.raises(NotFoundError, match="the database holds none"):
        store.document("Hafen")


def test_a_filter_by_a_document_that_is_not_there(store: Store) -> None:
    with pytest.raises(NotFoundError, match="no document 'zzz'"):
        store.claims(ClaimFilter(document="zzz"))


def test_a_claim_by_the_beginning_of_its_id(store: Store, corpus) -> None:
    claim = corpus.claims[0]
    assert store.claim(claim.id[:8]) == claim


def test_a_whole_id_wins_over_longer_ones() -> None:
    with Store.open(":memory:", create=True) as store:
        store.add(Document("d", "Text"), [Claim(id, "d", "Text") for id in ("d#1", "d#10", "d#11")])
        assert store.claim("d#1").id == "d#1"
        with pytest.raises(NotFoundError, match=r"'d#' is the beginning of 3 claims \(d#1, d#10, d#11\)"):
            store.claim("d#")


@pytest.mark.parametrize("reference", ["", "zzz", "%", "\ud800"])
def test_no_claim(store: Store, reference: str) -> None:
    with pytest.raises(NotFoundError, match="^no claim"):
        store.claim(reference)
