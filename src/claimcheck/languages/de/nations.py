"""Countries and the capitals that stand for their governments, by German name."""

from __future__ import annotations

_COUNTRIES = """
Afghanistan;Ägypten;Albanien;Algerien;Andorra;Angola;Argentinien;Armenien;Aserbaidschan;Äthiopien;Australien
Bahamas;Bahrain;Bangladesch;Barbados;Belarus;Belgien;Belize;Benin;Bhutan;Bolivien;Bosnien-Herzegowina;Bosnien
Botswana;Brasilien;Brunei;Bulgarien;Burkina Faso;Burundi;Chile;China;Costa Rica;Dänemark;Deutschland;Dschibuti
Ecuador;El Salvador;Elfenbeinküste;Eritrea;Estland;Eswatini;Fidschi;Finnland;Frankreich;Gabun;Gambia;Georgien
Ghana;Grenada;Griechenland;Großbritannien;Guatemala;Guinea;Guyana;Haiti;Honduras;Indien;Indonesien;Irak;Iran
Irland;Island;Israel;Italien;Jamaika;Japan;Jemen;Jordanien;Kambodscha;Kamerun;Kanada;Kasachstan;Katar;Kenia
Kirgisistan;Kolumbien;Kongo;Kosovo;Kroatien;Kuba;Kuwait;Laos;Lesotho;Lettland;Libanon;Liberia;Libyen
Liechtenstein;Litauen;Luxemburg;Madagaskar;Malawi;Malaysia;Malediven;Mali;Malta;Marokko;Mauretanien;Mauritius
Mexiko;Moldau;Moldawien;Monaco;Mongolei;Montenegro;Mosambik;Myanmar;Namibia;Nepal;Neuseeland;Nicaragua
Niederlande;Niger;Nigeria;Nordkorea;Nordmazedonien;Norwegen;Oman;Österreich;Pakistan;Palästina;Panama
Papua-Neuguinea;Paraguay;Peru;Philippinen;Polen;Portugal;Ruanda;Rumänien;Russland;Sambia;Saudi-Arabien;Schweden
Schweiz;Senegal;Serbien;Sierra Leone;Simbabwe;Singapur;Slowakei;Slowenien;Somalia;Spanien;Sri Lanka;Südafrika
Sudan;Südkorea;Südsudan;Suriname;Syrien;Tadschikistan;Taiwan;Tansania;Thailand;Togo;Tschad;Tschechien;Tunesien
Türkei;Turkmenistan;Uganda;Ukraine;Ungarn;Uruguay;Usbekistan;Vatikan;Venezuela;Vietnam;Zypern;USA
""".replace("\n", ";")

_CAPITALS = """
Moskau=Russland;Washington=USA;Teheran=Iran;Kiew=Ukraine;Kyjiw=Ukraine;Peking=China;Paris=Frankreich
London=Großbritannien;Rom=Italien;Madrid=Spanien;Wien=Österreich;Berlin=Deutschland;Bern=Schweiz;Warschau=Polen
Prag=Tschechien;Budapest=Ungarn;Ankara=Türkei;Athen=Griechenland;Tokio=Japan;Seoul=Südkorea;Pjöngjang=Nordkorea
Neu-Delhi=Indien;Delhi=Indien;Islamabad=Pakistan;Kabul=Afghanistan;Bagdad=Irak;Damaskus=Syrien;Beirut=Libanon
Kairo=Ägypten;Riad=Saudi-Arabien;Doha=Katar;Minsk=Belarus;Belgrad=Serbien;Sofia=Bulgarien;Bukarest=Rumänien
Tiflis=Georgien;Eriwan=Armenien;Baku=Aserbaidschan;Stockholm=Schweden;Oslo=Norwegen;Kopenhagen=Dänemark
Helsinki=Finnland;Riga=Lettland;Vilnius=Litauen;Tallinn=Estland;Brüssel=Europäische Union;Taipeh=Taiwan
Hanoi=Vietnam;Caracas=Venezuela;Havanna=Kuba;Ottawa=Kanada;Canberra=Australien;Tripolis=Libyen;Sanaa=Jemen
Chişinău=Moldau;Pristina=Kosovo;Addis Abeba=Äthiopien;Jerusalem=Israel
""".replace("\n", ";")

COUNTRIES: dict[str, str] = {name.casefold(): name for name in _COUNTRIES.split(";") if name.strip()} | {
    "vereinigte staaten": "USA",
    "vereinigten staaten": "USA",
    "weißrussland": "Belarus",
    "niederlanden": "Niederlande",
    "us": "USA",
}

CAPITALS: dict[str, str] = dict(entry.split("=") for entry in _CAPITALS.casefold().split(";") if "=" in entry)
CAPITALS = {place: COUNTRIES.get(country, "Europäische Union") for place, country in CAPITALS.items()}

COUNTRY_ENDINGS = ("ien", "stan", "land", "reich", "wien")
