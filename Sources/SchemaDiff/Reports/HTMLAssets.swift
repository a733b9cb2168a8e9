/// The parts of the page that do not depend on what changed.
enum HTMLAssets {
  /// What a browser may do with the page: show its own styles and run its own script, and load nothing.
  static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; "
    + "form-action 'none'"

  static let style = """
    :root { --paper: #fbfaf8; --card: #fff; --ink: #1d2128; --faint: #6a7280; --line: #e3e1dc;
      --red: #b3261e; --red-soft: #fbe9e7; --amber: #8a5a00; --amber-soft: #fdf1d8; --green: #1f6f43;
      --green-soft: #e4f3ea; --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
    @media (prefers-color-scheme: dark) { :root { --paper: #14161a; --card: #1c1f25; --ink: #e7e9ed;
      --faint: #9aa3b2; --line: #2e333c; --red: #ff8a80; --red-soft: #3b1f1e; --amber: #ffc766; --amber-soft: #38290e;
      --green: #7fd6a3; --green-soft: #16301f; } }
    * { box-sizing: border-box; }
    html { scroll-behavior: smooth; }
    body { margin: 0; background: var(--paper); color: var(--ink); line-height: 1.5;
      font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
    header, main { max-width: 68rem; margin: 0 auto; padding: 0 1.5rem; }
    header { padding-top: 2.5rem; }
    h1 { margin: 0; font-size: 2.1rem; letter-spacing: -.02em; line-height: 1.15; }
    h2 { font-size: 1.15rem; margin: 0 0 .8rem; }
    h2 small { color: var(--faint); font-weight: 400; font-size: .85rem; margin-left: .4rem; }
    code { font-family: var(--mono); font-size: .88em; overflow-wrap: anywhere; }
    .kicker { margin: 0; color: var(--faint); text-transform: uppercase; letter-spacing: .12em; font-size: .75rem; }
    .versions { margin: .3rem 0 0; color: var(--faint); }
    .breaking { --tone: var(--red); --soft: var(--red-soft); }
    .potentially-breaking { --tone: var(--amber); --soft: var(--amber-soft); }
    .compatible { --tone: var(--green); --soft: var(--green-soft); }
    .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: .8rem; margin: 1.5rem 0 1rem; }
    .tile { background: var(--soft, var(--card)); color: var(--tone, var(--ink)); border-radius: .7rem; padding: .9rem 1.1rem; }
    .tile.plain { border: 1px solid var(--line); }
    .tile b { display: block; font-size: 2rem; line-height: 1.1; font-variant-numeric: tabular-nums; }
    .tile span { font-size: .9rem; }
    .bars { display: grid; grid-template-columns: max-content 1fr; gap: .4rem .9rem; margin: 0 0 2rem; align-items: center; }
    .bars dt { color: var(--faint); font-size: .9rem; }
    .bars dd { margin: 0; }
    .bar { display: flex; gap: 2px; height: 1.4rem; border-radius: .35rem; overflow: hidden; }
    .bar i { background: var(--soft); color: var(--tone); font: 600 .75rem/1.4rem var(--mono); text-align: center;
      min-width: 1.8rem; }
    .map, .group, .controls { margin-bottom: 2rem; }
    .map ol { list-style: none; margin: 0; padding: 0; background: var(--card); border: 1px solid var(--line);
      border-radius: .7rem; overflow: hidden; }
    .map li { display: grid; grid-template-columns: minmax(8rem, 17rem) 1fr; gap: 1rem; padding: .35rem 1rem;
      align-items: center; }
    .map li + li { border-top: 1px solid var(--line); }
    .map ol.many { display: grid; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); }
    .map ol.many li { grid-template-columns: 10rem 1fr; padding: .25rem .8rem; border: 0; }
    .map li > a { color: inherit; text-decoration: none; overflow-wrap: anywhere; font-size: .92rem; }
    .map li > a:hover { text-decoration: underline; }
    .map li > span { display: flex; flex-wrap: wrap; gap: 3px; }
    .dot { width: .95rem; height: .95rem; border-radius: .22rem; background: var(--tone); display: block; }
    .dot.potentially-breaking { background: repeating-linear-gradient(45deg, var(--tone) 0 3px, var(--soft) 3px 6px); }
    .dot.compatible { background: var(--soft); border: 1.5px solid var(--tone); }
    .dot:hover, .dot:focus-visible { outline: 2px solid var(--ink); outline-offset: 1px; }
    .dot[hidden] { display: none; }
    .sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .controls { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .6rem 1.1rem; align-items: center;
      background: var(--paper); padding: .7rem 0; border-bottom: 1px solid var(--line); font-size: .9rem; }
    .controls fieldset { border: 0; margin: 0; padding: 0; display: flex; gap: .9rem; flex-wrap: wrap; }
    .controls fieldset label { color: var(--tone); font-weight: 600; }
    .controls input, .controls select { font: inherit; color: inherit; accent-color: var(--tone, var(--ink)); }
    .controls select, .controls input[type=search] { background: var(--card); border: 1px solid var(--line);
      border-radius: .4rem; padding: .2rem .5rem; max-width: 14rem; }
    .controls output { color: var(--faint); margin-left: auto; }
    .group, article { scroll-margin-top: 5rem; }
    article { background: var(--card); border: 1px solid var(--line); border-left: .3rem solid var(--tone);
      border-radius: .6rem; padding: .8rem 1.1rem; margin-bottom: .8rem; }
    article:target { outline: 2px solid var(--tone); }
    article.accepted { opacity: .6; }
    article h3 { margin: 0 0 .6rem; font-size: 1rem; font-weight: 600; }
    article h3 code { color: var(--faint); font-weight: 400; }
    .badge { background: var(--soft); color: var(--tone); border-radius: .35rem; padding: .1rem .5rem; font-size: .78rem;
      margin-right: .2rem; }
    .sides { display: grid; grid-template-columns: 1fr 1fr; gap: .6rem; }
    .sides div { border-radius: .4rem; padding: .45rem .7rem; background: var(--paper); border: 1px solid var(--line);
      min-width: 0; }
    .sides div::before { display: block; color: var(--faint); font-size: .72rem; text-transform: uppercase;
      letter-spacing: .08em; }
    .sides .old::before { content: "before"; }
    .sides .new::before { content: "after"; }
    .sides small { display: block; color: var(--faint); font-family: var(--mono); font-size: .74rem; overflow-wrap: anywhere; }
    .nothing { color: var(--faint); }
    .why { margin: .6rem 0 .4rem; font-size: .92rem; color: var(--faint); max-width: 46rem; }
    .facts { margin: 0; display: flex; flex-wrap: wrap; gap: .3rem .5rem; font-size: .78rem; color: var(--faint);
      align-items: center; }
    .facts span:not(.chip) { font-family: var(--mono); }
    .chip { background: var(--soft); color: var(--tone); border-radius: 1rem; padding: .05rem .6rem; }
    .none, .empty { color: var(--faint); }
    @media (max-width: 40rem) { .sides { grid-template-columns: 1fr; } .map li { grid-template-columns: 1fr; gap: .3rem; }
      .controls { position: static; } }
    @media print { .controls { display: none; } article { break-inside: avoid; } }
    """

  /// The filters. What is chosen stands in the address, so that a link shows what its sender saw; a link to a change
  /// shows it whatever was chosen.
  static let script = """
    (function () {
      "use strict";
      var form = document.getElementById("controls");
      if (!form) { return; }
      var cards = Array.from(document.querySelectorAll("article"));
      var groups = Array.from(document.querySelectorAll(".group"));
      function chosen() {
        var boxes = Array.from(form.querySelectorAll("[name=level]:checked"));
        return { level: boxes.map(function (box) { return box.value; }), axis: form.elements.axis.value,
          operation: form.elements.operation.value, text: form.elements.text.value.trim().toLowerCase() };
      }
      function matches(card, filter) {
        return filter.level.includes(card.dataset[filter.axis])
          && (!filter.operation || card.dataset.operations.split(" ").includes(filter.operation))
          && (!filter.text || card.textContent.toLowerCase().includes(filter.text));
      }
      function show() {
        var filter = chosen();
        var shown = 0;
        cards.forEach(function (card) {
          card.hidden = !matches(card, filter);
          shown += card.hidden ? 0 : 1;
          var dot = document.querySelector('.dot[href="#' + card.id + '"]');
          if (dot) { dot.hidden = card.hidden; }
        });
        groups.forEach(function (group) { group.hidden = !group.querySelector("article:not([hidden])"); });
        document.getElementById("empty").hidden = shown > 0;
        document.getElementById("shown").textContent = shown + " of " + cards.length + " changes";
      }
      function remember() {
        var filter = chosen();
        var query = new URLSearchParams();
        if (filter.level.length < 3) { query.set("level", filter.level.join(",")); }
        if (filter.axis !== "worst") { query.set("axis", filter.axis); }
        if (filter.operation) { query.set("operation", filter.operation); }
        if (filter.text) { query.set("text", filter.text); }
        try { history.replaceState(null, "", "#" + query); } catch (error) { return; }
      }
      function named(name) {
        try { name = decodeURIComponent(name); } catch (error) { return null; }
        return document.getElementById(name) || document.getElementById("f" + name);
      }
      function recall() {
        var query = new URLSearchParams(location.hash.slice(1));
        if (query.has("level")) {
          var levels = query.get("level").split(",");
          form.querySelectorAll("[name=level]").forEach(function (box) { box.checked = levels.includes(box.value); });
        }
        ["axis", "operation", "text"].forEach(function (name) {
          if (query.has(name)) { form.elements[name].value = query.get(name); }
        });
      }
      function arrive() {
        var address = location.hash.slice(1);
        var target = named(address);
        if (!target && address.includes("=")) {
          form.reset();
          recall();
        }
        show();
        if (!target) { return; }
        if (target.closest("[hidden]")) {
          form.reset();
          show();
        }
        target.scrollIntoView();
      }
      form.addEventListener("input", function () { show(); remember(); });
      form.addEventListener("submit", function (event) { event.preventDefault(); });
      window.addEventListener("hashchange", arrive);
      arrive();
    })();
    """
}
