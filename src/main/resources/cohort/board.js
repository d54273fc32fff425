"use strict";
(function () {
  const table = document.getElementById("machines");
  if (!table) return;
  const body = table.tBodies[0];
  const rows = Array.from(body.rows);
  const words = document.getElementById("words");
  const verdict = document.getElementById("verdict");
  const shown = document.getElementById("shown");
  const heads = Array.from(table.tHead.rows[0].cells);
  const compare = new Intl.Collator("en", { numeric: true }).compare;
  const text = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
  let column = -1;
  let down = false;

  function filter() {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const row of rows) {
      const fits = (!verdict.value || row.dataset.verdict === verdict.value)
        && wanted.every((word) => text.get(row).includes(word));
      row.hidden = !fits;
      count += fits ? 1 : 0;
    }
    shown.textContent = count + " of " + rows.length;
    keep();
  }

  function sort() {
    if (column < 0) return;
    const key = (row) => row.cells[column].dataset.key || row.cells[column].textContent;
    rows.sort((a, b) => (down ? -1 : 1) * compare(key(a), key(b)));
    body.append(...rows);
    heads.forEach((head, i) => head.setAttribute("aria-sort",
      i !== column ? "none" : down ? "descending" : "ascending"));
    keep();
  }

  function keep() {
    const state = new URLSearchParams({ q: words.value, v: verdict.value, s: column, d: down ? 1 : 0 });
    history.replaceState(null, "", "#" + state);
  }

  heads.forEach((head, i) => head.querySelector("button").addEventListener("click", () => {
    down = column === i && !down;
    column = i;
    sort();
  }));
  words.addEventListener("input", filter);
  verdict.addEventListener("change", filter);
  document.querySelectorAll("button[data-cause]").forEach((button) => button.addEventListener("click", () => {
    words.value = button.dataset.cause;
    filter();
    table.scrollIntoView();
  }));
  const state = new URLSearchParams(location.hash.slice(1));
  words.value = state.get("q") || "";
  verdict.value = state.get("v") || "";
  column = Number(state.get("s") || -1);
  down = state.get("d") === "1";
  if (column >= heads.length) column = -1;
  sort();
  filter();
  const seconds = Number(document.body.dataset.refresh || 0);
  if (seconds > 0) {
    setInterval(() => {
      if (document.activeElement !== words && !body.querySelector("details[open]")) location.reload();
    }, seconds * 1000);
  }
})();
