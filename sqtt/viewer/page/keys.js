// The keyboard: what each key does, as the dialog of keys in index.html has it.

const STEP = 60; // pixels
const CLOSER = 0.7;

/** on has now() -> {timeline, wave}, fit(), tab(name), first(), search(), drop(). */
export function listen(on) {
  const tabs = ["wave", "hotspots", "compare"];

  /** The axis that the keys move: of the lane when that has the focus, else of the timeline. */
  const move = (act) => {
    const { timeline, wave } = on.now();
    const seen = wave?.lane.board.root.contains(document.activeElement) ? wave.lane : timeline;
    if (!seen) return;
    act(seen.axis, seen.axis.left + seen.axis.width / 2);
    seen.view();
  };

  const keys = {
    "+": () => move((axis, middle) => axis.zoom(middle, CLOSER)),
    "=": () => move((axis, middle) => axis.zoom(middle, CLOSER)),
    "-": () => move((axis, middle) => axis.zoom(middle, 1 / CLOSER)),
    ArrowLeft: () => move((axis) => axis.pan(-axis.width / 8)),
    ArrowRight: () => move((axis) => axis.pan(axis.width / 8)),
    ArrowUp: () => on.now().timeline?.scroll(-STEP),
    ArrowDown: () => on.now().timeline?.scroll(STEP),
    "[": () => on.now().timeline?.taller(STEP, 1.25),
    "]": () => on.now().timeline?.taller(STEP, 0.8),
    ",": () => on.now().wave?.step(-1),
    ".": () => on.now().wave?.step(1),
    n: () => on.now().wave?.next(1),
    N: () => on.now().wave?.next(-1),
    0: on.fit,
    1: () => on.tab(tabs[0]),
    2: () => on.tab(tabs[1]),
    3: () => on.tab(tabs[2]),
    "/": on.search,
    "?": () => document.getElementById("keys").showModal(),
    Enter: on.first,
    Escape: on.drop,
  };

  addEventListener("keydown", (event) => {
    if (document.querySelector("dialog[open]")) return; // its own keys: Escape closes it
    if (!keys[event.key] || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.matches("input, select") && event.key !== "Escape") return;
    if (event.key === "Enter" && !event.target.matches("canvas, body")) return; // it is the button's
    event.preventDefault();
    keys[event.key]();
  });
}
