// What is not drawn: banners, lists of facts, the list of captures, a bar that can be cancelled.

export function element(name, text = "", className = "") {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

export const at = (id) => document.getElementById(id);

const shown = new Map(); // by source: banners

/** Banners of one source, in the place of those it had. */
export function banners(source, list) {
  shown.set(source, list);
  const all = [...new Map([...shown.values()].flat().map((one) => [`${one.where} ${one.text}`, one])).values()];
  all.sort((a, b) => b.grave - a.grave);
  at("banners").replaceChildren(...all.map((one) => {
    const line = element("div", `${one.where ? `${one.where}: ` : ""}${one.text}`, one.grave ? "banner grave" : "banner");
    if (one.grave) line.prepend(element("strong", "⚠ "));
    return line;
  }));
}

/** An error for people. */
export function failed(error) {
  banners("error", [{ grave: true, where: "", text: error.message }]);
}

/** Facts under a title, in the place of those of the same title. */
export function facts(title, pairs, ...more) {
  const list = document.createElement("dl");
  for (const [name, value] of pairs) list.append(element("dt", name), element("dd", String(value)));
  const box = element("section");
  box.dataset.title = title;
  box.append(element("h2", title), list, ...more);
  const old = [...at("facts").children].find((one) => one.dataset.title === title);
  if (old) old.replaceWith(box);
  else at("facts").prepend(box); // the newest on top
}

export const clear = (...titles) =>
  [...at("facts").children].forEach((one) => (titles.length ? titles.includes(one.dataset.title) : true) && one.remove());

const size = (bytes) => (bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e3).toFixed(1)} kB`);

/** The list of captures. */
export function list(items, open) {
  at("items").replaceChildren(...items.map((item) => {
    const button = element("button", item.name);
    button.dataset.item = item.item;
    button.append(element("small", `${item.target || "target not known"} · ${item.streams} streams · ${size(item.bytes)}`));
    if (item.kernels.length) button.append(element("small", item.kernels.slice(0, 4).join(", ") + (item.kernels.length > 4 ? " …" : "")));
    button.title = [item.path, ...item.kernels].join("\n");
    button.onclick = () => open(item);
    const row = element("li");
    row.append(button);
    return row;
  }));
}

/** Progress of a decode in some element, until it ends; the button gives it up. Resolves to whether it was done. */
export async function progress(box, what, work) {
  const control = new AbortController();
  const bar = box.querySelector("progress");
  const text = box.querySelector("p");
  const begun = performance.now();
  box.querySelector("button").onclick = () => control.abort();
  bar.removeAttribute("value");
  text.textContent = `${what} …`;
  box.hidden = false;
  const tell = ({ stage, done, total }) => {
    if (total && done < total) bar.value = done / total;
    else bar.removeAttribute("value");
    const share = total ? `, ${Math.floor((100 * done) / total)} % of ${size(total)}` : "";
    text.textContent = `${what}: ${stage}${share}, ${((performance.now() - begun) / 1000).toFixed(1)} s`;
  };
  running.add(control);
  try {
    await work(tell, control.signal);
    return true;
  } catch (error) {
    if (error.name === "AbortError" || error.message === "cancelled") return false;
    throw error;
  } finally {
    running.delete(control);
    box.hidden = true;
  }
}

const running = new Set();

/** Give up all that is being decoded; whether there was anything. */
export function giveUp() {
  const some = running.size > 0;
  for (const one of running) one.abort();
  return some;
}

/** A box for `progress` over some element. */
export function bar(root) {
  const box = element("div", "", "progress");
  box.append(element("p"), Object.assign(document.createElement("progress"), { max: 1 }), element("button", "cancel"));
  box.hidden = true;
  root.append(box);
  return box;
}
