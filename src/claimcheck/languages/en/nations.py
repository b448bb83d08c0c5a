"""Countries, the adjectives made from them, and the capitals that stand for their governments, by English name."""

from __future__ import annotations

# Name, ISO 3166 code, and the words for what is of the country.
_COUNTRIES = """
Afghanistan=AF=Afghan;Albania=AL=Albanian;Algeria=DZ=Algerian;Angola=AO=Angolan;Argentina=AR=Argentine,Argentinian
Armenia=AM=Armenian;Australia=AU=Australian;Austria=AT=Austrian;Azerbaijan=AZ=Azerbaijani,Azeri;Bahrain=BH=Bahraini
Bangladesh=BD=Bangladeshi;Belarus=BY=Belarusian,Belarussian;Belgium=BE=Belgian;Bolivia=BO=Bolivian;Bosnia=BA=Bosnian
Brazil=BR=Brazilian;Britain=GB=British;United Kingdom=GB=UK,U.K.;Bulgaria=BG=Bulgarian;Cambodia=KH=Cambodian
Cameroon=CM=Cameroonian;Canada=CA=Canadian;Chad=TD=Chadian;Chile=CL=Chilean;China=CN=Chinese;Colombia=CO=Colombian
Congo=CD=Congolese;Croatia=HR=Croatian;Cuba=CU=Cuban;Cyprus=CY=Cypriot;Czech Republic=CZ=Czech;Denmark=DK=Danish
Ecuador=EC=Ecuadorian;Egypt=EG=Egyptian;Eritrea=ER=Eritrean;Estonia=EE=Estonian;Ethiopia=ET=Ethiopian
Finland=FI=Finnish;France=FR=French;Georgia=GE=Georgian;Germany=DE=German;Ghana=GH=Ghanaian;Greece=GR=Greek
Guatemala=GT=Guatemalan;Haiti=HT=Haitian;Honduras=HN=Honduran;Hungary=HU=Hungarian;Iceland=IS=Icelandic
India=IN=Indian;Indonesia=ID=Indonesian;Iran=IR=Iranian;Iraq=IQ=Iraqi;Ireland=IE=Irish;Israel=IL=Israeli
Italy=IT=Italian;Jamaica=JM=Jamaican;Japan=JP=Japanese;Jordan=JO=Jordanian;Kazakhstan=KZ=Kazakh;Kenya=KE=Kenyan
Kosovo=XK=Kosovar;Kuwait=KW=Kuwaiti;Kyrgyzstan=KG=Kyrgyz;Laos=LA=Laotian;Latvia=LV=Latvian;Lebanon=LB=Lebanese
Libya=LY=Libyan;Lithuania=LT=Lithuanian;Luxembourg=LU=Luxembourgish;Malaysia=MY=Malaysian;Mali=ML=Malian
Malta=MT=Maltese;Mexico=MX=Mexican;Moldova=MD=Moldovan;Mongolia=MN=Mongolian;Montenegro=ME=Montenegrin
Morocco=MA=Moroccan;Mozambique=MZ=Mozambican;Myanmar=MM=Burmese;Nepal=NP=Nepali,Nepalese;Netherlands=NL=Dutch
New Zealand=NZ=New Zealand;Nicaragua=NI=Nicaraguan;Niger=NE=Nigerien;Nigeria=NG=Nigerian;North Korea=KP=North Korean
North Macedonia=MK=Macedonian;Norway=NO=Norwegian;Oman=OM=Omani;Pakistan=PK=Pakistani;Palestine=PS=Palestinian
Panama=PA=Panamanian;Paraguay=PY=Paraguayan;Peru=PE=Peruvian;Philippines=PH=Philippine,Filipino;Poland=PL=Polish
Portugal=PT=Portuguese;Qatar=QA=Qatari;Romania=RO=Romanian;Russia=RU=Russian;Rwanda=RW=Rwandan
Saudi Arabia=SA=Saudi,Saudi Arabian;Senegal=SN=Senegalese;Serbia=RS=Serbian;Singapore=SG=Singaporean
Slovakia=SK=Slovak;Slovenia=SI=Slovenian;Somalia=SO=Somali;South Africa=ZA=South African;South Korea=KR=South Korean
South Sudan=SS=South Sudanese;Spain=ES=Spanish;Sri Lanka=LK=Sri Lankan;Sudan=SD=Sudanese;Sweden=SE=Swedish
Switzerland=CH=Swiss;Syria=SY=Syrian;Taiwan=TW=Taiwanese;Tajikistan=TJ=Tajik;Tanzania=TZ=Tanzanian;Thailand=TH=Thai
Togo=TG=Togolese;Tunisia=TN=Tunisian;Turkey=TR=Turkish;Turkiye=TR=Turkish;Turkmenistan=TM=Turkmen;Uganda=UG=Ugandan
Ukraine=UA=Ukrainian;United Arab Emirates=AE=Emirati,UAE;United States=US=U.S.,US,American;Uruguay=UY=Uruguayan
Uzbekistan=UZ=Uzbek;Vatican=VA=Vatican;Venezuela=VE=Venezuelan;Vietnam=VN=Vietnamese;Yemen=YE=Yemeni
Zambia=ZM=Zambian;Zimbabwe=ZW=Zimbabwean
""".replace("\n", ";")

_CAPITALS = """
Moscow=Russia;Washington=United States;Tehran=Iran;Kyiv=Ukraine;Kiev=Ukraine;Beijing=China;Paris=France
London=Britain;Rome=Italy;Madrid=Spain;Vienna=Austria;Berlin=Germany;Bern=Switzerland;Warsaw=Poland
Prague=Czech Republic;Budapest=Hungary;Ankara=Turkey;Athens=Greece;Tokyo=Japan;Seoul=South Korea
Pyongyang=North Korea;New Delhi=India;Delhi=India;Islamabad=Pakistan;Kabul=Afghanistan;Baghdad=Iraq;Damascus=Syria
Beirut=Lebanon;Cairo=Egypt;Riyadh=Saudi Arabia;Doha=Qatar;Minsk=Belarus;Belgrade=Serbia;Sofia=Bulgaria
Bucharest=Romania;Tbilisi=Georgia;Yerevan=Armenia;Baku=Azerbaijan;Stockholm=Sweden;Oslo=Norway;Copenhagen=Denmark
Helsinki=Finland;Riga=Latvia;Vilnius=Lithuania;Tallinn=Estonia;Brussels=European Union;Taipei=Taiwan;Hanoi=Vietnam
Caracas=Venezuela;Havana=Cuba;Ottawa=Canada;Canberra=Australia;Tripoli=Libya;Sanaa=Yemen;Chisinau=Moldova
Pristina=Kosovo;Addis Ababa=Ethiopia;Jerusalem=Israel;Khartoum=Sudan;Amman=Jordan
""".replace("\n", ";")

_ENTRIES = [tuple(entry.split("=")) for entry in _COUNTRIES.split(";") if entry.strip()]

COUNTRIES: dict[str, str] = {name.casefold(): name for name, _, _ in _ENTRIES} | {
    "u.s.": "United States",
    "us": "United States",
    "usa": "United States",
    "u.k.": "United Kingdom",
    "uk": "United Kingdom",
    "uae": "United Arab Emirates",
}

ADJECTIVES: frozenset[str] = frozenset(word.casefold() for _, _, words in _ENTRIES for word in words.split(","))

NATIONS: dict[str, str] = {name.casefold(): code for name, code, _ in _ENTRIES} | {
    word.casefold(): code for _, code, words in _ENTRIES for word in words.split(",")
}

CAPITALS: dict[str, str] = dict(entry.split("=") for entry in _CAPITALS.split(";") if "=" in entry)
CAPITALS = {place.casefold(): country for place, country in CAPITALS.items()}

COUNTRY_ENDINGS = ("ania", "aria", "eria", "ovia", "edia", "onia", "istan", "estan", "land")
NATION_ENDINGS = ("ian", "ia", "ish", "ese", "i")
