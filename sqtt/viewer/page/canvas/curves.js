// Curves over the axis of a timeline: waves that live, shader clock, states of the traced waves, counters.

import { Asking } from "../asking.js";
import { Board, colour } from "./board.js";
import { columns } from "../wire.js";

const STATES = ["exec", "stall", "wait", "idle"];

export class Curves {
  constructor(root, timeline, failed) {
    this.timeline = timeline;
    this.part = -1; // whose states and counters are shown
    this.counter = "";
    this.waves = this.series = null;
    this.board = new Board(root, (ctx, colours) => this.paint(ctx, colours), "waves alive, shader clock, wave states");
    this.board.onresize = () => this.view();
    this.asking = new Asking((wanted, signal) => columns("curves", wanted, signal), (found) => {
      this.waves = found;
      this.board.draw();
    }, failed);
    // States take a while the first time; the other curves do not wait for them, nor does a lane (see follow).
    this.pairing = new Asking((wanted, signal) => columns("series", wanted, signal), (found, { part }) => {
      if (part !== this.part) return;
      this.series = found;
      this.board.draw();
    }, failed);
    this.board.steer(timeline.axis, {
      zoomed: () => timeline.view(),
      selected: (t0, t1, done) => timeline.select(t0, t1, done),
      hovered: (x, y) => this.hover(x, y),
    });
  }

  /** Show the states and counters of a stream: when the lane of the wave that was clicked is there. */
  follow(part) {
    if (this.part !== part) Object.assign(this, { part, series: null });
    this.view();
  }

  view() {
    this.board.draw();
    const { axis, item, facts } = this.timeline;
    if (!this.board.width || !facts.parts.length) return;
    const pixels = Math.min(4096, Math.max(1, Math.round(axis.width)));
    const wanted = { item: item.item, t0: axis.t0, t1: axis.t1, pixels };
    this.asking.want(wanted);
    if (this.part >= 0) this.pairing.want({ ...wanted, part: this.part });
  }

  get height() {
    return this.board.height / (this.series ? 3 : 2);
  }

  paint(ctx, colours) {
    const { board, timeline } = this;
    ctx.fillStyle = colours.back;
    ctx.fillRect(0, 0, board.width, board.height);
    if (!this.waves) return;
    const { columns: found, facts } = this.waves;
    const parts = timeline.facts.parts;
    const pixels = found.waves.length / parts.length;
    const x = (at) => timeline.axis.x(facts.t0 + ((at + 0.5) * (facts.t1 - facts.t0)) / pixels);
    const height = this.height;
    const most = found.waves.reduce((a, b) => Math.max(a, b), 1);
    parts.forEach((part, at) => {
      this.curve(ctx, found.waves.subarray(at * pixels, (at + 1) * pixels), x, 0, height, 0, most, colour(at).css);
    });
    const rates = found.clock.filter((one) => one > 0);
    const [low, high] = [rates.reduce((a, b) => Math.min(a, b), Infinity), rates.reduce((a, b) => Math.max(a, b), 0)];
    if (rates.length) {
      parts.forEach((part, at) => {
        this.curve(ctx, found.clock.subarray(at * pixels, (at + 1) * pixels), x, height, height, low * 0.95, high * 1.05, colour(at).css);
      });
    }
    if (this.series) this.states(ctx, colours, 2 * height, height);
    ctx.fillStyle = colours.panel;
    ctx.fillRect(0, 0, timeline.axis.left, board.height);
    ctx.fillStyle = colours.text;
    ctx.textBaseline = "middle";
    ctx.textAlign = "left";
    ctx.fillText(`waves alive: to ${Math.round(most)}`, 4, height / 2);
    ctx.fillText(rates.length ? `clock ${Math.round(low)}–${Math.round(high)} MHz` : "clock: not known", 4, height * 1.5);
    if (this.series) ctx.fillText(this.counter || `states ${parts[this.part].name}`, 4, height * 2.5);
    ctx.fillStyle = colours.line;
    for (let at = 1; at < board.height / height; at++) ctx.fillRect(0, Math.round(at * height), board.width, 1);
  }

  curve(ctx, values, x, top, height, low, high, css) {
    ctx.strokeStyle = css;
    ctx.lineWidth = 1.2;
    ctx.beginPath();
    let open = false;
    for (let at = 0; at < values.length; at++) {
      if (!(values[at] >= low)) {
        open = false;
        continue;
      }
      const y = top + height - 2 - ((values[at] - low) / (high - low || 1)) * (height - 4);
      if (open) ctx.lineTo(x(at), y);
      else ctx.moveTo(x(at), y);
      open = true;
    }
    ctx.stroke();
  }

  states(ctx, colours, top, height) {
    const { columns: found, facts } = this.series;
    const pixels = found.states.length / STATES.length;
    const x = (at) => this.timeline.axis.x(facts.t0 + (at * (facts.t1 - facts.t0)) / pixels);
    const chosen = facts.counters.indexOf(this.counter);
    if (chosen >= 0) {
      const size = found.counters.length / facts.counters.length;
      const values = found.counters.subarray(chosen * size, (chosen + 1) * size);
      const most = values.reduce((a, b) => (b > a ? b : a), 1);
      return this.curve(ctx, values, x, top, height, 0, most, colours.accent);
    }
    let most = 1;
    for (let at = 0; at < pixels; at++) {
      most = Math.max(most, STATES.reduce((sum, _, state) => sum + found.states[state * pixels + at], 0));
    }
    for (let at = 0; at < pixels; at++) {
      let y = top + height - 1;
      STATES.forEach((name, state) => {
        const tall = (found.states[state * pixels + at] / most) * (height - 3);
        if (tall < 0.2) return;
        ctx.fillStyle = colours[name];
        ctx.fillRect(x(at), y - tall, Math.max(x(at + 1) - x(at), 1), tall);
        y -= tall;
      });
    }
    ctx.fillStyle = colours.pick;
    for (const time of found.written_time) ctx.fillRect(this.timeline.axis.x(time) - 1, top, 2, height);
  }

  hover(x, y) {
    if (x < this.timeline.axis.left || !this.waves) return this.board.hint(0, 0, "");
    const { columns: found, facts } = this.waves;
    const parts = this.timeline.facts.parts;
    const pixels = found.waves.length / parts.length;
    const at = Math.floor(((this.timeline.axis.t(x) - facts.t0) * pixels) / (facts.t1 - facts.t0));
    if (at < 0 || at >= pixels) return;
    const values = y < this.height ? found.waves : found.clock;
    if (y < 2 * this.height) {
      const lines = parts.slice(0, 12).map((part, one) => `${part.name}: ${values[one * pixels + at].toFixed(1)}`);
      return this.board.hint(x, y, `${y < this.height ? "waves alive" : "shader clock, MHz"}\n${lines.join("\n")}`);
    }
    const { columns: own, facts: about } = this.series;
    const size = own.states.length / STATES.length;
    const chosen = about.counters.indexOf(this.counter);
    const value = own.counters[chosen * size + at];
    const lines = chosen < 0 ? about.states.map((name, state) => `${name}: ${own.states[state * size + at]?.toFixed(2)}`)
      : [Number.isNaN(value) ? "no reading here" : value?.toFixed(1)];
    const near = (about.t1 - about.t0) / size * 4;
    own.written_time.forEach((time, one) => {
      if (Math.abs(time - this.timeline.axis.t(x)) < near) {
        lines.push(`written by wave ${own.written_wave[one]}: 0x${own.written_value[one].toString(16)}`);
      }
    });
    this.board.hint(x, y, `${chosen < 0 ? "traced waves" : this.counter}\n${lines.join("\n")}`);
  }

  gone() {
    this.asking.gone();
    this.pairing.gone();
    this.board.gone();
  }
}
