// The view as the address has it behind #: what is opened again shows the same.

const known = new Map(new URLSearchParams(location.hash.slice(1)));
let timer = 0;

export const read = (name, otherwise = "") => known.get(name) ?? otherwise;

export function number(name, otherwise) {
  const value = parseFloat(known.get(name));
  return Number.isFinite(value) ? value : otherwise;
}

/** Note parts of the view; null and "" take one out. The address follows a little later. */
export function note(parts) {
  for (const [name, value] of Object.entries(parts)) {
    if (value === null || value === "" || value === undefined) known.delete(name);
    else known.set(name, String(value));
  }
  clearTimeout(timer);
  timer = setTimeout(write, 150);
}

/** Whether the address says what was noted. */
export const written = () => !timer;

function write() {
  timer = 0;
  history.replaceState(null, "", "#" + new URLSearchParams([...known]));
}

// Somebody typed or pasted another view into the address.
addEventListener("hashchange", () => location.reload());
