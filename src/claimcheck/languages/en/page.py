"""English words for PageWords; what page templates print untranslated is in ``neutral_page``."""

from __future__ import annotations

from claimcheck.languages.contract import PageWords
from claimcheck.languages.wordlists import word_set


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())


_MONTHS = {
    "january": 1,
    "jan": 1,
    "february": 2,
    "feb": 2,
    "march": 3,
    "mar": 3,
    "april": 4,
    "apr": 4,
    "may": 5,
    "june": 6,
    "jun": 6,
    "july": 7,
    "jul": 7,
    "august": 8,
    "aug": 8,
    "september": 9,
    "sept": 9,
    "sep": 9,
    "october": 10,
    "oct": 10,
    "november": 11,
    "nov": 11,
    "december": 12,
    "dec": 12,
}

_DATE_WORDS = word_set(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    at on of the published posted first last updated modified edited filed issued created date time online
    since a.m p.m am pm et est edt ct cst cdt mt mst mdt pt pst pdt gmt bst utc cet cest eet eest ist aest
    min mins minute minutes read reading hour hours ago st nd rd th local
    """
)

_HEADS_OF_LISTS = _phrases(
    """
    read also
    also read
    more on this story
    more on this topic
    more on this
    more from this section
    more stories
    more news
    more coverage
    more like this
    related stories
    related topics
    related content
    related coverage
    related news
    related links
    recommended
    recommended stories
    recommended for you
    recommended reading
    you may also like
    you might also like
    you may be interested in
    what to read next
    what to know
    up next
    don't miss
    in case you missed it
    editors' picks
    editor's picks
    editors’ picks
    editor’s picks
    top stories
    top news
    latest news
    latest stories
    the latest
    trending
    trending now
    most popular
    most viewed
    popular stories
    must read
    further reading
    see also
    on this topic
    """
)

_OPENERS = _phrases(
    """
    read the full story
    read our
    read the latest
    also read:
    see also:
    see more:
    watch:
    listen:
    listen to this article
    listen to the
    watch now:
    click here
    tap here
    sign in to
    log in to
    register to
    create a free account
    get our
    get unlimited
    get email
    subscribe now
    subscribe for
    subscribe here
    already a subscriber
    support our journalism
    support independent journalism
    donate to
    become a member
    sign up here
    sign up to
    sign up now
    join our
    join the conversation
    follow our live
    follow our
    follow live
    download the
    download our
    share this article
    share this story
    share via
    share full article
    email this
    print this
    copy link
    send us a tip
    do you have a tip
    got a tip
    jump to
    skip navigation
    back to top
    story continues below
    article continues below
    article continues after
    continue reading below
    we use cookies
    we and our partners
    this website uses cookies
    this site uses cookies
    by continuing to
    by signing up
    by clicking
    your email address will not
    please enable javascript
    this content is not available
    view this post
    an external content
    load comments
    view comments
    show comments
    post a comment
    write a comment
    be the first to comment
    comments are closed
    this article was originally
    this article first
    this story was originally
    this story first
    this story has been updated
    this article has been updated
    this article was updated
    this is a developing story
    this is a breaking news
    a version of this article
    originally published
    first published
    last updated
    last modified
    reporting by
    additional reporting
    editing by
    writing by
    compiled by
    produced by
    translated by
    edited by
    written by
    (reporting by
    (additional reporting
    (editing by
    (writing by
    (compiled by
    (with inputs from
    (with input from
    with inputs from
    with input from
    with files from
    our standards:
    image source
    image credit
    image:
    image by
    picture:
    pictures:
    photograph:
    photo by
    photos by
    photo credit
    photo courtesy
    file photo
    illustration:
    illustration by
    graphic:
    video:
    getty images
    topics:
    keywords:
    category:
    categories:
    filed under
    posted in
    posted by
    author:
    authors:
    to reuse this content
    for more information about
    for permission to
    reprints
    no part of this
    the views expressed
    """
)

_LABELS = (
    *_HEADS_OF_LISTS,
    "read",
    "explainer",
    "gallery",
    "in pictures",
    "photo gallery",
    "poll",
    "opinion poll",
    "newsletter",
    "advertisement",
    "sponsored",
    "promoted",
    "coming up",
    "next",
    "previous",
)

_WHOLE_LINES = frozenset(
    (
        *_HEADS_OF_LISTS,
        *_phrases(
            """
            advertisement
            ad
            ads
            sponsored content
            paid content
            promoted content
            continue reading
            read more
            read on
            read next
            show more
            load more
            view more
            view all
            see all
            learn more
            find out more
            share
            share this
            share article
            share this article
            save
            save for later
            print
            email
            copy link
            link copied
            listen
            watch
            play
            pause
            reply
            replies
            comment
            comments
            leave a comment
            report
            gift article
            gift this article
            sign in
            sign up
            log in
            log out
            register
            my account
            subscribe
            subscribe now
            donate
            support us
            about us
            about the author
            about the authors
            contact us
            privacy policy
            privacy
            cookie policy
            terms of use
            terms of service
            terms and conditions
            accessibility
            imprint
            careers
            advertise
            advertise with us
            corrections
            sitemap
            breaking news
            breaking
            live
            live updates
            news
            world
            world news
            politics
            business
            markets
            opinion
            sport
            sports
            culture
            science
            technology
            health
            climate
            video
            photos
            exclusive
            analysis
            back to top
            close
            open menu
            close menu
            follow
            following
            tags
            topics
            sources
            notes
            references
            external links
            """
        ),
    )
)

_MENU_WORDS = word_set(
    """
    home news ticker live livestream latest subscribe subscription sign login log register account privacy imprint
    contact archive newsletter newsletters donate support podcast podcasts video videos epaper puzzles crossword games
    weather traffic sport sports politics business markets world opinion culture lifestyle travel comment comments
    gallery print share rss more advertisement advertise jobs about search menu sections edition editions
    """
)

_BYLINE_WORDS = word_set(
    """
    and with in for at of the our from by special to staff writer writers correspondent correspondents reporter
    reporters editor editors contributor contributing senior chief political foreign diplomatic business economics
    environment science health security defence defense national international bureau desk team agencies agency
    de van der den von zu du di da al el bin ibn la le
    """
)

PAGE = PageWords(
    months=_MONTHS,
    date_words=_DATE_WORDS,
    openers=_OPENERS,
    labels=_LABELS,
    list_heads=frozenset(_HEADS_OF_LISTS),
    comment_heads=_phrases(
        """
        post a comment
        write a comment
        join the conversation
        reader comments
        readers' comments
        readers’ comments
        view comments
        load comments
        """
    ),
    whole_lines=_WHOLE_LINES,
    menu_words=_MENU_WORDS,
    credits=_phrases(
        """
        contributed to this report
        contributed to this article
        contributed to this story
        contributed reporting
        (reporting by
        ; editing by
        ; writing by
        """
    ),
    bylines=("by", "from", "report by", "analysis by", "an analysis by", "opinion by", "comment by", "review by"),
    byline_words=_BYLINE_WORDS,
    source_labels=("source", "via"),
)
