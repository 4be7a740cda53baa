// A wave that was clicked: its facts, and its instructions where they were traced.

import { clocks, nanoseconds, through } from "./canvas/axis.js";
import * as link from "./link.js";
import { address } from "./panes/costs.js";
import { costs, showCosts, tools } from "./panes/tabs.js";
import { Wave } from "./panes/wave.js";
import { at, banners, bar, clear, element, facts, progress } from "./sheet.js";
import { empty, failed, view } from "./view.js";
import { columns, decode, json } from "./wire.js";

async function engine(part) {
  if (!view.engines.has(part)) {
    const name = view.timeline.facts.parts[part].name;
    view.bars.wave ??= bar(at("detail"));
    const mine = view.turn;
    const done = await progress(view.bars.wave, `following the instructions of ${name}`, (tell, signal) =>
      decode({ item: view.item.item, what: "engine", part }, tell, signal));
    if (!done || mine !== view.turn) return null;
    view.engines.set(part, { part, ...(await columns("engine", { item: view.item.item, part })) });
  }
  const found = view.engines.get(part);
  banners("engine", [...found.facts.banners, ...found.facts.notes.map((text) => ({ grave: false, where: "", text }))]);
  tools.counter.replaceChildren(new Option("wave states", ""), ...found.facts.counters.map((name) => new Option(name, name)));
  view.curves.counter = tools.counter.value = found.facts.counters.includes(link.read("counter")) ? link.read("counter") : "";
  return found;
}

export async function openWave(part, number) {
  const mine = view.turn;
  const about = await json("wave", { item: view.item.item, part, wave: number });
  if (mine !== view.turn) return;
  view.timeline.reveal({ part, wave: number, ...about });
  link.note({ wave: `${part}.${number}`, row: "", l0: "", l1: "", lsel: "" });
  const text = view.timeline.facts.unit === "ns" ? nanoseconds : clocks;
  const groups = (about.shape?.groups ?? []).filter((one) => one >= 0).join(" × ");
  clear("instruction");
  facts("wave", [
    ["wave", `${number} of ${about.engine}`], ["kernel", about.kernel || "not known"],
    ["place", view.timeline.rows.name("slot", about.line.slot)],
    ["start", about.flags & 1 ? "not in the trace" : clocks(about.start)],
    ["end", about.flags & 2 ? "not in the trace" : clocks(about.end)],
    ["life", `${clocks(about.end - about.start)}${view.timeline.facts.unit === "ns" ? `, ${text(about.t1 - about.t0)}` : ""}`],
    ["entry", address(about.entry)], ["dispatch", about.dispatch >= 0 ? about.dispatch : "not known"],
    ...(groups ? [["work groups", groups]] : []),
    ["work items", about.shape ? about.shape.threads.filter((one) => one > 0).join(" × ") || "not known" : "not known"],
  ]);
  view.wave?.gone();
  view.wave = null;
  if (!(about.flags & 8)) return untraced(part, about);
  const found = await engine(part);
  if (!found || mine !== view.turn) return;
  if (!found.columns.traced.includes(number)) return untraced(part, about);
  at("pane-wave").querySelectorAll(".empty").forEach((one) => one.remove());
  const readings = view.timeline.readings(part);
  view.wave = new Wave(at("pane-wave"), view.item, found, number, through(readings[0], readings[1]), {
    failed,
    drawn: () => view.curves.part !== part && view.curves.follow(part),
    changed: ({ axis }) => link.note({ l0: axis.t0.toFixed(2), l1: axis.t1.toFixed(2) }),
    picked: (row, code) => {
      link.note({ row });
      const lane = view.wave.lane;
      const place = lane.tile?.facts.exact ? lane.tile.columns.row.indexOf(row) : -1;
      facts("instruction", [
        ["#", row], ["text", found.columns.text[code] || "no address"], ["function", found.columns.function[code] || "not known"],
        ["line", found.columns.source?.[code] || "not in the code object"],
        ...(place >= 0 ? lane.describe(place).slice(1) : [["address", address(found.columns.pc[code])]]),
      ]);
      if (costs.found === found.columns) costs.table.choose(code);
    },
    selected: (sums, t0, t1) => {
      link.note({ lsel: `${t0.toFixed(2)},${t1.toFixed(2)}` });
      facts("selection", [
        ["instructions", sums.instructions.toLocaleString("en")], ["cycles", sums.cycles.toLocaleString("en")],
        ["stall", sums.stall.toLocaleString("en")], ["idle", sums.idle.toLocaleString("en")],
        ...Object.entries(sums.states).map(([name, share]) => [name, `${(share * 100).toFixed(1)} %`]),
        ...Object.entries(sums.categories),
      ]);
    },
  });
  if (["engine", "wave"].includes(tools.scope.value)) await showCosts();
}

function untraced(part, about) {
  if (view.engines.has(part)) view.curves.follow(part);
  empty("pane-wave", `The instructions of this wave were not traced: of ${about.engine} ${about.traced ? `only ${about.traced} was` : "none were"}.`);
  const go = element("button", "go to a traced wave");
  go.onclick = () => anyTraced(part).catch(failed);
  at("pane-wave").querySelector(".empty").append(document.createElement("br"), go);
}

/** The traced wave with the most instructions, of an engine or else of the first one that has any. */
export async function anyTraced(preferred) {
  const mine = view.turn;
  const parts = [...view.timeline.facts.parts.entries()].filter(([, one]) => one.traced_waves).map(([part]) => part);
  for (const part of parts.sort((a, b) => (b === preferred) - (a === preferred) || a - b)) {
    const found = await engine(part);
    if (!found || mine !== view.turn) return;
    const { traced, traced_rows: rows } = found.columns;
    if (!traced.length) continue;
    const most = rows.reduce((best, many, one) => (many > rows[best] ? one : best), 0);
    await openWave(part, traced[most]);
    return;
  }
  empty("pane-wave", "The capture has no traced instructions.");
}
