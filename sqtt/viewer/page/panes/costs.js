// The table of what instructions cost: sorted, filtered, as sums or averages over waves, as CSV.

import { Table } from "./table.js";

const whole = (value) => Math.round(value).toLocaleString("en");
const NUMBERS = ["hits", "waves", "cycles", "stall", "idle", "hidden"];

export const address = (pc) => (pc >= 0 ? `0x${pc.toString(16)}` : "not known");

export class Costs {
  /** on has picked(row), changed(costs). */
  constructor(root, on) {
    this.on = on;
    this.sort = "cycles";
    this.down = true;
    this.words = "";
    this.average = false;
    this.found = null; // columns of the table
    this.sums = null; // the columns of numbers, perhaps of one wave alone
    const number = (name, title, hint) => ({
      name, title, hint, when: () => this.sums[name], show: (row) => this.text(name, row), part: (row) => this.value(name, row) / this.most[name],
    });
    this.table = new Table(root, "What each instruction cost, in shader clocks", [
      { name: "pc", title: "address", show: (row) => address(this.found.pc[row]) },
      { name: "text", title: "instruction", text: true, show: (row) => this.found.text[row] || "those without an address" },
      { name: "source", title: "line", text: true, when: () => this.found.source?.some(Boolean), show: (row) => this.found.source?.[row] ?? "", hint: "source line" },
      { name: "function", title: "function", text: true, show: (row) => this.found.function[row] },
      number("hits", "hits", "how often it issued"),
      number("waves", "waves", "waves that executed it"),
      number("cycles", "cycles", "from when it could have issued to its end"),
      number("stall", "stall", "could have issued, but did not; of waits the waiting"),
      number("idle", "idle", "before it, its wave had nothing to issue"),
      number("hidden", "hidden", "of stall and idle: what other work of the SIMD covered"),
      { name: "mean", title: "mean", show: (row) => (this.sums.cycles[row] / Math.max(this.sums.hits[row], 1)).toFixed(1) },
    ], { sorted: (name) => this.by(name, name === this.sort ? !this.down : !["pc", "text", "function", "source"].includes(name)), picked: on.picked });
    this.table.dim = (row) => !this.sums.hits[row];
  }

  /** Show a table; sums: the numbers if they are of one wave only. */
  show(found, sums = found) {
    const fresh = this.found !== found;
    this.found = found;
    this.sums = sums;
    if (fresh) this.table.chosen = -1;
    this.arrange();
  }

  clear() {
    this.found = this.sums = null;
    this.table.clear();
    this.table.box.hidden = true;
  }

  get numbers() {
    return NUMBERS.filter((one) => this.sums[one]);
  }

  value(name, row) {
    const value = this.sums[name][row];
    return this.average && name !== "waves" ? value / Math.max(this.sums.waves[row], 1) : value;
  }

  text(name, row) {
    const value = this.value(name, row);
    return this.average && name !== "waves" ? value.toFixed(1) : whole(value);
  }

  by(name, down) {
    this.sort = name;
    this.down = down;
    this.arrange();
    this.on.changed(this);
  }

  filter(words) {
    this.words = words;
    if (this.found) this.arrange();
    this.on.changed(this);
  }

  arrange() {
    this.most = {};
    const all = [...this.found.pc.keys()];
    for (const name of this.numbers) this.most[name] = all.reduce((most, row) => Math.max(most, this.value(name, row)), 1e-9);
    const words = this.words.toLowerCase().split(/\s+/).filter(Boolean);
    const key = (row) => `${this.found.text[row]} ${this.found.function[row]} ${this.found.source?.[row] ?? ""} ${address(this.found.pc[row])}`.toLowerCase();
    const rows = words.length ? all.filter((row) => words.every((word) => key(row).includes(word))) : all;
    const { sort, down } = this;
    const of = sort === "mean" ? (row) => this.sums.cycles[row] / Math.max(this.sums.hits[row], 1)
      : this.numbers.includes(sort) ? (row) => this.value(sort, row) : (row) => this.found[sort]?.[row] ?? "";
    rows.sort((a, b) => {
      const [one, other] = [of(a), of(b)];
      return (one < other ? -1 : one > other ? 1 : 0) * (down ? -1 : 1) || a - b;
    });
    this.table.fill(rows, sort, down);
  }

  /** What is shown, as CSV. */
  csv() {
    const names = ["pc", "function", "text", "source", ...this.numbers];
    const cell = (name, row) => {
      if (name === "pc") return this.found.pc[row] >= 0 ? address(this.found.pc[row]) : "";
      const value = NUMBERS.includes(name) ? this.value(name, row) : this.found[name]?.[row] ?? "";
      // A text that a spreadsheet would take for a formula is none.
      const text = String(value).replace(/^[=+@-]/, NUMBERS.includes(name) ? "$&" : "'$&");
      return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    };
    return [names.join(","), ...this.table.rows.map((row) => names.map((name) => cell(name, row)).join(","))].join("\n") + "\n";
  }
}

/** Have the browser save a text. */
export function save(name, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
