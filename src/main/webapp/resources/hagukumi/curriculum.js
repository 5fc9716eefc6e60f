"use strict";
/*
 * Editing a lesson or a question: keeps what is typed two seconds after the last key and shows the preview that the server
 * made of it. Without this script the button of the form does the same.
 */
(() => {
  const form = document.getElementById("piece");
  const line = document.getElementById("saving");
  const revision = document.getElementById("revision");
  const kind = document.getElementById("kind");
  if (!form || !line) {
    return;
  }
  const words = line.dataset;
  const WAIT = 2000;
  const SHOWN = ["preview", "findings", "difference"];
  let timer = 0;
  let queue = Promise.resolve();
  let waiting = false;
  let stopped = false;

  const say = (text, bad) => {
    line.textContent = text;
    line.classList.toggle("bad", Boolean(bad));
  };

  const fields = () => Object.fromEntries([...new FormData(form)]
    .filter(([name, value]) => typeof value === "string" && !name.startsWith("jakarta.") && name !== "revision"));

  /* our own page, drawn by the server with everything escaped that must be */
  const show = async () => {
    const response = await fetch(location.pathname, { credentials: "same-origin", redirect: "manual" });
    if (response.ok) {
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      SHOWN.forEach((id) => {
        const made = page.getElementById(id);
        const old = document.getElementById(id);
        if (made && old) {
          old.replaceChildren(...document.adoptNode(made).childNodes);
        }
      });
    }
  };

  const keep = async () => {
    waiting = false;
    say(words.saving);
    try {
      const response = await fetch(words.calls, {
        method: "PUT",
        redirect: "manual",
        credentials: "same-origin",
        headers: { "Content-Type": "application/json", "X-Hagukumi-Token": words.token },
        body: JSON.stringify({ revision: Number(revision.value), fields: fields() }),
      });
      const body = response.headers.get("Content-Type")?.includes("json") ? await response.json() : {};
      if (response.ok) {
        revision.value = String(body.revision);
        await show();
        say(waiting ? words.saving : words.saved);
      } else {
        stopped = response.status === 409;
        say(`${words.unsaved} ${body.detail ?? ""}`, true);
      }
    } catch {
      say(words.unsaved, true);
    }
  };

  const later = () => {
    clearTimeout(timer);
    if (!stopped) {
      waiting = true;
      timer = setTimeout(() => { queue = queue.then(keep); }, WAIT);
    }
  };

  const fitKind = () => document.querySelectorAll("[data-kinds]").forEach((part) => {
    part.hidden = !part.dataset.kinds.split(" ").includes(kind.value);
  });

  form.addEventListener("input", later);
  form.addEventListener("submit", () => { clearTimeout(timer); stopped = true; });
  addEventListener("beforeunload", (event) => {
    if (waiting && !stopped) {
      event.preventDefault();
    }
  });
  if (kind) {
    kind.addEventListener("change", fitKind);
    fitKind();
  }
})();
