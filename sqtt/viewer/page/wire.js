// What the server is asked, and columns out of its replies (sqtt/viewer/wire/columns.py).

const TYPES = { f8: Float64Array, f4: Float32Array, i4: Int32Array, u4: Uint32Array, u2: Uint16Array, u1: Uint8Array };
const ALIGNED = 8;

const url = (name, asked) => `data/${name}?${new URLSearchParams(asked)}`;

async function get(name, asked, signal) {
  let reply;
  try {
    reply = await fetch(url(name, asked), { signal });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Error("the viewer does not answer: was it ended? Start it again and open the new address");
  }
  if (!reply.ok) throw Object.assign(new Error(await reply.text()), { status: reply.status });
  return reply;
}

/** A small answer. */
export const json = async (name, asked = {}, signal) => (await get(name, asked, signal)).json();

/** Columns by name, and the facts beside them. */
export async function columns(name, asked, signal) {
  return unpacked(await (await get(name, asked, signal)).arrayBuffer());
}

export function unpacked(buffer) {
  const length = new DataView(buffer).getUint32(0, true);
  const facts = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, length)));
  const base = Math.ceil((4 + length) / ALIGNED) * ALIGNED;
  const found = {};
  for (const [name, kind, at, count, lines] of facts.columns) {
    if (kind === "text") {
      const text = new TextDecoder().decode(new Uint8Array(buffer, base + at, count));
      found[name] = lines ? text.split("\n") : [];
    } else {
      found[name] = new TYPES[kind](buffer, base + at, count);
    }
  }
  delete facts.columns;
  return { columns: found, facts };
}

/** Have something decoded; `tell` gets {stage, done, total}. To abort the signal gives it up. */
export async function decode(asked, tell, signal) {
  const reader = (await get("decode", asked, signal)).body.getReader();
  const text = new TextDecoder();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) throw new Error("the viewer ended while it decoded");
    rest += text.decode(value, { stream: true });
    const lines = rest.split("\n");
    rest = lines.pop();
    for (const line of lines) {
      const facts = JSON.parse(line);
      if (facts.stage === "done") return;
      if (facts.stage === "failed") throw new Error(facts.error);
      tell(facts);
    }
  }
}
