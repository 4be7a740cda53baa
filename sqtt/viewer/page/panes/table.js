// A table of any length: a real <table> whose rows are made where they are seen; or all of them, for screen readers.

const ROW = 18; // pixels, as style.css has it

export class Table {
  /** columns: [{name, title, text?, when?(), show(row) -> string, part?(row) -> 0..1, tone?(row)}]; on has picked(row), sorted(name). */
  constructor(root, caption, columns, on) {
    Object.assign(this, { columns, on, rows: [], size: 0, chosen: -1, found: new Set(), whole: false, dim: () => false });
    this.box = document.createElement("div");
    this.box.className = "table";
    this.box.tabIndex = 0;
    this.table = document.createElement("table");
    const title = this.table.createCaption();
    title.textContent = caption;
    title.style.cssText = "position:absolute;left:-9999px";
    this.table.createTHead().insertRow();
    this.body = this.table.createTBody();
    this.box.append(this.table);
    root.append(this.box);
    this.box.addEventListener("scroll", () => this.later());
    this.box.addEventListener("keydown", (event) => this.key(event));
    this.body.addEventListener("click", (event) => {
      const row = event.target.closest("tr")?.dataset.row;
      if (row !== undefined) this.pick(Number(row));
    });
    this.watch = new ResizeObserver(() => this.later());
    this.watch.observe(root);
  }

  /** The columns that have something to show. */
  get shown() {
    return this.columns.filter((one) => !one.when || one.when());
  }

  head(sorted, down) {
    const sort = this.on.sorted;
    this.table.tHead.rows[0].replaceChildren(...this.shown.map((column) => {
      const cell = document.createElement("th");
      const mine = column.name === sorted;
      cell.scope = "col";
      cell.textContent = column.title + (mine ? (down ? " ▾" : " ▴") : "");
      cell.ariaSort = mine ? (down ? "descending" : "ascending") : null;
      cell.className = column.text ? "text" : "";
      cell.title = column.hint ?? "";
      if (sort) {
        cell.tabIndex = 0;
        cell.onclick = () => sort(column.name);
        cell.onkeydown = (event) => event.key === "Enter" && sort(column.name);
      }
      return cell;
    }));
  }

  /** Show some rows: numbers that the columns know, in order; or so many from 0 on. */
  fill(rows, sorted = "", down = true) {
    const all = typeof rows === "number";
    this.size = all ? rows : rows.length;
    this.rows = all ? null : rows;
    this.places = all ? null : new Map(rows.map((row, at) => [row, at]));
    this.head(sorted, down);
    this.table.ariaRowCount = this.size + 1;
    this.paint();
  }

  /** Show no rows. */
  clear() {
    Object.assign(this, { size: 0, rows: [], places: new Map(), chosen: -1 });
    this.paint();
  }

  /** Where a row stands; undefined where it is not shown. */
  place(row) {
    return this.places ? this.places.get(row) : row >= 0 && row < this.size ? row : undefined;
  }

  later() {
    cancelAnimationFrame(this.timer);
    this.timer = requestAnimationFrame(() => this.paint());
  }

  paint() {
    const most = this.size;
    const first = this.whole ? 0 : Math.max(0, Math.min(Math.floor(this.box.scrollTop / ROW) - 10, most - 1));
    const last = this.whole ? most : Math.min(most, first + Math.ceil(this.box.clientHeight / ROW) + 20);
    this.on.needs?.(first, last);
    const parts = [this.space(first)];
    for (let at = first; at < last; at++) parts.push(this.line(at));
    parts.push(this.space(most - last));
    this.body.replaceChildren(...parts);
  }

  space(rows) {
    const row = document.createElement("tr");
    row.setAttribute("aria-hidden", "true");
    const cell = row.insertCell();
    cell.colSpan = this.columns.length;
    cell.style.cssText = `height:${rows * ROW}px;padding:0`;
    return row;
  }

  line(at) {
    const row = this.rows ? this.rows[at] : at;
    const line = document.createElement("tr");
    line.dataset.row = row;
    line.ariaRowIndex = at + 2;
    line.setAttribute("aria-selected", String(row === this.chosen));
    if (this.found.has(row)) line.classList.add("found");
    if (this.dim(row)) line.classList.add("never");
    for (const column of this.shown) {
      const cell = line.insertCell();
      const text = column.show(row);
      cell.textContent = text;
      if (column.text) {
        cell.className = "text";
        cell.title = text;
      }
      const part = column.part?.(row);
      if (part > 0) {
        cell.classList.add("bar");
        cell.style.setProperty("--part", `${Math.min(100, part * 100).toFixed(1)}%`);
      }
      const tone = column.tone?.(row);
      if (tone) cell.classList.add(tone);
    }
    return line;
  }

  key(event) {
    const at = this.place(this.chosen) ?? -1;
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 20, PageUp: -20 }[event.key];
    if (!by || !this.size) return;
    event.preventDefault();
    event.stopPropagation();
    const next = Math.max(0, Math.min(this.size - 1, at + by));
    this.pick(this.rows ? this.rows[next] : next);
  }

  pick(row) {
    this.choose(row);
    this.on.picked?.(row);
  }

  /** Mark a row and bring it into sight. */
  choose(row) {
    this.chosen = row;
    const at = this.place(row);
    if (at !== undefined) {
      const y = at * ROW;
      const room = this.box.clientHeight - 2 * ROW;
      if (y < this.box.scrollTop || y > this.box.scrollTop + room) this.box.scrollTop = y - room / 2;
    }
    this.paint();
  }

  gone() {
    this.watch.disconnect();
    this.box.remove();
  }
}
