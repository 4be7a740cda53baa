// The wave timeline: a row for each place, waves one by one or how full the places are.

import { Axis, clocks, nanoseconds, ruler, through } from "./axis.js";
import { Asking } from "../asking.js";
import { Board, colour } from "./board.js";
import { Rows } from "./rows.js";
import { columns } from "../wire.js";

const TOP = 36; // pixels of the rulers
const NO_START = 1, NO_END = 2, OVERRUN = 4, TRACED = 8; // flags, as sqtt/viewer/timeline.py has them
const LOWEST = 3; // pixels a row needs to show single waves
const AROUND = 0.5; // of the width, asked for on both sides
export const TALLEST = 26; // pixels of a row, at most

export class Timeline {
  /** `on` has changed(timeline), picked(part, wave), selected(t0, t1), failed(error). */
  constructor(root, item, found, on) {
    Object.assign(this, { item, facts: found.facts, found: found.columns, on });
    this.rows = new Rows(this.found.places, this.facts.parts[0]?.layout === "cdna");
    this.axis = new Axis(this.facts.t0, this.facts.t1);
    this.level = "simd";
    this.kernel = -1;
    this.height = 0; // of a row; 0: all rows fit
    this.top = 0; // pixels scrolled
    this.tile = null;
    this.base = null; // a picture of everything, for what the tile does not reach yet
    this.wave = null; // the chosen one: {part, wave, line: {level: line}, t0, t1}
    this.selection = null;
    this.titled = false; // whether its name stands in it, because there is another one
    this.clock = through(...this.readings(0));
    this.board = new Board(root, (ctx, colours) => this.paint(ctx, colours), `waves of ${item.name}`);
    this.board.onresize = () => this.view();
    this.asking = new Asking(
      (wanted, signal) => columns("waves", wanted, signal),
      (answer, wanted) => this.got(answer, wanted),
      (error) => on.failed(error),
    );
    this.board.steer(this.axis, {
      zoomed: () => this.view(),
      scroll: (by) => this.scroll(by),
      height: (y, factor) => this.taller(y, factor),
      selected: (t0, t1, done) => this.select(t0, t1, done),
      clicked: (x, y) => this.click(x, y),
      hovered: (x, y) => this.hover(x, y),
    });
    this.view();
  }

  readings(part) {
    const at = this.found.clock_part;
    const chosen = [...at.keys()].filter((one) => at[one] === part);
    return [chosen.map((one) => this.found.clock_time[one]), chosen.map((one) => this.found.clock_clock[one])];
  }

  get count() {
    return this.rows.lines(this.level);
  }

  get room() {
    return Math.max(1, this.board.height - TOP);
  }

  get row() {
    return this.height || Math.min(this.room / Math.max(this.count, 1), TALLEST);
  }

  y(line) {
    return TOP + line * this.row - this.top;
  }

  line(y) {
    return Math.floor((y - TOP + this.top) / this.row);
  }

  /** What is seen has changed: draw what is there, and ask for what is missing. */
  view() {
    this.axis.left = this.rows.width(this.level);
    this.axis.width = Math.max(1, this.board.width - this.axis.left);
    this.top = Math.max(0, Math.min(this.top, this.count * this.row - this.room));
    this.board.draw();
    this.on.changed(this);
    if (!this.count || !this.board.width) return;
    const span = this.axis.t1 - this.axis.t0;
    const [t0, t1] = [this.axis.t0 - AROUND * span, this.axis.t1 + AROUND * span];
    const seen = Math.ceil(this.room / this.row) + 1;
    const first = Math.max(0, this.line(TOP) - seen);
    const last = Math.min(this.count, this.line(TOP) + 2 * seen);
    const exact = this.row >= LOWEST;
    const pixels = Math.min(4096, Math.ceil(this.axis.width * (1 + 2 * AROUND)));
    const height = Math.min(4096, exact ? 2 * (last - first) : Math.ceil((last - first) * Math.min(1, this.row)));
    this.asking.want({
      item: this.item.item, level: this.level, kernel: this.kernel, first, last, t0, t1, pixels, height: Math.max(1, height),
    });
  }

  got({ columns: found, facts }, wanted) {
    if (wanted.level !== this.level || wanted.kernel !== this.kernel) return;
    this.tile = { ...facts, found };
    if (facts.kind === "picture") {
      this.tile.image = this.image(facts, found);
      const whole = facts.t0 <= this.axis.low && facts.t1 >= this.axis.high && !facts.first && facts.last === this.count;
      if (whole) this.base = this.tile;
    }
    else this.tile.order = [...found.line.keys()].sort((a, b) => found.kernel[a] - found.kernel[b]);
    this.board.draw();
  }

  image({ lines, pixels }, { fill, kernel }) {
    const canvas = document.createElement("canvas");
    canvas.width = pixels;
    canvas.height = lines;
    const ctx = canvas.getContext("2d");
    const image = ctx.createImageData(pixels, lines);
    const words = new Uint32Array(image.data.buffer);
    const colours = new Uint32Array(256);
    const only = this.kernel >= 0 ? this.kernel : this.facts.waves && this.found.kernel.length ? 0 : 255;
    for (let at = 0; at < 256; at++) {
      const [r, g, b] = colour(at).rgb;
      colours[at] = r | (g << 8) | (b << 16);
    }
    for (let at = 0; at < fill.length; at++) {
      const share = fill[at];
      if (share) words[at] = colours[kernel ? kernel[at] : only] | ((60 + ((share * 195) >> 8)) << 24);
    }
    ctx.putImageData(image, 0, 0);
    return canvas;
  }

  paint(ctx, colours) {
    const { axis, board } = this;
    ctx.fillStyle = colours.back;
    ctx.fillRect(0, 0, board.width, board.height);
    ctx.save();
    ctx.beginPath();
    ctx.rect(axis.left, TOP, axis.width, this.room);
    ctx.clip();
    this.lines(ctx, colours);
    const { tile } = this;
    if (tile && this.base && tile !== this.base && (tile.t0 > axis.t0 || tile.t1 < axis.t1)) {
      this.picture(ctx, this.base);
      ctx.fillStyle = colours.back;
      ctx.fillRect(axis.x(tile.t0), TOP, axis.x(tile.t1) - axis.x(tile.t0), this.room);
    }
    if (tile?.image) this.picture(ctx, tile);
    else if (tile) this.spans(ctx, colours);
    this.marks(ctx, colours);
    ctx.restore();
    ctx.save();
    ctx.beginPath();
    ctx.rect(0, TOP, axis.left, this.room);
    ctx.clip();
    const from = Math.max(0, this.line(TOP));
    const to = Math.min(this.count, this.line(board.height) + 1);
    if (to > from) this.rows.paint(ctx, colours, this.level, from, to, (line) => this.y(line), board.height);
    ctx.restore();
    ctx.fillStyle = colours.panel;
    ctx.fillRect(0, 0, board.width, TOP);
    const real = this.facts.unit === "ns";
    ruler(ctx, axis, 0, TOP / 2, colours, real ? nanoseconds : clocks);
    if (real && this.clock) {
      ruler(ctx, axis, TOP / 2, TOP / 2, colours, clocks, this.clock.to, this.clock.from);
      ctx.fillText(`clocks of ${this.facts.parts[0].name}`, 4, (TOP * 3) / 4);
    }
    ctx.fillStyle = colours.text;
    if (this.titled) {
      const { name } = this.item, most = Math.floor(axis.left / 7); // letters; the ends of names tell captures apart
      ctx.fillText(name.length > most ? `…${name.slice(1 - most)}` : name, 4, TOP / 4);
    }
    if (!this.facts.waves) ctx.fillText("no wave is in this capture", axis.left + 20, TOP + 20);
  }

  lines(ctx, colours) {
    if (this.row < 6) return;
    ctx.fillStyle = colours.line;
    const to = Math.min(this.count, this.line(this.board.height) + 1);
    ctx.globalAlpha = 0.5;
    for (let line = Math.max(0, this.line(TOP)); line < to; line++) {
      ctx.fillRect(this.axis.left, Math.round(this.y(line)), this.axis.width, 1);
    }
    ctx.globalAlpha = 1;
  }

  picture(ctx, { image, t0, t1, first, last, lines }) {
    ctx.imageSmoothingEnabled = false;
    const gap = this.row >= 6 && lines === last - first ? 1 : 0;
    const [x0, x1] = [this.axis.x(t0), this.axis.x(t1)];
    if (!gap) {
      ctx.drawImage(image, x0, this.y(first), x1 - x0, (last - first) * this.row);
      return;
    }
    const to = Math.min(last, this.line(this.board.height) + 1);
    for (let line = Math.max(first, this.line(TOP)); line < to; line++) {
      ctx.drawImage(image, 0, line - first, image.width, 1, x0, this.y(line) + gap, x1 - x0, this.row - gap);
    }
  }

  spans(ctx, colours) {
    const { found, order, first } = this.tile;
    const { start, end, line, kernel, flags } = found;
    const height = Math.max(1, this.row - (this.row >= 6 ? 1 : 0));
    const gap = this.row - height;
    const [left, right] = [this.axis.left, this.axis.left + this.axis.width];
    let now = -1;
    ctx.textAlign = "left";
    ctx.textBaseline = "middle";
    for (const at of order) {
      const x0 = Math.max(this.axis.x(start[at]), left - 2);
      const x1 = Math.min(this.axis.x(end[at]), right + 2);
      const y = this.y(first + line[at]) + gap;
      if (x1 < left || x0 > right || y > this.board.height || y + height < TOP) continue;
      if (kernel[at] !== now) ctx.fillStyle = colour((now = kernel[at])).css;
      const narrow = x1 - x0 > 3 ? 0.6 : 0;
      ctx.fillRect(x0, y, Math.max(x1 - x0 - narrow, 0.6), height);
      if (flags[at] & (NO_START | NO_END | OVERRUN)) this.torn(ctx, colours, flags[at], x0, x1, y, height);
      if (flags[at] & TRACED && height >= 5) {
        ctx.fillStyle = colours.text;
        ctx.fillRect(x0, y + height - 2, Math.max(x1 - x0 - narrow, 0.6), 2);
        now = -1;
      }
      if (height >= 11 && x1 - x0 > 60) {
        ctx.fillStyle = "#fff";
        ctx.fillText(`wave ${found.wave[at]}`, Math.max(x0, left) + 4, y + height / 2);
        now = -1;
      }
      if (flags[at] & 7) now = -1;
    }
  }

  /** Where a wave's start or end is not known, its edge is a stripe of the colour of warnings. */
  torn(ctx, colours, flags, x0, x1, y, height) {
    ctx.fillStyle = colours.grave;
    if (flags & NO_START) ctx.fillRect(x0, y, 3, height);
    if (flags & (NO_END | OVERRUN)) ctx.fillRect(Math.max(x0, x1 - 3), y, 3, height);
  }

  marks(ctx, colours) {
    ctx.fillStyle = colours.dim;
    const { dispatch_time: times, dispatch_part: parts } = this.found;
    for (let at = 0; at < times.length; at++) {
      const x = this.axis.x(times[at]);
      if (parts[at] === 0 && x > this.axis.left) ctx.fillRect(Math.round(x), TOP, 1, this.room);
    }
    if (this.selection) {
      const [x0, x1] = this.selection.map((t) => this.axis.x(t));
      ctx.globalAlpha = 0.18;
      ctx.fillStyle = colours.pick;
      ctx.fillRect(x0, TOP, x1 - x0, this.room);
      ctx.globalAlpha = 1;
      ctx.fillRect(x0, TOP, 1, this.room);
      ctx.fillRect(x1, TOP, 1, this.room);
    }
    if (this.wave) {
      const y = this.y(this.wave.line[this.level]);
      ctx.strokeStyle = colours.text;
      ctx.lineWidth = 2;
      const x0 = this.axis.x(this.wave.t0);
      ctx.strokeRect(x0, y, Math.max(this.axis.x(this.wave.t1) - x0, 2), Math.max(this.row, 3));
    }
  }

  /** The wave below a point of the canvas: its index in the tile, -1 where there is none or no single waves are shown. */
  hit(x, y) {
    if (!this.tile || this.tile.image || x < this.axis.left || y < TOP) return -1;
    const { line, start, end } = this.tile.found;
    const [at, t] = [this.line(y) - this.tile.first, this.axis.t(x)];
    const near = (this.axis.t1 - this.axis.t0) / this.axis.width;
    for (let one = 0; one < line.length; one++) {
      if (line[one] === at && start[one] - near <= t && t <= end[one] + near) return one;
    }
    return -1;
  }

  hover(x, y) {
    const line = this.line(y);
    if (x < 0 || y < TOP || line >= this.count) return this.board.hint(0, 0, "");
    const at = this.hit(x, y);
    const name = this.rows.name(this.level, line);
    const t = this.facts.unit === "ns" ? nanoseconds(this.axis.t(x)) : clocks(this.axis.t(x));
    if (at < 0) {
      const share = this.full(x, line);
      this.board.hint(x, y, `${name}\n${t}${share === null ? "" : `\n${share} % of the slots in use; click to look closer`}`);
      return;
    }
    const { start, end, kernel, flags, wave } = this.tile.found;
    const text = this.facts.unit === "ns" ? nanoseconds : clocks;
    const lines = [
      `${name}: wave ${wave[at]}`,
      this.found.kernel[kernel[at]] ?? "kernel not known",
      `${text(start[at])} to ${text(end[at])}: ${text(end[at] - start[at])}`,
    ];
    if (flags[at] & NO_START) lines.push("its start is not in the trace");
    if (flags[at] & NO_END) lines.push("its end is not in the trace");
    if (flags[at] & TRACED) lines.push("click: its instructions");
    this.board.hint(x, y, lines.join("\n"));
  }

  full(x, line) {
    const { image, t0, t1, first, last, lines, pixels, found } = this.tile ?? {};
    if (!image || line < first || line >= last) return null;
    const at = Math.floor(((this.axis.t(x) - t0) * pixels) / (t1 - t0));
    const row = Math.floor(((line - first) * lines) / (last - first));
    return Math.round((found.fill[row * pixels + at] ?? 0) / 2.55);
  }

  click(x, y) {
    const at = this.hit(x, y);
    if (at >= 0) return this.on.picked(this.tile.found.part[at], this.tile.found.wave[at]);
    if (y < TOP || x < this.axis.left || !this.tile?.image) return;
    // Look closer, down to single slots.
    const line = this.line(y);
    if (line >= this.count) return;
    const slot = this.rows.first[this.level][line];
    this.show("slot", 12);
    this.top = slot * this.row - this.room / 3;
    this.axis.zoom(x, 0.25);
    this.view();
  }

  select(t0, t1, done) {
    this.selection = t1 > t0 ? [t0, t1] : null;
    this.board.draw();
    if (done && this.selection) this.on.selected(t0, t1);
  }

  show(level, height = 0) {
    this.level = level;
    this.height = height;
    this.tile = this.base = null;
    this.view();
  }

  only(kernel) {
    this.kernel = kernel;
    this.tile = this.base = null;
    this.view();
  }

  scroll(by) {
    this.top += by;
    this.view();
  }

  taller(y, factor) {
    const at = (y - TOP + this.top) / this.row;
    const least = Math.min(this.room / Math.max(this.count, 1), TALLEST);
    this.height = Math.min(Math.max(this.row / factor, least), TALLEST);
    this.top = at * this.row - (y - TOP);
    this.view();
  }

  /** Bring a wave into the middle. */
  reveal(wave) {
    this.wave = wave;
    const y = this.y(wave.line[this.level]);
    if (y < TOP || y > this.board.height - this.row) this.top += y - TOP - this.room / 3;
    if (wave.t1 < this.axis.t0 || wave.t0 > this.axis.t1) {
      const span = Math.max(this.axis.t1 - this.axis.t0, wave.t1 - wave.t0);
      this.axis.show((wave.t0 + wave.t1 - span) / 2, (wave.t0 + wave.t1 + span) / 2);
    }
    this.view();
  }

  gone() {
    this.asking.gone();
    this.board.gone();
  }
}
