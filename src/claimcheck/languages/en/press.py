"""Media by their English names and in the forms that English texts give them; lower-case key, usual form."""

from __future__ import annotations

_NAMES = """
Reuters;AP;AFP;dpa;TASS;Interfax;RIA Novosti;Xinhua;Anadolu;ANSA;EFE;Kyodo;Yonhap;PTI;ANI;Belta;Ukrinform;Tasnim
Fars;IRNA;ISNA;Mehr;SANA;WAFA;KCNA;UPI;PA Media;Bloomberg;CNN;BBC;NBC;NBC News;CBS;CBS News;ABC News;Fox News;MSNBC
CNBC;NPR;PBS;C-SPAN;Newsmax;Sky News;ITV;Channel 4;Al Jazeera;Al Arabiya;RT;Sputnik;DW;ARD;ZDF;NHK;CBC;RFE/RL
Radio Free Europe;Voice of America;Euronews;France 24;TF1;RAI;TVP;Press TV;CGTN;Global Times;People's Daily
New York Times;Wall Street Journal;Washington Post;Los Angeles Times;Chicago Tribune;Boston Globe;USA Today
Miami Herald;New York Post;Politico;Axios;Semafor;ProPublica;The Intercept;The Hill;HuffPost;Vox;Vice;BuzzFeed
BuzzFeed News;Daily Beast;The Atlantic;New Yorker;Time;Newsweek;The Nation;National Review;Breitbart;Rolling Stone
Vanity Fair;Forbes;Fortune;Business Insider;The Verge;Wired;TechCrunch;Foreign Policy;Financial Times;Guardian
Observer;Times;Sunday Times;Telegraph;Daily Telegraph;Independent;Economist;Daily Mail;Mail on Sunday;Sun;Mirror
Daily Mirror;Evening Standard;Irish Times;Le Monde;Le Figaro;Libération;El País;El Mundo;La Repubblica
Corriere della Sera;La Stampa;Gazeta Wyborcza;Der Spiegel;Spiegel;Die Zeit;Die Welt;Bild;Süddeutsche Zeitung
Frankfurter Allgemeine Zeitung;Handelsblatt;Tagesspiegel;Neue Zürcher Zeitung;Haaretz;Times of Israel;Jerusalem Post
Ynet;Channel 12;Kan;Kyiv Independent;Kyiv Post;Ukrainska Pravda;Meduza;Novaya Gazeta;Kommersant;Izvestia
Rossiya 24;Rossiya 1;Channel One;Hürriyet;Asahi Shimbun;Nikkei;South China Morning Post;Caixin;Straits Times
Hindustan Times;Times of India;The Hindu;Indian Express;NDTV;Dawn;Geo News;Sydney Morning Herald;The Age;The Australian
Globe and Mail;Toronto Star;Folha de S.Paulo;Clarín;La Nación;Bellingcat;Mediazona;Correctiv
""".replace("\n", ";")

_VARIANTS = {
    "the new york times": "New York Times",
    "the times of israel": "Times of Israel",
    "the wall street journal": "Wall Street Journal",
    "the journal": "Wall Street Journal",
    "bloomberg news": "Bloomberg",
    "wsj": "Wall Street Journal",
    "the washington post": "Washington Post",
    "the post": "Washington Post",
    "the associated press": "AP",
    "associated press": "AP",
    "the a.p.": "AP",
    "agence france-presse": "AFP",
    "deutsche presse-agentur": "dpa",
    "british broadcasting corporation": "BBC",
    "the bbc": "BBC",
    "ria": "RIA Novosti",
    "ria novosti": "RIA Novosti",
    "tass": "TASS",
    "itar-tass": "TASS",
    "the guardian": "Guardian",
    "the times": "Times",
    "the economist": "Economist",
    "the telegraph": "Telegraph",
    "the independent": "Independent",
    "the observer": "Observer",
    "the financial times": "Financial Times",
    "ft": "Financial Times",
    "deutsche welle": "DW",
    "national public radio": "NPR",
    "abc": "ABC News",
    "fox": "Fox News",
    "der spiegel": "Spiegel",
    "die zeit": "Zeit",
    "die welt": "Welt",
    "rfe": "RFE/RL",
    "voa": "Voice of America",
    "faz": "Frankfurter Allgemeine Zeitung",
    "nzz": "Neue Zürcher Zeitung",
}

_AMBIGUOUS = """
time;times;sun;observer;mirror;telegraph;independent;economist;fortune;vice;vox;wired;dawn;kan;fars;mehr;rai;abc;fox
ft;the journal;the post;the nation;the hill;the age;the australian;the sun;channel one;the hindu
the independent;the mirror;forbes;rt
""".replace("\n", ";")

MEDIA: dict[str, str] = {name.casefold(): name for name in _NAMES.split(";") if name.strip()} | _VARIANTS

# Names that are common words too: they are media only in quotation marks or after a word that says so.
AMBIGUOUS = frozenset(_AMBIGUOUS.split(";")) - {""}
