// Two captures side by side: what each instruction cost in one, in the other, and the difference.

import { address } from "./costs.js";
import { Table } from "./table.js";

const NAMES = ["hits", "cycles", "stall", "idle"];
const whole = (value) => Math.round(value).toLocaleString("en");
const signed = (value) => (value > 0 ? "+" : "") + whole(value);

export class Comparison {
  constructor(root, found) {
    this.found = found;
    this.sort = "cycles_more";
    this.down = true;
    const columns = [
      { name: "function", title: "function", text: true, show: (row) => found.function[row] },
      { name: "text", title: "instruction", text: true, show: (row) => found.text[row] || "those without an address" },
    ];
    for (const name of NAMES) {
      columns.push({ name, title: name, show: (row) => whole(found[name][row]) });
      columns.push({ name: `${name}_after`, title: "other", show: (row) => whole(found[`${name}_after`][row]) });
      const more = found[`${name}_more`];
      columns.push({
        name: `${name}_more`, title: "difference", show: (row) => signed(more[row]),
        tone: (row) => (name === "hits" || !more[row] ? "" : more[row] > 0 ? "more" : "less"),
      });
    }
    for (const [name, title] of [["pc", "address"], ["pc_after", "address, other"]]) {
      columns.push({ name, title, show: (row) => (found[name][row] >= 0 ? address(found[name][row]) : "–") });
    }
    this.table = new Table(root, "What each instruction cost in two captures", columns, {
      sorted: (name) => {
        this.down = name === this.sort ? !this.down : true;
        this.sort = name;
        this.arrange();
      },
    });
    this.arrange();
  }

  arrange() {
    const { found, sort, down } = this;
    // Of differences the largest first, whichever way.
    const of = sort.endsWith("_more") ? (row) => Math.abs(found[sort][row]) : (row) => found[sort][row];
    const rows = [...found.pc.keys()].sort((a, b) => {
      const [one, other] = [of(a), of(b)];
      return (one < other ? -1 : one > other ? 1 : 0) * (down ? -1 : 1) || a - b;
    });
    this.table.fill(rows, sort, down);
  }

  gone() {
    this.table.gone();
  }
}
