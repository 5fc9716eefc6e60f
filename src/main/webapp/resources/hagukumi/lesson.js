// The lesson page by keyboard: arrow left and right lead to the previous and the next lesson.
document.addEventListener("keydown", (event) => {
  const busy = event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
  const inField = event.target.closest("input, select, textarea, summary, [contenteditable], [tabindex='0']");
  const rel = { ArrowLeft: "prev", ArrowRight: "next" }[event.key];
  if (busy || inField || !rel) {
    return;
  }
  const link = document.querySelector(`main a[rel="${rel}"]`);
  if (link) {
    event.preventDefault();
    link.click();
  }
});
