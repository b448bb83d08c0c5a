import time

import pytest

from claimcheck.languages import detect_language

SENTENCES = {
    "de": "Der Hafen von Lindau bleibt bis Freitag gesperrt, wie die Polizei am Montag nach dem Unfall mitteilte.",
    "en": "The harbour will remain closed until Friday, police said on Monday after a ship had run aground.",
    "fr": "Le port reste fermé jusqu'à vendredi, a déclaré la police lundi après l'échouement d'un navire.",
    "es": "El puerto permanecerá cerrado hasta el viernes, según dijo la policía el lunes tras el accidente.",
    "it": "Il porto rimane chiuso fino a venerdì, ha detto la polizia lunedì dopo che una nave si è arenata.",
    "nl": "De haven blijft tot vrijdag gesloten, zei de politie maandag nadat een schip aan de grond was gelopen.",
    "pt": "O porto permanece fechado até sexta-feira, disse a polícia na segunda-feira após o acidente com um navio.",
    "pl": "Port pozostanie zamknięty do piątku, jak podała w poniedziałek policja, po wypadku statku na rzece.",
    "tr": "Liman cuma gününe kadar kapalı kalacak ve bu karar bir geminin karaya oturması için daha sonra açıklandı.",
    "ru": "Порт останется закрытым до пятницы, сообщила полиция в понедельник после аварии; все выходы закрыты.",
    "uk": "Порт залишиться закритим до п'ятниці, повідомила поліція в понеділок після того, як судно сіло на мілину.",
}


@pytest.mark.parametrize(("code", "text"), SENTENCES.items())
def test_one_sentence_is_enough(code: str, text: str) -> None:
    assert detect_language(text) == code


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Hafen gesperrt",
        "12 : 3 4 5 6 7 8 9",
        "Lindau Bregenz Rorschach Arbon Romanshorn Konstanz Meersburg Friedrichshafen Langenargen",
        "漁港は金曜日まで閉鎖される",
    ],
)
def test_unsure_is_none(text: str) -> None:
    assert detect_language(text) is None


def test_a_foreign_quote_does_not_turn_the_article() -> None:
    article = SENTENCES["de"] * 3 + " „We will not open the harbour before Friday“, sagte der Sprecher."
    assert detect_language(article) == "de"


def test_upper_case_counts() -> None:
    assert detect_language(SENTENCES["de"].upper()) == "de"


@pytest.mark.parametrize("text", [SENTENCES["de"] * 50_000, "a" * 5_000_000, "„" * 5_000_000])
def test_only_the_beginning_is_looked_at(text: str) -> None:
    begin = time.perf_counter()
    detect_language(text)
    assert time.perf_counter() - begin < 0.5
