// A finding and its place in the text light up together.
export function marks() {
  const parts = document.querySelectorAll("[data-findings], [data-finding]");
  for (const part of parts) {
    part.addEventListener("pointerenter", () => light(part, true));
    part.addEventListener("pointerleave", () => light(part, false));
  }
}

function light(part, on) {
  const numbers = (part.dataset.findings || part.dataset.finding).split(" ");
  for (const number of numbers) {
    const both = document.querySelectorAll(`[data-findings~="${number}"], [data-finding="${number}"]`);
    for (const each of both) each.classList.toggle("lit", on);
  }
}
