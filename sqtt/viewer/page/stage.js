// The wave timelines: one of the capture that is open, and one below it of the capture that is compared.

import { clocks, nanoseconds } from "./canvas/axis.js";
import { Timeline } from "./canvas/timeline.js";
import * as link from "./link.js";
import { at, element, facts } from "./sheet.js";
import { failed, view } from "./view.js";
import { json } from "./wire.js";

/** A timeline of a capture; `picked(part, wave)` is told of clicks on it while it is the one of the capture that is open. */
export function addTimeline(of, found, picked) {
  const root = element("div", "", "timeline");
  at("timelines").append(root);
  const mine = new Timeline(root, of, found, {
    failed,
    changed: (one) => one === view.timeline && viewed(),
    picked: (part, number) => (mine === view.timeline ? picked(part, number).catch(failed) : undefined),
    selected: async (t0, t1) => {
      const line = mine;
      if (line === view.timeline) link.note({ sel: `${t0.toFixed(2)},${t1.toFixed(2)}` });
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
export function viewed() {
  const { axis, level, height, top, kernel } = view.timeline;
  link.note({ t0: axis.t0.toFixed(2), t1: axis.t1.toFixed(2), level, h: height ? height.toFixed(2) : "", y: Math.round(top) || "", kernel: kernel >= 0 ? kernel : "" });
  at("level").value = level;
  view.curves?.view();
  if (view.other) {
    const by = view.other.facts.t0 - view.timeline.facts.t0;
    if (view.other.axis.t0 !== axis.t0 + by || view.other.axis.t1 !== axis.t1 + by) {
      view.other.axis.bound(Math.min(view.other.facts.t0, view.timeline.facts.t0 + by), Math.max(view.other.facts.t1, view.timeline.facts.t1 + by));
      view.other.axis.show(axis.t0 + by, axis.t1 + by);
      view.other.view();
    }
  }
}
