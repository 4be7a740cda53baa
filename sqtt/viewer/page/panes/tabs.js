// The panes below the timeline: which of them is shown, and the costs and the comparison in them.

import { addTimeline, viewed } from "../stage.js";
import * as link from "../link.js";
import { at, banners, bar, element, facts, progress } from "../sheet.js";
import { empty, view } from "../view.js";
import { columns, decode } from "../wire.js";
import { Comparison } from "./comparison.js";
import { Costs, address } from "./costs.js";

export const tools = {
  scope: choice("whose costs", [["launch", "all engines"], ["engine", "this engine"], ["wave", "this wave"]]),
  average: choice("sums or averages", [["", "sums"], ["1", "average a wave"]]),
  filter: Object.assign(element("input"), { type: "search", placeholder: "search an instruction ( / )", size: 22 }),
  csv: element("button", "CSV"),
  plain: element("button", "plain table"),
  found: element("span"),
  counter: choice("what the third curve shows", [["", "wave states"]]),
  with: choice("the other capture", [["", "compare with …"]]),
};
tools.plain.title = "all rows as one table, for screen readers";
at("tools").append(...Object.values(tools));

export const costs = new Costs(at("pane-hotspots"), {
  picked: async (row) => {
    costNow(row);
    const code = view.wave ? view.wave.engine.columns.pc.indexOf(costs.found.pc[row]) : -1;
    if (code >= 0) await view.wave.first(code);
  },
  changed: () => link.note({ sort: `${costs.down ? "-" : ""}${costs.sort}`, filter: costs.words }),
});
costs.clear();

function choice(label, options) {
  const made = document.createElement("select");
  made.setAttribute("aria-label", label);
  made.title = label;
  made.append(...options.map(([value, text]) => new Option(text, value)));
  return made;
}

/** Whether the costs are one table with all rows, for screen readers. */
export function plain(whole) {
  costs.table.whole = whole;
  tools.plain.ariaPressed = String(whole);
  link.note({ plain: whole ? "1" : "" });
}

const TABS = ["wave", "hotspots", "compare"];

export async function showTab(asked) {
  const name = TABS.includes(asked) ? asked : TABS[0];
  link.note({ tab: name });
  for (const one of TABS) {
    at(`tab-${one}`).ariaSelected = String(one === name);
    at(`pane-${one}`).hidden = one !== name;
  }
  at("legend").hidden = name !== "wave";
  const only = { scope: "hotspots", average: "hotspots", csv: "hotspots", plain: "hotspots", with: "compare", counter: "wave" };
  for (const [tool, tab] of Object.entries(only)) tools[tool].hidden = tab !== name;
  tools.filter.hidden = tools.found.hidden = name === "compare";
  if (!view.timeline) return;
  if (name === "hotspots") await showCosts();
  if (name === "compare" && tools.with.value) await compare(Number(tools.with.value));
}

export async function showCosts() {
  const mine = view.turn;
  const scope = tools.scope.value;
  link.note({ scope: scope === "launch" ? "" : scope });
  empty("pane-hotspots", "");
  if (scope === "launch") {
    view.bars.costs ??= bar(at("detail"));
    const done = await progress(view.bars.costs, "following the instructions of all engines", (tell, signal) =>
      decode({ item: view.item.item, what: "costs" }, tell, signal));
    if (!done || mine !== view.turn) return;
    const found = await columns("costs", { item: view.item.item });
    if (mine !== view.turn || scope !== tools.scope.value) return; // something else was chosen meanwhile
    costs.show(found.columns);
  } else if (!view.wave) {
    return empty("pane-hotspots", "Choose a wave first: click one with a line below it.");
  } else if (scope === "engine") {
    costs.show(view.wave.engine.columns);
  } else {
    const chosen = view.wave;
    const own = await columns("costs", chosen.asked);
    if (view.wave !== chosen || scope !== tools.scope.value) return;
    costs.show(chosen.engine.columns, own.columns);
  }
  at("pane-hotspots").querySelectorAll(".empty").forEach((one) => one.remove());
  costs.table.box.hidden = false;
}

function costNow(row) {
  const found = costs.found;
  facts("instruction", [
    ["text", found.text[row] || "those without an address"], ["address", address(found.pc[row])],
    ["function", found.function[row] || "not known"], ["line", found.source?.[row] || "not in the code object"],
    ["class", found.class[row]],
    ...costs.numbers.map((name) => [name, costs.text(name, row)]),
  ]);
}

export async function compare(number) {
  const mine = view.turn;
  const with_ = view.items[number];
  link.note({ with: number });
  view.other?.gone();
  view.other = null;
  view.comparison?.gone();
  view.comparison = null;
  [...at("timelines").children].slice(1).forEach((one) => one.remove());
  view.bars.compare ??= bar(at("detail"));
  const done = await progress(view.bars.compare, `comparing with ${with_.name}`, async (tell, signal) => {
    await decode({ item: number, what: "waves" }, tell, signal);
    await decode({ item: view.item.item, what: "comparison", other: number }, tell, signal);
  });
  if (!done || mine !== view.turn) return;
  at("pane-compare").querySelectorAll(".empty").forEach((one) => one.remove());
  const costs_ = await columns("comparison", { item: view.item.item, other: number });
  view.comparison = new Comparison(at("pane-compare"), costs_.columns);
  const found = await columns("overview", { item: number });
  banners("other", [
    ...costs_.facts.banners,
    ...found.facts.banners.map((one) => ({ ...one, where: `${with_.name} ${one.where}`.trim() })),
  ]);
  view.other = addTimeline(with_, found);
  view.timeline.titled = view.other.titled = true;
  view.other.show(view.timeline.level, view.timeline.height);
  viewed();
}

export async function search() {
  costs.filter(tools.filter.value);
  if (!view.wave) return;
  const total = await view.wave.search(tools.filter.value);
  if (total === null) return;
  tools.found.textContent = tools.filter.value ? `${total.toLocaleString("en")} in the wave` : "";
}
