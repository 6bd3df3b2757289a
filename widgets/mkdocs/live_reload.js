// Loads the page again once the preview has something newer than what it was made from.

const made = new URL(import.meta.url).search.slice(1);

setInterval(async () => {
  if (document.hidden) return;
  try {
    const answer = await fetch("/live-reload.txt", { cache: "no-store" });
    if (answer.ok && (await answer.text()) !== made) location.reload();
  } catch {
    // The server was stopped: it is asked again until it is back.
  }
}, 500);
