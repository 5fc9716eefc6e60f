/*
 * The test page: sends each answer as it is given, says what is saved, and never loses what was typed.
 *
 * Answers are the one-line texts of the package jp.hagukumi.assessment.rules. A sequence per question grows with each
 * change; the server lets only a newer one replace an older one. What is not acknowledged stays in localStorage, so that
 * a reload or a closed lid sends it later. Times come from the server; only their course is measured here.
 */
(() => {
  const form = document.getElementById("test");
  if (!form) {
    return;
  }
  const text = form.dataset;
  const calls = text.calls;
  const storeKey = `hagukumi.${calls}`;
  const TYPING_PAUSE = 700;
  const CALL_LIMIT = 10_000;
  const LONGEST_WAIT = 30_000;
  const WARN_AT = 5 * 60_000;
  let token = text.token;
  let endsAt = performance.now() + Number(text.remaining);
  let leaving = false;
  let warned = false;

  const questions = [...form.querySelectorAll(".question")].map((section) => ({
    section,
    number: Number(section.dataset.number),
    input: section.dataset.input,
    fields: [...section.querySelectorAll("fieldset input, fieldset select")],
    value: section.dataset.answer ?? "",
    sequence: Number(section.dataset.sequence),
    kept: section.dataset.answer ?? "",
    keptSequence: Number(section.dataset.sequence),
    state: "",
    waits: 0,
    timer: 0,
    sending: false,
  }));

  const read = (q) => {
    const values = q.fields.filter((field) => !["radio", "checkbox"].includes(field.type) || field.checked).map((field) => field.value.trim());
    return values.every((value) => value === "") ? "" : values.join(",");
  };

  const write = (q, answer) => {
    const lists = ["PLACES", "PAIRS"].includes(q.input);
    const parts = lists || q.input === "CHECKBOX" ? answer.split(",") : [answer];
    q.fields.forEach((field, i) => {
      if (["radio", "checkbox"].includes(field.type)) {
        field.checked = answer !== "" && parts.includes(field.value);
      } else {
        field.value = lists ? (parts[i] ?? "") : answer;
      }
    });
    q.value = answer;
  };

  const pending = (q) => q.sequence > q.keptSequence;
  const answered = (q) => q.value !== "" && (!["PLACES", "PAIRS"].includes(q.input) || q.value.split(",").every((part) => part !== ""));

  const remember = () => {
    const open = questions.filter(pending).map((q) => [q.number, q.value, q.sequence]);
    try {
      if (open.length) {
        localStorage.setItem(storeKey, JSON.stringify(open));
      } else {
        localStorage.removeItem(storeKey);
      }
    } catch {
      // storage is full or forbidden: the page itself still holds the answers
    }
  };

  const show = (q, state) => {
    q.state = state ?? q.state;
    const line = document.getElementById(`state${q.number}`);
    line.textContent = q.state ? text[q.state] : "";
    line.classList.toggle("bad", ["unsaved", "refused"].includes(q.state));
    const link = document.getElementById(`to${q.number}`);
    link.classList.toggle("done", answered(q));
    link.querySelector("span").textContent = ` ${text[answered(q) ? "answered" : "unanswered"]}`;
    document.getElementById("count").textContent = String(questions.filter(answered).length);
  };

  const say = (message, bad) => {
    const line = document.getElementById("saving");
    if (line.textContent !== message) {
      line.textContent = message;
    }
    line.classList.toggle("bad", Boolean(bad));
  };

  const call = async (path, options) => {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), CALL_LIMIT);
    try {
      return await fetch(calls + path, { ...options, redirect: "manual", cache: "no-store", credentials: "same-origin", signal: limit.signal });
    } finally {
      clearTimeout(timer);
    }
  };

  const leave = (where) => {
    leaving = true;
    remember();
    if (where) {
      location.replace(where);
    } else {
      form.submit();
    }
  };

  /** Takes over what the server has and calls what was taken over by the given state; false where it could not be asked. */
  const sync = async (taken = "superseded") => {
    try {
      const response = await call("", { headers: { Accept: "application/json" } });
      if (response.type === "opaqueredirect" || response.status === 401) {
        say(text.signedOut, true);
        return false;
      }
      if (!response.ok) {
        return false;
      }
      const state = await response.json();
      token = state.token;
      form.elements["X-Hagukumi-Token"].value = token;
      if (!state.open) {
        leave(calls.replace("/app/attempts/", "/learning/result/"));
        return false;
      }
      endsAt = performance.now() + state.remainingMillis;
      state.answers.forEach((kept) => takeOver(kept, taken));
      return true;
    } catch {
      say(text.offline, true);
      return false;
    }
  };

  const takeOver = (kept, taken) => {
    const q = questions.find((one) => one.number === kept.number);
    if (q && kept.sequence > q.keptSequence) {
      const newer = kept.sequence >= q.sequence;
      q.keptSequence = kept.sequence;
      q.kept = kept.answer;
      if (newer) {
        q.sequence = kept.sequence;
        if (q.value !== kept.answer) {
          write(q, kept.answer);
          show(q, taken);
        }
      }
    }
  };

  const settle = (q, sent, body) => {
    endsAt = performance.now() + body.remainingMillis;
    q.waits = 0;
    if (body.state === "ENDED") {
      leave();
      return;
    }
    const changedSince = q.sequence !== sent;
    q.keptSequence = body.sequence;
    q.kept = body.answer;
    if (changedSince) {
      q.sequence = Math.max(q.sequence, body.sequence + 1);
      send(q);
      return;
    }
    q.sequence = body.sequence;
    if (body.state === "SUPERSEDED") {
      write(q, body.answer);
    }
    show(q, body.state === "SUPERSEDED" ? "superseded" : "saved");
  };

  const retry = (q) => {
    show(q, "unsaved");
    q.waits += 1;
    clearTimeout(q.timer);
    q.timer = setTimeout(() => send(q), Math.min(LONGEST_WAIT, 1000 * 2 ** Math.min(q.waits - 1, 5)));
  };

  const send = async (q) => {
    clearTimeout(q.timer);
    if (q.sending || !pending(q) || leaving) {
      return;
    }
    q.sending = true;
    const sent = q.sequence;
    let done = null;
    let again = true;
    show(q, "saving");
    try {
      const response = await call(`/answers/${q.number}`, {
        method: "PUT",
        keepalive: true,
        headers: { "Content-Type": "application/json", "X-Hagukumi-Token": token },
        body: JSON.stringify({ answer: q.value, sequence: sent }),
      });
      if (response.ok) {
        done = await response.json();
      } else if (response.status === 404 || response.status === 422) {
        again = false;
      } else if (response.type === "opaqueredirect" || response.status === 401 || response.status === 403) {
        await sync();
      }
    } catch {
      say(text.offline, true);
    }
    q.sending = false;
    if (done) {
      settle(q, sent, done);
    } else if (again) {
      retry(q);
    } else if (q.sequence !== sent) {
      send(q);
    } else {
      show(q, "refused");
    }
    remember();
    report();
  };

  const report = () => {
    if (!questions.some((q) => pending(q))) {
      say(questions.some((q) => q.keptSequence > 0) ? text.allSaved : "");
    }
  };

  const changed = (q, now) => {
    const value = read(q);
    if (value === q.value) {
      return;
    }
    q.value = value;
    q.sequence = Math.max(q.sequence, q.keptSequence) + 1;
    remember();
    show(q, "saving");
    clearTimeout(q.timer);
    q.timer = setTimeout(() => send(q), now ? 0 : TYPING_PAUSE);
  };

  /** Everything typed is sent; waits a little for what is on its way. */
  const flush = async (limit) => {
    const end = performance.now() + limit;
    questions.forEach((q) => changed(q, true));
    questions.filter(pending).forEach((q) => send(q));
    while (questions.some(pending) && performance.now() < end && !leaving) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };

  /** Hands in, once the server can be reached; only answers it does not have go along. */
  const finish = async () => {
    await flush(4000);
    if (leaving || !(await sync())) {
      return;
    }
    questions.forEach((q) => {
      const field = form.elements[`s${q.number}`];
      field.value = String(q.sequence);
      field.disabled = !pending(q);
    });
    leave();
  };

  const tick = () => {
    const left = Math.max(0, endsAt - performance.now());
    const seconds = Math.ceil(left / 1000);
    const pad = (n) => String(n).padStart(2, "0");
    document.getElementById("time").textContent = `${Math.floor(seconds / 60)}:${pad(seconds % 60)}`;
    if (left < WARN_AT && !warned) {
      warned = true;
      document.querySelector(".test-time").classList.add("warn");
      say(text.warning);
    }
    if (left < 3000) {
      questions.forEach((q) => changed(q, true));
      questions.filter(pending).forEach((q) => send(q));
    }
    if (left === 0 && !leaving) {
      sync();
    }
  };

  const restore = () => {
    questions.forEach((q) => write(q, q.kept));
    let open = [];
    try {
      open = JSON.parse(localStorage.getItem(storeKey) ?? "[]");
    } catch {
      // nothing readable was left behind
    }
    open.forEach(([number, value, sequence]) => {
      const q = questions.find((one) => one.number === number);
      if (q && sequence > q.keptSequence) {
        write(q, value);
        q.sequence = sequence;
        send(q);
      }
    });
    questions.forEach((q) => show(q));
    remember();
  };

  const dialog = document.getElementById("confirm");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const open = questions.filter((q) => !answered(q)).map((q) => q.number);
    const line = document.getElementById("confirm-open");
    line.textContent = open.length ? `${line.dataset.text} (${open.join(", ")})` : "";
    dialog.showModal();
  });
  document.getElementById("confirm-no").addEventListener("click", () => dialog.close());
  document.getElementById("confirm-yes").addEventListener("click", () => {
    dialog.close();
    finish();
  });
  questions.forEach((q) => {
    q.section.addEventListener("input", (event) => changed(q, event.target.type !== "text"));
    q.section.addEventListener("change", () => changed(q, true));
  });
  addEventListener("beforeunload", (event) => {
    if (!leaving && questions.some(pending)) {
      event.preventDefault();
    }
  });
  const sendPending = () => questions.filter(pending).forEach((q) => send(q));
  addEventListener("online", sendPending);
  addEventListener("pageshow", (event) => {
    leaving = false;
    if (event.persisted) {
      sync();
    }
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible" && !leaving) {
      sync().then((reached) => reached && sendPending());
    }
  });
  restore();
  tick();
  // such a page may have been made before the last answers arrived: what they acknowledged is remembered nowhere else
  if (["back_forward", "reload"].includes(performance.getEntriesByType("navigation")[0]?.type)) {
    sync("saved");
  }
  setInterval(tick, 1000);
})();
