// A stretch of time on a stretch of pixels, and its ruler.

export class Axis {
  constructor(low, high) {
    this.left = 0;
    this.width = 1;
    this.bound(low, high);
    this.fit();
  }

  bound(low, high) {
    this.low = low;
    this.high = Math.max(high, low + 1);
  }

  fit() {
    const margin = (this.high - this.low) * 0.01;
    this.show(this.low - margin, this.high + margin);
  }

  show(t0, t1) {
    const most = (this.high - this.low) * 1.5;
    const span = Math.min(Math.max(t1 - t0, 0.5), most);
    const middle = Math.min(Math.max((t0 + t1) / 2, this.low - span / 2), this.high + span / 2);
    this.t0 = middle - span / 2;
    this.t1 = middle + span / 2;
  }

  x(t) {
    return this.left + ((t - this.t0) * this.width) / (this.t1 - this.t0);
  }

  t(x) {
    return this.t0 + ((x - this.left) * (this.t1 - this.t0)) / this.width;
  }

  zoom(x, factor) {
    const at = this.t(x);
    this.show(at - (at - this.t0) * factor, at + (this.t1 - at) * factor);
  }

  pan(pixels) {
    const by = (pixels * (this.t1 - this.t0)) / this.width;
    this.show(this.t0 + by, this.t1 + by);
  }
}

/** Round times that are some 90 pixels apart. */
export function ticks(t0, t1, width) {
  const rough = ((t1 - t0) * 90) / Math.max(width, 1);
  const ten = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((one) => one * ten).find((one) => one >= rough);
  const found = [];
  for (let at = Math.ceil(t0 / step) * step; at <= t1 && found.length < 200; at += step) found.push(at);
  return found;
}

const round = (value, step) => Number(value.toFixed(Math.max(0, Math.min(6, -Math.floor(Math.log10(step))))));

/** Nanoseconds for people, as exact as a step of them needs. */
export function nanoseconds(t, step = 1) {
  const [unit, scale] = Math.abs(t) >= 1e6 ? ["ms", 1e6] : Math.abs(t) >= 1e4 ? ["µs", 1e3] : ["ns", 1];
  return `${round(t / scale, step / scale).toLocaleString("en")} ${unit}`;
}

export const clocks = (t, step = 1) => `${round(t, step).toLocaleString("en")} clk`;

/** A row of ticks below y, in some unit: `to` and `from` map the axis to it and back. */
export function ruler(ctx, axis, y, height, colours, text, to = (t) => t, from = (t) => t) {
  const marks = ticks(to(axis.t0), to(axis.t1), axis.width);
  const step = marks.length > 1 ? marks[1] - marks[0] : 1;
  ctx.fillStyle = colours.dim;
  ctx.textBaseline = "middle";
  ctx.textAlign = "left";
  for (const mark of marks) {
    const x = Math.round(axis.x(from(mark)));
    if (x < axis.left) continue;
    ctx.fillRect(x, y + height - 5, 1, 5);
    ctx.fillText(text(mark, step), x + 3, y + height / 2);
  }
}

/** Piecewise straight, through sorted points; beyond them as the nearest piece goes on. */
export function through(from, to) {
  const place = (list, value) => {
    let low = 0;
    let high = list.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (list[middle] <= value) low = middle;
      else high = middle - 1;
    }
    return Math.min(low, list.length - 2);
  };
  const map = (a, b) => (value) => {
    const at = place(a, value);
    const span = a[at + 1] - a[at] || 1;
    return b[at] + ((value - a[at]) * (b[at + 1] - b[at])) / span;
  };
  return from.length < 2 ? null : { to: map(from, to), from: map(to, from) };
}
