// The page: its controls, and what happens when it starts.

import { frames } from "./canvas/board.js";
import { listen } from "./keys.js";
import * as link from "./link.js";
import { close, open } from "./open.js";
import { save } from "./panes/costs.js";
import { compare, costs, plain, search, showCosts, showTab, tools } from "./panes/tabs.js";
import { at, banners, clear, giveUp, list } from "./sheet.js";
import { empty, failed, view } from "./view.js";
import { anyTraced } from "./waves.js";
import { json } from "./wire.js";

const CHANGES = 3000; // ms between two looks at the files

at("level").onchange = () => [view.timeline, view.other].forEach((one) => one?.show(at("level").value));
at("kernel").onchange = () => view.timeline?.only(Number(at("kernel").value));
at("fit").onclick = fit;
at("help").onclick = () => at("keys").showModal();
at("theme").onclick = () => theme(dark() ? "light" : "dark");
tools.scope.onchange = () => showCosts().catch(failed);
tools.average.onchange = () => {
  costs.average = Boolean(tools.average.value);
  link.note({ average: tools.average.value });
  if (costs.found) costs.arrange();
};
tools.filter.oninput = () => search().catch(failed);
tools.csv.onclick = () => costs.found && save(`${view.item.name}.hotspots.csv`, costs.csv());
tools.plain.onclick = () => {
  plain(!costs.table.whole);
  costs.table.paint();
};
tools.counter.onchange = () => {
  view.curves.counter = tools.counter.value;
  link.note({ counter: tools.counter.value });
  view.curves.board.draw();
};
tools.with.onchange = () => tools.with.value && compare(Number(tools.with.value)).catch(failed);
for (const name of ["wave", "hotspots", "compare"]) at(`tab-${name}`).onclick = () => showTab(name).catch(failed);

function fit() {
  if (!view.timeline) return;
  view.timeline.axis.fit();
  view.timeline.height = 0;
  view.timeline.view();
  if (view.wave) {
    view.wave.lane.axis.fit();
    view.wave.lane.view();
  }
}

const dark = () => document.documentElement.dataset.theme === "dark";

function theme(name) {
  document.documentElement.dataset.theme = name;
  link.note({ theme: name });
  for (const one of [view.timeline, view.other, view.curves, view.wave?.lane]) one?.board.draw();
}

listen({
  now: () => ({ timeline: view.timeline, wave: view.wave }),
  fit,
  tab: (name) => showTab(name).catch(failed),
  first: () => view.timeline && !view.wave && anyTraced(0).catch(failed),
  search: () => tools.filter.focus(),
  drop: () => {
    if (giveUp()) return;
    view.timeline?.select(0, 0);
    link.note({ sel: "" });
    view.wave?.lane.select(0, 0);
    link.note({ lsel: "" });
    clear("selection");
    document.activeElement?.blur();
  },
});

// The files may change while they are shown.
async function watch() {
  try {
    const changes = await json("changes");
    banners("changes", [...new Set(changes)].filter(Boolean).map((text) => ({ grave: true, where: "", text })));
    for (const button of at("items").querySelectorAll("button")) {
      button.classList.toggle("changed", Boolean(changes[button.dataset.item]));
    }
  } catch (error) {
    banners("changes", [{ grave: true, where: "", text: error.message }]);
  }
  setTimeout(watch, CHANGES);
}

async function start() {
  const [light, mine] = ["light", "dark"].map((one) => link.read("theme") === one);
  theme(mine || (!light && matchMedia("(prefers-color-scheme: dark)").matches) ? "dark" : "light");
  view.items = await json("items");
  list(view.items, (one) => open(one, { t0: "", t1: "", y: "", h: "", wave: "", row: "", l0: "", l1: "", with: "", kernel: "", tab: "", sel: "", lsel: "", counter: "" }));
  tools.with.append(...view.items.map((one) => new Option(one.name, one.item)));
  tools.scope.value = link.read("scope", "launch");
  close();
  empty("pane-wave", "Click a capture on the left: it is decoded then.");
  await showTab(link.read("tab", "wave"));
  setTimeout(watch, CHANGES);
  const chosen = view.items[link.number("item", -1)];
  if (chosen) await open(chosen);
}

// For measurements and tests: what is drawn, and whether anything is still awaited.
window.viewer = {
  frames,
  get curves() { return view.curves; },
  get timeline() { return view.timeline; },
  get lane() { return view.wave?.lane; },
  get wave() { return view.wave; },
  get linked() { return link.written(); },
  get quiet() {
    return [view.timeline, view.other, view.curves, view.wave?.lane].every((one) => !one || (one.asking.quiet && (one.pairing?.quiet ?? true)));
  },
};

start().catch(failed);
