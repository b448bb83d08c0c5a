"""Media by their German names and in the forms that German texts give them; lower-case key, usual form."""

from __future__ import annotations

_NAMES = """
dpa;AFP;AP;Reuters;TASS;Interfax;RIA Nowosti;RIA;Ria Nowosti;Xinhua;Anadolu;ANSA;EFE;Kyodo;Yonhap;Ritzau;APA
Keystone-SDA;SDA;epd;KNA;Belta;Ukrinform;Tasnim;Fars;IRNA;ISNA;Mehr;SANA;WAFA;KCNA;Bloomberg;CNN;BBC;NBC;CBS
ABC;Fox News;MSNBC;CNBC;Sky News;Al Jazeera;Al-Dschasira;Al-Arabija;Al Arabiya;RT;Sputnik;ARD;ZDF;NDR;WDR;MDR
BR;SWR;RBB;HR;SR;Deutschlandfunk;Deutschlandradio;Deutsche Welle;RTL;n-tv;ntv;Welt TV;Phoenix;ORF;SRF;Arte;3sat
tagesschau;Tagesschau;Spiegel;Der Spiegel;Stern;Focus;Zeit;Die Zeit;Welt;Die Welt;Welt am Sonntag;Bild
Bild am Sonntag;taz;FAZ;Frankfurter Allgemeine Zeitung;Frankfurter Allgemeine;Süddeutsche Zeitung
Frankfurter Rundschau;Tagesspiegel;Handelsblatt;Wirtschaftswoche;Berliner Zeitung;Berliner Morgenpost
Rheinische Post;Kölner Stadt-Anzeiger;Stuttgarter Zeitung;Neue Zürcher Zeitung;NZZ;Standard;Der Standard
Die Presse;Kurier;Kronen Zeitung;Tages-Anzeiger;Blick;Redaktionsnetzwerk Deutschland;RND;Funke Mediengruppe
T-Online;Correctiv;Netzpolitik;Heise;Golem;Bellingcat;Meduza;Nowaja Gaseta;Kommersant;Kyiv Independent
Ukrajinska Prawda;Hürriyet;Haaretz;Times of Israel;Jerusalem Post;Wall Street Journal;New York Times
Washington Post;Los Angeles Times;USA Today;Politico;Axios;The Atlantic;New Yorker;Time;Newsweek
Financial Times;Guardian;The Guardian;Times;The Times;Telegraph;Daily Telegraph;Independent;Economist
The Economist;Daily Mail;Sun;Le Monde;Le Figaro;Libération;El País;El Mundo;La Repubblica;Corriere della Sera
La Stampa;Gazeta Wyborcza;Rzeczpospolita;Asahi Shimbun;Global Times;South China Morning Post;Hindustan Times
""".replace("\n", ";")

_VARIANTS = {
    "wsj": "Wall Street Journal",
    "nyt": "New York Times",
    "deutschen presse-agentur": "dpa",
    "deutsche presse-agentur": "dpa",
    "ria nowosti": "RIA Nowosti",
    "ria": "RIA Nowosti",
    "tass": "TASS",
    "itar-tass": "TASS",
    "associated press": "AP",
    "agence france-presse": "AFP",
    "süddeutschen zeitung": "Süddeutsche Zeitung",
    "frankfurter allgemeinen zeitung": "Frankfurter Allgemeine Zeitung",
    "faz": "Frankfurter Allgemeine Zeitung",
    "neuen zürcher zeitung": "Neue Zürcher Zeitung",
    "nzz": "Neue Zürcher Zeitung",
    "deutschen welle": "Deutsche Welle",
    "ntv": "n-tv",
    "der spiegel": "Spiegel",
    "die zeit": "Zeit",
    "die welt": "Welt",
    "the guardian": "Guardian",
    "the times": "Times",
    "der standard": "Standard",
    "rnd": "Redaktionsnetzwerk Deutschland",
    "redaktionsnetzwerks deutschland": "Redaktionsnetzwerk Deutschland",
}

_AMBIGUOUS = """
spiegel;stern;focus;zeit;welt;bild;blick;kurier;standard;time;times;sun;telegraph;independent;politico;mehr;fars
presse;die presse;phoenix;arte;hr;sr;br;golem;economist;tagesschau
"""

MEDIA: dict[str, str] = {name.casefold(): name for name in _NAMES.split(";") if name.strip()} | _VARIANTS

# Names that are common words too: they are media only in quotation marks or after a word that says so.
AMBIGUOUS = frozenset(_AMBIGUOUS.replace("\n", ";").split(";")) - {""}
