// What was just done is said once: without its code in the address, a reload does not say it again.
export function said() {
  const address = new URL(location.href);
  if (!address.searchParams.has("said")) return;
  for (const name of ["said", "n"]) address.searchParams.delete(name);
  history.replaceState(null, "", address);
}
