"""German cue verbs: one a line, ``particles|infinitive flags``.

Flags: ``c`` a clause or quote may say what was said, ``i`` an infinitive clause may, ``r`` without either the clause
is a speech act told as a summary (*forderte eine Untersuchung*), ``t`` thinking rather than speaking.
"""

from __future__ import annotations

CUE_VERBS = """
sagen cf
erklären cf
mit|teilen cf
berichten crfp
melden cpr
vermelden cp
schreiben cfp
an|geben c
bekannt|geben c
bekannt|machen c
bekannt|werden c
betonen ci
bestätigen cir
behaupten cir
versichern cir
beteuern cir
schwören ci
meinen ct
glauben cit
hoffen cit
befürchten cit
fürchten cit
vermuten cit
mutmaßen cit
spekulieren ctr
munkeln c
ahnen ct
schätzen ct
an|nehmen ct
denken ct
finden ct
fest|stellen c
fest|halten c
klar|stellen c
richtig|stellen cr
klar|machen c
deutlich|machen cr
dar|legen cf
dar|stellen x
ein|räumen cir
zu|geben ci
gestehen ci
ein|gestehen ci
bekennen ci
aus|sagen c
aus|führen cf
hinzu|fügen c
an|fügen c
hinzu|setzen c
ergänzen c
nach|legen c
fort|fahren c
fort|setzen c
erläutern cf
erzählen cf
schildern cf
beschreiben cf
bemerken c
an|merken c
entgegnen c
erwidern c
antworten c
kontern c
zurück|geben c
parieren c
argumentieren c
begründen c
kritisieren c
bemängeln c
monieren c
beanstanden c
beklagen c
klagen c
bedauern ci
rügen c
tadeln c
an|prangern c
verurteilen c
begrüßen c
loben c
würdigen c
preisen c
feiern c
warnen cir
mahnen cir
an|mahnen cr
ermahnen cir
fordern cir
verlangen cir
ein|fordern cr
auf|fordern cir
auf|rufen cir
zu|rufen c
rufen c
appellieren cir
bitten ci
ersuchen ir
drängen ir
pochen r
raten cir
ab|raten cir
empfehlen cir
plädieren cir
votieren r
vor|schlagen cir
an|regen cir
an|kündigen cir
an|drohen ci
drohen cir
versprechen cir
zu|sagen cir
zu|sichern cir
an|bieten i
garantieren c
geloben ci
beschließen ci
entscheiden ci
verfügen ci
an|ordnen cir
an|weisen ci
befehlen ci
verkünden ci
verkündigen c
proklamieren cr
verlautbaren c
verlauten c
bekräftigen ci
unterstreichen c
hervor|heben c
heraus|stellen c
heraus|streichen c
hin|weisen cr
verweisen cr
erinnern c
erwähnen c
dementieren cir
bestreiten cir
ab|streiten cir
leugnen cir
verneinen c
zurück|weisen cr
widersprechen cr
ab|lehnen cir
verweigern x
aus|schließen cr
bezweifeln cr
zweifeln r
an|zweifeln r
infrage|stellen r
widerlegen r
vor|werfen cir
vor|halten c
beschuldigen cir
bezichtigen r
an|klagen r
unterstellen cir
an|lasten cr
verdächtigen ir
nennen cr
benennen x
bezeichnen cr
betiteln x
titulieren x
werten x
bewerten x
ein|schätzen c
ein|stufen x
betrachten x
sprechen cr
reden r
äußern c
kommentieren c
reagieren c
zitieren cq
lauten c
heißen c
aus|gehen ctr
rechnen ctr
erwarten cit
prognostizieren cr
voraus|sagen cr
vorher|sagen cr
voraus|sehen c
zeigen cf
demonstrieren c
belegen c
ergeben c
hervor|gehen c
heraus|finden c
ermitteln c
nach|weisen c
beweisen c
offenbaren c
enthüllen c
verraten cf
auf|decken c
fragen cf
nach|fragen cf
skandieren c
rufen c
schreien c
flüstern c
jubeln c
spotten c
scherzen c
schimpfen c
zürnen c
lästern c
seufzen c
flehen c
klagen c
stöhnen c
resümieren c
bilanzieren c
konstatieren c
folgern c
schlussfolgern c
schließen c
rechtfertigen c
verteidigen x
präzisieren c
konkretisieren cr
korrigieren c
twittern c
posten c
bloggen c
notieren c
attestieren c
bescheinigen c
diagnostizieren c
beziffern cr
veranschlagen r
taxieren r
angeben cr
wünschen ct
planen i
beabsichtigen i
erwägen ir
beantragen x
verdeutlichen c
signalisieren ci
an|deuten c
durch|blicken c
informieren c
unterrichten c
benachrichtigen c
auf|klären c
protestieren x
beschweren c
distanzieren x
entschuldigen x
bedanken x
danken x
ein|wenden c
zu|stimmen x
aus|sprechen x
ein|setzen x
stark|machen r
auf|zählen c
zu|rechnen x
referieren c
predigen c
diktieren c
formulieren c
urteilen c
erkennen c
beobachten c
registrieren x
prophezeien c
orakeln c
raunen c
wettern c
poltern c
zusammen|fassen c
wissen ctf
übermitteln x
veröffentlichen c
publizieren x
dokumentieren x
legen_nahe c
nahe|legen c
unterbreiten x
erörtern x
besprechen x
bieten i
loben x
lehnen x
fordern_heraus r
ersehen c
entnehmen c
beten c
argwöhnen c
insistieren c
beharren cr
bestehen x
mut|maßen c
kolportieren c
vorher|sehen c
zurück|rudern c
ab|winken c
reagieren c
nach|schieben c
vor|rechnen c
vor|tragen c
vor|bringen c
erheben x
bekunden c
befürworten c
beauftragen i
erhoffen c
aus|drücken c
an|preisen c
zu|schreiben ci
verraten cf
geloben ci
erfahren cl
entscheiden c
konzedieren c
bescheiden c
ein|schätzen c
"""

# Cues of more than a verb and its prefix: the words that must stand in the clause beside the verb.
CUE_PHRASES = """
gehen davon aus c t
weisen darauf hin c
wies darauf hin c
rechnen damit c t
zeigen sich überzeugt c
zeigen sich zuversichtlich c
zeigen sich besorgt c
zeigen sich enttäuscht c
zeigen sich erfreut c
zeigen sich betroffen c
geben zu bedenken c
geben zu protokoll c
geben zu verstehen c
geben zur antwort c
geben sich überzeugt c
geben sich zuversichtlich c
nehmen an c t
stellen als dar r
stellen in aussicht c r
stellen in frage r
stellen die theorie auf c
halten für r
halten für möglich c i
halten für wahrscheinlich c
halten für unwahrscheinlich c
halten für unwahrscheinlicher c
halten dagegen c
halten fest c
machen aufmerksam c
machen geltend c
machen klar c
machen deutlich c
machen zur bedingung c
lassen ausrichten c
lassen verbreiten c
lassen erklären c
lassen vermelden c
lassen verlautbaren c
lassen wissen c
lassen verlauten c
lassen durchblicken c
lassen mitteilen c
lassen erkennen c
setzen in kenntnis c
ziehen in betracht c r
ziehen in zweifel c r
kommen zu dem schluss c
kommen zu dem ergebnis c
kommen zum schluss c
kommen zum ergebnis c
gelangen zu der auffassung c
treten entgegen r
treten dafür ein c
sprechen sich aus r
sprechen sich dafür aus c i
sprechen sich dagegen aus c i
setzen sich dafür ein c
nehmen stellung r
üben kritik r
erheben vorwürfe r
erheben den vorwurf c
bringen zum ausdruck c r
vertreten die auffassung c
vertreten die ansicht c
vertreten die meinung c
äußern die hoffnung c i
äußern die befürchtung c
äußern den wunsch c i
äußern die vermutung c
äußern die ansicht c
ausdruck verleihen c
sein der ansicht c
sein der auffassung c
sein der meinung c
sein der überzeugung c
sein überzeugt c t
sein davon überzeugt c t
sein sich sicher c t
sein sich einig c t
sein zuversichtlich c t
sein die rede c
haben die befürchtung c
machen keine angaben r
wollen sich nicht äußern r
"""
