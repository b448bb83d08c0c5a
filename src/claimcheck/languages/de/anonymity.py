"""German words for what is told of a source without a name."""

from __future__ import annotations

from claimcheck.languages.contract import AnonymityWords
from claimcheck.languages.wordlists import keyed, word_set
from claimcheck.model import AnonymousRole as Role

ANONYMITY = AnonymityWords(
    trades=keyed(
        {
            Role.INTELLIGENCE: "geheimdienstler spion agentin geheimagent",
            Role.MILITARY: """offizier soldat militär general oberst admiral leutnant kommandeur kommandant
                kämpfer milizionär rebell reservist""",
            Role.POLICE: "polizist kommissar fahnder ermittler zöllner grenzschützer",
            Role.JUDICIARY: "staatsanwält staatsanwalt richter jurist",
            Role.DIPLOMAT: "diplomat attaché gesandt botschafter unterhändler delegiert konsul",
            Role.POLITICIAN: """politiker abgeordnet parlamentarier senator kabinettsmitglied minister
                kabinettskolleg parteispitze parteifreund stadtrat stadträt fraktionsmitglied oppositionell""",
            Role.COMPANY: """manager aufsichtsrat vorständ lieferant zulieferer händler investor banker aktionär
                unternehmer firmensprecher konzernsprecher verkäufer lokführer""",
            Role.EXPERT: """experte expertin analyst analytiker forscher wissenschaftler ökonom gutachter professor
                politolog historiker kenner seismolog völkerrechtler soziolog virolog epidemiolog meteorolog
                ingenieur beobachter sachverständig""",
            Role.MEDICAL: """arzt ärzt sanitäter krankenschwester pfleger mediziner chirurg hebamme rettungsdienst
                rettungskreis notfallhelfer""",
            Role.WITNESS: """zeuge zeugin anwohner bewohner nachbar passant überlebend passagier fahrgast fahrgäst
                besucher zuschauer einwohner demonstrant augenzeug urlauber tourist pendler""",
            Role.RELATIVE: """verwandt hinterblieben mutter vater bruder schwester tochter sohn witwe witwer enkel
                onkel tante schwager schwägerin ehefrau ehemann cousin angehörig ex-frau ex-mann eltern""",
            Role.INSIDER: "insider eingeweiht whistleblower hinweisgeber informant gewährsmann gewährsleut",
        }
    ),
    fields=keyed(
        {
            Role.INTELLIGENCE: """geheimdienst nachrichtendienst verfassungsschutz auslandsdienst spionageabwehr
                cia bnd mossad fsb""",
            Role.DIPLOMAT: "diplomatisch botschaft delegation konsulat außenminister auswärtig",
            Role.MILITARY: "militär armee heer generalstab luftwaffe marine streitkräft bundeswehr truppe miliz",
            Role.POLICE: "polizei kriminalamt ermittl zoll grenzschutz",
            Role.JUDICIARY: "justiz gericht staatsanwaltschaft anwaltschaft",
            Role.MEDICAL: "klinik krankenh gesundheitsamt rettungs hospital",
            Role.POLITICIAN: "partei koalition fraktion parlament opposition kabinett abgeordnet senat",
            Role.COMPANY: """konzern firma firmen unternehmen betrieb branche aufsichtsrat vorstand gmbh bank
                molkerei reederei spedition hersteller fabrik verkehrsgesellschaft brauerei gesellschafter""",
            Role.OFFICIAL: """regierung behörde ministeri kanzleramt staatskanzlei präsidialamt verwaltung rathaus
                kämmerei bauamt landesamt bundesamt us- eu- uno- un- un nato sicherheitskreis sekretariat
                amtlich allianz kreml weiß_haus pentagon landrat gemeinde kommission""",
            Role.INSIDER: "vertraut eingeweiht nahesteh nahe_steh befasst kenntnis verhandlungs umfeld umkreis",
        }
    ),
    stations=keyed(
        {
            Role.OFFICIAL: "beamt berater amtsträger funktionär",
            Role.COMPANY: "mitarbeiter angestellt beschäftigt arbeiter",
        }
    ),
    one_of=word_set("einer eine eines einem"),
    withheld=(
        r"\bnicht\s+(?:namentlich\s+|öffentlich\s+|mit\s+(?:\w+\s+)?namen\s+)?(?:genannt|zitiert|identifiziert|erwähnt)"
        r"\s+(?:werden|sein)\b",
        r"\b(?:anonym|ungenannt|unerkannt)\s+(?:zu\s+)?bleiben\b",
        r"\b(?:unter|mit)\s+(?:der\s+)?(?:bedingung|zusicherung)\s+(?:\w+\s+){0,2}anonymität\b",
        r"\bunter\s+der\s+bedingung,\s+(?:\w+\s+){0,4}(?:anonym|nicht\s+(?:namentlich\s+)?genannt)\b",
        r"\bum\s+anonymität\b",
        r"\banonymität\s+(?:zugesichert|gewahrt|zugesagt|erbeten|verlangt)\w*",
        r"\bnicht\s+(?:dazu\s+)?(?:befugt|autorisiert|berechtigt|ermächtigt)\b(?:\s\w+)?(?:,\s[^,.;:\n]{1,90}\szu\s\w+)?",
        r"\b(?:seinen|ihren|deren|dessen)\s+(?:vollen\s+|richtigen\s+)?namen?\s+(?:\w+\s+){0,6}?nicht\b",
        r"\bdie\s+namen?\s+(?:\w+\s+){0,3}nicht\s+nenn\w+",
        r"\bname\s+(?:\w+\s+){0,2}(?:geändert|bekannt)\b",
        r"\bhinter\s+vorgehaltener\s+hand\b",
        r"\bin?offiziell\s+nicht\s+(?:sprechen|äußern)\b",
    ),
    openers=word_set("der die das deren dessen weil da wegen aus um denn unter ohne mit er sie es"),
    links=word_set("weil da um denn aus wegen"),
)
