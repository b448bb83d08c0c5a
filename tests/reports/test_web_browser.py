"""The pages in a real browser: headless Chromium, where the machine has one. Nothing is downloaded for it."""

from __future__ import annotations

import json
import shutil
from time import sleep

import pytest
from web_corpora import HARM, courses, hostile, large

from claimcheck.reports import CorpusReport, get_format
from claimcheck.reports.web.corpus import corpus_page
from claimcheck.reports.web.site import corpus_pages

webdriver = pytest.importorskip("selenium.webdriver", reason="needs selenium, which is not installed")

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")
pytestmark = pytest.mark.skipif(not (BROWSER and DRIVER), reason="needs chromium and chromedriver on the PATH")

FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage"),
)


@pytest.fixture(scope="module")
def driver(tmp_path_factory):
    from selenium.webdriver.chrome.service import Service

    options = webdriver.ChromeOptions()
    options.binary_location = BROWSER
    for flag in (*FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('profile')}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(executable_path=DRIVER))
    yield driver
    driver.quit()


class Browser:
    """A page in the browser, asked through selectors and scripts."""

    def __init__(self, driver, folder):
        self.driver, self.folder = driver, folder

    def open(self, page, name="page.html", width=1280):
        size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(page, encoding="utf-8")
        for kind in ("browser", "performance"):
            self.driver.get_log(kind)
        self.driver.get(path.as_uri())
        if self.run("const kept = localStorage.length; localStorage.clear(); return kept"):
            self.driver.refresh()
        return self

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def click(self, selector, place=0):
        self.run("document.querySelectorAll(arguments[0])[arguments[1]].click()", selector, place)

    def count(self, selector):
        shown = "return [...document.querySelectorAll(arguments[0])].filter(e => e.getClientRects().length).length"
        return self.run(shown, selector)

    def text(self, selector):
        return self.run("return document.querySelector(arguments[0]).textContent", selector)

    def press(self, *keys):
        from selenium.webdriver import ActionChains

        ActionChains(self.driver).send_keys(*keys).perform()

    def focused(self):
        return self.run("return document.activeElement.className || document.activeElement.id")

    def complaints(self):
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def requests(self):
        events = [json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance")]
        sent = [each["params"] for each in events if each["method"] == "Network.requestWillBeSent"]
        # What the browser does for itself when it starts is none of the page's.
        sent = [each["request"]["url"] for each in sent if each["documentURL"].startswith("file:")]
        return {url.rpartition("/")[2] for url in sent if not url.startswith("data:")}


@pytest.fixture
def browser(driver, tmp_path):
    return Browser(driver, tmp_path)


@pytest.fixture
def page(browser, harbour):
    claims = (harbour.halls_a, harbour.denial_a, harbour.halls_b, harbour.check_b)
    return browser.open(corpus_page(CorpusReport((harbour.a, harbour.b), claims, (harbour.conflict,))))


NOTES = ".article .note"


def test_the_page_asks_for_nothing_and_complains_of_nothing(page):
    page.click(".reference")
    page.click("#theme")
    assert page.complaints() == []
    assert page.requests() == {"page.html"}


def test_nothing_escapes(browser):
    browser.open(corpus_page(hostile()))
    assert (browser.complaints(), browser.requests()) == ([], {"page.html"})
    browser.run("window.alert = () => { window.harmed = true }")
    click = (
        "document.querySelectorAll(arguments[0]).forEach((each) => each.dispatchEvent(new MouseEvent('click', how)))"
    )
    for name in (".reference", ".quote", ".node", ".choice"):
        browser.run(f"const how = {{bubbles: true, cancelable: true}}; {click}", name)
    assert browser.run("return window.harmed") is None
    assert browser.run("return document.querySelectorAll('script').length") == 1
    assert (browser.complaints(), browser.requests()) == ([], set())


def test_of_many_articles_the_index_leads_to_a_claim_on_its_page(browser):
    for path, written in corpus_pages(large(25), "i.html", "x").items():
        browser.open(written, path)
    assert browser.text("#status") == "25 articles"
    browser.click(".pair .place a")
    browser.run("return document.readyState")
    assert browser.run("return location.pathname.split('/').at(-2)") == "x"
    assert browser.count("#told .chain") >= 1
    assert browser.complaints() == []


def test_harm_is_shown_as_text(browser):
    browser.open(corpus_page(hostile()))
    assert HARM[0] in browser.text(".article .text")
    assert HARM[0] in browser.text("h1")
    browser.click(".reference")
    assert HARM[0] in browser.text("#told")


def test_a_script_that_got_in_would_not_run(browser):
    written = corpus_page(large(2)).replace(
        "</main>", "<script>window.harmed = true</script><p onclick='1'></p></main>"
    )
    browser.open(written)
    assert browser.run("return window.harmed") is None
    assert any("Content Security Policy" in each for each in browser.complaints())


def test_filters_by_relation_certainty_and_words(page):
    assert (page.count(NOTES), page.text("#status")) == (4, "4 claims")
    page.click("[data-group=tie][data-value=conflict]")
    assert (page.count(NOTES), page.text("#status")) == (2, "2 of 4 claims shown")
    assert page.count(".pair") == 1
    page.click("[data-group=certainty][data-value=denial]")
    assert (page.count(NOTES), page.count(".pair")) == (0, 0)
    page.click(".reset")
    page.driver.execute_async_script("setTimeout(arguments[0])")
    assert page.text("#status") == "4 claims"
    page.run("document.getElementById('words').focus()")
    page.press("Landratsamt")
    # Also the claim that is tied to one of the Landratsamt's tells of it.
    assert page.text("#status") == "2 of 4 claims shown"


def test_filters_by_source_fade_the_marks_of_the_others(page):
    page.click("[data-group=voice]")
    assert page.count(NOTES) == 1
    assert page.count(".quote:not(.off)") == 1
    assert page.count(".node:not(.off-entry)") == 1
    assert page.run("return document.querySelector('[data-group=voice]').getAttribute('aria-pressed')") == "true"


def test_articles_can_be_left_out(page):
    page.click("[data-group=article]", 1)
    assert page.count(".article") == 1
    assert "Zwölf" in page.text(".article:not([hidden])")


def test_a_claim_that_is_chosen_shows_chain_reason_and_its_counterpart(page):
    page.click(".article .quote")
    assert "Seenachrichten" in page.text("#told")
    assert "both count Lagerhallen: 35 against 12" in page.text("#told")
    assert page.count(".quote.on") == 1
    assert page.count(".quote.tied") == 1
    assert page.count(".spoke") == 2
    assert page.run(
        "return document.querySelectorAll('[id]').length == new Set("
        "[...document.querySelectorAll('[id]')].map(e => e.id)).size"
    )


def test_strings_join_what_is_tied(page):
    page.run("document.querySelector('#articles').scrollIntoView()")
    page.click(".article .quote")
    page.driver.execute_async_script("setTimeout(arguments[0], 400)")
    assert page.run("return [...document.querySelectorAll('#strings path')].map(e => e.getAttribute('class'))") == [
        "conflict"
    ]
    page.press("\ue00c")
    assert page.count("#strings path") == page.count(".quote.on") == 0


def test_the_keyboard_reaches_everything(page):
    page.press("\ue004")
    assert page.focused() == "skip"
    page.run("document.querySelector('.reference').focus()")
    page.press("\ue007")
    assert "Edda Kranz" in page.text("#told")
    assert page.run("return location.hash") == ""
    page.run("document.getElementById('close').focus()")
    page.press("\ue007")
    assert page.focused().startswith("reference")
    assert "Choose a marked claim" in page.text("#told")


def test_focus_alone_shows_the_claim(page):
    page.run("document.querySelectorAll('.article')[0].focus()")
    page.press("\ue004")
    assert page.focused().startswith("reference")
    assert "Edda Kranz" in page.text("#told")


def test_light_and_dark(page):
    paper = "return getComputedStyle(document.documentElement).backgroundColor"
    before = page.run(paper)
    page.click("#theme")
    after = page.run(paper)
    assert before != after
    assert page.run("return document.getElementById('theme').getAttribute('aria-pressed')") == "true"
    # What is to be remembered goes through another process.
    page.driver.execute_async_script("setTimeout(arguments[0], 300)")
    page.driver.refresh()
    assert page.run(paper) == after
    page.click("#theme")
    assert page.run(paper) == before


def test_a_dark_system_has_a_dark_page(page):
    dark = {"features": [{"name": "prefers-color-scheme", "value": "dark"}]}
    page.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", dark)
    paper = "return getComputedStyle(document.documentElement).backgroundColor"
    for _ in range(10):  # the browser takes its time to forget what another test has chosen
        page.run("localStorage.clear()")
        page.driver.refresh()
        if page.run(paper) == "rgb(20, 20, 22)":
            break
        sleep(0.2)
    assert page.run(paper) == "rgb(20, 20, 22)"
    page.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})


COURSES = ("history", "drift", "timeline", "corroboration", "conflicts", "voices")


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("kind", COURSES)
def test_the_other_reports_fit_the_window_and_let_nothing_act(browser, kind, width):
    browser.open("".join(get_format("html").render(courses(hostile())[kind])), width=width)
    assert browser.run("return document.documentElement.scrollWidth") <= width
    browser.run("window.alert = () => { window.harmed = true }")
    click = "document.querySelectorAll('*').forEach((each) => each.dispatchEvent(new MouseEvent('mouseover')))"
    browser.run(click)
    assert browser.run("return window.harmed") is None
    assert (browser.complaints(), browser.requests()) == ([], {"page.html"})
    assert HARM[0] in browser.text("main")


def test_filters_of_a_timeline(browser, harbour):
    claims = (harbour.halls_a, harbour.denial_a, harbour.halls_b, harbour.check_b)
    corpus = CorpusReport((harbour.a, harbour.b), claims, (harbour.conflict,))
    browser.open("".join(get_format("html").render(courses(corpus)["timeline"])))
    assert browser.count(".note") == 3
    browser.click("[data-group=voice]", 1)
    assert browser.count(".note") == 1
    browser.click(".reset")
    browser.driver.execute_async_script("setTimeout(arguments[0])")
    browser.click(".reasons a")
    assert browser.run("return location.hash") == "#entry-a1a1a1a1a1a1"


@pytest.mark.parametrize("width", [390, 768, 1280, 1900])
@pytest.mark.parametrize("kind", ["corpus", "hostile", "diff", "claim"])
def test_no_page_is_wider_than_the_window(browser, harbour, width, kind):
    pages = {
        "corpus": lambda: corpus_page(large(8)),
        "hostile": lambda: corpus_page(hostile()),
        "diff": lambda: "".join(get_format("html").render(harbour.diff)),
        "claim": lambda: corpus_pages(large(21), "i.html", "x")[f"x/{4:012x}.html"],
    }
    browser.open(pages[kind](), width=width)
    assert browser.run("return document.documentElement.scrollWidth") <= width


def test_contrast_of_all_voices(page):
    """Text in every voice's colour can be read on the paper, in light and in dark (WCAG AA: 4.5)."""
    script = """
      const rgb = (colour) => { const c = document.createElement('canvas').getContext('2d'); c.fillStyle = colour;
        c.fillRect(0, 0, 1, 1); return [...c.getImageData(0, 0, 1, 1).data].slice(0, 3); };
      const light = (colour) => rgb(colour).map((v) => v / 255)
        .map((v) => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
        .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
      const style = getComputedStyle(document.documentElement), paper = light(style.getPropertyValue('--paper'));
      const names = [...Array(9).keys()].map((n) => `--voice-${n}`)
        .concat('--quiet', '--conflict', '--update', '--agree');
      return names.map((name) => { const l = light(style.getPropertyValue(name));
        return (Math.max(l, paper) + .05) / (Math.min(l, paper) + .05); });
    """
    for _ in range(2):
        assert min(page.run(script)) >= 4.5
        page.click("#theme")
