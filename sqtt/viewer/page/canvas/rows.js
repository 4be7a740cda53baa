// The rows of a wave timeline: which place of the GPU each line stands for.

export const LEVELS = ["se", "sa", "wgp", "simd", "slot"];
const NAMES = { se: "SE", sa: "SA", wgp: "WGP", simd: "SIMD", slot: "" };
const WIDTHS = { se: 2, sa: 3, wgp: 4, simd: 5, slot: 6 }; // as sqtt/viewer/timeline.py has them
const FIELDS = 7; // die, engine, array, processor, SIMD, slot, part
const COLUMN = 44; // pixels of a column of names

export class Rows {
  constructor(places, cdna) {
    this.places = places;
    this.count = places.length / FIELDS;
    this.names = cdna ? { ...NAMES, wgp: "CU" } : NAMES;
    this.dies = false;
    this.first = {}; // by level: the slot where each line begins, and behind the last the number of slots
    for (let slot = 0; slot < this.count; slot++) this.dies ||= places[slot * FIELDS] > 0;
    for (const level of LEVELS) {
      const found = [];
      for (let slot = 0; slot < this.count; slot++) if (!slot || this.differ(slot - 1, slot, WIDTHS[level])) found.push(slot);
      found.push(this.count);
      this.first[level] = found;
    }
  }

  differ(one, other, width) {
    for (let at = 0; at < width; at++) {
      if (this.places[one * FIELDS + at] !== this.places[other * FIELDS + at]) return true;
    }
    return false;
  }

  lines(level) {
    return this.first[level].length - 1;
  }

  part(level, line) {
    return this.places[this.first[level][line] * FIELDS + 6];
  }

  /** "SE 0, SA 1, WGP 2" for a line. */
  name(level, line) {
    const slot = this.first[level][line];
    const parts = this.dies ? [`XCC ${this.places[slot * FIELDS]}`] : [];
    for (const one of LEVELS.slice(0, LEVELS.indexOf(level) + 1)) {
      parts.push(`${this.names[one] || "slot"} ${this.places[slot * FIELDS + WIDTHS[one] - 1]}`);
    }
    return parts.join(", ");
  }

  width(level) {
    return (LEVELS.indexOf(level) + 1) * COLUMN;
  }

  /** Names to the left of the lines [from, to): one column for each level, where there is room. */
  paint(ctx, colours, level, from, to, y, height) {
    const lines = this.first[level];
    ctx.textAlign = "left";
    ctx.textBaseline = "middle";
    LEVELS.slice(0, LEVELS.indexOf(level) + 1).forEach((one, column) => {
      const groups = this.first[one];
      let group = 0;
      while (group + 1 < groups.length - 1 && groups[group + 1] <= lines[from]) group++;
      let line = from;
      for (; group < groups.length - 1 && groups[group] < lines[to]; group++) {
        while (line < to && lines[line] < groups[group]) line++;
        let until = line;
        while (until < to && lines[until] < groups[group + 1]) until++;
        const [top, bottom] = [y(line), y(until)];
        if (bottom - top >= 5) {
          ctx.fillStyle = colours.line;
          ctx.fillRect(column * COLUMN, Math.round(top), this.width(level) - column * COLUMN, 1);
        }
        if (bottom - top >= 10) {
          const value = this.places[groups[group] * FIELDS + WIDTHS[one] - 1];
          const die = column === 0 && this.dies ? `${this.places[groups[group] * FIELDS]}.` : "";
          ctx.fillStyle = colours.text;
          ctx.fillText(`${this.names[one]} ${die}${value}`, column * COLUMN + 4, Math.min((top + bottom) / 2, Math.max(top + 7, height / 2)));
        }
        line = until;
      }
    });
  }
}
