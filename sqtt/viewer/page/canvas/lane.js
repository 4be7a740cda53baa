// One wave's instructions over time: what it did, a lane for each unit, memory operations in flight.

import { Axis, clocks, nanoseconds, ruler } from "./axis.js";
import { Asking } from "../asking.js";
import { Board } from "./board.js";
import { columns } from "../wire.js";

const TOP = 36; // pixels of the rulers
const LEFT = 104; // of the names
const STATES = ["exec", "stall", "wait", "idle"];
const ORDER = ["SALU", "SMEM", "VALU", "LDS", "VMEM", "FLAT", "BVH", "EXPORT", "JUMP", "NEXT", "IMMED", "BARRIER", "MSG"];
const WAITS = new Set(["IMMED", "BARRIER"]);

export class Lane {
  /** engine: {part, columns, facts} of the stream; on has changed(lane), drawn(), picked(row, code), selected(t0, t1), failed(error). */
  constructor(root, item, engine, wave, clock, on) {
    Object.assign(this, { item, engine, wave, clock, on });
    const at = engine.columns.traced.indexOf(wave);
    this.axis = new Axis(engine.columns.traced_start[at], engine.columns.traced_end[at]);
    this.categories = engine.facts.categories;
    this.tile = this.memory = null;
    this.chosen = -1; // row of the wave
    this.places = { columns: { row: [], time: [] }, facts: { total: 0 } };
    this.selection = null;
    this.lanes = this.categories.map((_, one) => one).sort((a, b) => this.rank(a) - this.rank(b));
    this.used = new Set();
    this.board = new Board(root, (ctx, colours) => this.paint(ctx, colours), `instructions of wave ${wave}`);
    this.board.onresize = () => this.view();
    this.asking = new Asking((wanted, signal) => columns("lane", wanted, signal), (found, wanted) => this.got(found, wanted), on.failed);
    // To pair operations with their waits takes a while the first time: the lane comes before it.
    this.pairing = new Asking((wanted, signal) => columns("memory", wanted, signal), (found) => {
      this.memory = found;
      this.board.draw();
    }, on.failed);
    this.board.steer(this.axis, {
      zoomed: () => this.view(),
      selected: (t0, t1, done) => this.select(t0, t1, done),
      clicked: (x, y) => this.click(x, y),
      hovered: (x, y) => this.hover(x, y),
    });
    this.view();
  }

  rank(category) {
    const at = ORDER.indexOf(this.categories[category]);
    return at < 0 ? ORDER.length : at;
  }

  get asked() {
    return { item: this.item.item, part: this.engine.part, wave: this.wave };
  }

  got(lane, wanted) {
    this.tile = lane;
    this.pairing.want(wanted);
    const { busy, category } = lane.columns;
    if (category) for (const one of category) this.used.add(one);
    else {
      const pixels = busy.length / this.categories.length;
      for (let at = 0; at < busy.length; at++) if (busy[at]) this.used.add(Math.floor(at / pixels));
    }
    this.board.draw();
    this.on.drawn();
  }

  view() {
    this.axis.left = LEFT;
    this.axis.width = Math.max(1, this.board.width - LEFT);
    this.board.draw();
    this.on.changed(this);
    if (!this.board.width) return;
    const span = this.axis.t1 - this.axis.t0;
    const pixels = Math.min(4096, Math.max(1, Math.round(this.axis.width * 1.5)));
    const wanted = { ...this.asked, t0: this.axis.t0 - span / 4, t1: this.axis.t1 + span / 4, pixels };
    this.asking.want(wanted);
  }

  get shown() {
    return this.lanes.filter((one) => this.used.has(one));
  }

  get row() {
    return Math.max(9, Math.min(24, (this.board.height - TOP) / (this.shown.length + 2)));
  }

  paint(ctx, colours) {
    const { axis, board } = this;
    ctx.fillStyle = colours.back;
    ctx.fillRect(0, 0, board.width, board.height);
    const row = this.row;
    ctx.save();
    ctx.beginPath();
    ctx.rect(LEFT, TOP, axis.width, board.height - TOP);
    ctx.clip();
    if (this.tile?.facts.exact) this.exact(ctx, colours, row);
    else if (this.tile) this.far(ctx, colours, row);
    if (this.memory) this.flight(ctx, colours, TOP + (this.shown.length + 1) * row, row);
    this.marks(ctx, colours);
    ctx.restore();
    ctx.fillStyle = colours.panel;
    ctx.fillRect(0, 0, board.width, TOP);
    ctx.fillRect(0, 0, LEFT, board.height);
    ruler(ctx, axis, 0, TOP / 2, colours, clocks);
    if (this.clock) ruler(ctx, axis, TOP / 2, TOP / 2, colours, nanoseconds, this.clock.from, this.clock.to);
    ctx.fillStyle = colours.text;
    ctx.textAlign = "left";
    ctx.textBaseline = "middle";
    ["what it does", ...this.shown.map((one) => this.categories[one]), "memory in flight"].forEach((name, at) => {
      ctx.fillText(name, 4, TOP + (at + 0.5) * row);
      ctx.fillStyle = colours.line;
      ctx.fillRect(0, Math.round(TOP + (at + 1) * row), board.width, 1);
      ctx.fillStyle = colours.text;
    });
  }

  /** Instructions one by one. */
  exact(ctx, colours, row) {
    const found = this.tile.columns;
    const lanes = new Map(this.shown.map((one, at) => [one, TOP + (at + 1) * row]));
    const bar = (from, to, y, height, css) => {
      const x0 = this.axis.x(from);
      const x1 = this.axis.x(to);
      if (x1 < LEFT || x0 > this.board.width || to <= from) return;
      ctx.fillStyle = css;
      ctx.fillRect(x0, y, Math.max(x1 - x0 - (x1 - x0 > 3 ? 0.5 : 0), 0.7), height);
    };
    const texts = this.engine.columns.text;
    for (let at = 0; at < found.row.length; at++) {
      const [time, stall, duration] = [found.time[at], found.stall[at], found.duration[at]];
      const issue = time + stall;
      const waits = WAITS.has(this.categories[found.category[at]]);
      bar(time - found.idle[at], time, TOP + 2, row - 4, colours.idle);
      bar(time, issue, TOP + 2, row - 4, waits ? colours.wait : colours.stall);
      bar(issue, time + duration, TOP + 2, row - 4, colours.exec);
      const y = lanes.get(found.category[at]);
      bar(time, issue, y + row * 0.55, row * 0.3, waits ? colours.wait : colours.stall);
      bar(issue, Math.max(issue + found.cycles[at], time + (waits ? 0 : duration)), y + 2, row * 0.55, colours.exec);
      if (found.executed[at] >= 0) bar(found.executed[at], found.executed[at] + found.cycles[at], y + row * 0.72, row * 0.22, colours.accent);
      const room = this.axis.x(issue + found.cycles[at]) - this.axis.x(issue);
      if (room > 70 && row >= 12) {
        ctx.fillStyle = colours.back;
        ctx.textAlign = "left";
        ctx.textBaseline = "middle";
        ctx.save();
        ctx.beginPath();
        ctx.rect(this.axis.x(issue), y, room, row);
        ctx.clip();
        ctx.fillText(texts[found.code[at]] ?? "", Math.max(this.axis.x(issue), LEFT) + 3, y + row * 0.32);
        ctx.restore();
      }
      if (found.row[at] === this.chosen) {
        ctx.strokeStyle = colours.pick;
        ctx.lineWidth = 2;
        const [x0, x1] = [this.axis.x(time), this.axis.x(time + duration)];
        ctx.strokeRect(x0, TOP + 1, Math.max(x1 - x0, 3), row - 2);
        ctx.strokeRect(this.axis.x(issue), y + 1, Math.max(this.axis.x(issue + found.cycles[at]) - this.axis.x(issue), 3), row - 2);
      }
    }
  }

  /** From far: the share of each state, and how busy each unit was kept. */
  far(ctx, colours, row) {
    const { states, busy } = this.tile.columns;
    const { t0, t1, pixels } = this.tile.facts;
    const x = (at) => this.axis.x(t0 + (at * (t1 - t0)) / pixels);
    const wide = Math.max(x(1) - x(0), 0.7);
    STATES.forEach((name, state) => {
      ctx.fillStyle = colours[name];
      for (let at = 0; at < pixels; at++) {
        let low = 0;
        for (let other = 0; other < state; other++) low += states[other * pixels + at];
        const tall = Math.min(states[state * pixels + at], 1) * (row - 3);
        if (tall > 0.2) ctx.fillRect(x(at), TOP + row - 1 - Math.min(low, 1) * (row - 3) - tall, wide, tall);
      }
    });
    ctx.fillStyle = colours.exec;
    this.shown.forEach((category, lane) => {
      for (let at = 0; at < pixels; at++) {
        const tall = Math.sqrt(busy[category * pixels + at]) * (row - 3);
        if (tall > 0.2) ctx.fillRect(x(at), TOP + (lane + 2) * row - 1 - tall, wide, tall);
      }
    });
  }

  flight(ctx, colours, top, row) {
    const { columns: found, facts } = this.memory;
    const pixels = found.in_flight.length;
    const most = found.in_flight.reduce((a, b) => Math.max(a, b), 1);
    ctx.fillStyle = colours.accent;
    for (let at = 0; at < pixels; at++) {
      const tall = (found.in_flight[at] / most) * (row - 2);
      const x0 = this.axis.x(facts.t0 + (at * (facts.t1 - facts.t0)) / pixels);
      const x1 = this.axis.x(facts.t0 + ((at + 1) * (facts.t1 - facts.t0)) / pixels);
      if (tall > 0) ctx.fillRect(x0, top + row - 1 - tall, x1 - x0 + 0.3, tall);
    }
    // The chosen operation, or those that the chosen wait paid for: from issue to wait.
    ctx.strokeStyle = colours.pick;
    ctx.lineWidth = 1.5;
    for (let at = 0; at < found.row.length; at++) {
      if (found.wait[at] < 0 || (found.row[at] !== this.chosen && found.wait[at] !== this.chosen)) continue;
      const [x0, x1] = [this.axis.x(found.begin[at]), this.axis.x(found.end[at])];
      ctx.beginPath();
      ctx.moveTo(x0, top - row);
      ctx.quadraticCurveTo((x0 + x1) / 2, top + row, x1, TOP + row);
      ctx.lineTo(x1 - 4, TOP + row + 5);
      ctx.stroke();
    }
  }

  marks(ctx, colours) {
    ctx.fillStyle = colours.pick;
    for (const time of this.places.columns.time) ctx.fillRect(this.axis.x(time), TOP, 1, this.board.height);
    if (!this.selection) return;
    const [x0, x1] = this.selection.map((t) => this.axis.x(t));
    ctx.globalAlpha = 0.18;
    ctx.fillRect(x0, TOP, x1 - x0, this.board.height);
    ctx.globalAlpha = 1;
  }

  hit(x, y) {
    if (!this.tile?.facts.exact || x < LEFT || y < TOP) return -1;
    const found = this.tile.columns;
    const at = Math.floor((y - TOP) / this.row);
    const only = at ? this.shown[at - 1] : null;
    const t = this.axis.t(x);
    let best = -1;
    let distance = (4 * (this.axis.t1 - this.axis.t0)) / this.axis.width;
    for (let one = 0; one < found.row.length; one++) {
      if (at && found.category[one] !== only) continue;
      const end = Math.max(found.time[one] + found.duration[one], found.time[one] + found.stall[one] + found.cycles[one]);
      const away = t < found.time[one] ? found.time[one] - t : t > end ? t - end : 0;
      if (away < distance || (away === 0 && distance === 0)) [best, distance] = [one, away];
    }
    return best;
  }

  hover(x, y) {
    const at = this.hit(x, y);
    if (at < 0) return this.board.hint(0, 0, "");
    this.board.hint(x, y, this.describe(at).map(([name, value]) => `${name} ${value}`).join("\n"));
  }

  describe(at) {
    const found = this.tile.columns;
    const { text, pc } = this.engine.columns;
    const code = found.code[at];
    const lines = [
      ["", text[code] || "no address"],
      ["address", pc[code] >= 0 ? `0x${pc[code].toString(16)}` : "not known: see the banners"],
      ["could issue", clocks(found.time[at])],
      ["stalled", clocks(found.stall[at])],
      ["took", clocks(found.duration[at])],
      ["idle before", clocks(found.idle[at])],
    ];
    if (found.executed[at] >= 0) lines.push(["executed", clocks(found.executed[at])]);
    const memory = this.memory?.columns;
    const operation = memory ? memory.row.indexOf(found.row[at]) : -1;
    if (operation >= 0 && memory.wait[operation] >= 0) {
      lines.push(["back after at most", clocks(memory.end[operation] - memory.begin[operation])]);
      lines.push(["of which waited for", clocks(memory.paid[operation])]);
    }
    return lines;
  }

  click(x, y) {
    const at = this.hit(x, y);
    if (at >= 0) this.on.picked(this.tile.columns.row[at], this.tile.columns.code[at]);
    else if (this.tile && !this.tile.facts.exact && y > TOP && x > LEFT) {
      this.axis.zoom(x, 0.2);
      this.view();
    }
  }

  select(t0, t1, done) {
    this.selection = t1 > t0 ? [t0, t1] : null;
    this.board.draw();
    if (done && this.selection) this.on.selected(t0, t1);
  }

  /** Mark an instruction of the wave and bring it into sight. */
  reveal(row, time) {
    this.chosen = row;
    if (time < this.axis.t0 || time > this.axis.t1) {
      const half = (this.axis.t1 - this.axis.t0) / 2;
      this.axis.show(time - half, time + half);
    }
    this.view();
  }

  gone() {
    this.asking.gone();
    this.pairing.gone();
    this.board.gone();
  }
}
