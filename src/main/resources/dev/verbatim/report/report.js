"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const byId = (id) => document.getElementById(id);
  const PAGES_AT_ONCE = 300;
  const ROWS_AT_ONCE = 200;
  const KINDS = {
    "matches": ["✓", "matches"], "drifted": ["✗", "drifted"], "not-sent": ["–", "not sent"], "blocked": ["⊘", "blocked"],
    "no-verdict": ["?", "no verdict"], "error": ["✗", "error"], "warning": ["!", "warning"], "info": ["i", "info"],
  };
  const PLURALS = { "matches": "match", "error": "errors", "warning": "warnings" };
  const PROOFS = {
    "live": ["live answer", "live answers"], "recording": ["recording", "recordings"],
    "stubs": ["stub of yours", "stubs of yours"],
    "docs": ["by the docs alone: the page agrees with itself", "by the docs alone: the pages agree with themselves"],
  };
  const ANSWERED = {
    "live": "the live target", "recording": "the recording", "stubs": "your stubs", "docs": "a stub made from the page",
  };
  const TROUBLE = new Set(["drifted", "blocked", "no-verdict", "error"]);

  // Everything on the page is made here, and text only ever becomes text.
  function make(tag, className, ...children) {
    const element = document.createElement(tag);
    if (className) element.className = className;
    for (const child of children) {
      if (child !== null && child !== undefined) element.append(child);
    }
    return element;
  }
  // Controls and characters that reorder text are shown as escapes, as on the terminal.
  const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
  const visible = (text) => text.replace(/\r\n/g, "\n")
    .replace(HIDDEN, (c) => "\\u" + c.charCodeAt(0).toString(16).padStart(4, "0"));
  // Identifiers stand between backticks in all our messages.
  function prose(tag, className, text) {
    const element = make(tag, className);
    visible(text).split("`").forEach((part, i, parts) => {
      const code = i % 2 === 1 && i < parts.length - 1;
      element.append(code ? make("code", "", part) : (i % 2 === 1 ? "`" : "") + part);
    });
    return element;
  }
  const number = (n) => n.toLocaleString("en-US");
  const counted = (n, noun) => number(n) + " " + noun + (n === 1 ? "" : "s");

  // ---- what there is to show

  function exampleItem(example) {
    const paths = example.differences.map((d) => d.where + " " + d.kind).join(" ");
    return {
      kind: example.outcome, page: example.page, line: example.line, name: example.name, data: example, detail: exampleDetail,
      remark: exampleRemark(example), warned: example.outcome === "matches" && example.differences.length > 0,
      text: [example.page + ":" + example.line, example.name, example.requestLine, example.reason || "", paths].join("\n").toLowerCase(),
    };
  }
  function exampleRemark(example) {
    if (example.reason) return example.reason;
    if (example.differences.length === 0) return "";
    const places = [...new Set(example.differences.map((d) => d.where))];
    return counted(example.differences.length, "difference") + ": " + places.slice(0, 4).join(", ") + (places.length > 4 ? " …" : "");
  }
  function findingItem(finding) {
    return {
      kind: finding.severity, page: finding.page, line: finding.line, name: finding.message, data: finding, detail: findingDetail,
      remark: finding.rule, warned: false,
      text: [finding.page + ":" + finding.line, finding.message, finding.rule, finding.label].join("\n").toLowerCase(),
    };
  }
  const items = data.examples.map(exampleItem).concat(data.findings.map(findingItem));
  items.sort((a, b) => (a.page < b.page ? -1 : a.page > b.page ? 1 : a.line - b.line));

  // ---- head of the page

  function masthead() {
    const run = data.run;
    byId("command").textContent = run.command + " report";
    byId("headline").textContent = data.summary.headline;
    const facts = byId("facts");
    const fact = (label, value) => {
      if (!value) return;
      if (facts.childNodes.length) facts.append(" · ");
      facts.append(label, make("b", "", visible(value)));
    };
    if (run.target) fact("target ", run.target + (run.targetUrl && run.targetUrl !== run.target ? " (" + run.targetUrl + ")" : ""));
    fact("strictness ", run.strictness);
    fact("", counted(data.summary.pages, "page"));
    fact("", (data.summary.millis / 1000).toFixed(1) + " s");
    fact("", run.started.slice(0, 16).replace("T", " ") + " UTC");
    const bar = byId("bar");
    for (const [outcome, count] of Object.entries(data.summary.outcomes)) {
      if (count === 0) continue;
      const part = make("i", outcome);
      part.style.flexGrow = String(count);
      bar.append(part);
    }
    bar.hidden = data.summary.examples === 0;
    const proof = byId("proof");
    const row = (label, text) => proof.append(make("dt", "", label), prose("dd", "", text));
    const proofs = Object.entries(data.summary.provedBy).filter(([, n]) => n > 0).map(([kind, n]) => number(n) + " " + PROOFS[kind][n === 1 ? 0 : 1]);
    if (proofs.length) row("proved by", proofs.join(", "));
    for (const outcome of ["not-sent", "blocked", "no-verdict"]) {
      const reasons = new Map();
      for (const e of data.examples) {
        if (e.outcome === outcome) reasons.set(e.reason, (reasons.get(e.reason) || 0) + 1);
      }
      const sorted = [...reasons].sort((a, b) => b[1] - a[1]);
      const rest = sorted.length > 4 ? "; and " + counted(sorted.length - 4, "other reason") : "";
      if (sorted.length) row(KINDS[outcome][1], sorted.slice(0, 4).map(([reason, n]) => number(n) + ": " + reason).join("; ") + rest);
    }
    const left = byId("left");
    left.hidden = data.notRemoved.length === 0;
    left.querySelector("ul").append(...data.notRemoved.map((thing) => prose("li", "", thing)));
  }

  // ---- detail of one item

  function exampleDetail(example) {
    const box = make("div", "detail");
    if (example.differences.length) {
      box.append(make("h3", "", "Documented beside " + (example.differences.every(isRefusal) ? "sent" : "returned")), differenceTable(example.differences));
      box.append(help(worst(example.differences).help));
    }
    if (example.recording) box.append(make("h3", "", "Page, recording and live answer"), threeProofs(example.recording));
    box.append(make("h3", "", "On the page"));
    for (const block of example.code) box.append(codeBlock(block, example));
    exchangedDetail(box, example);
    box.append(make("h3", "", "Try it again"), command(example.reproduce, "the command"));
    if (example.curl) box.append(command(example.curl, "the curl command"));
    return box;
  }
  function threeProofs(recording) {
    const titles = ["Where", "Documented", "Recorded" + (recording.date ? " " + recording.date : ""), "Live"];
    const body = make("tbody");
    for (const place of recording.disagreements) {
      const row = make("tr", "", make("td", "", make("span", "at", visible(place.where))));
      [place.documented, place.recorded, place.live].forEach((said, i) => {
        const cell = make("td", "", said ? make("code", "", visible(said)) : make("span", "none", "nothing"));
        cell.dataset.head = titles[i + 1];
        row.append(cell);
      });
      body.append(row);
    }
    const head = make("tr", "", ...titles.map((title) => make("th", "", title)));
    return make("div", "wide three", make("table", "", make("thead", "", head), body));
  }
  function help(text) {
    const line = prose("p", "", text);
    line.prepend(make("b", "", "Help: "));
    return line;
  }
  const WEIGHT = { error: 0, warning: 1, info: 2 };
  const worst = (differences) => differences.reduce((a, b) => (WEIGHT[b.severity] < WEIGHT[a.severity] ? b : a));

  function exchangedDetail(box, example) {
    const exchanged = example.exchanged;
    const facts = [];
    if (example.proof) facts.push("answered by " + ANSWERED[example.proof.kind] + (example.proof.date ? " of " + example.proof.date : ""));
    if (exchanged) facts.push("sent " + counted(exchanged.attempts, "time"), example.millis + " ms");
    if (exchanged && exchanged.waits.length) facts.push(exchanged.waits.join("; "));
    if (example.unproven.length) facts.push("unproven: " + example.unproven.slice(0, 40).join(", ") + (example.unproven.length > 40 ? " …" : ""));
    if (facts.length) box.append(prose("p", "small", facts.join(" · ")));
    if (!exchanged) return;
    const wire = make("details", "", make("summary", "", "What went over the wire"));
    wire.append(make("pre", "raw", visible(message(exchanged.requestHead, exchanged.requestBody, exchanged.requestBodyCut))));
    if (exchanged.responseHead !== null) {
      wire.append(make("pre", "raw", visible(message(exchanged.responseHead, exchanged.responseBody, exchanged.responseBodyCut))));
    }
    box.append(wire);
  }
  function message(head, body, cut) {
    if (!body) return head;
    let text = body;
    try {
      if (!cut) text = JSON.stringify(JSON.parse(body), null, 2);
    } catch {
      // What is no JSON is shown as it came.
    }
    return head + "\n\n" + text + (cut ? "\n… (cut)" : "");
  }

  function findingDetail(finding) {
    const box = make("div", "detail");
    const place = finding.span.file + ":" + finding.span.startLine + ":" + finding.span.startColumn;
    box.append(make("p", "", make("code", "", visible(place)), finding.label ? " " + visible(finding.label) : ""));
    for (const related of finding.related) {
      box.append(make("p", "small", make("code", "", visible(related.span.file + ":" + related.span.startLine)), " " + visible(related.label)));
    }
    for (const note of finding.notes) box.append(prose("p", "small", note));
    if (finding.help) box.append(help(finding.help));
    if (finding.fix) box.append(prose("p", "small", "Can be mended: " + finding.fix.description));
    return box;
  }

  function command(text, what) {
    const code = make("code", "", visible(text));
    const button = make("button", "copy", "Copy");
    button.type = "button";
    button.setAttribute("aria-label", "Copy " + what);
    button.addEventListener("click", () => copy(code, button));
    return make("div", "cmd", code, button);
  }
  function copy(code, button) {
    const range = document.createRange();
    range.selectNodeContents(code);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    const done = document.execCommand("copy");
    button.textContent = done ? "Copied" : "Selected";
    setTimeout(() => { button.textContent = "Copy"; }, 1500);
  }

  // ---- documented beside returned, by JSON path

  function segments(where) {
    if (!where.startsWith("$")) return [where];
    return ["$", ...(where.slice(1).match(/\.[^.[]+|\['(?:[^'\\]|\\.)*'\]|\[[^\]]*\]|./g) || [])];
  }
  function pathTree(differences) {
    const root = { label: "", children: new Map(), differences: [] };
    for (const difference of differences) {
      let node = root;
      for (const segment of segments(difference.where)) {
        if (!node.children.has(segment)) node.children.set(segment, { label: segment, children: new Map(), differences: [] });
        node = node.children.get(segment);
      }
      node.differences.push(difference);
    }
    return root;
  }
  function differenceTable(differences) {
    const other = differences.every(isRefusal) ? "Sent" : "Returned";
    const head = make("tr", "", make("th", "", "Where"), make("th", "", "Documented"), make("th", "", other));
    const body = make("tbody");
    const add = (node, level) => {
      // A branch of one is one line: $.participants[0].info
      let label = node.label;
      let here = node;
      while (here.differences.length === 0 && here.children.size === 1) {
        here = [...here.children.values()][0];
        label += here.label;
      }
      const indent = "l" + Math.min(level, 4);
      if (here.differences.length === 0) body.append(make("tr", "branch", branchCell(label, indent)));
      for (const difference of here.differences) body.append(differenceRow(label, indent, difference));
      for (const child of here.children.values()) add(child, level + 1);
    };
    for (const child of pathTree(differences).children.values()) add(child, 0);
    return make("div", "wide", make("table", "", make("thead", "", head), body));
  }
  // A refused request was sent; nothing came back to put beside the page.
  function isRefusal(difference) {
    return difference.kind === "request-refused";
  }
  function branchCell(label, indent) {
    const cell = make("td", "", make("span", "at " + indent, visible(label.replace(/^\./, ""))));
    cell.colSpan = 3;
    return cell;
  }
  function differenceRow(label, indent, difference) {
    const weight = difference.severity === "error" ? "" : difference.severity + ": ";
    const where = make("td", "", make("div", indent,
      make("span", "at", visible(label.replace(/^\./, ""))), " ", make("span", "kind", difference.kind),
      make("span", "what", weight + difference.what + ", line " + difference.span.startLine),
      difference.note ? prose("span", "what", "note: " + difference.note) : ""));
    return make("tr", difference.severity, where,
      side("documented", difference.documentedType, difference.documented),
      side(isRefusal(difference) ? "sent" : "returned", difference.returnedType, difference.returned, "came"));
  }
  function side(head, type, value, className) {
    const cell = make("td", className || "");
    cell.dataset.head = head;
    if (!type && !value) {
      cell.append(make("span", "none", "nothing"));
      return cell;
    }
    if (type && type !== value) cell.append(make("span", "type", visible(type)), " ");
    if (value) cell.append(make("span", "value", visible(value)));
    return cell;
  }

  // ---- lines of the page

  function codeBlock(block, example) {
    const marks = example.differences.filter((d) => block.lines.some((l) => l.n === d.span.startLine));
    const list = make("ol");
    const near = new Set();
    for (const mark of marks) for (let i = -3; i <= 3; i++) near.add(mark.span.startLine + i);
    const folds = marks.length > 0 && block.lines.length > 24;
    const fill = (all) => {
      list.replaceChildren();
      let hidden = [];
      const flush = () => {
        if (hidden.length) list.append(fold(hidden.length, () => fill(true)));
        hidden = [];
      };
      for (const line of block.lines) {
        if (folds && !all && !near.has(line.n)) {
          hidden.push(line);
        } else {
          flush();
          codeLine(list, line, marks.filter((m) => m.span.startLine === line.n));
        }
      }
      flush();
    };
    fill(false);
    if (block.more) list.append(make("li", "", make("span", "no"), make("span", "none", counted(block.more, "more line"))));
    const box = make("div", "code", list);
    box.tabIndex = 0;
    box.setAttribute("role", "region");
    box.setAttribute("aria-label", "documented " + block.role);
    return box;
  }
  function fold(count, unfold) {
    const button = make("button", "skip", "⋯ " + counted(count, "line"));
    button.type = "button";
    button.addEventListener("click", unfold);
    return make("li", "", button);
  }
  function codeLine(list, line, marks) {
    const text = make("span", "");
    const ranges = marks.map((m) => [m.span.startColumn - line.c, m.span.endLine > m.span.startLine ? line.t.length : m.span.endColumn - line.c]);
    ranges.sort((a, b) => a[0] - b[0]);
    let at = 0;
    for (const [from, to] of ranges) {
      if (from < at || to <= from || from >= line.t.length) continue;
      text.append(visible(line.t.slice(at, from)), make("mark", "", visible(line.t.slice(from, to))));
      at = Math.min(to, line.t.length);
    }
    text.append(visible(line.t.slice(at)) + (line.tCut ? "…" : ""));
    list.append(make("li", marks.length ? "hit " + worst(marks).severity : "", make("span", "no", String(line.n)), text));
    const said = new Map(marks.map((m) => [(m.severity === "error" ? "" : m.severity + ": ") + m.what, m.severity]));
    for (const [what, severity] of said) list.append(make("li", "hit remark " + severity, make("span", "no"), make("span", "", "↑ " + what)));
  }

  // ---- list of pages and rows

  function row(item) {
    const [sign, word] = KINDS[item.kind];
    const badge = make("span", "badge " + item.kind, make("span", "sign", sign), word);
    badge.firstChild.setAttribute("aria-hidden", "true");
    const body = make("span", "body", item.data.rule ? prose("span", "name", item.name) : make("span", "name", visible(item.name)));
    if (item.data.requestLine) body.append(make("span", "what mono", visible(item.data.requestLine)));
    if (item.remark) body.append(prose("span", "what", item.remark));
    const button = make("button", "row", badge, body, make("span", "line", "line " + item.line));
    button.type = "button";
    button.setAttribute("aria-expanded", "false");
    const article = make("article", TROUBLE.has(item.kind) ? "item trouble " + item.kind : "item", button);
    const toggle = (open) => {
      if (open && !article.querySelector(".detail")) article.append(item.detail(item.data));
      else if (!open) article.querySelector(".detail")?.remove();
      button.setAttribute("aria-expanded", String(open));
    };
    button.addEventListener("click", () => toggle(button.getAttribute("aria-expanded") !== "true"));
    article.expand = () => toggle(true);
    article.item = item;
    return article;
  }

  function pageSection(page, list, open) {
    const slash = page.lastIndexOf("/") + 1;
    const path = make("span", "path", make("span", "", visible(page.slice(0, slash))), visible(page.slice(slash)));
    const tally = make("span", "tally");
    for (const kind of Object.keys(KINDS)) {
      const n = list.filter((i) => i.kind === kind).length;
      if (n) tally.append(make("span", kind, KINDS[kind][0] + " " + number(n) + " " + (n > 1 && PLURALS[kind] || KINDS[kind][1])));
    }
    const head = make("button", "pagehead", make("span", "arrow"), make("span", "title", path, tally));
    head.type = "button";
    const rows = make("div", "rows");
    const section = make("section", "page", make("h2", "", head), rows);
    let shown = 0;
    const more = make("button", "more", "");
    more.type = "button";
    const show = () => {
      more.remove();
      for (const item of list.slice(shown, shown + ROWS_AT_ONCE)) rows.append(row(item));
      shown = Math.min(list.length, shown + ROWS_AT_ONCE);
      if (shown < list.length) {
        more.textContent = "Show more of " + number(list.length - shown) + " left";
        rows.append(more);
      }
    };
    more.addEventListener("click", show);
    const toggle = (wanted) => {
      if (wanted && shown === 0) show();
      rows.hidden = !wanted;
      head.setAttribute("aria-expanded", String(wanted));
    };
    head.addEventListener("click", () => toggle(rows.hidden));
    toggle(open);
    return section;
  }

  // A long report opens with what needs attention; one press on a chip shows the rest.
  const usual = new Set(items.length > 60 ? [...TROUBLE].filter((kind) => items.some((i) => i.kind === kind)) : []);
  const state = { query: "", show: usual };
  const chosen = (set) => [...set].sort().join(",") || "all";
  function matching() {
    const words = state.query.toLowerCase().split(/\s+/).filter(Boolean);
    return items.filter((item) =>
      (state.show.size === 0 || state.show.has(item.kind)) && words.every((word) => item.text.includes(word)));
  }

  function render() {
    const found = matching();
    const groups = new Map();
    for (const item of found) {
      if (!groups.has(item.page)) groups.set(item.page, []);
      groups.get(item.page).push(item);
    }
    const filtered = state.query !== "" || state.show.size > 0;
    const openAll = found.length <= (filtered ? 300 : 60);
    const main = byId("pages");
    main.replaceChildren();
    // What needs a person comes first; otherwise pages keep their order.
    const rank = ([, group]) => (group.some((item) => TROUBLE.has(item.kind)) ? 0 : 1);
    const all = [...groups].sort((a, b) => rank(a) - rank(b));
    let shown = 0;
    const more = make("button", "more moretop", "");
    more.type = "button";
    const show = () => {
      more.remove();
      for (const [page, list] of all.slice(shown, shown + PAGES_AT_ONCE)) {
        main.append(pageSection(page, list, openAll || (shown === 0 && main.childNodes.length < 40 && list.some((i) => TROUBLE.has(i.kind)))));
      }
      shown = Math.min(all.length, shown + PAGES_AT_ONCE);
      if (shown < all.length) {
        more.textContent = "Show more of " + counted(all.length - shown, "page") + " left";
        main.append(more);
      }
    };
    more.addEventListener("click", show);
    show();
    if (found.length === 0) main.append(make("p", "empty", items.length ? "Nothing here fits the search." : "There was nothing to show."));
    const trouble = found.filter((i) => TROUBLE.has(i.kind));
    if (trouble.length > 0 && trouble.length <= 3) {
      for (const article of main.querySelectorAll(".item")) if (TROUBLE.has(article.item.kind)) article.expand();
    }
    byId("count").textContent = filtered
      ? number(found.length) + " of " + number(items.length) + " on " + counted(groups.size, "page")
      : counted(data.examples.length, "example") + (data.findings.length ? ", " + counted(data.findings.length, "finding") : "") + " on " + counted(groups.size, "page");
  }

  // ---- search, chips and the address

  function chips() {
    const box = byId("chips");
    for (const [kind, [sign, word]] of Object.entries(KINDS)) {
      const n = items.filter((i) => i.kind === kind).length;
      if (n === 0) continue;
      const mark = make("span", "sign", sign);
      mark.setAttribute("aria-hidden", "true");
      const chip = make("button", "chip " + kind, mark, " ", make("b", "", number(n)), " " + (n > 1 && PLURALS[kind] || word));
      chip.type = "button";
      chip.dataset.kind = kind;
      chip.addEventListener("click", () => {
        state.show = new Set(state.show);
        if (!state.show.delete(kind)) state.show.add(kind);
        changed();
      });
      box.append(chip);
    }
  }
  function reflect() {
    byId("query").value = state.query;
    for (const chip of byId("chips").children) chip.setAttribute("aria-pressed", String(state.show.has(chip.dataset.kind)));
  }
  function changed() {
    const params = new URLSearchParams();
    if (state.query) params.set("q", state.query);
    if (chosen(state.show) !== chosen(usual)) params.set("show", chosen(state.show));
    const hash = "#" + params.toString();
    if (location.hash !== hash && (location.hash || hash !== "#")) location.replace(hash);
    reflect();
    render();
  }
  function fromAddress() {
    const params = new URLSearchParams(location.hash.slice(1));
    state.query = params.get("q") || "";
    state.show = new Set((params.get("show") || chosen(usual)).split(",").filter((kind) => Object.hasOwn(KINDS, kind)));
  }
  let timer = 0;
  byId("query").addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      state.query = byId("query").value.trim();
      changed();
    }, 120);
  });
  addEventListener("hashchange", () => {
    const before = state.query + "|" + [...state.show];
    fromAddress();
    if (before !== state.query + "|" + [...state.show]) {
      reflect();
      render();
    }
  });

  // ---- keyboard and print

  function step(by) {
    const stops = [...document.querySelectorAll(".pagehead, .rows:not([hidden]) .row")];
    const here = stops.indexOf(document.activeElement?.closest?.(".pagehead, .row") || document.activeElement?.closest?.(".item")?.querySelector(".row"));
    const next = stops[here < 0 ? (by > 0 ? 0 : stops.length - 1) : Math.max(0, Math.min(stops.length - 1, here + by))];
    next?.focus();
    next?.scrollIntoView({ block: "nearest" });
  }
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = event.target === byId("query");
    if (event.key === "Escape") {
      if (state.query || state.show.size) {
        state.query = "";
        state.show = new Set();
        changed();
      }
      byId("query").blur();
    } else if (event.key === "/" && !typing) {
      event.preventDefault();
      byId("query").focus();
      byId("query").select();
    } else if ((event.key === "j" || event.key === "k") && !typing) {
      step(event.key === "j" ? 1 : -1);
    } else if (event.key === "Enter" && typing) {
      step(1);
    }
  });
  addEventListener("beforeprint", () => {
    for (const article of [...document.querySelectorAll(".item")].slice(0, 200)) {
      if (TROUBLE.has(article.item.kind)) article.expand();
    }
  });

  for (const id of ["masthead", "tools", "pages", "keys"]) byId(id).hidden = false;
  masthead();
  chips();
  fromAddress();
  reflect();
  render();
})();
