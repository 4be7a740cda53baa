// A canvas that fills its element, is drawn at most once a frame, and tells where the pointer is.

/** The colours of the page, for canvases. */
export function palette() {
  const style = getComputedStyle(document.documentElement);
  const found = {};
  for (const name of ["back", "panel", "line", "text", "dim", "accent", "grave", "exec", "stall", "wait", "idle", "pick"]) {
    found[name] = style.getPropertyValue(`--${name}`).trim();
  }
  return found;
}

export const frames = { count: 0, script: 0 }; // for measurements

export class Board {
  constructor(root, paint, label) {
    this.root = root;
    this.paint = paint;
    this.canvas = document.createElement("canvas");
    this.canvas.tabIndex = 0;
    this.canvas.setAttribute("role", "application");
    this.canvas.setAttribute("aria-label", label);
    root.append(this.canvas);
    this.ctx = this.canvas.getContext("2d", { alpha: false });
    this.dirty = false;
    this.width = this.height = 0;
    this.watch = new ResizeObserver(() => this.resize());
    this.watch.observe(root);
    this.resize();
  }

  resize() {
    const { clientWidth, clientHeight } = this.root;
    const scale = devicePixelRatio || 1;
    if (clientWidth === this.width && clientHeight === this.height && scale === this.scale) return;
    this.scale = scale;
    this.width = clientWidth;
    this.height = clientHeight;
    this.canvas.width = Math.max(1, Math.round(clientWidth * this.scale));
    this.canvas.height = Math.max(1, Math.round(clientHeight * this.scale));
    this.onresize?.();
    this.draw();
  }

  draw() {
    if (this.dirty) return;
    this.dirty = true;
    requestAnimationFrame(() => {
      this.dirty = false;
      if (!this.canvas.isConnected || !this.width) return;
      const begun = performance.now();
      this.ctx.setTransform(this.scale, 0, 0, this.scale, 0, 0);
      this.ctx.font = "11px system-ui, sans-serif";
      this.paint(this.ctx, palette());
      frames.count += 1;
      frames.script += performance.now() - begun;
    });
  }

  /** Wheel, drag, click and hover over an axis. `on` has zoomed, height, scroll, selected, clicked, hovered. */
  steer(axis, on) {
    const canvas = this.canvas;
    const place = (event) => {
      const box = canvas.getBoundingClientRect();
      return [event.clientX - box.left, event.clientY - box.top];
    };
    let held = null;
    canvas.addEventListener("wheel", (event) => {
      event.preventDefault();
      const [x, y] = place(event);
      const amount = (event.deltaY || event.deltaX) * (event.deltaMode ? 16 : 1);
      if (event.ctrlKey) on.height?.(y, Math.exp(-amount / 300));
      else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) axis.pan(event.deltaX || amount);
      else axis.zoom(x, Math.exp(amount / 300));
      on.zoomed();
    }, { passive: false });
    canvas.addEventListener("pointerdown", (event) => {
      if (event.button) return;
      const [x, y] = place(event);
      held = { x, y, from: axis.t(x), moved: false, selects: event.shiftKey };
      canvas.setPointerCapture(event.pointerId);
    });
    canvas.addEventListener("pointermove", (event) => {
      const [x, y] = place(event);
      if (!held) return on.hovered?.(x, y);
      if (Math.abs(x - held.x) + Math.abs(y - held.y) > 3) held.moved = true;
      if (!held.moved) return;
      if (held.selects) {
        on.selected?.(Math.min(held.from, axis.t(x)), Math.max(held.from, axis.t(x)), false);
      } else {
        axis.pan(held.x - x);
        on.scroll?.(held.y - y);
        [held.x, held.y] = [x, y];
        on.zoomed();
      }
    });
    canvas.addEventListener("pointerup", (event) => {
      const [x, y] = place(event);
      if (held?.moved && held.selects) on.selected?.(Math.min(held.from, axis.t(x)), Math.max(held.from, axis.t(x)), true);
      else if (held && !held.moved) on.clicked?.(x, y);
      held = null;
    });
    canvas.addEventListener("pointerleave", () => on.hovered?.(-1, -1));
  }

  /** A few lines of text beside the pointer; none take it away. */
  hint(x, y, text) {
    if (!this.tip) {
      this.tip = document.createElement("div");
      this.tip.className = "hint";
      this.root.append(this.tip);
    }
    this.tip.hidden = !text;
    if (!text) return;
    this.tip.textContent = text;
    const left = x + 14 + this.tip.offsetWidth > this.width ? x - 14 - this.tip.offsetWidth : x + 14;
    const top = y + 12 + this.tip.offsetHeight > this.height ? y - 12 - this.tip.offsetHeight : y + 12;
    this.tip.style.left = `${Math.max(0, left)}px`;
    this.tip.style.top = `${Math.max(0, top)}px`;
  }

  gone() {
    this.watch.disconnect();
    this.canvas.remove();
    this.tip?.remove();
  }
}

const cache = new Map();

/** The colour of a kernel, and its red, green and blue. */
export function colour(kernel) {
  if (!cache.has(kernel)) {
    const [r, g, b] = kernel === 255 ? [128, 134, 144] : rgb((210 + kernel * 137.508) % 360, 0.6, 0.52);
    cache.set(kernel, { css: `rgb(${r} ${g} ${b})`, rgb: [r, g, b] });
  }
  return cache.get(kernel);
}

function rgb(hue, saturation, light) {
  const part = (n) => {
    const k = (n + hue / 30) % 12;
    const a = saturation * Math.min(light, 1 - light);
    return Math.round(255 * (light - a * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return [part(0), part(8), part(4)];
}
