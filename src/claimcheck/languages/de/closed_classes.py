"""German words of the closed classes: what a function word may be in a sentence."""

from __future__ import annotations

from claimcheck.languages.contract import Tag

FUNCTION_WORDS: dict[Tag, str] = {
    Tag.DETERMINER: """
        der die das ein eine kein keine dieser diese dieses jener jene jenes jeder jede jedes mein meine sein
        seine ihr ihre unser unsere euer eure welcher welche welches mancher manche solche solcher einige viele
        mehrere beide alle wenige zahlreiche verschiedene etliche sämtliche
    """,
    Tag.DETERMINER | Tag.OBLIQUE: """
        dem den einem einen keinem keinen diesem diesen jenem jenen jedem jeden meinem meinen seinem seinen
        ihrem ihren unserem unseren welchem welchen einigen vielen mehreren beiden allen manchem manchen solchem
        solchen aller vieler einiger mehrerer zahlreicher beider
    """,
    Tag.DETERMINER | Tag.OBLIQUE | Tag.GENITIVE: """
        des eines keines seines ihres unseres meines jedes einer keiner seiner ihrer unserer meiner
    """,
    Tag.PREPOSITION: """
        ab an auf aus außer außerhalb bei bis durch entgegen entlang für gegen gegenüber gemäß hinter in infolge
        inklusive innerhalb mit mithilfe mittels nach nahe neben oberhalb ohne per pro samt seit statt anstatt
        trotz über um unter unterhalb von vor während wegen wider zu zufolge zugunsten zulasten zwecks zwischen
        aufgrund anhand angesichts anlässlich bezüglich dank einschließlich hinsichtlich im am beim zum zur vom
        ins ans aufs ums fürs durchs übers unters hinters vors überm laut binnen via seitens namens
    """,
    Tag.PRONOUN: """
        er sie es wir ich man du wer jemand niemand dieser diese jener letzterer letztere ersterer beide viele
        einige alle manche andere etwas nichts alles dies das
    """,
    Tag.OBLIQUE | Tag.PRONOUN: """
        ihm ihn ihnen uns mir mich dir dich euch einander
    """,
    Tag.OBLIQUE | Tag.REFLEXIVE: """
        sich
    """,
    Tag.SUBORDINATOR: """
        dass daß ob weil da wenn als nachdem während obwohl damit bis bevor ehe indem sodass falls sofern soweit
        wie wobei sobald solange seit seitdem zumal obgleich obschon wenngleich insofern inwiefern inwieweit je
        wohingegen
    """,
    Tag.SUBORDINATOR | Tag.QUESTION: """
        womit wodurch wofür wonach weshalb weswegen warum wieso wo wohin woher woraufhin wozu wogegen worauf
        worin worüber worunter wovon wovor woran woraus wann was wer wem wen wessen
    """,
    Tag.RELATIVE: """
        der die das dem den deren dessen denen welcher welche welches welchem welchen
    """,
    Tag.COORDINATOR: """
        und oder aber doch sondern denn sowie bzw beziehungsweise
    """,
    Tag.INFINITIVE_MARKER: """
        zu um
    """,
    Tag.ADVERB: """
        auch nur noch schon bereits jedoch allerdings dagegen hingegen indes indessen unterdessen zudem außerdem
        ferner weiter weiterhin gestern heute morgen vorgestern dann danach zuvor später zunächst zuletzt erneut
        wieder nun jetzt derzeit inzwischen mittlerweile bislang bisher dort hier daraufhin dabei dafür daher
        darum deshalb deswegen somit folglich so sehr ganz etwa rund fast mindestens höchstens knapp wohl
        vielleicht offenbar angeblich vermutlich wahrscheinlich möglicherweise mutmaßlich nicht nie niemals kaum
        immer oft häufig selten manchmal gerade eben ebenfalls ebenso gleichzeitig zugleich damals einst früher
        bald künftig lediglich zumindest wenigstens insgesamt insbesondere besonders vor allem zusammen
        gemeinsam öffentlich offiziell ausdrücklich deutlich scharf klar mehrfach wiederholt kürzlich jüngst
        soeben neben darüber hinaus demnach dadurch davon daran darauf daraus darin darunter dazu dahinter davor
        hierzu hierbei hiermit hierfür hierin dennoch trotzdem gleichwohl nämlich anschließend schließlich
        endlich erst vorerst vorläufig womöglich eventuell tatsächlich freilich übrigens zwar weder sonst
        andernfalls kurz lange weit unmittelbar direkt rechtzeitig pünktlich spät früh zuerst abends morgens
        mittags nachts anfangs teils teilweise einerseits andererseits vorab vorher nachher zugunsten namentlich
        wörtlich sinngemäß telefonisch schriftlich mündlich sogar selbst allein bloß mal einmal zweimal dreimal
        jeweils ungefähr circa ca bis hinaus hinein heraus herein
    """,
}

COPULA = frozenset("ist sind war waren sei seien wäre wären bin bist gewesen sein".split())
AUXILIARIES = COPULA | frozenset(
    "hat haben habe hatte hatten hätte hätten wird werden werde wurde wurden würde würden worden geworden".split()
)
