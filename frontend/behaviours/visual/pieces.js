// A text as the blocks it is made of, each with the very bytes it came from: { node, source, before }, where `before` is
// what stands between it and the block above. Lists, quotes and tables have such pieces within (`inner`), so that one
// item can change and the others keep their bytes.
import { lines, parse } from "./parse.js";

// { pieces, tail } of a text; throws where a line belongs to no block.
export function pieces(text) {
  const spans = lines(text);
  const found = spans.length === 0 ? [] : children(parse(text));
  if (found.length !== spans.length) throw new Error("blocks and lines differ");
  const { cut, tail } = cutting(text, spans);
  return { pieces: cut.map((one, i) => piece(found[i], one)), tail };
}

export function children(node) {
  const all = [];
  node.forEach((child) => {
    all.push(child);
  });
  return all;
}

function cutting(text, spans) {
  const rows = text.split("\n");
  const starts = [0];
  for (const row of rows) starts.push(starts.at(-1) + row.length + 1);
  let end = 0;
  const cut = spans.map(([from, to]) => {
    let last = to;
    while (last > from + 1 && /^\s*$/.test(rows[last - 1])) last--;
    const start = starts[from];
    const stop = starts[last] - 1 - rows[last - 1].match(/[ \t]*$/)[0].length;
    const part = { before: text.slice(end, start), source: text.slice(start, stop) };
    if (/\S/.test(part.before)) throw new Error("a line belongs to no block");
    end = stop;
    return part;
  });
  return { cut, tail: text.slice(end) };
}

function piece(node, { before, source }) {
  return { node, before, source, ...parts[node.type.name]?.(node, source) };
}

const list = (node, source) => {
  const spans = lines(source, "list_item_open", 1);
  if (spans.length !== node.childCount) return {};
  const { cut } = cutting(source, spans);
  return { inner: cut.map((one, i) => item(node.child(i), one)) };
};

const parts = {
  bullet_list: list,
  ordered_list: list,
  blockquote(node, source) {
    const text = source.replace(/^> ?/gm, "");
    return quoted(text) === source ? within(node, text) : {};
  },
  table(node, source) {
    const [head, rule, ...rows] = source.split("\n");
    const sources = [head, ...rows];
    if (sources.length !== node.childCount) return {};
    return { rule, inner: sources.map((row, i) => ({ node: node.child(i), source: row, ...cells(row) })) };
  },
};

function cells(row) {
  const [, open, middle, close] = row.match(/^(\s*\|)(.*)((?<!\\)\|\s*)$/) ?? [];
  return open ? { open, close, cells: middle.split(/(?<!\\)\|/) } : {};
}

function item(node, { before, source }) {
  const [all, lead, box = ""] = source.match(/^( {0,3}(?:[-*+]|\d{1,9}[.)]) {1,4})(?! )(\[[ xX]\] )?/) ?? [];
  const whole = { node, before, source, lead };
  if (!all || (node.attrs.task === null) !== (box === "")) return whole;
  const text = source.slice(all.length).replace(new RegExp(`^ {${lead.length}}`, "gm"), "");
  if (all + indented(text, lead.length) !== source) return whole;
  return { ...whole, ...within(node, text) };
}

// The pieces of what stands in a block, where they are the same when they are read alone.
function within(node, text) {
  const { pieces: inner, tail } = pieces(text);
  const isSame = inner.length === node.childCount && inner.every((one, i) => one.node.eq(node.child(i)));
  return isSame && tail === "" ? { inner: inner.map((one, i) => rooted(one, node.child(i))) } : {};
}

// The same pieces for nodes that are equal but stand in another document.
function rooted(one, node) {
  const inner = one.inner?.map((part, i) => rooted(part, node.child(i)));
  return { ...one, node, ...(inner && { inner }) };
}

export const indented = (text, width) => text.replace(/\n(?=[^\n])/g, `\n${" ".repeat(width)}`);

export const quoted = (text) => text.replace(/^/gm, "> ").replace(/^> $/gm, ">");
