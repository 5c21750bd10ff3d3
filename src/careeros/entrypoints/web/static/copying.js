// Copy buttons: data-copy names the element whose text is taken. Without this the text is selected by hand.
export function copying() {
  for (const button of document.querySelectorAll("[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", () => copy(button));
  }
}

async function copy(button) {
  const source = document.getElementById(button.dataset.copy);
  const said = document.getElementById(`${button.dataset.copy}-said`);
  try {
    await navigator.clipboard.writeText(source.textContent);
    if (said) said.textContent = "Copied.";
  } catch {
    getSelection().selectAllChildren(source);
    if (said) said.textContent = "Press Ctrl+C to copy.";
  }
}
