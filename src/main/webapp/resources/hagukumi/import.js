// While an import is applied or undone: shows how far it has come, then opens the result.
(() => {
  const card = document.getElementById("working");
  const bar = document.getElementById("progress");
  const ask = async () => {
    try {
      const answer = await fetch(card.dataset.import, { headers: { Accept: "application/json" } });
      if (answer.ok) {
        const state = await answer.json();
        if (state.state !== "APPLYING") {
          location.reload();
          return;
        }
        bar.value = state.percent;
      }
    } catch {
      // no connection at the moment: asked again
    }
    setTimeout(ask, 1000);
  };
  if (card && bar) {
    setTimeout(ask, 1000);
  }
})();
