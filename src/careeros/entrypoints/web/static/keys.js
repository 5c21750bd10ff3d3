// The keyboard on the review page; what each key does is in the dialog #keys.
const FIELDS = "input, textarea, select";

export function keys() {
  if (!document.querySelector(".workplace")) return;
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return saveIfAsked(event);
    if (event.key === "Escape") return leave(event);
    if (event.target.closest(FIELDS) || document.querySelector("dialog[open]")) return;
    const act = ACTS[event.key];
    if (act && act() !== false) event.preventDefault();
  });
}

const press = (selector) => () => {
  const found = document.querySelector(selector);
  if (!found) return false;
  found.click();
};

const ACTS = {
  j: press("a[rel=next]"),
  k: press("a[rel=prev]"),
  a: press("[data-key=a]"),
  e: press("[data-key=e]"),
  c: press("[data-key=c]"),
  r: press("[data-key=r]"),
  "?": press("[data-key='?']"),
  f: () => {
    document.getElementById("add-fact").open = true;
    document.getElementById("fact-text").focus();
  },
  "/": () => document.getElementById("q").focus(),
};

function saveIfAsked(event) {
  if (event.key !== "Enter" || !event.target.form || event.altKey) return;
  event.preventDefault();
  event.target.form.requestSubmit();
}

function leave(event) {
  if (event.target.matches(FIELDS)) event.target.blur();
  else if (document.querySelector(".panel:target, .panel.open")) location.hash = "#message";
}
