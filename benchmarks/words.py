"""The words that synthetic articles are made of, German and English side by side."""

from __future__ import annotations

LANGUAGES = ("de", "en")

GIVEN = (
    "Anna Boris Clara David Elena Felix Greta Hannes Irina Jonas Karla Leon Maria Nadja Oskar Petra Robert Selma Tomas "
    "Ursula Viktor Wanda Xaver Yvonne Zeno Birgit Carsten Doris Emil Franka"
).split()
ONSETS = "B Br D Dr F Fl G Gr H J K Kl Kr L M N P Pr R S Sch St T Tr V W Z Bl Gl Schm".split()
VOWELS = "a e i o u au ei al el il ol ul an en in on un ar er ir or ur".split()
MIDDLES = "b d f g k l m n p r s t w ck nd rg lt st nt mm ll rn".split()
PERSON_ENDINGS = "er mann sen ow ke witz ner ert ing ova ski el".split()
PLACE_ENDINGS = "au berg burg dorf feld hausen heim ingen stedt tal furt itz".split()

OUTLETS = "Abendpost, Morgenblatt, Seekurier, Rundschau am Fluss, Nordbote, Harbour Times, Daily Ledger, Valley Post"

# What happened: German in the dative behind "bei" with its article, English with "the".
INCIDENTS = [
    ("dem Brand", "fire"),
    ("der Explosion", "explosion"),
    ("dem Erdbeben", "earthquake"),
    ("dem Hochwasser", "flood"),
    ("dem Angriff", "attack"),
    ("dem Unfall", "accident"),
    ("der Razzia", "raid"),
    ("dem Streik", "strike"),
    ("dem Sturm", "storm"),
    ("der Demonstration", "protest"),
    ("dem Einsturz", "collapse"),
    ("dem Stromausfall", "blackout"),
    ("der Entgleisung", "derailment"),
    ("dem Beschuss", "shelling"),
    ("dem Erdrutsch", "landslide"),
    ("der Evakuierung", "evacuation"),
]

# What is counted, in the plural.
THINGS = [
    ("Häuser", "houses"),
    ("Lagerhallen", "warehouses"),
    ("Fahrzeuge", "vehicles"),
    ("Brücken", "bridges"),
    ("Schulen", "schools"),
    ("Boote", "boats"),
    ("Wohnungen", "flats"),
    ("Panzer", "tanks"),
    ("Züge", "trains"),
    ("Werkstätten", "workshops"),
    ("Geschäfte", "shops"),
    ("Masten", "pylons"),
    ("Scheunen", "barns"),
    ("Büros", "offices"),
    ("Tanks", "fuel depots"),
    ("Gewächshäuser", "greenhouses"),
    ("Drohnen", "drones"),
    ("Hotels", "hotels"),
    ("Kräne", "cranes"),
    ("Busse", "buses"),
]
PEOPLE = [
    ("Arbeiter", "workers"),
    ("Soldaten", "soldiers"),
    ("Kinder", "children"),
    ("Anwohner", "residents"),
    ("Polizisten", "police officers"),
    ("Fahrgäste", "passengers"),
    ("Feuerwehrleute", "firefighters"),
    ("Fischer", "fishermen"),
    ("Schüler", "pupils"),
    ("Touristen", "tourists"),
]
DAMAGE = [
    ("zerstört", "destroyed"),
    ("beschädigt", "damaged"),
    ("geräumt", "cleared"),
    ("geplündert", "looted"),
    ("beschlagnahmt", "seized"),
]
HARM = [
    ("verletzt", "injured"),
    ("getötet", "killed"),
    ("gerettet", "rescued"),
    ("festgenommen", "arrested"),
    ("vermisst", "reported missing"),
]
PLANS = [
    ("eine Untersuchung einleiten", "open an investigation"),
    ("die Grenze schließen", "close the border"),
    ("Hilfsgüter schicken", "send relief supplies"),
    ("den Vertrag kündigen", "cancel the contract"),
    ("die Steuern senken", "cut taxes"),
    ("neue Sanktionen verhängen", "impose new sanctions"),
    ("Truppen abziehen", "withdraw troops"),
    ("den Flughafen sperren", "shut the airport"),
    ("Entschädigung zahlen", "pay compensation"),
    ("die Wahl verschieben", "postpone the election"),
    ("Geiseln freilassen", "release hostages"),
    ("das Werk stilllegen", "shut down the plant"),
]
ROLES = [
    ("Bürgermeister", "Mayor"),
    ("Minister", "Minister"),
    ("Gouverneur", "Governor"),
    ("Präsident", "President"),
    ("General", "General"),
    ("Polizeichef", "Police chief"),
]
DAYS = [
    ("Montag", "Monday"),
    ("Dienstag", "Tuesday"),
    ("Mittwoch", "Wednesday"),
    ("Donnerstag", "Thursday"),
    ("Freitag", "Friday"),
    ("Samstag", "Saturday"),
    ("Sonntag", "Sunday"),
]

# What is claimed of an event, each in two wordings: {be} is "sind" or "seien", {will} is "wird" or "werde".
CLAUSES = {
    "things": (
        (
            "bei {incident} in {place} {be} {n} {things} {damage} worden",
            "in {place} {be} durch den Vorfall {n} {things} {damage} worden",
        ),
        (
            "{n} {things} were {damage} in the {incident} in {place}",
            "the {incident} left {n} {things} {damage} in {place}",
        ),
    ),
    "people": (
        (
            "bei {incident} in {place} {be} {n} {people} {harm} worden",
            "nach {incident} {be} {n} {people} {harm} worden",
        ),
        (
            "{n} {people} were {harm} in the {incident} in {place}",
            "at least {n} {people} were {harm} after the {incident}",
        ),
    ),
    "plan": (
        ("die Regierung in {place} {will} {plan}", "man {will} wegen des Vorfalls in {place} {plan}"),
        ("the government in {place} will {plan}", "{place} would soon {plan}"),
    ),
}
NEGATED = {
    "plan": (
        ("die Regierung in {place} {will} nicht {plan}", "man {will} in {place} nicht {plan}"),
        ("the government in {place} will not {plan}", "{place} would not {plan}"),
    ),
}

# Who says it: indirect frames with {said} for the clause in indirect speech, direct ones with it as it was said.
INDIRECT = (
    ("{who} sagte am {day}, {said}.", "{who} teilte am {day} mit, {said}.", "{who} betonte am {day}, {said}."),
    ("{who} said on {day} that {said}.", "{who} told reporters that {said}.", "According to {who}, {said}."),
)
DIRECT = (
    ("„{Said}“, sagte {who} am {day}.", "{who} erklärte: „{Said}.“"),
    ("“{Said},” {who} said on {day}.", "{who} told reporters: “{Said}.”"),
)

# What stands between the claims; {x} is a word that no other event has.
FILLERS = (
    (
        "Die Straßen rund um {x} blieben bis zum Abend gesperrt.",
        "Auf dem Platz vor dem Rathaus standen am Morgen viele Menschen.",
        "Das Gebiet liegt an der Straße nach {x}, unweit des Flusses.",
        "In der Nacht hatte es dort stark geregnet.",
        "Der Ort war lange Zeit für seinen Markt bekannt.",
        "Ein Hubschrauber kreiste über der Gegend bei {x}.",
        "Vor der Halle parkten am Nachmittag mehrere Lastwagen mit Planen.",
        "Die Läden öffneten am nächsten Tag später als sonst.",
        "Wenige Kilometer entfernt beginnt der Wald von {x}.",
        "Viele Familien kamen bei Verwandten unter.",
    ),
    (
        "The roads around {x} stayed closed until the evening.",
        "A crowd gathered in front of the town hall in the morning.",
        "The area lies on the road to {x}, not far from the river.",
        "It had rained heavily there during the night.",
        "The town was long known for its market.",
        "A helicopter circled over the area near {x}.",
        "Several lorries were parked outside the hall in the afternoon.",
        "Shops opened later than usual the next day.",
        "The forest of {x} begins a few kilometres away.",
        "Many families stayed with relatives.",
    ),
)

# Words of an article that no event shares, so that the vocabulary grows with the corpus as that of news does.
TOPICS = [
    ("Getreidepreise", "grain prices"),
    ("Wasserrechte", "water rights"),
    ("Hafengebühren", "port fees"),
    ("Funkmasten", "radio masts"),
    ("Fangquoten", "fishing quotas"),
    ("Impfstoffe", "vaccines"),
    ("Mieten", "rents"),
    ("Pachtverträge", "leases"),
    ("Gaslieferungen", "gas supplies"),
    ("Stahlzölle", "steel tariffs"),
    ("Renten", "pensions"),
    ("Visa", "visas"),
    ("Kohlegruben", "coal pits"),
    ("Lehrpläne", "curricula"),
    ("Schienenwege", "rail links"),
    ("Saatgut", "seed stocks"),
]
VIEWS = (
    (
        "über {topic} in {x} {will} man mit {other} neu verhandeln",
        "{other} {will} den Streit um {topic} in {x} beilegen",
    ),
    ("talks with {other} on {topic} in {x} would begin again", "{other} would settle the dispute over {topic} in {x}"),
)
