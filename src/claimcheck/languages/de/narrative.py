"""German words of what an outlet states in its own voice."""

from __future__ import annotations

from claimcheck.languages.contract import NarrativeWords
from claimcheck.languages.wordlists import word_set

_DEEDS = """
    starb starben gestorben getötet tötete töteten umgekommen umkamen umkam erschossen erschoss ermordet ermordete
    ertrunken ertrank ertranken verunglückt verunglückte verunglückten erlag erlagen hingerichtet verletzt verletzte
    verletzten verwundet verwundete verwundeten erlitt erlitten verbrannt verschüttet vermisst gerettet rettete
    retteten geborgen barg bargen evakuiert evakuierten eingeliefert behandelt infiziert infizierten erkrankt
    erkrankte erkrankten kamen kam gefunden fand fanden entdeckt entdeckte entdeckten angegriffen griffen griff
    beschossen beschoss bombardiert bombardierte bombardierten explodierte explodierten explodiert detonierte
    detonierten detoniert einschlug einschlugen eingeschlagen getroffen traf trafen zerstört zerstörte zerstörten
    beschädigt beschädigte beschädigten abgeschossen abgestürzt stürzte stürzten entgleiste entgleisten entgleist
    kollidierte kollidierten kollidiert gesunken sank sanken gekentert kenterte brannte brannten abgebrannt brach
    brachen ausgebrochen eingestürzt überflutet überschwemmt gestürmt stürmte stürmten besetzt besetzte besetzten
    erobert eroberte eroberten eingenommen zurückerobert vorgerückt abgezogen einmarschiert entführt entführte
    entführten freigelassen befreit befreite befreiten geflohen floh flohen geflüchtet flüchtete flüchteten
    vertrieben beschlagnahmt sichergestellt beschlagnahmte gestohlen stahl stahlen raubte raubten erbeutete
    erbeuteten festgenommen verhaftet verhaftete verhafteten inhaftiert freigesprochen angeklagt durchsucht
    durchsuchte durchsuchten ausgewiesen abgeschoben ausgeliefert gewählt wählte wählten wiedergewählt gewann
    gewannen gewonnen verlor verloren siegte siegten besiegt besiegte ernannt ernannte ernannten vereidigt entlassen
    entließ entließen abgesetzt gestürzt zurückgetreten trat traten antrat antraten verabschiedet verabschiedete
    verabschiedeten beschlossen beschloss unterzeichnet unterzeichnete unterzeichneten unterschrieben unterschrieb
    ratifiziert abgestimmt stimmte stimmten genehmigt genehmigte genehmigten verboten verhängt verhängte verhängten
    aufgehoben gegründet gründete gründeten eröffnet eröffnete eröffneten geschlossen schloss schlossen gekauft
    kaufte kauften verkauft verkaufte verkauften übernommen übernahm übernahmen geliefert lieferte lieferten
    exportiert importiert gebaut errichtet abgerissen gezahlt zahlte zahlten bezahlt gespendet investiert
    investierte investierten gestrichen gekürzt eingestellt begann begannen begonnen endete endeten beendet beendete
    beendeten eingetroffen reiste reisten gereist flog flogen geflogen landete landeten gelandet gestartet startete
    starteten aufgebrochen angekommen ankamen ankam abgereist empfing empfingen empfangen besuchte besuchten besucht
    einbestellt ereignete ereigneten ereignet erschütterte erschütterten erschüttert passierte geschah geschahen
    stattfand stattfanden stattgefunden demonstrierten demonstriert protestierten protestiert streikten streikt
    streiken versammelten versammelt gestiegen stieg stiegen gefallen fiel fielen wuchs wuchsen gewachsen schrumpfte
    schrumpften geschrumpft erhöht erhöhte erhöhten gesenkt senkte senkten halbiert verdoppelt verdoppelte
    verdoppelten erreichte erreichten erreicht gesperrt sperrte sperrten abgesagt verschoben ausgefallen gestrandet
    strandete strandeten abgeschaltet freigegeben überquerte überquerten überquert eindrang eindrangen eingedrungen
    abgefangen abgewehrt geräumt räumte räumten entschärft entschärfte übergeben übergab übergaben verliehen verlieh
    ausgezeichnet erhielt erhielten erhalten nahm nahmen teilgenommen teilnahmen einigten geeinigt vereinbart
    vereinbarte vereinbarten
"""
_STATES = """
    ist sind fährt fahren fuhr fuhren holten teilen verkehrt verkehren war waren wird werden wurde wurden hat haben
    hatte hatten gibt gab liegt liegen lag lagen beträgt betragen betrug betrugen kostet kosten kostete kosteten
    zählt zählen zählte zählten umfasst umfassen umfasste leben lebt lebten wohnen wohnten arbeiten arbeitet
    arbeiteten beschäftigt beschäftigen sitzen saßen stehen stand standen befinden befanden befindet befand bleiben
    blieben misst wiegt dauerte dauerten forderte forderten gefordert verurteilt verurteilte verurteilten beläuft
    belaufen belief fehlen fehlten stammen stammten gehören gehörten fasst
"""
_TOLD = """
    laut zufolge dass daß rede stellungnahme mitteilung vorhersage befürchtung befürchtungen mitteilte mitteilten
    bekanntgab bekanntgaben erklärung befürchtet befürchtete befürchteten prognostiziert erwartet erwartete
    erwarteten hofft hoffte hofften kritisiert verspricht versprach versprachen droht beklagte beklagten angeblich
    demnach wonach angaben eigenangaben polizeiangaben behördenangaben medienberichten medienberichte medienbericht
    berichten berichts meldungen aussagen auskunft darstellung einschätzung schätzung schätzungen auffassung ansicht
    meinung überzeugung erkenntnissen vermutungen gerüchte gerüchten kreisen sagt sagte sagten gesagt erklärt
    erklärte erklärten berichtet berichtete berichteten berichte bericht meldet meldete meldeten gemeldet teilt
    teilte teilten mitgeteilt bestätigt bestätigte bestätigten behauptet behauptete behaupteten betont betonte
    betonten heißt hieß hießen nennt nannte nannten genannt spricht sprach sprachen gesprochen schreibt schrieb
    schrieben geschrieben kündigt kündigte kündigten angekündigt warnt warnte warnten gewarnt wirft warf warfen
    vorgeworfen weist wies wiesen dementierte dementierten dementiert bestreitet bestritt bestritten verlautete
    äußert äußerte äußerten geäußert bezifferte bezifferten beziffert schätzt schätzte schätzten geschätzt vermutet
    vermutete vermuteten rechnet rechnete rechneten geht ging gingen ausgegangen gilt galt galten glaubt glaubten
    begründete begründeten verkündete verkündeten verkündet bekanntgegeben bekannt zitiert zitierte zitierten
    fordert appellierte kritisierte kritisierten bezeichnete bezeichneten beschuldigt beschuldigte beschuldigten
    versicherte versicherten räumt ergab ergaben zeigt zeigte zeigten umfrage umfragen prognose prognosen studie
    angegeben angabe veranschlagt veranschlagte veranschlagten lokalisiert lokalisierte heruntergegangen vorwurf
    vorwürfe behauptung behauptungen mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher
"""
_OPEN = """
    soll sollen sollte sollten will wollen könnte könnten dürfte dürften müsste müssten möchte möchten würde würden
    wäre wären hätte hätten sei seien habe werde gebe könne müsse solle wolle dürfe komme stehe liege kann können
    muss müssen darf dürfen falls sofern wenn ob vielleicht womöglich möglicherweise vermutlich wahrscheinlich
    voraussichtlich wohl anscheinend offenbar offensichtlich etwaige etwaigen geplant geplante geplanten plant
    planen plante planten vorgesehen künftig demnächst droht drohen drohte drohten möglich
"""
_JUDGING = """
    leider hoffentlich schließlich bekanntlich natürlich freilich immerhin ausgerechnet skandal unfassbar oft häufig
    meist meistens immer stets regelmäßig manchmal gelegentlich selten grundsätzlich normalerweise üblicherweise
    traditionell man jeder jede jedes jedem wer
"""
_NOT_NAMES = """
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli
    august september oktober november dezember anfang mitte ende frühling sommer herbst winter uhr tausende hunderte
    dutzende tausenden hunderten dutzenden million millionen milliarde milliarden euro dollar cent prozent kilometer
    meter mio mrd nr km kg tv pkw lkw anders insgesamt beide beiden
"""

NARRATIVE = NarrativeWords(
    deeds=word_set(_DEEDS),
    states=word_set(_STATES),
    told=word_set(_TOLD),
    open=word_set(_OPEN),
    judging=word_set(_JUDGING),
    personal=word_set("ich wir uns unser unsere unserem unseren unserer mich mir mein meine euch ihr dein du"),
    pictures=word_set("foto fotos bild archivbild symbolbild video grafik karte screenshot quelle"),
    pointing=word_set("er sie es dies das dieser diese dieses jener jene sein seine ihr ihre dort dabei damit danach"),
    patterns=(
        r"\bnach (?:\w+ ){0,3}(?:worten|wissen|kenntnis|lesart|rechnung|stand)\b",
        r"\baus (?:sicht|\w*kreisen)\b",
        r"\bso (?:der|die|das)\b",
        r"\b(?:aufs schärfste|auf das schärfste|scharf) verurteilt",
        r"\bgeht (?:\w+ ){0,4}hervor\b",
        r"\bbis (?:zu[mr]? )?(?:\w+ ){0,2}(?:ende|20[2-9]\d) (?:\w+ ){0,3}(?:soll|will|werden)\b",
    ),
    uncounted=word_set("""
        sekunde sekunden minute minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre
        jahren jahrzehnt jahrzehnte jahrzehnten jahrhundert jahrhunderte jahrhunderten mal male uhr punkte punkten
        dinge fragen seiten grund gründe gründen fall teil teile weg
    """),
    not_names=word_set(_NOT_NAMES),
)
