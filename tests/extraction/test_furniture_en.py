import pytest

from claimcheck.extraction.furniture import furniture
from claimcheck.languages import get_language
from claimcheck.languages.pagedates import full_date

WORDS = get_language("en").page
LEAD = "The ferry had been stuck on a sandbank off Lindau since early morning, the water police said on Friday."
MORE = "“We are waiting for the tug,” Captain Jost Amann said in the afternoon, and asked the passengers for patience."
END = "The owner said that it would refund the tickets of all passengers and look into the incident thoroughly."


def dropped(line: str) -> bool:
    text = f"Ferry aground\n\n{LEAD}\n\n{line}\n\n{MORE}\n\n{END}"
    return [span.of(text) for span in furniture(text, "Ferry aground", WORDS)] == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Published Oct. 11, 2024, 8:30 a.m. ET",
        "Updated 10:15 AM EDT, Fri October 11, 2024",
        "October 11, 2024 · 4 min read",
        "Friday 11 October 2024 14.05 BST",
        "Fri, Oct 11, 2024",
        "By Karla Brandt",
        "By Karla Brandt and Jon Sand",
        "By Karla Brandt, Diplomatic Correspondent",
        "Read more: Why ferries so often run aground",
        "Related: Why ferries so often run aground",
        "Related",
        "See also: Low water on the lake",
        "ADVERTISEMENT",
        "Advertisement",
        "Article continues below advertisement",
        "Share this",
        "Share this article",
        "Sign up for our newsletter",
        "Sign up here.",
        "Subscribe for full access",
        "Follow us on X",
        "You may also like",
        "Editors’ Picks",
        "(Reporting by Karla Brandt; Editing by Jon Sand)",
        "Reporting by Karla Brandt in Lindau; writing by Jon Sand; editing by Mia Holm",
        "Additional reporting by Karla Brandt",
        "Karla Brandt contributed to this report.",
        "Our Standards: The Harbour Trust Principles.",
        "Photo: Karla Brandt/AFP",
        "Image source, Getty Images",
        "News | Politics | Business | Sport",
        "Skip to main content",
        "We use cookies to improve this site.",
        "This article was originally published by the Harbour Times.",
        "Comments (12)",
    ],
)
def test_page_lines(line: str) -> None:
    assert dropped(line)


@pytest.mark.parametrize(
    "line",
    [
        "By Friday the water had risen by 20 centimetres, the port authority said.",
        "Read his lips, the mayor said: no ferry will sail before Monday.",
        "“Share this with your friends,” he said.",
        "Related cases had been reported before, according to the port authority.",
        "Published figures show that one ferry in ten runs aground, the owner said.",
        "Follow-up checks found no damage, the port authority said.",
        "WASHINGTON (Reuters) - The ferry was insured, its owner said on Friday.",
        "LINDAU, Oct 11 (AFP) — Nobody was hurt, the police said.",
        "May 11 was the last day of the old timetable, the owner said.",
    ],
)
def test_sentences_of_the_article(line: str) -> None:
    assert not dropped(line)


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("Published Oct. 11, 2024, 8:30 a.m. ET", "2024-10-11"),
        ("11 October 2024", "2024-10-11"),
        ("Fri, Sept 6, 2024", "2024-09-06"),
    ],
)
def test_dates_of_the_page(line: str, iso: str) -> None:
    assert full_date(line, WORDS) == iso
