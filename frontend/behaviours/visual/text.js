// A text that can be edited visually, or undefined where it can't be without loss: { doc, source }, where `source` is
// what the words are written back with. A block that would not come back as it was is edited as its source.
import { parse } from "./parse.js";
import { pieces } from "./pieces.js";
import { schema } from "./schema.js";
import { letters, signature } from "./signature.js";
import { block, write } from "./write.js";

export const MOST = 200_000;

export function open(text) {
  if (text.length > MOST || /[\0\r]/.test(text)) return undefined;
  try {
    const source = pieces(text);
    source.pieces = source.pieces.map((one) => (comesBack(one) ? one : locked(one)));
    const all = source.pieces.map(({ node }) => node);
    const doc = schema.node("doc", null, all.length === 0 ? [schema.node("paragraph")] : all);
    return write(doc, source) === text ? { doc, source } : undefined;
  } catch {
    return undefined;
  }
}

// Written anew it must read the same and have every letter.
function comesBack({ node, source }) {
  const anew = block(node);
  const again = parse(anew);
  const isSame = again.childCount === 1 && signature(again.firstChild) === signature(node);
  return isSame && letters(anew) === letters(source);
}

function locked({ before, source }) {
  return { before, source, node: schema.node("source", null, source ? [schema.text(source)] : []) };
}
