// Opening a capture, and showing it as the address says.

import { clocks, nanoseconds } from "./canvas/axis.js";
import { Curves } from "./canvas/curves.js";
import { LEVELS } from "./canvas/rows.js";
import { TALLEST } from "./canvas/timeline.js";
import * as link from "./link.js";
import { costs, plain, search, showTab, tools } from "./panes/tabs.js";
import { at, banners, clear, element, facts, giveUp, progress } from "./sheet.js";
import { addTimeline } from "./stage.js";
import { empty, failed, view } from "./view.js";
import { openWave } from "./waves.js";
import { columns, decode } from "./wire.js";

export async function open(chosen, asked = {}) {
  const mine = ++view.turn;
  giveUp();
  close();
  view.item = chosen;
  link.note({ item: view.item.item, ...asked });
  document.title = `${view.item.name} – thread traces`;
  at("title").textContent = view.item.name;
  for (const button of at("items").querySelectorAll("button")) {
    button.ariaCurrent = String(Number(button.dataset.item) === view.item.item);
  }
  try {
    const done = await progress(at("progress"), `decoding ${view.item.name}`, (tell, signal) =>
      decode({ item: view.item.item, what: "waves" }, tell, signal));
    if (mine !== view.turn) return;
    if (!done) return empty("pane-wave", "Nothing was decoded: it was cancelled. Click a capture to decode it.");
    const found = await columns("overview", { item: view.item.item });
    if (mine !== view.turn) return;
    show(found);
    await restore(mine);
  } catch (error) {
    if (mine === view.turn) failed(error);
  }
}

view.reopen = open;

export function close() {
  for (const one of [view.timeline, view.other, view.curves, view.wave, view.comparison]) one?.gone();
  view.timeline = view.other = view.curves = view.wave = view.comparison = null;
  view.engines.clear();
  at("timelines").replaceChildren();
  at("curves").replaceChildren();
  costs.clear();
  document.getElementById("ran")?.remove();
  clear();
  for (const source of ["error", "overview", "engine", "other"]) banners(source, []);
  empty("pane-wave", "Click a wave with a line below it: its instructions were traced.");
}

function show(found) {
  banners("overview", found.facts.banners);
  view.timeline = addTimeline(view.item, found, openWave);
  view.curves = new Curves(at("curves"), view.timeline, failed);
  const kernels = [...found.columns.kernel.keys()].map((one) => [one, found.columns.kernel[one], found.columns.kernel_waves[one]]);
  at("kernel").replaceChildren(new Option("all", -1), ...kernels.map(([one, name, many]) => new Option(`${name} (${many.toLocaleString("en")})`, one)));
  kernelList(kernels, found.columns);
  const length = found.facts.t1 - found.facts.t0;
  facts("capture", [
    ["target", found.facts.target || "not known"],
    ["waves", found.facts.waves.toLocaleString("en")],
    ["length", found.facts.unit === "ns" ? nanoseconds(length) : clocks(length)],
    ["kernels", kernels.length],
    ["dispatches", found.columns.dispatch_time.length],
    ...found.facts.parts.slice(0, 8).map((one) => [one.name, `${one.waves.toLocaleString("en")} waves${one.traced ? `, traced ${one.traced}` : ""}`]),
  ]);
}

/** The kernels that ran, below their capture: a click shows one of them alone. */
function kernelList(kernels, found) {
  document.getElementById("ran")?.remove();
  const rows = [...kernels].sort((a, b) => found.kernel_start[a[0]] - found.kernel_start[b[0]]).map(([one, name, many]) => {
    const button = element("button", `${name} `);
    button.append(element("small", `${many.toLocaleString("en")} waves`));
    button.onclick = () => {
      const again = view.timeline.kernel === one;
      at("kernel").value = again ? -1 : one;
      if (again) view.timeline.axis.fit();
      else {
        const margin = (found.kernel_end[one] - found.kernel_start[one]) / 50;
        view.timeline.axis.show(found.kernel_start[one] - margin, found.kernel_end[one] + margin);
      }
      view.timeline.only(again ? -1 : one);
    };
    const row = element("li");
    row.append(button);
    return row;
  });
  const list_ = element("ul");
  list_.id = "ran";
  list_.append(...rows);
  at("items").querySelector(`button[data-item="${view.item.item}"]`).parentElement.append(list_);
}

async function restore(mine) {
  const { axis } = view.timeline;
  view.timeline.level = LEVELS.includes(link.read("level")) ? link.read("level") : view.timeline.level;
  view.timeline.height = Math.min(Math.max(link.number("h", 0), 0), TALLEST);
  const kernel = link.number("kernel", -1);
  view.timeline.kernel = kernel in view.timeline.found.kernel ? kernel : -1;
  at("kernel").value = view.timeline.kernel;
  view.timeline.top = link.number("y", 0);
  if (link.read("t0")) axis.show(link.number("t0", axis.t0), link.number("t1", axis.t1));
  view.timeline.view();
  const [s0, s1] = link.read("sel").split(",").map(Number);
  if (s1 > s0) view.timeline.select(s0, s1, true);
  const [part, number] = link.read("wave").split(".").map(Number);
  const tab = link.read("tab", "wave");
  if (link.read("wave")) {
    const [row, l0, l1] = [link.number("row", -1), link.number("l0", NaN), link.number("l1", NaN)];
    const [c0, c1] = link.read("lsel").split(",").map(Number);
    await openWave(part, number);
    if (mine !== view.turn || !view.wave) return;
    if (Number.isFinite(l0)) view.wave.lane.axis.show(l0, l1);
    view.wave.lane.view();
    if (row >= 0 && row < view.wave.size) await view.wave.pick(row);
    if (c1 > c0) view.wave.lane.select(c0, c1, true);
  }
  const sort = link.read("sort", "-cycles");
  costs.sort = sort.replace(/^-/, "");
  costs.down = sort.startsWith("-");
  costs.words = tools.filter.value = link.read("filter");
  tools.average.value = link.read("average");
  costs.average = Boolean(tools.average.value);
  plain(Boolean(link.read("plain")));
  if (link.read("with")) tools.with.value = link.read("with");
  await showTab(tab);
  if (view.wave && costs.words && tab === "wave") await search();
}
