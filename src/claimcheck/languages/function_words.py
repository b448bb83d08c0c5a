"""The commonest function words of the languages that ``detection`` tells apart, supported or not."""

from __future__ import annotations

FUNCTION_WORDS: dict[str, frozenset[str]] = {
    code: frozenset(words.split())
    for code, words in {
        "de": """
            der die das den dem des ein eine einen einem einer eines und oder aber nicht ist sind war waren wird werden
            wurde wurden hat haben hatte sei seien habe sich auf für von mit bei nach aus auch als wie dass zu zum zur
            im in am an über vor durch um er sie es ich wir noch nur bis unter gegen zwischen seit nun sein seine ihre
            dass laut sagte sagten soll sollen will kann können worden bleibt dabei damit diese dieser dieses mehr
            kein keine sowie wenn
        """,
        "en": """
            the a an and or but not is are was were be been being has have had of to in on at by for with from as that
            this these those it its he she they his her their we you i who which will would could should said there
            about after before than more also into over under against between
        """,
        "fr": """
            le la les un une des du de d l et ou mais ne pas est sont été était a ont avait dans sur pour par avec sans
            que qui ce cette ces se sa son ses leur leurs il elle ils elles on nous vous je au aux en plus après avant
            entre selon contre comme
        """,
        "es": """
            el la los las un una unos unas de del y o pero no es son fue era ha han había en con por para sin sobre que
            se su sus lo le les al a como más este esta estos estas entre desde hasta según contra también ya muy
        """,
        "it": """
            il lo la i gli le un uno una di del della dei delle dello degli e o ma non è sono era ha hanno aveva in nel
            nella nei con per da dal dalla su sul sulla che si suo sua come più questo questa anche tra fra al alla
            alle ai secondo contro
        """,
        "nl": """
            de het een en of maar niet is zijn was waren wordt worden werd werden heeft hebben had van in op aan met
            voor door bij naar uit om te dat die dit deze er hij zij ze ik wij we ook als dan nog over onder tegen
            tussen volgens sinds
        """,
        "pt": """
            o a os as um uma uns umas de do da dos das e ou mas não é são foi era tem têm em no na nos nas com por para
            sem sobre que se seu sua seus suas ao à aos às como mais este esta esse essa entre desde até segundo contra
            também já pelo pela
        """,
        "pl": """
            i w we z ze na do o od po za przez dla nie to jest są był była było były będzie się że który która które
            jak ale oraz lub a tym tego jego jej ich już także przed między przeciw według czy może
        """,
        "tr": """
            ve bir bu da de ile için olarak olan çok daha gibi kadar sonra önce ancak ama ki ne mi değil var yok her
            en o şu ya veya göre karşı olduğu olduğunu etti oldu eden tarafından üzerinde
        """,
    }.items()
}

# Of the languages in Cyrillic script, letters that only one of them has among those that the others have not.
CYRILLIC_LETTERS: dict[str, frozenset[str]] = {"ru": frozenset("ыэё"), "uk": frozenset("іїєґ")}
