import { children } from "./pieces.js";

// What a document says, without how it was written: two with the same signature read the same.
export function signature(node) {
  if (node.isTextblock)
    return JSON.stringify([named(node), node.type.spec.code ? node.textContent : said(node)]);
  const inner = children(node).filter((child) => !isEmpty(child));
  return JSON.stringify([named(node), inner.map(signature)]);
}

export const isEmpty = (node) => node.type.name === "paragraph" && node.childCount === 0;

const matters = {
  heading: ({ level }) => level,
  code_block: ({ info }) => info.trim(),
  ordered_list: ({ start }) => start,
  list_item: ({ task }) => task?.toLowerCase(),
  table_header: ({ align }) => align,
  table_cell: ({ align }) => align,
};

const named = (node) => [node.type.name, matters[node.type.name]?.(node.attrs)];

// Words with what they are marked as. Spaces are left out: Markdown moves them out of marks and off the ends of lines.
function said(block) {
  const parts = [];
  block.forEach((node) => {
    const add = (text) => {
      const key = JSON.stringify(node.marks.map(meant).sort());
      if (parts.at(-1)?.key === key && parts.at(-1).text !== "\n" && text !== "\n") parts.at(-1).text += text;
      else if (text) parts.push({ key, text });
    };
    if (node.isText) add(node.text.replace(/\s/g, ""));
    else if (node.type.name === "special") add(node.attrs.text.replace(/\s/g, ""));
    else if (node.type.name === "hard_break") parts.push({ text: "\n" });
    else if (node.type.name !== "soft_break") add(`\0${JSON.stringify([node.type.name, node.attrs])}`);
  });
  while (parts[0]?.text === "\n") parts.shift();
  while (parts.at(-1)?.text === "\n") parts.pop();
  return parts.filter(({ text }) => text !== "\n" || canBreak(block));
}

const canBreak = (block) => block.type.name !== "heading";
const meant = ({ type, attrs }) => [type.name, attrs.href, attrs.title];

// The letters and digits of a source, without the numbers before items: what a new writing of it must have as well.
export const letters = (source) =>
  source.replace(/^(?:[\s>*+-]|\d{1,9}[.)]\s)+/gm, "").replace(/[^\p{L}\p{N}]/gu, "");
