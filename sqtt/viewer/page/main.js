// The page: what is open, and how its parts follow each other.

import { clocks, nanoseconds, through } from "./axis.js";
import { frames } from "./board.js";
import { Comparison } from "./comparison.js";
import { Costs, address, save } from "./costs.js";
import { Curves } from "./curves.js";
import { listen } from "./keys.js";
import * as link from "./link.js";
import { LEVELS } from "./rows.js";
import { at, banners, bar, clear, element, facts, failed as told, giveUp, list, progress } from "./sheet.js";
import { Timeline } from "./timeline.js";
import { Wave } from "./wave.js";
import { columns, decode, json } from "./wire.js";

const CHANGES = 3000; // ms between two looks at the files
let items = [];
let item = null;
let timeline = null;
let other = null; // the timeline of the capture that is compared
let curves = null;
let wave = null;
let comparison = null;
let turn = 0; // grows with each capture that is opened: who waited for an older one stops
const engines = new Map();
const bars = {};

const tools = {
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

const costs = new Costs(at("pane-hotspots"), {
  picked: async (row) => {
    costNow(row);
    const code = wave ? wave.engine.columns.pc.indexOf(costs.found.pc[row]) : -1;
    if (code >= 0) await wave.first(code);
  },
  changed: () => link.note({ sort: `${costs.down ? "-" : ""}${costs.sort}`, filter: costs.words }),
});
costs.table.box.hidden = true;

function choice(label, options) {
  const made = document.createElement("select");
  made.setAttribute("aria-label", label);
  made.title = label;
  made.append(...options.map(([value, text]) => new Option(text, value)));
  return made;
}

/** Tell an error; what the server has dropped for newer things is decoded again. */
function failed(error) {
  if (error.status === 409 && item) open(item);
  else told(error);
}

// Opening

async function open(chosen, asked = {}) {
  const mine = ++turn;
  giveUp();
  close();
  item = chosen;
  link.note({ item: item.item, ...asked });
  document.title = `${item.name} – thread traces`;
  at("title").textContent = item.name;
  for (const button of at("items").querySelectorAll("button")) {
    button.ariaCurrent = String(Number(button.dataset.item) === item.item);
  }
  try {
    const done = await progress(at("progress"), `decoding ${item.name}`, (tell, signal) =>
      decode({ item: item.item, what: "waves" }, tell, signal));
    if (mine !== turn) return;
    if (!done) return empty("pane-wave", "Nothing was decoded: it was cancelled. Click a capture to decode it.");
    const found = await columns("overview", { item: item.item });
    if (mine !== turn) return;
    show(found);
    await restore(mine);
  } catch (error) {
    if (mine === turn) failed(error);
  }
}

function close() {
  for (const one of [timeline, other, curves, wave, comparison]) one?.gone();
  timeline = other = curves = wave = comparison = null;
  engines.clear();
  at("timelines").replaceChildren();
  at("curves").replaceChildren();
  costs.table.box.hidden = true;
  costs.found = null;
  document.getElementById("ran")?.remove();
  clear();
  for (const source of ["error", "overview", "engine", "other"]) banners(source, []);
  empty("pane-wave", "Click a wave with a line below it: its instructions were traced.");
}

function empty(pane, text) {
  at(pane).querySelectorAll(".empty").forEach((one) => one.remove());
  at(pane).append(element("p", text, "empty"));
}

function show(found) {
  banners("overview", found.facts.banners);
  timeline = made(item, found);
  curves = new Curves(at("curves"), timeline, failed);
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
      const again = timeline.kernel === one;
      at("kernel").value = again ? -1 : one;
      if (again) timeline.axis.fit();
      else {
        const margin = (found.kernel_end[one] - found.kernel_start[one]) / 50;
        timeline.axis.show(found.kernel_start[one] - margin, found.kernel_end[one] + margin);
      }
      timeline.only(again ? -1 : one);
    };
    const row = element("li");
    row.append(button);
    return row;
  });
  const list_ = element("ul");
  list_.id = "ran";
  list_.append(...rows);
  at("items").querySelector(`button[data-item="${item.item}"]`).parentElement.append(list_);
}

function made(of, found) {
  const root = element("div", "", "timeline");
  at("timelines").append(root);
  const mine = new Timeline(root, of, found, {
    failed,
    changed: (one) => one === timeline && viewed(),
    picked: (part, number) => (mine === timeline ? openWave(part, number).catch(failed) : undefined),
    selected: async (t0, t1) => {
      const line = mine;
      if (line === timeline) link.note({ sel: `${t0.toFixed(2)},${t1.toFixed(2)}` });
      const sums = await json("selection", { item: of.item, level: line.level, t0, t1, kernel: line.kernel });
      const text = line.facts.unit === "ns" ? nanoseconds : clocks;
      facts("selection", [
        ["time", text(t1 - t0)], ["waves", sums.waves.toLocaleString("en")], ["started in it", sums.started],
        ["ended in it", sums.ended], ["alive, mean", sums.mean.toFixed(1)], ["shortest life", text(sums.shortest)],
        ["mean life", text(sums.average)], ["longest life", text(sums.longest)],
        ...Object.entries(sums.kernels).slice(0, 6),
      ]);
    },
  });
  return mine;
}

/** The timeline shows something else: the address, and what follows it. */
function viewed() {
  const { axis, level, height, top, kernel } = timeline;
  link.note({ t0: axis.t0.toFixed(2), t1: axis.t1.toFixed(2), level, h: height ? height.toFixed(2) : "", y: Math.round(top) || "", kernel: kernel >= 0 ? kernel : "" });
  at("level").value = level;
  curves?.view();
  if (other) {
    const by = other.facts.t0 - timeline.facts.t0;
    if (other.axis.t0 !== axis.t0 + by || other.axis.t1 !== axis.t1 + by) {
      other.axis.bound(Math.min(other.facts.t0, timeline.facts.t0 + by), Math.max(other.facts.t1, timeline.facts.t1 + by));
      other.axis.show(axis.t0 + by, axis.t1 + by);
      other.view();
    }
  }
}

async function restore(mine) {
  const { axis } = timeline;
  timeline.level = LEVELS.includes(link.read("level")) ? link.read("level") : timeline.level;
  timeline.height = link.number("h", 0);
  timeline.kernel = link.number("kernel", -1);
  at("kernel").value = timeline.kernel;
  timeline.top = link.number("y", 0);
  if (link.read("t0")) axis.show(link.number("t0", axis.t0), link.number("t1", axis.t1));
  timeline.view();
  const [s0, s1] = link.read("sel").split(",").map(Number);
  if (s1 > s0) timeline.select(s0, s1, true);
  const [part, number] = link.read("wave").split(".").map(Number);
  const tab = link.read("tab", "wave");
  if (link.read("wave")) {
    const [row, l0, l1] = [link.number("row", -1), link.number("l0", NaN), link.number("l1", NaN)];
    await openWave(part, number);
    if (mine !== turn || !wave) return;
    if (Number.isFinite(l0)) wave.lane.axis.show(l0, l1);
    wave.lane.view();
    if (row >= 0) await wave.pick(row);
  }
  const sort = link.read("sort", "-cycles");
  costs.sort = sort.replace(/^-/, "");
  costs.down = sort.startsWith("-");
  costs.words = tools.filter.value = link.read("filter");
  tools.average.value = link.read("average");
  costs.average = Boolean(tools.average.value);
  if (link.read("with")) tools.with.value = link.read("with");
  await showTab(tab);
  if (wave && costs.words && tab === "wave") await search();
}

// Engines and waves

async function engine(part) {
  if (!engines.has(part)) {
    const name = timeline.facts.parts[part].name;
    bars.wave ??= bar(at("detail"));
    const mine = turn;
    const done = await progress(bars.wave, `following the instructions of ${name}`, (tell, signal) =>
      decode({ item: item.item, what: "engine", part }, tell, signal));
    if (!done || mine !== turn) return null;
    engines.set(part, { part, ...(await columns("engine", { item: item.item, part })) });
  }
  const found = engines.get(part);
  banners("engine", [...found.facts.banners, ...found.facts.notes.map((text) => ({ grave: false, where: "", text }))]);
  if (curves.part !== part) Object.assign(curves, { part, series: null });
  tools.counter.replaceChildren(new Option("wave states", ""), ...found.facts.counters.map((name) => new Option(name, name)));
  curves.view();
  return found;
}

async function openWave(part, number) {
  const mine = turn;
  const about = await json("wave", { item: item.item, part, wave: number });
  if (mine !== turn) return;
  timeline.reveal({ part, wave: number, ...about });
  link.note({ wave: `${part}.${number}`, row: "", l0: "", l1: "" });
  const text = timeline.facts.unit === "ns" ? nanoseconds : clocks;
  const groups = (about.shape?.groups ?? []).filter((one) => one >= 0).join(" × ");
  clear("instruction");
  facts("wave", [
    ["wave", `${number} of ${about.engine}`], ["kernel", about.kernel || "not known"],
    ["place", timeline.rows.name("slot", about.line.slot)],
    ["start", about.flags & 1 ? "not in the trace" : clocks(about.start)],
    ["end", about.flags & 2 ? "not in the trace" : clocks(about.end)],
    ["life", `${clocks(about.end - about.start)}${timeline.facts.unit === "ns" ? `, ${text(about.t1 - about.t0)}` : ""}`],
    ["entry", address(about.entry)], ["dispatch", about.dispatch >= 0 ? about.dispatch : "not known"],
    ...(groups ? [["work groups", groups]] : []),
    ["work items", about.shape ? about.shape.threads.filter((one) => one > 0).join(" × ") || "not known" : "not known"],
  ]);
  wave?.gone();
  wave = null;
  if (!(about.flags & 8)) return untraced(part, about);
  const found = await engine(part);
  if (!found || mine !== turn) return;
  if (!found.columns.traced.includes(number)) return untraced(part, about);
  at("pane-wave").querySelectorAll(".empty").forEach((one) => one.remove());
  const readings = timeline.readings(part);
  wave = new Wave(at("pane-wave"), item, found, number, through(readings[0], readings[1]), {
    failed,
    changed: ({ axis }) => link.note({ l0: axis.t0.toFixed(2), l1: axis.t1.toFixed(2) }),
    picked: (row, code) => {
      link.note({ row });
      const lane = wave.lane;
      const place = lane.tile?.facts.exact ? lane.tile.columns.row.indexOf(row) : -1;
      facts("instruction", [
        ["#", row], ["text", found.columns.text[code] || "no address"], ["function", found.columns.function[code] || "not known"],
        ["line", found.columns.source?.[code] || "not in the code object"],
        ...(place >= 0 ? lane.describe(place).slice(1) : [["address", address(found.columns.pc[code])]]),
      ]);
      if (costs.found === found.columns) costs.table.choose(code);
    },
    selected: (sums) => facts("selection", [
      ["instructions", sums.instructions.toLocaleString("en")], ["cycles", sums.cycles.toLocaleString("en")],
      ["stall", sums.stall.toLocaleString("en")], ["idle", sums.idle.toLocaleString("en")],
      ...Object.entries(sums.states).map(([name, share]) => [name, `${(share * 100).toFixed(1)} %`]),
      ...Object.entries(sums.categories),
    ]),
  });
  if (["engine", "wave"].includes(tools.scope.value)) await showCosts();
}

function untraced(part, about) {
  empty("pane-wave", `The instructions of this wave were not traced: of ${about.engine} ${about.traced ? `only ${about.traced} was` : "none were"}.`);
  const go = element("button", "go to a traced wave");
  go.onclick = () => anyTraced(part).catch(failed);
  at("pane-wave").querySelector(".empty").append(document.createElement("br"), go);
}

async function anyTraced(part) {
  const found = await engine(part);
  if (!found) return;
  const { traced, traced_rows: rows } = found.columns;
  if (!traced.length) return empty("pane-wave", "This engine has no traced instructions.");
  const most = rows.reduce((best, many, one) => (many > rows[best] ? one : best), 0);
  await openWave(part, traced[most]);
}

// Costs and comparison

async function showTab(name) {
  link.note({ tab: name });
  for (const one of ["wave", "hotspots", "compare"]) {
    at(`tab-${one}`).ariaSelected = String(one === name);
    at(`pane-${one}`).hidden = one !== name;
  }
  at("legend").hidden = name !== "wave";
  const only = { scope: "hotspots", average: "hotspots", csv: "hotspots", plain: "hotspots", with: "compare", counter: "wave" };
  for (const [tool, tab] of Object.entries(only)) tools[tool].hidden = tab !== name;
  tools.filter.hidden = tools.found.hidden = name === "compare";
  if (!timeline) return;
  if (name === "hotspots") await showCosts();
  if (name === "compare" && tools.with.value) await compare(Number(tools.with.value));
}

async function showCosts() {
  const mine = turn;
  const scope = tools.scope.value;
  link.note({ scope: scope === "launch" ? "" : scope });
  empty("pane-hotspots", "");
  if (scope === "launch") {
    bars.costs ??= bar(at("detail"));
    const done = await progress(bars.costs, "following the instructions of all engines", (tell, signal) =>
      decode({ item: item.item, what: "costs" }, tell, signal));
    if (!done || mine !== turn) return;
    const found = await columns("costs", { item: item.item });
    if (mine !== turn || scope !== tools.scope.value) return; // something else was chosen meanwhile
    costs.show(found.columns);
  } else if (!wave) {
    return empty("pane-hotspots", "Choose a wave first: click one with a line below it.");
  } else if (scope === "engine") {
    costs.show(wave.engine.columns);
  } else {
    const chosen = wave;
    const own = await columns("costs", chosen.asked);
    if (wave !== chosen || scope !== tools.scope.value) return;
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

async function compare(number) {
  const mine = turn;
  const with_ = items[number];
  link.note({ with: number });
  other?.gone();
  other = null;
  comparison?.gone();
  comparison = null;
  [...at("timelines").children].slice(1).forEach((one) => one.remove());
  bars.compare ??= bar(at("detail"));
  const done = await progress(bars.compare, `comparing with ${with_.name}`, async (tell, signal) => {
    await decode({ item: number, what: "waves" }, tell, signal);
    await decode({ item: item.item, what: "comparison", other: number }, tell, signal);
  });
  if (!done || mine !== turn) return;
  at("pane-compare").querySelectorAll(".empty").forEach((one) => one.remove());
  comparison = new Comparison(at("pane-compare"), (await columns("comparison", { item: item.item, other: number })).columns);
  const found = await columns("overview", { item: number });
  banners("other", found.facts.banners.map((one) => ({ ...one, where: `${with_.name} ${one.where}` })));
  other = made(with_, found);
  timeline.titled = other.titled = true;
  other.show(timeline.level, timeline.height);
  viewed();
}

async function search() {
  costs.filter(tools.filter.value);
  if (!wave) return;
  const total = await wave.search(tools.filter.value);
  if (total === null) return;
  tools.found.textContent = tools.filter.value ? `${total.toLocaleString("en")} in the wave` : "";
}

// Controls

at("level").onchange = () => [timeline, other].forEach((one) => one?.show(at("level").value));
at("kernel").onchange = () => timeline?.only(Number(at("kernel").value));
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
tools.csv.onclick = () => costs.found && save(`${item.name}.hotspots.csv`, costs.csv());
tools.plain.onclick = () => {
  costs.table.whole = !costs.table.whole;
  tools.plain.ariaPressed = String(costs.table.whole);
  costs.table.paint();
};
tools.counter.onchange = () => {
  curves.counter = tools.counter.value;
  curves.board.draw();
};
tools.with.onchange = () => tools.with.value && compare(Number(tools.with.value)).catch(failed);
for (const name of ["wave", "hotspots", "compare"]) at(`tab-${name}`).onclick = () => showTab(name).catch(failed);

function fit() {
  if (!timeline) return;
  timeline.axis.fit();
  timeline.height = 0;
  timeline.view();
  if (wave) {
    wave.lane.axis.fit();
    wave.lane.view();
  }
}

const dark = () => document.documentElement.dataset.theme === "dark";

function theme(name) {
  document.documentElement.dataset.theme = name;
  link.note({ theme: name });
  for (const one of [timeline, other, curves, wave?.lane]) one?.board.draw();
}

listen({
  now: () => ({ timeline, wave }),
  fit,
  tab: (name) => showTab(name).catch(failed),
  first: () => timeline && !wave && anyTraced(0).catch(failed),
  search: () => tools.filter.focus(),
  drop: () => {
    if (giveUp()) return;
    timeline?.select(0, 0);
    link.note({ sel: "" });
    wave?.lane.select(0, 0);
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
  theme(link.read("theme") || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"));
  items = await json("items");
  list(items, (one) => open(one, { t0: "", t1: "", y: "", h: "", wave: "", row: "", l0: "", l1: "", with: "", kernel: "", tab: "", sel: "" }));
  tools.with.append(...items.map((one) => new Option(one.name, one.item)));
  tools.scope.value = link.read("scope", "launch");
  close();
  empty("pane-wave", "Click a capture on the left: it is decoded then.");
  await showTab(link.read("tab", "wave"));
  setTimeout(watch, CHANGES);
  const chosen = items[link.number("item", -1)];
  if (chosen) await open(chosen);
}

// For measurements and tests: what is drawn, and whether anything is still awaited.
window.viewer = {
  frames,
  get timeline() { return timeline; },
  get lane() { return wave?.lane; },
  get wave() { return wave; },
  get quiet() {
    return [timeline, other, curves, wave?.lane].every((one) => !one || (one.asking.quiet && (one.pairing?.quiet ?? true)));
  },
};

start().catch(failed);
