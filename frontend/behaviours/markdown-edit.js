// What a toolbar button does to a text: pure, from { text, start, end } to the part that is replaced
// ({ from, to, insert }) and the selection that follows it ({ start, end }).
const around = { bold: "**", italic: "_", code: "`" };
const before = { list: "- ", quote: "> ", task: "- [ ] ", numbers: "1. " };

export function edit(mark, state) {
  if (around[mark]) return wrap(around[mark], state);
  if (before[mark]) return prefix(before[mark], state);
  if (mark === "link") return link(state);
  return block(state);
}

const item = /^(\s*)(?:([-*+])|(\d{1,9})([.)]))(\s+)(\[[ xX]\]\s+)?/;

// What Enter does in a list: the next item, and in an empty one the end of the list, after which a line stays empty: without
// it the next words would still belong to the item above. Elsewhere nothing.
export function newline({ text, start, end }) {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const [mark, indent, bullet, number, dot, gap, task] = text.slice(from).match(item) ?? [];
  if (start !== end || !mark || start < from + mark.length || inFence(text.slice(0, from))) return undefined;
  if (/^\s*$/.test(text.slice(from + mark.length).split("\n", 1)[0])) {
    return { from, to: start, insert: "\n", start: from + 1, end: from + 1 };
  }
  const next = bullet ?? `${Number(number) + 1}${dot}`;
  const insert = `\n${indent}${next}${gap}${task ? "[ ] " : ""}`;
  const at = start + insert.length;
  return { from: start, to: start, insert, start: at, end: at };
}

const inFence = (text) => (text.match(/^ {0,3}(```|~~~)/gm) ?? []).length % 2 === 1;

function wrap(sign, { text, start, end }) {
  const chosen = text.slice(start, end);
  const size = sign.length;
  const wrapped = text.slice(start - size, start) === sign && text.slice(end, end + size) === sign;
  if (wrapped) {
    return { from: start - size, to: end + size, insert: chosen, start: start - size, end: end - size };
  }
  return { from: start, to: end, insert: sign + chosen + sign, start: start + size, end: end + size };
}

function prefix(sign, { text, start, end }) {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const stop = text.indexOf("\n", end);
  const to = stop < 0 ? text.length : stop;
  const lines = text.slice(from, to).split("\n");
  const all = lines.every((line) => line.startsWith(sign));
  const insert = lines.map((line) => (all ? line.slice(sign.length) : sign + line)).join("\n");
  const moved = insert.length - (to - from);
  const alone = start === end;
  return { from, to, insert, start: alone ? end + moved : from, end: end + moved };
}

function link({ text, start, end }) {
  const chosen = text.slice(start, end);
  if (/^https?:\/\/\S+$/.test(chosen)) {
    return { from: start, to: end, insert: `[](${chosen})`, start: start + 1, end: start + 1 };
  }
  const at = start + chosen.length + 3;
  return { from: start, to: end, insert: `[${chosen}](https://)`, start: at, end: at + 8 };
}

function block({ text, start, end }) {
  const chosen = text.slice(start, end);
  const lead = start === 0 || text[start - 1] === "\n" ? "" : "\n";
  const insert = `${lead}\`\`\`\n${chosen}\n\`\`\`\n`;
  const at = start + lead.length + 4;
  return { from: start, to: end, insert, start: at, end: at + chosen.length };
}
