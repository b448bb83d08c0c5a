"""German words for LinkingWords.

``wort*`` stands for every word that begins so, also as the head of a compound ("rakete*" fits "Kurzstreckenraketen");
``zwei_wörter`` is a phrase. The names of the concepts are the same in every language: they join words of one meaning.
"""

from __future__ import annotations

from claimcheck.languages.concepts import ANTONYMS, MEASURES, PEOPLE, TALLIES
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
will wir wird wirklich wo wobei woche wodurch wohl wolle wollen wollte womit wonach woran worauf woraus worden worin
worüber wurde würde zahl zehn zeit zu zudem zuerst zuletzt zum zumal zumindest zunächst zur zurück zusammen
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

_PLANNED = """
plan* geplant pläne plänen vorhab* vorhat beabsichtig* absicht* bereit bereitschaft vorgesehen vorsehen angekündigt
ankünd* kündig* demnächst künftig bald voraussichtlich erwäg* erwog* verhandl* vorbereit* angesetzt strebt anstreb*
möchte* will wollen wolle wollten vorantreib* voranzutreiben
"""

_FINISHED = """
hat haben habe hatte hätten wurde wurden worden ist sind sei seien war waren bereits schon inzwischen mittlerweile
kürzlich abgeschlossen vollzogen vollendet erfolgt eingetroffen angekommen
"""

_REVOKED = """
abgesagt absag* gestoppt stopp* verschob* verschieb* aufgehoben widerrufen widerrief* zurückgenommen rückgängig
gestrichen abgebrochen ausgesetzt storniert* annullier* verworfen gekippt fällt_aus ausgefallen ausfallen
"""

# Concepts of the news, each with the words that German has for it.
_CONCEPTS = {
    # harm
    "dead": (
        "tote toter toten tot totes todesopfer* todesfall* todesfäll* getötet* töt* ums_leben starb* gestorben* "
        "sterben verstorb* umgekomm* leiche* leichnam* leben_gekostet leben_verlor* erlag* tödlich* hinterbliebene* "
        "todeszahl* opferzahl* opfer opfern"
    ),
    "injured": "verletz* verwund* schwerverletz* leichtverletz* blessier* verletzung*",
    "victim": "betroffene*",
    "ill": "krank krank* erkrank* infizier* infektion* ansteck* angesteckt* patient*",
    "missing": "vermisst* verschollen* vermissen vermisste*",
    "hostage": "geisel* entführ* gekidnappt* verschlepp*",
    "murder": "mord* ermord* hinricht* attentat* erschoss* erschieß*",
    "attack": (
        "angriff* angegriffen angreif* attack* überfall* überfiel* anschlag* anschläg* beschuss* beschoss* beschieß* "
        "bombardier* offensive* schläge* militärschl*"
    ),
    "explosion": "explo* detoni* detonation* sprengung* sprengsatz* verpuff* verpufft* gesprengt*",
    "bomb": "bombe* sprengstoff* sprengkörp* granat*",
    "missile": "rakete* flugkörper* marschflugkörper* geschoss*",
    "drone": "drohne* uav fluggerät*",
    "tear_gas": "tränengas* reizgas*",
    "weapon": "waffe* rüstung* munition* gewehr* pistole*",
    "shot": "schuss schüsse* schießerei* gefeuert feuerte* geschossen abgeschossen abschuss* abschoss*",
    "war": "krieg* kämpf* gefecht* kampfhandlung* front",
    "ceasefire": "waffenruhe* waffenstillstand* feuerpause*",
    "soldier": "soldat* truppe* streitkräfte* armee* militär* bundeswehr* kämpfer*",
    "fire": "brand brände* brandes brannte* feuer flammen brennt* brennend*",
    "flood": "hochwasser* überschwemm* flut flutwelle* überflut*",
    "earthquake": "erdbeben* beben erdstoß* erdstöße* nachbeben* erschütter*",
    "storm": "sturm* stürme* unwetter* orkan* hurrikan* zyklon* taifun* tornado*",
    "crash": (
        "absturz* abgestürzt* abstürz* zusammenstoß* kollision* kollid* unfall* unfäll* verunglück* unglück* "
        "karambolage* entgleis*"
    ),
    "collapse": "einsturz* eingestürzt* einstürz* zusammengebroch* zusammenbruch* kollabier* stürzte",
    "sink": "gesunken* sank* sinken untergang* untergegangen* kenter* gekentert*",
    "damage": "schaden* schäden* beschädig* beschädigt* sachschad*",
    "destroy": "zerstör* vernicht* verwüst* demolier* ruine*",
    "rubble": "trümmer* schutt*",
    "rescue": "rettung* gerettet* retten geborgen* bergung* bergen befreit*",
    "evacuate": "evaku* räumung* geräumt* in_sicherheit_gebracht",
    "homeless": "obdachlos* obdach zuhause_verlor* zuhause_verloren dach_überm_kopf vertrieben*",
    "hospital": "krankenhaus* krankenhäus* klinik* spital* lazarett*",
    "doctor": "arzt ärzte* ärztin* mediziner* chefarzt*",
    "virus": "virus viren* erreger* keim keime* bakteri*",
    "poison": "gift* vergift* toxi*",
    "leak": "leck lecks* ausgetret* ausgelauf* leckage* austritt*",
    # people
    "people": "mensch* person* leute* bürger* einwohner* bewohner* personen",
    "child": "kind kinder* kindes minderjährig* jugendlich* schüler*",
    "woman": "frauen frau_von",
    "worker": "arbeiter* beschäftigt* angestellt* mitarbeit* kolleg* arbeitnehm* belegschaft*",
    "passenger": "passagier* fahrgast* fahrgäste* insassen* reisend*",
    "crew": "besatzung* crew* mannschaft*",
    "witness": "augenzeuge* zeuge* zeugin*",
    "protester": "demonstrant* protestier* aktivist*",
    "spectator": "zuschauer* besucher* fan fans anhänger*",
    "suspect": "verdächtig* beschuldigt* tatverdächt* verdacht*",
    "perpetrator": "täter* angreifer* attentäter* hacker* kidnapper* entführer*",
    "leader": (
        "präsident* staatschef* regierungschef* machthaber* staatsoberhaupt* premierminist* ministerpräsident* kanzler*"
    ),
    "government": "regierung* kabinett*",
    "minister": "minister* ressortchef*",
    "opposition": "opposition*",
    "rebel": "rebell* aufständisch* miliz* separatist* guerill*",
    "police": "polizei* polizist* beamte*",
    "fire_brigade": "feuerwehr*",
    "army_reserve": "reservist*",
    "company": "unternehmen* firma firmen* konzern* betrieb betriebe* hersteller* betreiber*",
    "union": "gewerkschaft*",
    "bank": "bank banken* kreditinstitut*",
    "court": "gericht* richter* gerichts* justiz*",
    "prosecutor": "staatsanwalt* ankläger* anklagebehörd* strafverfolg*",
    "intelligence": "geheimdienst* nachrichtendienst* spion* agenten",
    # law
    "arrest": "festnahm* festgenomm* festnehm* verhaft* inhaftier* gefasst",
    "prison": "gefängnis* haft haftstrafe* gefangen* häftling*",
    "investigate": "ermittl* ermittelt* untersuch* fahnd*",
    "charge": "anklage* angeklagt* vorwurf* vorwürf* vorgeworfen* beschuldig* bezichtig*",
    "sue": "klage klagen klagt geklagt klageschrift* verklag* einspruch* eilantrag* beschwerde*",
    "verdict": "urteil* verurteil* schuldspruch* freispruch* freigesprochen*",
    "law": "gesetz* verordnung* paragraf* paragraph*",
    "ban": "verbot* verbiet* untersag* verbann*",
    "fine": "geldstrafe* bußgeld* strafzahlung*",
    "guilty": "schuldig* schuld",
    "innocent": "unschuldig*",
    "corruption": "korrupt* bestech* bestoch* schmiergeld* veruntreu*",
    "fraud": "betrug* betrüg* fälsch* gefälscht* plagi* abgeschrieben manipul*",
    "sanction": "sanktion* strafmaßnahm* embargo*",
    # politics
    "election": "wahl wahlen* wählen gewählt* abstimm* votum* referend* stimmabgab*",
    "vote": "stimme* stimmten gestimmt* abstimmung* votier*",
    "resign": (
        "rücktritt* zurückgetreten* zurücktret* abdank* amtsverzicht* tritt_zurück trete_zurück um_entlassung "
        "entlass* demission*"
    ),
    "appoint": "ernann* ernenn* berufen berief* nominier*",
    "meet": (
        "treffen* getroffen* traf trafen begegn* zusammenkunft* zusammenkünft* gipfel* empfang* empfing* empfängt "
        "beisammen"
    ),
    "talks": "gespräch* verhandl* unterred* beratung* konsultation* dialog*",
    "agree": "einig* geeinigt* einigung* vereinbar* abkommen* vertrag* verträge* abmachung* übereinkunft* deal pakt*",
    "sign": "unterzeichn* unterschr* signier*",
    "offer": "angebot* angeboten* bietet anbiet* offerte* geboten",
    "proposal": "vorschlag* vorschläg* vorgeschlagen*",
    "draft": "entwurf* entwürf* papier* dokument*",
    "letter": "brief* schreiben* schriftlich* briefe*",
    "decision": "entscheid* entschied* beschluss* beschlüss* beschließ* beschloss*",
    "reject": "ablehn* abgelehnt* lehnte zurückgewiesen* abgewiesen* verworfen* verweiger* verwarf abweis*",
    "accept": "annahm* angenommen* zugestimm* zustimm* stimmte_zu gebilligt* billig* akzept* bewillig*",
    "resolution": "resolution*",
    "support": "unterstütz* beistand* hilfe hilfen hilft geholfen",
    "demand": "forderung* verlangen* forderten",
    "border": "grenze* grenzübertritt* grenzschutz*",
    "airspace": "luftraum*",
    "embassy": "botschaft* konsulat* botschafter*",
    "diplomat": "diplomat*",
    "nuclear": "atom* nuklear* kernkraft* uran*",
    "satellite": "satellit*",
    "exercise": "manöver* militärübung* übung*",
    "secret": "geheim* heimlich* vertraulich* verdeckt*",
    # work and money
    "strike": "streik* ausstand* arbeitskampf* arbeitsniederleg* arbeit_niederzuleg* niedergelegt*",
    "wage": "lohn* löhne* gehalt* gehält* tarif* einkommen*",
    "price": "preis* kosten* kostet* verteuer*",
    "pay": "zahl* bezahl* gezahlt* zahlung* erstatt* überwies* überwiesen* vergüt*",
    "refund": "rückzahl* zurückgezahlt* zurückzahl* erstattet*",
    "ransom": "lösegeld*",
    "money": "geld* mittel millionenbetrag* summe*",
    "tax": "steuer* abgabe abgaben",
    "budget": "haushalt* etat* budget*",
    "debt": "schulden* verschuld* kredit* darlehen* anleihe*",
    "deficit": "defizit* fehlbetrag* lücke*",
    "inflation": "inflation* teuerung*",
    "interest_rate": "zins* leitzins*",
    "profit": "gewinn* überschuss* ertrag*",
    "loss": "verlust* einbuße*",
    # one transaction, told from either end
    "trade": (
        "kauf* gekauft* erwerb* erworben* erwarb* anschaff* beschaff* ankauf* verkauf* verkäuf* verkauft* veräußer* "
        "liefer* geliefert* lieferung* auslieferung* ausgeliefert* zur_verfügung_gestellt verschiff* überlassen "
        "erhalten erhielt* bekommen bekam* export* ausfuhr* ausgeführt* import* einfuhr* eingeführt*"
    ),
    "factory": "fabrik* werk werke* werks produktionsstätt* produktionsanlag* produktion*",
    "build": "bau baut bauen gebaut* baute* errichte* neubau* bauarbeit* entsteht",
    "produce": "produzier* herstell* hergestellt* fertig* gefertigt*",
    "cut": "kürz* gekürzt* streich* abbau* einspar* sparpaket*",
    "raise": "erhöh* angehoben* anheb* anstieg* gestiegen* steig* stieg zunahm* zugenomm* wuchs* gewachsen*",
    "fall": "rückgang* zurückgegang* gefallen fielen abnahm* verringer* senk* gesenkt*",
    "job": "arbeitsplatz* arbeitsplätz* stellenabbau* jobs",
    # traffic and energy
    "train": "zug züge* zuges zugverkehr* bahn* bahnverkehr* verbindungen fahrten",
    "aircraft": "flugzeug* maschine* jet jets flieger*",
    "flight": "flug flüge* fluges flügen abgeflogen geflogen*",
    "airport": "flughafen* flughäfen* stützpunkt* luftwaffenstützpunkt*",
    "ship": "schiff* frachter* fähre* boot* tanker* kutter* auf_dem_seeweg",
    "port": "hafen* häfen*",
    "truck": "lkw lastwagen* laster* lastkraft* sattelschlepp* tieflader* schwertransport* transporter* lieferwagen*",
    "car": "auto autos* pkw wagen kleinwagen*",
    "bus": "bus busse* bussen ersatzbus*",
    "road": "straße* autobahn* landstraß*",
    "bridge": "brücke*",
    "tunnel": "tunnel*",
    "dam": "staudamm* damm dämme* staumauer* talsperr* stausee*",
    "mine": "grube* bergwerk* zeche* stollen* schacht* mine minen*",
    "pipeline": "pipeline* rohrleitung* gasleitung* leitung leitungen fernleitung*",
    "gas": "gas erdgas* gas*",
    "oil": "öl erdöl* rohöl* ölpreis*",
    "power": "strom* elektrizität* kraftwerk*",
    "cancel": "ausfall* ausfäll* ausgefallen* fallen_aus fällt_aus gestrichen* abgesagt* absag* entfallen* entfäll*",
    "delay": "verspät* verzöger* verschob* verschoben* aufgeschob* vertagt*",
    "begin": "begonn* begann* beginn* gestartet* startete* anfing* auftakt*",
    "end": "beendet* beenden endete* abgeschlossen* abschluss* ausgelaufen_ist",
    "stop": "gestopp* stopp* einstell* eingestell* unterbroch* unterbrech* abgebroch* abbruch* abbrech*",
    "continue": "fortsetz* fortgesetz* fortgeführ* weiterbetrieb* weiterlauf* weitergeh*",
    "open": "geöffnet* öffne* offen* eröffn* wiedereröffn* aufgemacht",
    "close": (
        "geschloss* schließ* schließung* gesperrt* sperr* dicht verriegel* abgesperrt* zugesperrt* verschlossen*"
    ),
    "leave": "verließ* verlassen* abgereist* abreis* auslief* ausgelaufen* abfahr* abgefahren* aufgebrochen*",
    "arrive": "angekommen* ankam* ankunft* eingetroff* eintraf* eintreff* eingelauf* gelandet* landet* erreicht*",
    "enter": "eingedrung* eindring* eindrang* drang* einmarsch* eingereist* einreis* betrat* betreten",
    "send": "geschickt* schickt* entsandt* entsend* gesandt* verschickt*",
    "withdraw": "abzug* abgezogen* abzieh* zurückgezog* rückzug* zurückzieh*",
    "inspect": "prüf* geprüft* überprüf* inspekt* inspizier* kontroll* hauptprüf* begutacht*",
    "report": "prüfbericht* gutachten* studie*",
    "crack": "riss risse* rissen rissig*",
    "corrosion": "korrosion* rost* verrost*",
    "limit": "begrenz* beschränk* grenzwert* höchstgrenz* obergrenz* tonnage*",
    "weight": "gewicht*",
    # health, food, data
    "vaccine": "impf* geimpft* vakzin*",
    "test": "test tests getestet* testete* probe proben*",
    "recall": "rückruf* zurückgeruf* zurückruf* ruft_zurück",
    "food": "lebensmittel* nahrung* speise*",
    "contaminate": "verunreinig* belastet* kontamin* verseuch* verkeim*",
    "water": "wasser* trinkwass*",
    "data": "daten* datensatz* datensätz* datei*",
    "hack": "hack* gehackt* cyberangriff* hackerangriff* eindringling* schadsoftw* verschlüssel*",
    "email": "email e-mail* mail mails phishing*",
    "publish": "veröffentlich* publizier*",
    "backup": "backup* sicherungskop* datensicher*",
    # what people do to one another
    "threat": "droh* gedroht* androh* bedrohung*",
    "pressure": "druck unter_druck",
    "violence": "gewalt gewalttat* misshandel* prügel* schläger*",
    "force": "zwang* gezwungen* zwingen nötig* nötigung*",
    "escape": "flucht fliehen geflohen* floh flohen entkam* entkommen*",
    "hide": "vertusch* verschweig* verschwieg* verheimlich* geheimgehalten*",
    "search": "suche suchen gesucht* suchtrupp* fahndung*",
    "notice": "bemerk* aufgefallen* auffiel* entdeck* registrier* festgestellt* feststell* erkannt*",
    "fail": "scheiter* gescheitert* versag* misslang* misslungen* fehlgeschlagen*",
    "succeed": "gelang gelungen* gelingt erfolgreich* geglückt*",
    "prevent": "verhinder* vereitel* abgewend* unterbind* unterbunden*",
    "allow": "erlaub* genehmig* zugelassen* zulass* gestatt* freigegeb* freigab* erlaubnis*",
    "use": "benutz* genutzt* nutzen nutzt verwend* eingesetzt* einsetz* gebrauch*",
    "misuse": "missbrauch* zweckentfremd*",
    "transfer": "transfer* überführ* umleit* umgeleit* verlegt* verlegen übergeben* übergabe* übergab*",
    "take": "entnahm* entnomm* entnehm* entzog* entzogen* beschlagnahm* sichergestellt*",
    "lose": "verlor* verloren*",
    "change": "änder* geändert* veränder* umgebaut* umbau*",
    "correct": "korrigier* korrektur* berichtig* richtiggestell*",
    "repair": "reparier* reparatur* instandsetz* ausgebessert*",
    "maintenance": "wartung* gewartet* instandhalt*",
    "measure": "gemessen* messung* messen misst maß",
    "participate": "beteilig* teilnahm* teilnehm* teilgenomm* mitgemacht* angeschlossen* beitrat*",
    "invite": "einlad* eingeladen* lud",
    "summon": "einbestell* vorgeladen* vorlad* ins_ministerium_zitiert",
    "expel": "ausgewiesen* ausweisung* rauswurf* hinausgeworf*",
    "suspend": "suspendier* beurlaub* freigestellt*",
    "apologise": "entschuldig* bedauer* bedauern",
    "promise": "versprech* versprach* versprochen* zusicher* zugesicher* zusage* zugesagt* garantier*",
    "propose": "anreg* angeregt* beantrag* antrag* anträge*",
    "exclude": "ausschließ* ausgeschlossen*",
    "recognise": "anerkenn* anerkannt*",
    "hand_over": "aushändig* ausgehändigt* herausgab* herausgegeben* herausgabe*",
    "release": "freilass* freigelass* freigekomm* freikam* entlassung*",
    "surrender": "aufgegeb* ergab ergeben* kapitul*",
    "storm_building": "gestürmt* erstürm* stürmten stürmung* zugriff*",
    "land": "notland* notgelandet*",
    "fly_over": "überflog* überflug* überquer* überflieg*",
    "return": "zurückgekehrt* rückkehr* kehrte_zurück umgekehrt* kehrtgemacht*",
    "stuck": "festsitz* festgesess* steckt_fest feststeck* blockier*",
    "strand": "auf_grund grundberühr* gestrandet* strandung*",
    "tow": "abschlepp* abgeschleppt* schlepper* freigeschleppt*",
    "drive": "gefahren fuhr fuhren fährt fahren",
    "standstill": "stillstand* stillsteh*",
    "wait": "warten wartet warteten abwarten",
    "sleep": "schlaf* übernacht* geschlafen*",
    "drink": "trank getrunken* alkohol* bier bierfahne*",
    "drug": "droge* rauschgift* kokain* heroin*",
    "threaten_life": "lebensgefährlich* lebensbedroh* kritisch_verletzt",
    # people and offices
    "man": "mann männer* mannes männern",
    "family": "familie* angehörig* verwandt*",
    "customer": "kunde kunden kundin* verbraucher*",
    "farmer": "bauer bauern landwirt*",
    "teacher": "lehrer* lehrkraft* lehrkräfte*",
    "student": "student* studier*",
    "mayor": "bürgermeister* oberbürgermeister* rathauschef* stadtoberhaupt*",
    "boss": "chef chefin chefs vorstand* vorständ* geschäftsführ* direktor* leiter leiterin",
    "staff": "personal personals stab",
    "member": "mitglied*",
    "parliament": "parlament* bundestag* landtag* abgeordnet* volksvertret*",
    "party": "partei parteien parteitag*",
    "coalition": "koalition* bündnis*",
    "city_hall": "rathaus* stadtverwaltung* gemeindeverwaltung* kommune*",
    "governor": "gouverneur* statthalter*",
    "captain": "kapitän* schiffsführ*",
    "pilot": "pilot piloten pilotin*",
    "driver": "fahrer fahrerin lokführer*",
    "diver": "taucher*",
    "rescuer": "retter* rettungskräft* helfer* sanitäter* einsatzkräft*",
    "expert": "experte* expertin* fachleute* sachverständig* gutachter* wissenschaftler* forscher*",
    "lawyer": "anwalt* anwält* rechtsanwalt* verteidiger* jurist*",
    "journal": "chefredakt*",
    "referee": "schiedsrichter*",
    "player": "spieler* fußballer* profi profis",
    "coach": "trainer*",
    "refugee": "flüchtling* asylbewerb* migrant* geflüchtet*",
    "gunman": "schütze* bewaffnet* gangster*",
    "islamist": "islamist* dschihadist* terror* extremist*",
    # institutions and papers
    "central_bank": "notenbank* zentralbank* nationalbank*",
    "reserve": "reserve* rücklage* rückstellung*",
    "gold": "gold goldreserve*",
    "economy": "wirtschaft* konjunktur*",
    "growth": "wachstum*",
    "unemployment": "arbeitslos*",
    "pension": "rente* pension*",
    "insurance": "versicherung*",
    "account": "konto konten bankkonto*",
    "invoice": "rechnung* abrechnung* beleg belege",
    "expenses": "spesen* reisekosten* aufwendung*",
    "mission": "mission* einsatz einsätze* entsendung*",
    "peace": "frieden* friedens*",
    "veto": "veto* vetos",
    "abstention": "enthaltung* enthielt*",
    "member_state": "mitgliedstaat* mitgliedsland* mitgliedsländer* staaten",
    "statute": "satzung* statut* charta* verfassung verfassungs*",
    "contract": "vertragstext* kontrakt* klausel*",
    "list": "liste listen aufstellung*",
    "signature": "unterschrift* unterzeichnung*",
    "copy": "kopie* abschrift*",
    "passport": "reisepass* reisepäss* ausweis* personalausweis*",
    "author": "verfasser* autor autorin urheber* aus_der_feder",
    "consultant": "berater* beratungsfirma* consult*",
    "log": "protokoll* logbuch* bordbuch* aufzeichnung*",
    "finding": "befund* ergebnis* laborbericht* laborwert* resultat*",
    "laboratory": "labor labors labore laboratori*",
    "apology": "entschuldigung*",
    "date_fixed": "termin termine* terminiert* anberaumt*",
    "authorship": "urheberschaft*",
    "page": "seiten",
    "title": "titel titels",
    # things
    "shop": "laden läden geschäft* filiale* supermarkt* markt handelskette*",
    "product": "produkt* ware charge*",
    "milk": "milch* molkerei* käse* joghurt* frischkäse* aufstrich*",
    "meat": "fleisch* wurst*",
    "herb": "kraut kräuter* gewürz*",
    "salmonella": "salmonell*",
    "listeria": "listeri*",
    "container": "container* behälter*",
    "cargo": "fracht* ladung*",
    "transport": "transport* befördert* beförder* per_flugzeug",
    "launcher": "startgerät* abschussrampe* raketenwerfer* werfer",
    "tank": "panzer* kampfpanzer*",
    "helicopter": "hubschrauber* helikopter*",
    "engine": "motor motoren* triebwerk* antrieb*",
    "rudder": "ruder ruders ruderanlage* steuerung*",
    "brake": "bremse* bremsen gebremst*",
    "alarm": "alarm* sirene*",
    "emergency_call": "notruf* hilferuf*",
    "camera": "kamera* video videos aufnahme aufnahmen filmaufnahm*",
    "photo": "foto fotos bild bilder",
    "phone": "telefon* handy* anruf* angerufen* telefonat*",
    "computer": "computer* rechner* server* software*",
    "remote_access": "fernwartung* fernzugriff* vpn",
    "network": "netzwerk*",
    "website": "website* internetseite* webseite* darknet* ins_netz",
    "door": "tür türen",
    "fence": "zaun zäune*",
    "wall": "mauer mauern wand",
    "roof": "dach dächer*",
    "weld": "geschweißt* schweiß*",
    "steel": "stahl* eisen*",
    "concrete": "beton betons betonteil*",
    "river": "fluss flüsse* flusses",
    "sea": "meer meere* see seegebiet*",
    "coast": "küste* strand ufer",
    "mountain": "berg berge* gebirge*",
    "pass": "gebirgspass* pass",
    "village": "dorf dörfer* ortschaft*",
    "field": "feld felder* acker* raps",
    "epicentre": "epizentrum* herd",
    "gas_blast": "methan* schlagwetter* grubengas*",
    "rock_burst": "gebirgsschlag* bergschlag*",
    "shaft": "schacht schächte* schachts wetterschacht*",
    "borehole": "bohrung* bohrloch* bohrer* bohren gebohrt*",
    "capsule": "kapsel* rettungskapsel*",
    "miner": "bergleute* bergmann* kumpel* bergarbeiter*",
    "trapped": "eingeschlossen* verschüttet* eingeklemmt*",
    "contact": "kontakt* lebenszeichen* klopfzeichen*",
    "pharmacy": "apotheke*",
    "armed": "schreckschuss* schusswaff*",
    "demand_money": "geldforderung*",
    "blackmail": "erpress*",
    "insult": "beleidig* beschimpf*",
    "racism": "rassis* antisemit*",
    "sexual": "sexuell* vergewaltig*",
    "illness": "krankheit* seuche* epidemie* pandemie*",
    "quarantine": "quarantäne* isoliert*",
    "pollution": "verschmutz* umweltverschmutz*",
    "radiation": "strahlung* radioaktiv*",
    "harvest": "ernte* missernte*",
    "drought": "dürre* trockenheit*",
    "landslide": "erdrutsch* lawine* abgerutscht* hangrutsch*",
    "volcano": "vulkan*",
    "wave": "welle wellen tsunami*",
    "depth": "tiefe tiefen",
    "height": "höhe höhen",
    "length": "länge längen",
    "width": "breite* weite",
    "range": "reichweite*",
    "share": "aktie aktien anteil* anteile*",
    "subsidy": "subvention* fördermittel* zuschuss* zuschüss*",
    "fee": "gebühr* beitrag* beiträge* honorar*",
    "compensation": "entschädig* schadenersatz* schadensersatz* ausgleich*",
    "bankruptcy": "insolvenz* pleite* konkurs* bankrott*",
    "takeover": "übernahm* übernehm* übernommen* fusion*",
    "customs": "zoll zölle* zollbehörd*",
    "ticket": "karte karten ticket* fahrkarte* eintrittskart*",
    "traffic_jam": "stau staus",
    "construction": "baustelle* bagger* vorarbeit*",
    "vehicle": "fahrzeug* fahrzeuge*",
    "mayor_office": "bürgerbüro*",
    "holiday": "urlaub* ferien* ferienwohnung*",
    "trip": "reise reisen dienstreise* trip trips flugreise*",
    "hotel": "hotel*",
    "mourning": "trauer* gedenk* andacht*",
    "prize": "preisgeld* auszeichn* medaille*",
    "record": "rekord*",
    "goal": "treffer* führungstreffer*",
    "ban_entry": "einreiseverbot*",
    "visa": "visum visa",
    # society, place, other
    "school": "schule* schulen* schulgebäud* unterricht*",
    "university": "universität* hochschul* uni fakultät*",
    "thesis": "dissertation* doktorarbeit* promotion*",
    "house": "haus häuser* hauses gebäude* wohnhaus* wohnung*",
    "church": "kirche* kirchlich* bischof* papst*",
    "stadium": "stadion* arena*",
    "match": "spiel spiele* partie* begegnung* spieltag* heimspiel* match",
    "club": "verein* klub* club*",
    "exit": "ausgang* ausgäng* tor tore* notausgang* fluchtweg*",
    "chain": "kette* vorhängeschloss*",
    "drunk": "betrunk* alkoholis* promille*",
    "protest": "protest* demonstr* kundgeb* unruhe* ausschreit*",
    "panic": "panik* massenpanik* gedränge*",
    "cause": "ursache* auslös* ausgelöst* verursach* auslöser* grund_für",
    "warning": "warnung* vorwarn* gewarnt* hinwies* hingewiesen*",
    "safe": "sicherheit* ungefährlich* unbedenklich* intakt* unversehrt* in_ordnung",
    "danger": "gefahr gefährd* gefährl* lebensgefahr* bedroh* risiko* risiken* bedenklich*",
    "healthy": "gesund* wohlauf* unverletzt*",
    "alive": "lebend* überleb* lebt*",
    "convoy": "konvoi* kolonne*",
    "aid": "hilfsgüt* hilfskonvoi* hilfslieferung* hilfsorganisation*",
    "camp": "lager lagers flüchtlingslager* camp*",
    "forest": "wald wälder* waldes",
    "fish": "fisch* fischer* fischerei*",
    "tree": "baum bäume*",
    "animal": "tier tiere* tieren",
    "climate": "klima* erderwärm*",
    "weather": "wetter* regen regenfäll* schnee* hitze*",
    "speed": "geschwindigkeit* tempo",
    "empty": "leer leere* leerstand*",
    "full": "überfüll* ausgebucht* voll_besetzt",
    "majority": "mehrheit*",
    "percent": "prozent* prozentpunkt*",
    "euro": "euro*",
    "dollar": "dollar* us-dollar*",
    "tonne": "tonne tonnen*",
    "kilometre": "kilometer* km",
    "metre": "meter metern",
    "hour": "stunde stunden",
    "cubic_metre": "kubikmeter*",
    "litre": "liter litern",
    "grade": "note noten zustandsnote*",
    "magnitude": "magnitude* stärke*",
    "degree": "grad",
    "age": "jährig* alter alters altersjahr*",
    "duration": "jahre jahren monate monaten wochen tage tagen minuten sekunden",
    "half": "hälfte*",
    "quarter": "viertel*",
    "third": "drittel*",
    "north": "norden nord* nördlich*",
    "south": "süden süd* südlich*",
    "east": "osten ost* östlich*",
    "west": "westen west* westlich*",
}

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
    concepts={concept: entries(words) for concept, words in _CONCEPTS.items()},
    antonyms=ANTONYMS,
    people=PEOPLE,
    tallies=TALLIES,
    measures=MEASURES,
    negations=entries(_NEGATIONS),
    instead=entries("sondern vielmehr"),
    locatives=entries("in im aus nach auf bei an am von vor über nahe"),
    planned=entries(_PLANNED),
    finished=entries(_FINISHED),
    revoked=entries(_REVOKED),
    about=entries("rund etwa circa ca knapp fast ungefähr gut um_die gegen schätzungsweise annähernd nahezu"),
    at_least=entries("mindestens mehr_als über wenigstens zumindest"),
    at_most=entries("höchstens maximal bis_zu weniger_als unter nicht_mehr_als"),
    vague_numbers=_VAGUE_NUMBERS,
    weekdays=entries("montag* dienstag* mittwoch* donnerstag* freitag* samstag* sonntag*"),
    months=entries("januar februar märz april mai juni juli august september oktober november dezember"),
    clock=entries("uhr"),
    linking_elements=entries("es en er s n e"),
    endings=entries("ungen ung ten tes ter tem te ern em en er es t e n s"),
    country_endings=entries("land isch"),
)
