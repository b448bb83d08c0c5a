"""English words that sentences are cut by and noun phrases go by."""

from __future__ import annotations

from claimcheck.languages.contract import GrammarWords
from claimcheck.languages.en.morphology import tag
from claimcheck.languages.wordlists import word_set

GRAMMAR = GrammarWords(
    abbreviations=word_set("""
        adm apr assn assoc asst atty aug ave bldg blvd brig bros capt cf cmdr co col comdr corp cpl ct dec dept det dir
        dist dr ed est etc feb fig fr fri ft gen gov govs hon hwy inc insp jan jr jul jun lt ltd maj mar messrs mgr mon
        mr mrs ms mt mx no nos nov oct op ph pres prof rd rep reps ret rev rt sat sec sen sens sept sgt sr st ste
        sun supt supr thu thur thurs tue tues univ vol vs wed
        ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa
        penn tenn tex va vt wash wis wyo
    """),
    tag=tag,
    lone_letters=word_set("x"),
    name_particles=word_set("al bin da de del di dos du el ibn la le van von der"),
    media_nouns=("agency", "newspaper", "broadcaster", "news", "daily", "weekly", "times", "post", "journal"),
    agencies=word_set("afp ap reuters bbc cnn dpa tass interfax xinhua bloomberg"),
    single_marks=True,
    sentence_openers=word_set("""
        the a an this that these those he she it they we i you his her its their our my but and in on at for from as
        after before when while if although though however there here what who how why so no not one some many most
    """),
)
