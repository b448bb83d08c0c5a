"""German words for LinkingWords; those of one meaning stand in ``languages/concepts.txt``.

``wort*`` stands for every word that begins so, ``zwei_wörter`` for a phrase.
"""

from __future__ import annotations

from claimcheck.languages.contract import LinkingWords
from claimcheck.languages.wordlists import entries

_FUNCTION = """
ab abend aber abermals acht all alle allein allem allen aller allerdings alles als also am an ander anderem anfang
anscheinend anschließend anzahl art auch auf aus außer außerdem bald bei beide beim bereich bereits besonders besser
bevor beziehungsweise bin bis bisher bislang bist bleibe bleiben bleibt blieb bloß brachte bringen bringt circa da
dabei dadurch dafür dagegen daher dahin damals damit danach daneben dann daran darauf daraufhin daraus darf darin
darüber darum darunter das dass dasselbe davon davor dazu dein dem demnach den denen denn dennoch der deren derer
derselbe derzeit derzeitig des deshalb dessen deswegen deutlich dich die dies diese diesem diesen dieser dieses ding
dir direkt doch dort dorthin dr drei dritte dritten dritter du durch durchaus dürfe dürfte dutzend eben ebenfalls
ebenso ehe eher eigen eigentlich ein eine einem einen einer eines einig einmal einst einzeln elf ende entsprechend er
erneut erst erste erster es etwa etwas euch euer fall fälle fällen fand fanden fast finden findet folgend frage frau
früh führen führt führte fünf für gab gäbe galt ganz ganze gar gebe geben gebracht geführt gefunden gegangen gegeben
gegen gegenüber gehe geht gekommen gelte gelten gemäß gemeinsam genau genommen gerade gern gesehen gesetzt gestellt
gestern gewesen gewiss gibt gilt ging gleich gleichzeitig groß grund gründe gut habe haben habt hat hatte hätte hatten
heiße heißt herr heute hier hierbei hieß hin hinaus hingegen hinter hinweis hoch höchstens hohe höher hundert ich ihm
ihn ihnen ihr ihre im immer immerhin in indem indes inklusive ins insbesondere insgesamt inwieweit inzwischen irgend
ist ja jahr jahre jahren jahres je jede jedem jeden jeder jedes jedoch jemals jen jetzig jetzt jeweil jüngst kam käme
kann kannst kaum kein keine klein knapp komme kommen kommt komplett könne können könnt könnte konnte künftig kurz
kürzlich lag land länder ländern landes lang längst lasse lassen lässt laut lediglich leicht letzt liege liegt ließ
mache machen macht machte mal man manche mehr mehrere mehrmals mein meist menge mich milliarde milliarden million
millionen mindestens minute mir mit mittag mitte mittlerweile möchte möge mögen möglicherweise monat morgen muss müsse
müssen musste müsste nach nachdem nachher nachmittag nacht nachts nahe nahm nämlich neben nebst nehmen nein neu neue
neun nicht nichts nie niemals niemand nimmt noch nun nunmehr nur ob oben oberhalb obwohl oder offenbar offensichtlich
ohne ohnehin paar per pro prof quasi rahmen rolle rund sache sah scheinbar scheine scheint schien schließlich schon
sechs sehen sehr sei seien sein seine seit seitdem seite seither selbst setzen setzt setzte sich sicher sie sieben
sieht sind so sobald sodass sogar solch soll sollen sollte sondern sonst sowie sowohl später stand statt stattdessen
stehe steht stellen stellt stellte stets stunde stunden tag tage tagen tages tausend teil trotz trotzdem über
überhaupt übrig übrigens uhr um unbedingt und uns unser unter unterdessen viel viele vielleicht vielmehr vier voll
volle voller völlig vom von vor voraussichtlich vorerst vorher vorläufig vormittag während wann war waren warum was
weder weg wegen weil weise weit weiter welch wem wen wenig wenigstens wenn wer werde werden wie wieder wiederum wieso
will wir wird wirklich wo wobei woche wochen wochenende wodurch wohl wolle wollen wollte womit
wonach woran worauf woraus worden worin worüber wurde würde
zahl zehn zeit zu zudem zuerst zuletzt zum zumal zumindest zunächst zur zurück zusammen
zusammenhang zusätzlich zuvor zwar zwei zweite zweiten zweiter zwischen zwölf
"""

_REPORTING = """
sag* gesagt sprach* sprech* spricht gesprochen erklär* mitteil* mitgeteilt mitteilung* teilte bericht* berichte* meld*
gemeldet meldung* angab* angabe* angegeben angaben äußer* geäußert beton* betont erzähl* schilder* beschreib*
beschrieb* versicher* bekräftig* bestätig* verkünd* verlautet* verlauten ankünd* angekündigt kündig* gekündigt hinzu
ergänz* fügte zitier* zitat* schrieb* schreib* geschrieben nannte* nennt genannt bezeichne* beziffer* schätz* vermut*
behaupt* warn* gewarnt kritisier* forder* gefordert verlang* bitte* bittet bat appellier* rief aufgerufen aufruf*
mein* gemeint glaub* denk* hält hielt befand weiß wisse wusste antwort* reagier* fragte gefragt anfrage nachfrage
pressekonferenz* interview* sprecher* sprecherin* behörde* ministerium* darstellung* auskunft* worte* worten
informationen kreise* quelle* insider* medien* zeitung* agentur* nachrichtenagentur* sender* rundfunk* redaktion*
journalist* reporter* internetseite meinung ansicht einschätzung überzeug* zufolge demzufolge erfuhr* erfahr* hieß
verwies* verweis* deut* räumte einräum* eingeräumt gab bekannt bekanntgegeben bestreit* bestritt* bestritten dement*
wies zurückgewiesen zurückweis* widersprach* widersprech* widersprochen
"""

_NEGATIONS = """
nicht kein keine keinen keinem keiner keines keinerlei nie niemals niemand niemanden niemandem nichts nirgends weder
keineswegs keinesfalls mitnichten nimmer ohne unmöglich ausgeschlossen
"""

_ANSWERS = """
stimm* falsch* unwahr* wahr wahre wahres wahrheit* lüge* gelogen lügt zutreffe* zutrifft trifft unzutreffend* richtig*
unrichtig* erfunden* erfind* erfindung* frei haltlos* unbegründet* grundlos* gegenstandslos* abwegig* absurd* unsinn*
dreist* frech* plump* infam* verwahr* abrede
postwendend umgehend* prompt sofort lesart* version* dementi* geschichte* story erzählung* anwürf*
quatsch blödsinn märchen* vorwurf* vorwürfe* anschuldigung* beschuldigung* behauptung* darstellung* bericht* gerücht*
spekulation* verdacht* verdächtigung* unterstellung* entspricht entspreche entsprechen rede jegliche* jedwede*
entschieden*
kategorisch* scharf schärfste vehement* energisch* tatsache* fakten wirklichkeit realität aussage* fake fakenews
"""

_DEMANDS = """
klage klagen antrag anträge eilantrag* forderung* forder* gefordert aufgefordert verlang* beschwerde* einspruch
einsprüche appell* rücktrittsforderung* petition* möglichkeit
"""

_POINTERS = """
er sie es ihn ihm ihr ihnen dies diese dieser dieses diesem diesen davon dazu daran darüber dabei dafür dagegen damit
darin darauf daraus danach derartig* solch* beide beiden letztere* dort
"""

_NO_SCENES = """
Abhängigkeit Absprache Abstimmung Abwesenheit Aktion Alarmbereitschaft Anbetracht Angriff Anlehnung Anspruch
Ansätzen Anwesenheit Arbeit Auftrag Augenschein Ausbildung Ausnahmefällen Aussicht Bearbeitung Bedrängnis Begleitung
Beratungen Bereitschaft Besitz Betracht Betrieb Bewegung Bezug Brand Deckung Details Eigenregie Eile Einklang
Einsatz Einzelfällen Einzelhaft Einzelheiten Entwicklungsländern Erfahrung Ergänzung Erinnerung Erscheinung
Erwartung Etappen Flammen Folge Form Frage Freiheit Frieden Führung Führungspositionen Gang Gebrauch Gefahr
Gefangenschaft Gegenwart Geiselhaft Gesprächen Gewahrsam Gewalt Grenzen Grenznähe Gruppen Haft Hausarrest Hinsicht
Händen Höhe Isolation Jahresfrist Kauf Kellern Kenntnis Kombination Konkurrenz Kontakt Kooperation Kraft
Krankenhäusern Kürze Lebensgefahr Massen Menge Mitleidenschaft Nachbarländern Not Notwehr Nähe Obhut Ordnung Panik
Pension Person Phasen Planung Politik Prüfung Quarantäne Rahmen Raten Reaktion Rechnung Regierungskreisen Rente
Richtung Ruhe Rückstand Schach Schieflage Schritten Schulen Schutt Schwierigkeiten Selbstverteidigung Serie
Sicherheit Sicherheitskreisen Sicht Sichtweite Sorge Staatsbesitz Streik Stücken Teilen Trauer Trümmern Umlauf
Unkenntnis Unternehmen Untersuchungshaft Verbindung Verdacht Vergessenheit Verhandlungen Vertretung Verwahrung
Verzug Vorbereitung Wahrheit Wahrnehmung Wirklichkeit Wohngebieten Worten Würde Zahlen Zeiten Zelten Zukunft
Zusammenarbeit Zweifel Übereinstimmung
"""
_PLANNED = """
plan* geplant pläne plänen vorhab* vorhat beabsichtig* absicht* bereit bereitschaft vorgesehen vorsehen angekündigt
ankünd* kündig* demnächst künftig bald voraussichtlich erwäg* erwog* verhandl* vorbereit* angesetzt strebt anstreb*
möchte* will wollen wolle wollten vorantreib* voranzutreiben näher schreite* rückt_näher gespräche_über
"""

_FINISHED = """
hat haben habe hatte hätten wurde wurden worden ist sind sei seien war waren bereits schon inzwischen mittlerweile
kürzlich abgeschlossen vollzogen vollendet erfolgt eingetroffen angekommen
"""

_HEDGES = """
    könnte könnten dürfte dürften möge womöglich möglicherweise vielleicht wohl offenbar anscheinend vermutlich
    mutmaßlich* wahrscheinlich* voraussichtlich angeblich* soll sollen solle mögliche möglicher möglichen mögliches
    nicht_auszuschließen nicht_ausgeschlossen allem_anschein_nach dem_vernehmen_nach
"""
_REVOKED = """
abgesagt absag* gestoppt stopp* verschob* verschieb* aufgehoben widerrufen widerrief* zurückgenommen rückgängig
gestrichen abgebrochen ausgesetzt storniert* annullier* verworfen gekippt fällt_aus ausgefallen ausfallen
"""

_NEVER_MODIFIERS = """
ab als an auf aus be bei bin bis dar das dem den der des die durch ein emp ent entgegen er fest fort ge gegen heim her
heraus herein hin hinaus hinein hinter hinunter ihr ins los man miss mit nach nieder ober per pro sie um umher un unab
unan unbe unent uner unge unter unver ver vor voran voraus vorbei war was weg weiter wer wider wieder wir zer zu
zurecht zurück zusammen zwischen über überein
"""

_NEVER_HEADS = """
acker ation aufnahm bauer bekomm berg biet bildung burg dorf echt ehr eilig einig erfolg erhalt ernten erstatt este feld
fisch franken gefallen gehalt gemessen geschoss haft heiß inder karte kirchen laden laster leich lette list lüg mann
maschine meter metern offen panne papier pole prozess rauch recht rent scheidung spann stadt steig stimmten städt
sucht tage test teur tier tonne wald wartung weiger wälder würdig zahlen zeuge ierung ismus istisch ität äcker änder
"""

_BLAMES = """
macht…verantwortlich mache…verantwortlich machte…verantwortlich machten…verantwortlich machen…verantwortlich
gibt…die_schuld gebe…die_schuld gab…die_schuld geben…die_schuld gaben…die_schuld wirft…vor werfe…vor warf…vor warfen…vor
werfen…vor beschuldigt beschuldigte beschuldigten beschuldigen bezichtigt bezichtigte bezichtigten lastet…an
"""

_SUFFERED = """
starb starben gestorben* sterben stirbt stürben verstarb* verstorb* umgekomm* umkam* kam kamen leben erlag* erlieg*
ertr* erfror* erstickt* explodier* detonier* verpuff* verschied verlor* verlier*
"""

_CULPABLE = """
verantwortlich schuld steckt…hinter stecke…hinter steckten…hinter stecken…hinter trägt…die_schuld trage…die_schuld
"""

_VAGUE_NUMBERS = {
    "dutzende": (24, 99),
    "hunderte": (200, 999),
    "tausende": (2_000, 9_999),
    "zehntausende": (20_000, 99_999),
    "hunderttausende": (200_000, 999_999),
    "millionen": (2_000_000, 999_000_000),
}


LINKING = LinkingWords(
    function_words=frozenset(entries(_FUNCTION)),
    reporting=entries(_REPORTING),
    negations=entries(_NEGATIONS),
    answers=entries(_ANSWERS),
    demands=entries(_DEMANDS),
    pointers=entries(_POINTERS),
    instead=entries("sondern vielmehr"),
    locatives=entries("in im aus nach auf bei an am von vor über nahe"),
    scenes=entries("in nahe"),
    no_scenes=entries(_NO_SCENES),
    planned=entries(_PLANNED),
    possible=entries(
        "könnte könnten dürfte dürften möglicherweise womöglich entwurf* befürcht* droht drohe drohen sehe_vor"
    ),
    few=entries("ein eine einer einem zwei drei vier fünf sechs sieben acht neun zehn"),
    shares=entries("von"),
    finished=entries(_FINISHED),
    revoked=entries(_REVOKED),
    hedges=entries(_HEDGES),
    about=entries("rund etwa circa ca knapp fast ungefähr gut um_die gegen schätzungsweise annähernd nahezu"),
    at_least=entries("mindestens mehr_als über wenigstens zumindest"),
    at_most=entries("höchstens maximal bis_zu weniger_als unter nicht_mehr_als"),
    vague_numbers=_VAGUE_NUMBERS,
    weekdays=entries("montag* dienstag* mittwoch* donnerstag* freitag* samstag* sonntag*"),
    months=entries("januar februar märz april mai juni juli august september oktober november dezember"),
    clock=entries("uhr"),
    agents=entries("von vom durch"),
    passives=entries("wurde wurden worden wird werde werden"),
    perfects=entries("hat habe haben hatte hatten hätte hätten"),
    subject_openers=entries("dass weil der die das ein eine auch"),
    oblique_articles=entries("den dem der die das einem einer eine einen"),
    joins=entries("und sowie oder gemeinsam mit"),
    blames=entries(_BLAMES),
    suffered=entries(_SUFFERED),
    culpable=entries(_CULPABLE),
    verb_last=True,
    linking_elements=entries("es en er s n e"),
    never_modifiers=frozenset(entries(_NEVER_MODIFIERS)),
    never_heads=entries(_NEVER_HEADS),
    endings=entries("ungen ung ten tes ter tem te ern em en er es t e n s"),
    country_endings=entries("land isch"),
)
