/* A map is one stop for the tab key; arrows walk over its cells, Home and End to the ends of a row. */
(() => {
  "use strict";
  document.querySelectorAll("[data-map]").forEach((map) => {
    const rows = [...map.querySelectorAll(".skill-row")].map((row) => [...row.querySelectorAll(".cell")]);
    const cells = rows.flat();
    const stop = (cell) => { cells.forEach((one) => { one.tabIndex = one === cell ? 0 : -1; }); };
    stop(map.querySelector("[aria-current=true]") ?? cells[0]);
    map.addEventListener("keydown", (event) => {
      const y = rows.findIndex((row) => row.includes(event.target));
      if (y < 0) return;
      const row = rows[y];
      const x = row.indexOf(event.target);
      const beside = (other) => other && other[Math.min(x, other.length - 1)];
      const next = {
        ArrowRight: row[x + 1] ?? rows[y + 1]?.[0],
        ArrowLeft: row[x - 1] ?? rows[y - 1]?.at(-1),
        ArrowDown: beside(rows[y + 1]),
        ArrowUp: beside(rows[y - 1]),
        Home: row[0],
        End: row.at(-1),
      }[event.key];
      if (next) { event.preventDefault(); stop(next); next.focus(); }
    });
    map.addEventListener("focusin", (event) => { if (cells.includes(event.target)) stop(event.target); });
  });
  /* On paper the table is open. */
  const closed = () => [...document.querySelectorAll("main details:not([open])")];
  let opened = [];
  addEventListener("beforeprint", () => { opened = closed(); opened.forEach((one) => { one.open = true; }); });
  addEventListener("afterprint", () => { opened.forEach((one) => { one.open = false; }); });
})();
