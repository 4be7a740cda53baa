// The pane of one wave: its lane, and the list of its instructions in the order of their issue, linked with each other.

import { Lane } from "../canvas/lane.js";
import { element } from "../sheet.js";
import { Table } from "./table.js";
import { columns, json } from "../wire.js";

const BLOCK = 1000; // rows asked for at once

export class Wave {
  /** on has drawn(), picked(row, code), selected(facts), changed(lane), failed(error). */
  constructor(root, item, engine, number, clock, on) {
    Object.assign(this, { root, item, engine, number, on });
    root.replaceChildren();
    const lane = element("div");
    lane.id = "lane";
    const list = element("div", "", "list");
    root.append(lane, list);
    this.blocks = new Map();
    this.end = new AbortController();
    const at = engine.columns.traced.indexOf(number);
    this.size = engine.columns.traced_rows[at];
    this.lane = new Lane(lane, item, engine, number, clock, {
      drawn: on.drawn,
      changed: on.changed,
      failed: on.failed,
      picked: (row, code) => this.pick(row, code),
      selected: async (t0, t1) => on.selected(await json("selection", { ...this.asked, t0, t1 }), t0, t1),
    });
    const number_ = (name) => (row) => this.cell(row, name)?.toLocaleString("en") ?? "…";
    const texts = engine.columns.text;
    this.table = new Table(list, `Instructions of wave ${number}, in the order of their issue`, [
      { name: "row", title: "#", show: (row) => String(row) },
      { name: "time", title: "clock", show: number_("time") },
      { name: "text", title: "instruction", text: true, show: (row) => texts[this.cell(row, "code")] ?? "" },
      { name: "source", title: "line", text: true, when: () => engine.columns.source?.some(Boolean), show: (row) => engine.columns.source[this.cell(row, "code")] ?? "" },
      { name: "stall", title: "stall", show: number_("stall") },
      { name: "duration", title: "took", show: number_("duration") },
      { name: "idle", title: "idle", show: number_("idle") },
    ], {
      needs: (first, last) => this.needs(first, last),
      picked: (row) => this.pick(row, this.cell(row, "code")),
    });
    this.table.fill(this.size);
  }

  get asked() {
    return { item: this.item.item, part: this.engine.part, wave: this.number };
  }

  cell(row, name) {
    const block = this.blocks.get(Math.floor(row / BLOCK));
    return block?.[name]?.[row % BLOCK];
  }

  needs(first, last) {
    for (let block = Math.floor(first / BLOCK); block * BLOCK < last; block++) this.fetch(block).catch(() => {});
  }

  async fetch(block) {
    if (!this.blocks.has(block)) {
      const asking = columns("rows", { ...this.asked, first: block * BLOCK, count: BLOCK }, this.end.signal);
      this.blocks.set(block, { asking });
      try {
        this.blocks.set(block, (await asking).columns);
        this.table.later();
      } catch (error) {
        this.blocks.delete(block);
        if (error.name !== "AbortError") this.on.failed(error);
      }
    }
    await this.blocks.get(block)?.asking;
  }

  /** Choose an instruction: everything that shows it follows. */
  async pick(row, code) {
    await this.fetch(Math.floor(row / BLOCK));
    const time = this.cell(row, "time");
    if (time === undefined) return;
    this.lane.reveal(row, time);
    this.table.choose(row);
    this.on.picked(row, code ?? this.cell(row, "code"));
  }

  step(by) {
    const row = Math.max(0, Math.min(this.size - 1, this.lane.chosen + by));
    return this.pick(row);
  }

  /** Mark where the wave executes an instruction with some text in it; how often that is, null if a later search came. */
  async search(text) {
    this.wanted = text;
    const found = await columns("find", { ...this.asked, text }, this.end.signal);
    if (this.wanted !== text) return null;
    this.searched = text;
    this.lane.places = found;
    this.table.found = new Set(found.columns.row);
    this.table.paint();
    this.lane.board.draw();
    return found.facts.total;
  }

  /** The next place found behind the chosen instruction, or before it. */
  next(by) {
    const rows = [...this.lane.places.columns.row];
    const row = by > 0 ? rows.find((one) => one > this.lane.chosen) ?? rows[0] : rows.findLast((one) => one < this.lane.chosen) ?? rows.at(-1);
    if (row !== undefined) this.pick(row);
  }

  /** The first time the wave executes a row of the costs. */
  async first(code) {
    const text = this.engine.columns.text[code];
    if (!text) return;
    const found = await columns("find", { ...this.asked, text }, this.end.signal);
    for (const row of found.columns.row) {
      await this.fetch(Math.floor(row / BLOCK));
      if (this.cell(row, "code") === code) {
        await this.pick(row, code);
        return;
      }
    }
  }

  gone() {
    this.end.abort();
    this.lane.gone();
    this.table.gone();
    this.root.replaceChildren();
  }
}
