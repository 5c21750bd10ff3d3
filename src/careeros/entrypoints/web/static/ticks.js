// "All on this page" for lists of boxes, and how many are ticked.
export function ticks() {
  const every = document.getElementById("tick-all");
  if (!every) return;
  const boxes = [...document.querySelectorAll("input[name=contact]")];
  every.closest("label").hidden = false;
  every.addEventListener("change", () => {
    for (const box of boxes) box.checked = every.checked;
    show(boxes, every);
  });
  for (const box of boxes) box.addEventListener("change", () => show(boxes, every));
  show(boxes, every);
}

function show(boxes, every) {
  const count = boxes.filter((box) => box.checked).length;
  every.checked = count > 0 && count === boxes.length;
  every.indeterminate = count > 0 && count < boxes.length;
  document.getElementById("ticked").textContent = count ? `${count} ticked` : "";
}
