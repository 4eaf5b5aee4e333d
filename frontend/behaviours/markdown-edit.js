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
