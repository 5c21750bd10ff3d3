// A batch on its way: its page is asked for again and the part that changes is put in place.
const EVERY = 1000;

export function progress() {
  const part = document.getElementById("progress");
  if (part?.dataset.waiting === "yes") setTimeout(() => renew(part), EVERY);
}

async function renew(part) {
  let next = null;
  try {
    const answer = await fetch(location.pathname, { headers: { Accept: "text/html" } });
    if (answer.ok) next = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("progress");
  } catch {
    next = null; // not to be reached just now: asked again below
  }
  if (next) part.replaceWith(next);
  const now = next ?? part;
  if (now.dataset.waiting === "yes") setTimeout(() => renew(now), EVERY);
}
