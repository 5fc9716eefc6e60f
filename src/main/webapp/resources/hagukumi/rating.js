/*
 * スキル診断: sends each choice as it is made, one after the other, and says what is saved. What is not acknowledged is
 * marked, and goes along with the button of the form, which works without this script.
 */
(() => {
  const box = document.getElementById("rating-calls");
  if (!box) {
    return;
  }
  const words = box.dataset;
  const version = document.getElementById("version");
  const done = document.getElementById("done");
  let queue = Promise.resolve();
  let waiting = 0;

  const read = (skill) => {
    if (!version) {
      return { level: Number(skill.querySelector("input:checked").value) };
    }
    const code = skill.dataset.skill;
    const level = document.getElementById(`level-${code}`).value;
    return {
      level: level === "" ? null : Number(level),
      note: document.getElementById(`note-${code}`).value,
      deliverable: document.getElementById(`deliverable-${code}`).value,
      version: Number(version.value),
    };
  };

  const say = (skill, text, bad) => {
    const line = skill.querySelector(".state") ?? document.getElementById("saving");
    line.textContent = text;
    line.classList.toggle("bad", Boolean(bad));
  };

  const send = async (skill) => {
    say(skill, words.saving);
    try {
      const response = await fetch(`${words.calls}/${encodeURIComponent(skill.dataset.skill)}`, {
        method: "PUT",
        redirect: "manual",
        credentials: "same-origin",
        headers: { "Content-Type": "application/json", "X-Hagukumi-Token": words.token },
        body: JSON.stringify(read(skill)),
      });
      const body = response.headers.get("Content-Type")?.includes("json") ? await response.json() : {};
      if (!response.ok) {
        say(skill, body.detail ?? words.unsaved, true);
        return;
      }
      done.textContent = String(body.done);
      if (version) {
        version.value = String(body.version);
        skill.classList.toggle("talk", body.talk);
      }
      say(skill, words.saved);
    } catch {
      say(skill, words.unsaved, true);
    }
  };

  box.addEventListener("change", (event) => {
    const skill = event.target.closest("[data-skill]");
    if (skill) {
      waiting += 1;
      queue = queue.then(() => send(skill)).then(() => { waiting -= 1; });
    }
  });

  /* a button takes the version of the sheet along: what is on its way must have arrived */
  box.closest("form").addEventListener("submit", (event) => {
    if (waiting > 0) {
      event.preventDefault();
      const { submitter, target } = event;
      queue.then(() => target.requestSubmit(submitter));
    }
  });
})();
