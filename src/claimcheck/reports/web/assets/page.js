// Everything here is comfort: without it the page can be read, followed and printed all the same.
"use strict";
(() => {
  const root = document.documentElement;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const words = (element, name) => (element.dataset[name] || "").split(" ").filter(Boolean);
  const wide = () => matchMedia("(min-width: 62rem)").matches;
  root.classList.add("js");

  // Light and dark. A browser may forbid files to remember anything.
  const theme = document.getElementById("theme");
  const recall = () => { try { return localStorage.getItem("claimcheck-theme"); } catch { return null; } };
  const remember = (value) => { try { localStorage.setItem("claimcheck-theme", value); } catch { /* then not */ } };
  const isDark = () => (root.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  const showTheme = () => theme.setAttribute("aria-pressed", String(isDark()));
  if (["dark", "light"].includes(recall())) root.dataset.theme = recall();
  theme.hidden = false;
  showTheme();
  theme.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    remember(root.dataset.theme);
    showTheme();
  });

  // Claims by their ids: stretches of text, references, notes, nodes and arcs.
  const index = (elements, name) => {
    const found = new Map();
    for (const element of elements) for (const id of words(element, name)) {
      if (!found.has(id)) found.set(id, []);
      found.get(id).push(element);
    }
    return found;
  };
  const quotes = index(all(".quote"), "claims");
  const named = index(all("[data-named]"), "named");
  const notes = new Map(all(".note").map((note) => [note.dataset.claim, note]));
  const signs = index(all(".reference, .node, .note"), "claim");
  const arcs = index(all(".arc"), "claims");

  // The chosen claim is told of in the panel; what it is tied to is marked and joined to it by strings.
  const panel = document.getElementById("panel");
  const told = document.getElementById("told");
  const close = document.getElementById("close");
  const hint = told && told.firstElementChild;
  let shown = null, pinned = null;

  const tiesOf = (id) => notes.has(id) ? all(".tie", notes.get(id)).map((tie) => {
    const link = tie.querySelector("a[data-claim]");
    return { kind: tie.classList[1], id: link ? link.dataset.claim : null };
  }) : [];

  const light = (id, on) => {
    for (const element of [...(quotes.get(id) || []), ...(signs.get(id) || []), ...(arcs.get(id) || [])]) element.classList.toggle("on", on);
    for (const element of named.get(id) || []) element.classList.toggle("spoke", on);
    for (const tie of tiesOf(id)) for (const element of quotes.get(tie.id) || []) element.classList.toggle("tied", on);
  };

  const show = (id) => {
    if (shown === id) return;
    if (shown) light(shown, false);
    shown = notes.has(id) ? id : null;
    if (shown) light(shown, true);
    tellOf(shown);
    drawStrings();
  };

  const tellOf = (id) => {
    if (!panel) return;
    panel.className = id ? `open ${[...notes.get(id).classList].find((name) => /^v\d$/.test(name)) || ""}` : "";
    close.hidden = !id;
    if (!id) { told.replaceChildren(hint); return; }
    const copy = notes.get(id).cloneNode(true);
    for (const element of [copy, ...all("[id]", copy)]) element.removeAttribute("id");
    const box = document.createElement("div");
    box.className = copy.className.replace(/\bon\b/, "");
    box.append(...copy.childNodes);
    told.replaceChildren(box);
    panel.scrollTop = 0;
  };

  const intoView = (element) => {
    const column = element.closest(".many .article");
    if (column && getComputedStyle(column).overflowY === "auto") {
      const offset = element.getBoundingClientRect().top - column.getBoundingClientRect().top;
      column.scrollTo({ top: column.scrollTop + offset - column.clientHeight / 3, behavior: "smooth" });
    } else {
      // Of a narrow screen the panel takes the lower half.
      element.scrollIntoView({ block: wide() ? "center" : "start", behavior: "smooth" });
    }
  };

  const pin = (id, { jump = false } = {}) => {
    pinned = id;
    show(id);
    if (!id) return;
    const own = (quotes.get(id) || [])[0];
    if (own && (jump || !visibleBox(own))) {
      const column = own.closest(".article");
      column.scrollIntoView({ block: "nearest", inline: "nearest" });
      intoView(own);
    }
    if (own && wide()) {
      bringBeside(own.closest(".article"), tiesOf(id));
      for (const tie of tiesOf(id)) {
        const other = (quotes.get(tie.id) || [])[0];
        if (other && other.closest(".article") !== own.closest(".article")) intoView(other);
      }
    }
  };

  // The article of the first claim that it is tied to stands next to its own, which stays where it is.
  const bringBeside = (column, ties) => {
    const others = ties.map((tie) => (quotes.get(tie.id) || [])[0]).filter(Boolean).map((quote) => quote.closest(".article"));
    const other = others.find((each) => each !== column);
    const row = column.parentElement, before = column.getBoundingClientRect().left;
    if (!other || !row.matches(".columns")) return;
    const order = all(".article", row).filter((each) => each !== other);
    order.splice(order.indexOf(column) + 1, 0, other);
    order.forEach((each, place) => { each.style.order = String(place); });
    row.scrollLeft += column.getBoundingClientRect().left - before;
    other.scrollIntoView({ block: "nearest", inline: "nearest" });
  };

  const drawStrings = () => {
    let sheet = document.getElementById("strings");
    if (sheet) sheet.replaceChildren();
    if (!shown || !tiesOf(shown).length) return;
    if (!sheet) {
      sheet = document.createElementNS("http://www.w3.org/2000/svg", "svg");
      sheet.id = "strings";
      sheet.setAttribute("aria-hidden", "true");
      document.body.append(sheet);
    }
    const from = visibleBox((quotes.get(shown) || [])[0]);
    for (const tie of from ? tiesOf(shown) : []) {
      const to = visibleBox((quotes.get(tie.id) || [])[0]);
      if (!to) continue;
      const [a, b] = from.left < to.left ? [from, to] : [to, from];
      const x1 = Math.min(a.right, b.left), x2 = b.left, y1 = a.top + 10, y2 = b.top + 10, bend = Math.max(30, (x2 - x1) / 2);
      const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
      path.setAttribute("d", `M${x1},${y1} C${x1 + bend},${y1} ${x2 - bend},${y2} ${x2},${y2}`);
      path.setAttribute("class", tie.kind);
      sheet.append(path);
    }
  };

  const visibleBox = (element) => {
    if (!element) return null;
    const box = element.getClientRects()[0], column = element.closest(".article");
    if (!box || !column) return null;
    const frame = column.getBoundingClientRect(), row = column.parentElement.getBoundingClientRect();
    const inside = box.top >= Math.max(frame.top, 0) - 4 && box.bottom <= Math.min(frame.bottom, innerHeight) + 4;
    return inside && box.left < row.right && box.right > row.left ? box : null;
  };
  let waiting = false;
  const redraw = () => {
    if (waiting || !shown) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; drawStrings(); });
  };
  addEventListener("scroll", redraw, { capture: true, passive: true });
  addEventListener("resize", redraw);

  // Of claims within each other the shortest is taken first; chosen again, the one around it.
  const claimAt = (target, cycle) => {
    const quote = target.closest(".quote");
    if (!quote) return null;
    const ids = words(quote, "claims");
    const place = cycle ? ids.indexOf(pinned) + 1 : 0;
    return ids[place % ids.length];
  };

  const near = (id) => {
    for (const element of all(".near")) element.classList.remove("near");
    for (const element of [...(quotes.get(id) || []), ...(arcs.get(id) || [])]) element.classList.add("near");
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-claim], .node");
    const id = link ? link.dataset.claim : claimAt(event.target, true);
    if (!id || !notes.has(id) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link && panel) event.preventDefault();
    if (panel) pin(id, { jump: Boolean(link) && !link.classList.contains("reference") });
  });
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse" || !event.target.closest) return;
    const link = event.target.closest(".reference, .node");
    const id = link ? link.dataset.claim : claimAt(event.target, false);
    near(id);
    if (!pinned) show(id);
  });
  document.addEventListener("focusin", (event) => {
    const link = event.target.closest(".reference, .node");
    near(link && link.dataset.claim);
    if (link && event.target.matches(":focus-visible")) { pinned = null; show(link.dataset.claim); }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") pin(null);
  });
  if (close) close.addEventListener("click", () => {
    const back = shown && document.getElementById(`ref-${shown}`);
    if (back) back.focus();
    pin(null);
  });
  const arrive = () => {
    const id = location.hash.replace(/^#note-/, "");
    if (location.hash.startsWith("#note-") && notes.has(id) && panel) pin(id, { jump: true });
  };
  addEventListener("hashchange", arrive);

  // Filters: of one group any choice may hold, of all groups one each has to.
  const controls = document.getElementById("controls");
  const entries = all(".note, [data-entry], .arc");
  const groups = ["voice", "tie", "certainty", "article"];
  const chosen = () => Object.fromEntries(groups.map((group) => [group, new Set(
    all(`[data-group="${group}"][aria-pressed="true"]`).map((button) => button.dataset.value))]));

  const passes = (element, wanted, typed) => groups.every((group) => {
    if (!wanted[group].size || element.dataset[group] === undefined) return true;
    return words(element, group).some((value) => wanted[group].has(value));
  }) && (!typed || element.matches(".arc") || element.textContent.toLowerCase().includes(typed));

  const filter = () => {
    const wanted = chosen(), typed = document.getElementById("words").value.trim().toLowerCase();
    const active = Boolean(typed) || groups.some((group) => wanted[group].size);
    for (const element of entries) element.classList.toggle("off-entry", !passes(element, wanted, typed));
    const seen = (id) => !notes.has(id) || !notes.get(id).classList.contains("off-entry");
    for (const element of all(".quote")) element.classList.toggle("off", !words(element, "claims").some(seen));
    for (const element of all(".reference")) element.classList.toggle("off", !seen(element.dataset.claim));
    for (const arc of all(".arc")) if (!words(arc, "claims").every(seen)) arc.classList.add("off-entry");
    for (const column of all(".many .article")) {
      column.hidden = Boolean(wanted.article.size) && !wanted.article.has(column.dataset.article);
    }
    if (active) for (const more of all("details.more")) more.open = true;
    tell(active);
    redraw();
  };
  const tell = (active) => {
    const { counted, noun } = controls.dataset;
    const listed = all(counted);
    const left = listed.filter((element) => !element.classList.contains("off-entry")).length;
    document.getElementById("status").value = active ? `${left} of ${listed.length} ${noun} shown` : `${listed.length} ${noun}`;
  };
  if (controls) {
    controls.hidden = false;
    controls.addEventListener("submit", (event) => event.preventDefault());
    controls.addEventListener("input", filter);
    controls.addEventListener("click", (event) => {
      const button = event.target.closest(".choice");
      if (!button) return;
      button.setAttribute("aria-pressed", String(button.getAttribute("aria-pressed") !== "true"));
      filter();
    });
    controls.addEventListener("reset", () => {
      for (const button of all(".choice", controls)) button.setAttribute("aria-pressed", "false");
      setTimeout(filter);
    });
    filter();
  }
  arrive();
})();
