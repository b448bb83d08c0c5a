"""German verbs: principal parts of the strong and irregular ones, a stock of weak ones, and what prefixes they take.

Prefixed verbs (*versprechen*, *mitteilen*) follow from their base and are not listed.
"""

from __future__ import annotations

from claimcheck.languages.contract import Tag

# infinitive, 3rd person singular present, preterite, subjunctive II, participle
STRONG = """
backen bäckt buk büke gebacken
befehlen befiehlt befahl befähle befohlen
beginnen beginnt begann begänne begonnen
beißen beißt biss bisse gebissen
bergen birgt barg bärge geborgen
bersten birst barst bärste geborsten
bewegen bewegt bewog bewöge bewogen
biegen biegt bog böge gebogen
bieten bietet bot böte geboten
binden bindet band bände gebunden
bitten bittet bat bäte gebeten
blasen bläst blies bliese geblasen
bleiben bleibt blieb bliebe geblieben
braten brät briet briete gebraten
brechen bricht brach bräche gebrochen
brennen brennt brannte brennte gebrannt
bringen bringt brachte brächte gebracht
denken denkt dachte dächte gedacht
dringen dringt drang dränge gedrungen
dürfen darf durfte dürfte gedurft
empfehlen empfiehlt empfahl empfähle empfohlen
essen isst aß äße gegessen
fahren fährt fuhr führe gefahren
fallen fällt fiel fiele gefallen
fangen fängt fing finge gefangen
finden findet fand fände gefunden
fechten ficht focht föchte gefochten
fliegen fliegt flog flöge geflogen
fliehen flieht floh flöhe geflohen
fließen fließt floss flösse geflossen
fressen frisst fraß fräße gefressen
frieren friert fror fröre gefroren
gären gärt gor göre gegoren
geben gibt gab gäbe gegeben
gehen geht ging ginge gegangen
gelingen gelingt gelang gelänge gelungen
gelten gilt galt gälte gegolten
genießen genießt genoss genösse genossen
geschehen geschieht geschah geschähe geschehen
gestehen gesteht gestand gestünde gestanden
gewinnen gewinnt gewann gewänne gewonnen
gießen gießt goss gösse gegossen
gleichen gleicht glich gliche geglichen
gleiten gleitet glitt glitte geglitten
graben gräbt grub grübe gegraben
greifen greift griff griffe gegriffen
haben hat hatte hätte gehabt
halten hält hielt hielte gehalten
hängen hängt hing hinge gehangen
hauen haut haute haute gehauen
heben hebt hob höbe gehoben
heißen heißt hieß hieße geheißen
helfen hilft half hülfe geholfen
kennen kennt kannte kennte gekannt
klingen klingt klang klänge geklungen
kommen kommt kam käme gekommen
können kann konnte könnte gekonnt
kriechen kriecht kroch kröche gekrochen
laden lädt lud lüde geladen
lassen lässt ließ ließe gelassen
laufen läuft lief liefe gelaufen
leiden leidet litt litte gelitten
leihen leiht lieh liehe geliehen
lesen liest las läse gelesen
liegen liegt lag läge gelegen
lügen lügt log löge gelogen
meiden meidet mied miede gemieden
messen misst maß mäße gemessen
mögen mag mochte möchte gemocht
müssen muss musste müsste gemusst
nehmen nimmt nahm nähme genommen
nennen nennt nannte nennte genannt
preisen preist pries priese gepriesen
zeihen zeiht zieh ziehe geziehen
gedeihen gedeiht gedieh gediehe gediehen
schelten schilt schalt schölte gescholten
sinnen sinnt sann sänne gesonnen
spinnen spinnt spann spänne gesponnen
quellen quillt quoll quölle gequollen
dreschen drischt drosch drösche gedroschen
pfeifen pfeift pfiff pfiffe gepfiffen
raten rät riet riete geraten
reiben reibt rieb riebe gerieben
reißen reißt riss risse gerissen
reiten reitet ritt ritte geritten
rennen rennt rannte rennte gerannt
riechen riecht roch röche gerochen
ringen ringt rang ränge gerungen
rufen ruft rief riefe gerufen
saufen säuft soff söffe gesoffen
schaffen schafft schuf schüfe geschaffen
scheiden scheidet schied schiede geschieden
scheinen scheint schien schiene geschienen
schieben schiebt schob schöbe geschoben
schießen schießt schoss schösse geschossen
schlafen schläft schlief schliefe geschlafen
schlagen schlägt schlug schlüge geschlagen
schleichen schleicht schlich schliche geschlichen
schließen schließt schloss schlösse geschlossen
schmeißen schmeißt schmiss schmisse geschmissen
schmelzen schmilzt schmolz schmölze geschmolzen
schneiden schneidet schnitt schnitte geschnitten
schreiben schreibt schrieb schriebe geschrieben
schreien schreit schrie schriee geschrien
schreiten schreitet schritt schritte geschritten
schweigen schweigt schwieg schwiege geschwiegen
schwimmen schwimmt schwamm schwämme geschwommen
schwinden schwindet schwand schwände geschwunden
schwingen schwingt schwang schwänge geschwungen
schwören schwört schwor schwöre geschworen
sehen sieht sah sähe gesehen
senden sendet sandte sendete gesandt
singen singt sang sänge gesungen
sinken sinkt sank sänke gesunken
sitzen sitzt saß säße gesessen
sollen soll sollte sollte gesollt
sprechen spricht sprach spräche gesprochen
springen springt sprang spränge gesprungen
stechen sticht stach stäche gestochen
stehen steht stand stünde gestanden
stehlen stiehlt stahl stähle gestohlen
steigen steigt stieg stiege gestiegen
sterben stirbt starb stürbe gestorben
stoßen stößt stieß stieße gestoßen
streichen streicht strich striche gestrichen
streiten streitet stritt stritte gestritten
tragen trägt trug trüge getragen
treffen trifft traf träfe getroffen
treiben treibt trieb triebe getrieben
treten tritt trat träte getreten
trinken trinkt trank tränke getrunken
trügen trügt trog tröge getrogen
tun tut tat täte getan
verderben verdirbt verdarb verdürbe verdorben
vergessen vergisst vergaß vergäße vergessen
verlieren verliert verlor verlöre verloren
wachsen wächst wuchs wüchse gewachsen
waschen wäscht wusch wüsche gewaschen
weichen weicht wich wiche gewichen
weisen weist wies wiese gewiesen
wenden wendet wandte wendete gewandt
werben wirbt warb würbe geworben
werden wird wurde würde geworden
werfen wirft warf würfe geworfen
wiegen wiegt wog wöge gewogen
wissen weiß wusste wüsste gewusst
wollen will wollte wollte gewollt
ziehen zieht zog zöge gezogen
zwingen zwingt zwang zwänge gezwungen
räumen räumt räumte räumte geräumt
"""

WEAK = """
achten ahnen ahnden ähneln alarmieren akzeptieren aktivieren analysieren ändern antworten appellieren arbeiten ärgern
argumentieren attackieren atmen äußern bahnen bangen bannen bauen bauschen beantragen bedauern bedingen bedeuten
beeilen beeinflussen beenden beflügeln begegnen begehren begeistern beglaubigen begleiten begnadigen begnügen
begründen begrüßen behandeln behaupten beharren beherrschen behindern beherbergen bekennen bekräftigen bekunden
belasten belegen belehren beleidigen bemängeln bemerken bemühen benachrichtigen benennen benötigen benutzen beobachten
berechnen bereiten bereuen berichten berichtigen berufen beruhigen berühren beschädigen beschäftigen bescheinigen
beschleunigen beschränken beschuldigen beschweren beseitigen besetzen besichtigen besorgen bestätigen bestimmen
bestücken besuchen beteiligen beteuern beten betonen betrachten betreuen bewachen bewahren bewaffnen bewältigen
bewerten bewilligen bewundern bezahlen bezeichnen beziffern bezweifeln billigen bilden bilanzieren blicken blockieren
bluten bohren boykottieren brauchen breiten bremsen buchen büßen danken datieren dauern debattieren decken dementieren
demonstrieren deuten dichten dienen diktieren diskutieren distanzieren dokumentieren donnern drängen drehen drohen
drosseln drücken dulden ebnen ehren eignen eilen einen einigen ekeln empören enden engagieren entfernen entgegnen
enthüllen entschädigen entschuldigen entzünden erbeuten erden ereignen erfüllen ergänzen erinnern erklären erkundigen
erlauben erläutern erledigen ermächtigen ermahnen ermitteln ermorden ermöglichen ermuntern ermutigen ernten eröffnen
erörtern erregen erreichen errichten erschüttern erstatten erübrigen erwähnen erwarten erweitern erwidern erzählen
erzeugen eskalieren evakuieren existieren explodieren exportieren fahnden fälschen fassen fehlen feiern festigen
feuern filmen finanzieren flehen fluchen flüchten flüstern folgen folgern foltern fordern fördern formulieren forschen
fragen freuen führen funktionieren fürchten fußen garantieren gedenken gefährden gehören genehmigen gestalten
gestatten gewähren gewährleisten gewöhnen glauben gliedern grenzen gründen grüßen haften hageln handeln hegen heilen
heizen hinken hinterfragen hissen hoffen holen horchen hören hüllen hungern ignorieren importieren informieren
inhaftieren initiieren inspizieren installieren integrieren interpretieren interessieren investieren irren jagen
jubeln kämpfen kandidieren kapitulieren kassieren kaufen kehren kippen klagen klappen klären kleben klettern knallen
knüpfen kochen kollidieren kombinieren kommentieren kompensieren kontern kontrollieren konzentrieren kooperieren
koordinieren korrigieren kosten krachen kreisen kriegen kritisieren kümmern kündigen kürzen küssen lachen lächeln
lagern lähmen landen langen läuten lauern lauten leben leeren legen lehnen lehren leisten leiten lenken lernen
leuchten leugnen lichten liefern lindern loben locken lohnen löschen lösen lotsen machen mahnen malen manipulieren
markieren marschieren maßregeln meinen melden merken mieten mildern minimieren mischen missbrauchen mobilisieren
modernisieren monieren motivieren munkeln mustern mutmaßen nähern nahen nageln neigen nicken nominieren nötigen
notieren nutzen nützen offenbaren öffnen operieren opfern ordnen organisieren orientieren packen parken passen
passieren pflanzen pflegen planen platzen plädieren plündern pochen prägen präsentieren präzisieren prallen predigen
pressen proben produzieren profitieren prognostizieren propagieren protestieren protokollieren provozieren prüfen
putschen quittieren rächen ragen randalieren rasen rauben rauchen räumen reagieren realisieren rechnen rechtfertigen
reden reduzieren referieren reformieren regeln regen regieren registrieren regnen reichen reifen reinigen reisen
reizen rekonstruieren renovieren reparieren reservieren resignieren resümieren resultieren retten reuen revidieren
richten riskieren rollen rücken rügen ruhen rühren rüsten rutschen rütteln sagen sammeln sanieren säubern schaden
schalten schätzen schauen scheitern schenken scherzen scheuen schicken schildern schimpfen schlichten schlucken
schlussfolgern schmuggeln schmerzen schnappen schockieren schonen schrecken schulden schüren schütten schützen
schwächen schwanken schwärmen schweben segeln segnen sehnen seufzen sichern sichten siedeln siegen signalisieren
skandieren skizzieren solidarisieren sondieren sorgen spalten sparen spekulieren spenden sperren spielen spitzen
spotten spüren stabilisieren stammen stammeln stapeln stärken starten stationieren staunen stecken stellen steuern
stiften stillen stimmen stocken stoppen stören strafen strahlen stranden streben strecken streifen streiken strömen
studieren stufen stunden stürmen stürzen stützen suchen summieren tadeln tagen tanken tanzen tasten tauchen taufen
taugen tauschen täuschen taxieren teilen telefonieren testen titeln töten trainieren transportieren trauen trauern
träumen trennen triumphieren trocknen trösten überraschen überqueren umarmen untermauern unterstreichen unterrichten
unterstützen untersuchen urteilen verabreden verabschieden verachten verändern verankern veranlassen veranstalten
verantworten verärgern verdächtigen verdanken verdeutlichen verdienen verdoppeln verdrängen verehren vereidigen
vereinbaren vereinen verfehlen verfügen vergeben vergewaltigen vergiften vergrößern verhaften verhandeln verhängen
verhindern verhören verhungern verklagen verkünden verkürzen verlangen verlängern verlassen verlauten verletzen
vermarkten vermehren verminderen vermissen vermitteln vermuten vernichten vernehmen veröffentlichen verpflichten
verraten verringern versammeln verschärfen verschieben verschiffen verschlechtern verschlimmern verschweigen versenken
versichern versorgen verspotten verständigen verstärken verstaatlichen versuchen verteidigen verteilen verteuern
vertrauen verüben verunglücken verursachen verurteilen verwalten verwandeln verwechseln verweigern verwenden
verwirklichen verwunden verzeichnen verzichten verzögern vollstrecken votieren wachen wagen wählen wahren wandern
warnen warten wechseln wecken wehen wehren weigern weinen weiten werten wetten wickeln widmen widerlegen wiederholen
winken wirken wittern wohnen wundern wünschen würdigen wüten zahlen zählen zanken zeichnen zeigen zelten zensieren
zerren zerstören zeugen ziehen zielen zieren zitieren zittern zögern zucken zünden zürnen zusichern zweifeln toben
bloggen twittern posten mailen fühlen schmecken herrschen häufen boomen bereichern erfassen begünstigen ballen
beanspruchen beinhalten haften fügen setzen wirken rätseln kontaktieren konstatieren attestieren diagnostizieren
dramatisieren erwägen folgern konkretisieren kolportieren räsonieren verlautbaren vermelden
"""

INSEPARABLE = (
    "be",
    "emp",
    "ent",
    "er",
    "miss",
    "ver",
    "zer",
    "wider",
    "über",
    "unter",
    "hinter",
    "um",
    "durch",
    "voll",
)
SEPARABLE = """
    ab an auf aus bei bekannt bereit bloß dar davon durch ein empor entgegen entlang fehl fern fest fort frei
    gegenüber gleich heim her heran heraus herbei herein herum herunter hervor hin hinaus hinein hinter hinweg hinzu
    hoch klar kund los mit nach nahe nieder offen richtig statt still teil tot über um unter vor voran voraus vorbei
    vorher vorweg weg weiter wett wieder wahr zu zurecht zurück zusammen zuvor zuwider zufrieden preis sicher
""".split()

# Beginnings of the weak verbs above that take no *ge-* in the participle.
UNPREFIXED = (
    *("be", "ent", "er", "ver", "zer", "wider", "über", "unter", "miss"),
    *("wiederhol", "gehör", "gestat", "gefähr", "gewähr", "genehm", "gewöhn", "hinterfrag"),
)

# Forms that no rule gives.
IRREGULAR: dict[str, Tag] = {
    "ist": Tag.FINITE,
    "sind": Tag.FINITE | Tag.PLURAL,
    "war": Tag.FINITE | Tag.PAST,
    "waren": Tag.FINITE | Tag.PLURAL | Tag.PAST,
    "sei": Tag.SUBJUNCTIVE_1,
    "seien": Tag.SUBJUNCTIVE_1 | Tag.PLURAL,
    "wäre": Tag.SUBJUNCTIVE_2,
    "wären": Tag.SUBJUNCTIVE_2 | Tag.PLURAL,
    "sein": Tag.INFINITIVE,
    "gewesen": Tag.PARTICIPLE,
    "worden": Tag.PARTICIPLE,
    "möchte": Tag.FINITE | Tag.SUBJUNCTIVE_2,
    "möchten": Tag.FINITE | Tag.SUBJUNCTIVE_2 | Tag.PLURAL,
    "wisse": Tag.SUBJUNCTIVE_1,
    "tue": Tag.SUBJUNCTIVE_1,
    "stände": Tag.SUBJUNCTIVE_2,
    "stünden": Tag.SUBJUNCTIVE_2 | Tag.PLURAL,
    "hülfe": Tag.SUBJUNCTIVE_2,
    "lud": Tag.FINITE | Tag.PAST,
    "muß": Tag.FINITE,
    "mußte": Tag.FINITE | Tag.PAST,
    "müßte": Tag.SUBJUNCTIVE_2,
    "müßten": Tag.SUBJUNCTIVE_2 | Tag.PLURAL,
    "läßt": Tag.FINITE,
}

# Spellings of subjunctives that are far commoner as something else.
NOT_VERBS = frozenset(
    """
    eine meine weite lange reiche gleiche laute dichte beste feste ganze nahe hohe trotz dank liebe rechte breite
    weile sichere bitte heute leere stille einen meinen bereiten gleichen reichen teils mehren sichern leeren
    offenbar weiten dichten langen stocken einigen
    """.split()
)
