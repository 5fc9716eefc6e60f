/* What every page needs from a script; every page also works without it. */
(() => {
  "use strict";
  const KEY = "hagukumi.typed";
  const skipped = new Set(["hidden", "password", "file", "submit", "button", "reset", "image"]);

  /* an error summary takes the focus; a field with an error says so to screen readers */
  const markErrors = () => {
    document.querySelectorAll(".field").forEach((field) => {
      const error = field.querySelector(".field-error");
      const input = field.querySelector("input:not([type=hidden]), select, textarea");
      if (error && input && error.textContent.trim()) {
        error.id = error.id || `${input.id}-error`;
        input.setAttribute("aria-invalid", "true");
        input.setAttribute("aria-describedby", error.id);
      }
    });
    document.querySelector("[data-focus]")?.focus();
  };

  /* an open menu closes on Escape, on a click beside it and when the focus leaves it */
  const tameMenus = () => {
    document.querySelectorAll("details.menu").forEach((menu) => {
      const close = () => { menu.open = false; };
      document.addEventListener("click", (event) => { if (!menu.contains(event.target)) close(); });
      menu.addEventListener("focusout", (event) => {
        if (event.relatedTarget && !menu.contains(event.relatedTarget)) close();
      });
      menu.addEventListener("keydown", (event) => {
        if (event.key === "Escape" && menu.open) { close(); menu.querySelector("summary").focus(); }
      });
    });
  };

  /* what was typed survives an expired page or session: kept in this tab, for this reader and page only */
  const reader = () => document.getElementById("main")?.dataset.reader ?? "";
  const fieldsOf = (form) => [...form.elements].filter((e) => e.name && !skipped.has(e.type));

  const remember = (event) => {
    const form = event.target;
    if (form.method !== "post" || !reader()) return;
    const fields = fieldsOf(form).map((e) => [e.name, e.value, Boolean(e.checked)]);
    sessionStorage.setItem(KEY, JSON.stringify({ path: location.pathname, reader: reader(), fields }));
  };

  const restore = () => {
    const reopen = document.querySelector("[data-reopen]");
    if (reopen) {
      reopen.href = location.pathname;
    }
    const text = sessionStorage.getItem(KEY);
    if (!text) return;
    const kept = JSON.parse(text);
    if (reopen || document.body.classList.contains("plain-page")) {
      sessionStorage.setItem(KEY, JSON.stringify({ ...kept, lost: true }));
      return;
    }
    sessionStorage.removeItem(KEY);
    if (!kept.lost || kept.path !== location.pathname || kept.reader !== reader()) return;
    let filled = 0;
    document.querySelectorAll("main form").forEach((form) => fieldsOf(form).forEach((element) => {
      const found = kept.fields.find(([name, value]) => name === element.name
        && (!["checkbox", "radio"].includes(element.type) || value === element.value));
      if (!found) return;
      if (["checkbox", "radio"].includes(element.type)) element.checked = found[2];
      else element.value = found[1];
      filled += 1;
    }));
    const note = document.getElementById("typed-restored");
    if (filled && note) note.hidden = false;
  };

  /* on a phone the menu scrolls: the entry one is at is brought into view */
  const showCurrent = () => {
    document.querySelectorAll("nav.main, nav.pages").forEach((menu) => {
      const current = menu.querySelector("[aria-current=page]");
      if (current) menu.scrollLeft = current.offsetLeft - menu.offsetLeft - (menu.clientWidth - current.offsetWidth) / 2;
    });
  };

  markErrors();
  showCurrent();
  tameMenus();
  restore();
  document.addEventListener("submit", remember);
})();
