// Panels open by their address (#edit); here their first field gets the focus, and the keyboard help is a dialog.
export function panels() {
  const help = document.getElementById("keys");
  if (!document.querySelector(".workplace")) return;
  document.querySelector(".waiting [aria-current]")?.scrollIntoView({ block: "nearest" });
  document.querySelector("[data-key='?']")?.addEventListener("click", (event) => {
    event.preventDefault();
    help.showModal();
  });
  help.querySelector("a").addEventListener("click", (event) => {
    event.preventDefault();
    help.close();
  });
  addEventListener("hashchange", settle);
  settle();
}

function settle() {
  if (location.hash) for (const panel of document.querySelectorAll(".panel.open")) panel.classList.remove("open");
  const open = document.querySelector(".panel:target, .panel.open");
  open?.querySelector("textarea")?.focus();
}
