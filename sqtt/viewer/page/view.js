// What is open: shared by the parts of the page that open captures, waves and panes.

import { at, element, failed as told } from "./sheet.js";

export const view = {
  items: [],
  item: null,
  timeline: null,
  other: null, // the timeline of the capture that is compared
  curves: null,
  wave: null,
  comparison: null,
  turn: 0, // grows with each capture that is opened: who waited for an older one stops
  engines: new Map(),
  bars: {},
  reopen: () => {}, // open.js: decodes a capture again
};

/** Tell an error; what the server has dropped for newer things is decoded again. */
export function failed(error) {
  if (error.status === 409 && view.item) view.reopen(view.item);
  else told(error);
}

export function empty(pane, text) {
  at(pane).querySelectorAll(".empty").forEach((one) => one.remove());
  at(pane).append(element("p", text, "empty"));
}
