"""German cue verbs, grouped by what they take.

Flags: ``c`` a clause or quote may say what was said, ``i`` an infinitive clause may, ``f`` a question may; ``t`` it is
thinking rather than speaking; ``r`` without such content the clause is a speech act told as a summary (*forderte eine
Untersuchung*); ``q`` its object speaks (*zitieren*), ``l`` its subject is told (*erfahren*), ``p`` it passes on,
``a`` its object is addressed (*auffordern*), ``b`` with *das* it tells of the sentence before (*das teilte er mit*),
``e`` it is a cue with an impersonal subject only (*heißt es*, not *das heißt*).
"""

from __future__ import annotations

# Verbs; a separable prefix stands before a bar.
CUE_VERBS: dict[str, str] = {
    "ce": "heißen heissen",
    "c": """
        verlauten
        ab|winken an|deuten an|fügen an|geben an|merken an|prangern an|preisen antworten argumentieren argwöhnen
        attestieren auf|decken auf|klären auf|zählen aus|drücken aus|sagen beanstanden befürworten begründen
        begrüßen bekannt|machen bekannt|werden beklagen bekunden belegen bemerken bemängeln benachrichtigen
        beobachten bescheiden bescheinigen beschweren beten beweisen bilanzieren bloggen demonstrieren
        diagnostizieren diktieren durch|blicken ein|schätzen ein|wenden entgegnen enthüllen entnehmen ergänzen
        erhoffen erinnern erkennen ermitteln ersehen erwidern erwähnen feiern fest|halten fest|stellen flehen
        flüstern folgern formulieren fort|fahren fort|setzen garantieren heraus|finden heraus|stellen
        heraus|streichen hervor|heben hinzu|fügen hinzu|setzen insistieren jubeln klagen klar|machen
        klar|stellen kolportieren kommentieren konstatieren kontern konzedieren korrigieren kritisieren lauten
        loben lästern monieren munkeln mut|maßen nach|legen nach|schieben nach|weisen nahe|legen nennen notieren
        offenbaren orakeln parieren poltern posten predigen preisen prophezeien präzisieren raunen reagieren
        rechtfertigen referieren resümieren rufen rügen scherzen schimpfen schließen schlussfolgern schreien
        seufzen skandieren spotten stöhnen tadeln twittern unterstreichen urteilen verdeutlichen verkündigen
        verlautbaren verneinen verurteilen veröffentlichen voraus|sehen vor|bringen vor|halten
        vorher|sehen vor|rechnen vor|tragen wettern würdigen zu|rufen zurück|geben zurück|rudern zusammen|fassen
        zürnen äußern
    """,
    "ca": """
        informieren unterrichten
    """,
    "cb": """
        bekannt|geben ergeben hervor|gehen
    """,
    "cf": """
        aus|führen beschreiben dar|legen debattieren diskutieren erläutern erzählen nach|fragen schildern
        verraten zeigen
    """,
    "cfa": """
        fragen
    """,
    "cfb": """
        erklären mit|teilen sagen
    """,
    "cfpb": """
        schreiben
    """,
    "cfrpb": """
        berichten
    """,
    "cft": """
        wissen
    """,
    "ci": """
        an|drohen bedauern befehlen bekennen bekräftigen beschließen betonen ein|gestehen entscheiden geloben
        gestehen schwören signalisieren vereinbaren verfügen zu|geben zu|schreiben
    """,
    "cia": """
        an|weisen bitten
    """,
    "cib": """
        verkünden
    """,
    "cir": """
        ab|lehnen ab|raten ab|streiten an|ordnen an|regen appellieren auf|rufen behaupten bestreiten beteuern
        dementieren drohen ein|räumen empfehlen fordern leugnen mahnen plädieren raten unterstellen verlangen
        versichern versprechen vor|schlagen zu|sagen zu|sichern
    """,
    "cira": """
        auf|fordern beschuldigen ermahnen vor|werfen warnen
    """,
    "cirb": """
        an|kündigen bestätigen
    """,
    "cit": """
        befürchten erwarten fürchten glauben hoffen mutmaßen vermuten
    """,
    "clb": """
        erfahren
    """,
    "cpb": """
        vermelden
    """,
    "cq": """
        zitieren
    """,
    "cr": """
        an|lasten an|mahnen aus|schließen beharren bezeichnen beziffern bezweifeln deutlich|machen ein|fordern
        hin|weisen konkretisieren prognostizieren proklamieren richtig|stellen sprechen verweisen voraus|sagen
        vorher|sagen widersprechen zurück|weisen
    """,
    "crpb": """
        melden
    """,
    "ct": """
        ahnen an|nehmen denken finden meinen schätzen wünschen
    """,
    "ctr": """
        aus|gehen rechnen spekulieren
    """,
    "i": """
        an|bieten beabsichtigen bieten planen
    """,
    "ia": """
        beauftragen
    """,
    "ir": """
        erwägen
    """,
    "ira": """
        drängen ersuchen verdächtigen
    """,
    "r": """
        an|zweifeln infrage|stellen pochen reden stark|machen taxieren veranschlagen votieren widerlegen
        zweifeln
    """,
    "ra": """
        an|klagen bezichtigen
    """,
}

# Verbs with further words, all of which must stand in the clause: the verb first, one cue a line.
CUE_PHRASES: dict[str, str] = {
    "ct": """
        gehen davon aus
        rechnen damit
        nehmen an
        sein überzeugt
        sein davon überzeugt
        sein sich sicher
        sein sich einig
        sein zuversichtlich
    """,
    "c": """
        weisen darauf hin
        zeigen sich überzeugt
        zeigen sich zuversichtlich
        zeigen sich besorgt
        zeigen sich enttäuscht
        zeigen sich erfreut
        zeigen sich betroffen
        geben zu bedenken
        geben zu protokoll
        geben zu verstehen
        geben zur antwort
        geben sich überzeugt
        geben sich zuversichtlich
        stellen die theorie auf
        halten für wahrscheinlich
        halten für unwahrscheinlich
        halten für unwahrscheinlicher
        halten dagegen
        halten fest
        machen aufmerksam
        machen geltend
        machen klar
        machen deutlich
        machen zur bedingung
        lassen ausrichten
        lassen verbreiten
        lassen erklären
        lassen vermelden
        lassen verlautbaren
        lassen wissen
        lassen
        lassen durchblicken
        lassen mitteilen
        lassen erkennen
        setzen in kenntnis
        kommen zu dem schluss
        kommen zu dem ergebnis
        kommen zum schluss
        kommen zum ergebnis
        gelangen zu der auffassung
        treten dafür ein
        setzen sich dafür ein
        erheben den vorwurf
        vertreten die auffassung
        vertreten die ansicht
        vertreten die meinung
        äußern die befürchtung
        äußern die vermutung
        äußern die ansicht
        verleihen ausdruck
        sein der ansicht
        sein der auffassung
        sein der meinung
        sein der überzeugung
        haben die befürchtung
    """,
    "cl": """
        sein die rede
        sein zu erfahren
        sein zu hören
        sein zu vernehmen
    """,
    "r": """
        stellen als dar
        stellen in frage
        halten für
        treten entgegen
        sprechen sich aus
        nehmen stellung
        üben kritik
        erheben vorwürfe
        machen keine angaben
        wollen sich nicht äußern
    """,
    "cr": """
        stellen in aussicht
        ziehen in betracht
        ziehen in zweifel
        bringen zum ausdruck
    """,
    "ci": """
        bestehen darauf
        beharren darauf
        einigen sich darauf
        verständigen sich darauf
        halten für möglich
        sprechen sich dafür aus
        sprechen sich dagegen aus
        äußern die hoffnung
        äußern den wunsch
    """,
}


def cue_bases() -> list[str]:
    """The bare verbs of all cues, separable prefixes taken off."""
    return [verb.rpartition("|")[2] for verbs in CUE_VERBS.values() for verb in verbs.split()]
