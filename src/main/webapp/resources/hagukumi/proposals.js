"use strict";
/* 提案: shows proposals like the title while it is typed. Without this script they are shown on the page that follows. */
(() => {
  const title = document.getElementById("title");
  const box = document.getElementById("similar");
  if (!title || !box) {
    return;
  }
  const WAIT = 400;
  const SHORTEST = 4;
  let timer = 0;
  let asked = "";

  const line = (one) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = box.dataset.base + one.path;
    link.target = "_blank";
    link.rel = "noopener";
    link.textContent = one.title;
    item.append(link, ` ${one.number} ${one.state}`);
    return item;
  };

  const show = (lines) => {
    box.querySelector("ul").replaceChildren(...lines.map(line));
    box.hidden = lines.length === 0;
  };

  const ask = async () => {
    const typed = title.value.trim();
    if (typed === asked) {
      return;
    }
    asked = typed;
    if (typed.length < SHORTEST) {
      show([]);
      return;
    }
    try {
      const response = await fetch(`${box.dataset.calls}?title=${encodeURIComponent(typed)}`, {
        credentials: "same-origin",
        redirect: "manual",
        headers: { Accept: "application/json" },
      });
      if (response.ok && typed === asked) {
        show(await response.json());
      }
    } catch {
      show([]);
    }
  };

  title.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  });
  ask();
})();
