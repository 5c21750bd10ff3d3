// How much room a text takes, while it is typed. UTF-16 units are the stricter count, as on the server.
export function counters() {
  for (const field of document.querySelectorAll("[data-room]")) {
    const shown = document.getElementById(field.dataset.room);
    const said = field.form.querySelector("[data-room-said]");
    field.setAttribute("aria-describedby", shown.id);
    field.addEventListener("input", () => count(field, shown, said));
    count(field, shown, null);
  }
}

function count(field, shown, said) {
  const used = field.value.trim().length;
  const most = Number(shown.dataset.most || Infinity);
  shown.querySelector(".used").textContent = used;
  const state = used > most ? "over" : used > most * 0.9 ? "near" : "";
  if (said && state !== shown.dataset.state) said.textContent = sentence(state, used, most);
  shown.dataset.state = state;
  shown.classList.toggle("over", state === "over");
  shown.classList.toggle("near", state === "near");
}

function sentence(state, used, most) {
  if (state === "over") return `Too long by ${used - most} characters.`;
  return state === "near" ? `${most - used} characters left.` : "";
}
