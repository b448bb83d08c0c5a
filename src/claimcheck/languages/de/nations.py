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

# ISO 3166 code, name, stem of the adjective.
_CODES = """
AF=Afghanistan=afghanisch;AL=Albanien=albanisch;DZ=Algerien=algerisch;AO=Angola=angolanisch;AR=Argentinien=argentinisch
AM=Armenien=armenisch;AU=Australien=australisch;AT=Österreich=österreichisch;AZ=Aserbaidschan=aserbaidschanisch
BH=Bahrain=bahrainisch;BD=Bangladesch=bangladeschisch;BY=Belarus=belarussisch;BE=Belgien=belgisch
BO=Bolivien=bolivianisch;BA=Bosnien=bosnisch;BR=Brasilien=brasilianisch;GB=Großbritannien=britisch
BG=Bulgarien=bulgarisch;KH=Kambodscha=kambodschanisch;CM=Kamerun=kamerunisch;CA=Kanada=kanadisch;TD=Tschad=tschadisch
CL=Chile=chilenisch;CN=China=chinesisch;CO=Kolumbien=kolumbianisch;CD=Kongo=kongolesisch;HR=Kroatien=kroatisch
CU=Kuba=kubanisch;CY=Zypern=zyprisch;CZ=Tschechien=tschechisch;DK=Dänemark=dänisch;EC=Ecuador=ecuadorianisch
EG=Ägypten=ägyptisch;ER=Eritrea=eritreisch;EE=Estland=estnisch;ET=Äthiopien=äthiopisch;FI=Finnland=finnisch
FR=Frankreich=französisch;GE=Georgien=georgisch;DE=Deutschland=deutsch;GH=Ghana=ghanaisch;GR=Griechenland=griechisch
GT=Guatemala=guatemaltekisch;HT=Haiti=haitianisch;HN=Honduras=honduranisch;HU=Ungarn=ungarisch;IS=Island=isländisch
IN=Indien=indisch;ID=Indonesien=indonesisch;IR=Iran=iranisch;IQ=Irak=irakisch;IE=Irland=irisch;IL=Israel=israelisch
IT=Italien=italienisch;JM=Jamaika=jamaikanisch;JP=Japan=japanisch;JO=Jordanien=jordanisch;KZ=Kasachstan=kasachisch
KE=Kenia=kenianisch;XK=Kosovo=kosovarisch;KW=Kuwait=kuwaitisch;KG=Kirgisistan=kirgisisch;LA=Laos=laotisch
LV=Lettland=lettisch;LB=Libanon=libanesisch;LY=Libyen=libysch;LT=Litauen=litauisch;LU=Luxemburg=luxemburgisch
MY=Malaysia=malaysisch;ML=Mali=malisch;MT=Malta=maltesisch;MX=Mexiko=mexikanisch;MD=Moldau=moldauisch
MN=Mongolei=mongolisch;ME=Montenegro=montenegrinisch;MA=Marokko=marokkanisch;MZ=Mosambik=mosambikanisch
MM=Myanmar=myanmarisch;NP=Nepal=nepalesisch;NL=Niederlande=niederländisch;NZ=Neuseeland=neuseeländisch
NI=Nicaragua=nicaraguanisch;NE=Niger=nigrisch;NG=Nigeria=nigerianisch;KP=Nordkorea=nordkoreanisch
MK=Nordmazedonien=nordmazedonisch;NO=Norwegen=norwegisch;OM=Oman=omanisch;PK=Pakistan=pakistanisch
PS=Palästina=palästinensisch;PA=Panama=panamaisch;PY=Paraguay=paraguayisch;PE=Peru=peruanisch
PH=Philippinen=philippinisch;PL=Polen=polnisch;PT=Portugal=portugiesisch;QA=Katar=katarisch;RO=Rumänien=rumänisch
RU=Russland=russisch;RW=Ruanda=ruandisch;SA=Saudi-Arabien=saudi-arabisch;SN=Senegal=senegalesisch;RS=Serbien=serbisch
SG=Singapur=singapurisch;SK=Slowakei=slowakisch;SI=Slowenien=slowenisch;SO=Somalia=somalisch;ZA=Südafrika=südafrikanisch
KR=Südkorea=südkoreanisch;SS=Südsudan=südsudanesisch;ES=Spanien=spanisch;LK=Sri Lanka=sri-lankisch;SD=Sudan=sudanesisch
SE=Schweden=schwedisch;CH=Schweiz=schweizerisch;SY=Syrien=syrisch;TW=Taiwan=taiwanisch;TJ=Tadschikistan=tadschikisch
TZ=Tansania=tansanisch;TH=Thailand=thailändisch;TG=Togo=togoisch;TN=Tunesien=tunesisch;TR=Türkei=türkisch
TM=Turkmenistan=turkmenisch;UG=Uganda=ugandisch;UA=Ukraine=ukrainisch;US=USA=amerikanisch;UY=Uruguay=uruguayisch
UZ=Usbekistan=usbekisch;VA=Vatikan=vatikanisch;VE=Venezuela=venezolanisch;VN=Vietnam=vietnamesisch;YE=Jemen=jemenitisch
ZM=Sambia=sambisch;ZW=Simbabwe=simbabwisch
""".replace("\n", ";")


def _nations() -> dict[str, str]:
    nations = {"us": "US", "vereinigte staaten": "US", "weißrussland": "BY", "schweizer": "CH", "uk": "GB"}
    for code, name, adjective in (entry.split("=") for entry in _CODES.split(";") if entry.strip()):
        nations[name.casefold()] = code
        nations |= {adjective + ending: code for ending in ("", "e", "er", "es", "en", "em")}
    return nations


NATIONS: dict[str, str] = _nations()
NATION_ENDINGS = ("ischer", "isches", "ischen", "ische", "isch", "ien")
