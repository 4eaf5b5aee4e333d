// The words of one block as Markdown, with the fewest backslashes that still read as what was written.
import { defaultMarkdownSerializer, MarkdownSerializerState } from "prosemirror-markdown";
import { children } from "./pieces.js";
import { parse } from "./parse.js";
import { signature } from "./signature.js";

const SIGNS = /[\\`*_~[\]<>&#+\-=.)|!:@]/g;

class Words extends MarkdownSerializerState {
  constructor(kept, plainSigns) {
    super(nodes, marks, {});
    Object.assign(this, { kept, plainSigns, count: 0 });
  }

  esc(text) {
    if (this.inAutolink) return text;
    return text.replace(SIGNS, (sign) => (this.kept(this.count++) ? `\\${sign}` : sign));
  }
}

const nodes = {
  text: (state, node) => state.text(node.text),
  hard_break: lineEnd,
  soft_break: lineEnd,
  special: (state, node) => state.write(node.attrs.source),
  reference: (state, node) => state.write(node.attrs.source),
  image: (state, { attrs }) => state.write(`![${attrs.alt}](${target(attrs.src, attrs.title)})`),
};

function lineEnd(state, node) {
  state.out = state.out.replace(/[ \t]+$/, "");
  state.out += node.attrs.sign;
}

const emphasis = (plain) => {
  const sign = (state, mark) => (state.plainSigns ? plain : mark.attrs.sign);
  return { open: sign, close: sign, mixable: true, expelEnclosingWhitespace: true };
};

const marks = {
  em: emphasis("*"),
  strong: emphasis("**"),
  strike: emphasis("~~"),
  code: defaultMarkdownSerializer.marks.code,
  link: {
    open(state, mark, parent, index) {
      state.inAutolink = mark.attrs.auto && says(parent, index, mark);
      return state.inAutolink ? "<" : "[";
    },
    close(state, mark) {
      const isAuto = state.inAutolink;
      state.inAutolink = false;
      return isAuto ? ">" : `](${target(mark.attrs.href, mark.attrs.title)})`;
    },
    mixable: true,
  },
};

// Whether the words of a link are its address and nothing else.
function says(parent, index, mark) {
  const [node, next] = [parent.child(index), parent.maybeChild(index + 1)];
  const isAll = !next || !mark.isInSet(next.marks);
  return isAll && (mark.attrs.href === node.text || mark.attrs.href === `mailto:${node.text}`);
}

function target(address, title) {
  const isPlain = /^[^\s<>()\\]+(?:\([^\s<>()\\]*\)[^\s<>()\\]*)*$/.test(address);
  const to = isPlain ? address : `<${address.replace(/[<>\\]/g, "\\$&")}>`;
  return title ? `${to} "${title.replace(/["\\]/g, "\\$&")}"` : to;
}

// `within` puts the words where they will stand, so that a sign is kept only where it would mean something there.
export function words(block, within = (text) => text) {
  const asked = signature(block);
  const reads = (text) => {
    const { childCount, firstChild } = parse(within(text));
    return childCount === 1 && signature(firstChild) === asked;
  };
  for (const plainSigns of [false, true]) {
    const bare = written(block, () => false, plainSigns).text;
    if (!bare || reads(bare)) return bare;
    const every = written(block, () => true, plainSigns);
    if (reads(every.text)) return fewest(block, every.count, plainSigns, reads);
  }
  const less = bareEdges(block);
  return less.eq(block) ? written(block, () => true, true).text : words(less, within);
}

// Between a sign and a letter Markdown reads no mark: the signs at the ends of marked words are left unmarked then.
function bareEdges(block) {
  const all = children(block).flatMap((node) => {
    const [, lead, middle, trail] = node.isText
      ? node.text.match(/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su)
      : [];
    const kept = node.marks.filter(({ type }) => !/^(em|strong|strike)$/.test(type.name));
    if (!(lead || trail) || kept.length === node.marks.length) return [node];
    const { schema } = node.type;
    return [
      lead && schema.text(lead, kept),
      middle && schema.text(middle, node.marks),
      trail && schema.text(trail, kept),
    ];
  });
  return block.type.create(block.attrs, all.filter(Boolean));
}

function written(block, kept, plainSigns) {
  const state = new Words(kept, plainSigns);
  state.renderInline(nested(block));
  return { text: trimmed(state.out), count: state.count };
}

// Leaves out half of the backslashes, then halves of the rest, for as long as the words still read the same.
function fewest(block, count, plainSigns, reads) {
  const kept = new Set(Array(count).keys());
  const text = () => written(block, (i) => kept.has(i), plainSigns).text;
  const drop = (from, to) => {
    const some = [...kept].filter((i) => i >= from && i < to);
    for (const i of some) kept.delete(i);
    if (some.length === 0 || reads(text())) return;
    for (const i of some) kept.add(i);
    if (to - from < 2) return;
    const middle = Math.floor((from + to) / 2);
    drop(middle, to);
    drop(from, middle);
  };
  drop(0, count);
  return text();
}

const trimmed = (text) => text.replace(/^(?:\\?\n|[ \t])+|(?:\\?\n|[ \t])+$/g, "");

// What is marked longer is marked outside: **[here](x), there** is not [**here**](x)**, there**.
function nested(block) {
  const parts = children(block);
  const length = (mark, i) => {
    const reach = (step) => {
      let at = i;
      while (parts[at] && mark.isInSet(parts[at].marks)) at += step;
      return Math.abs(at - i);
    };
    return reach(1) + reach(-1);
  };
  const isCode = ({ type }) => Number(type.name === "code");
  const all = parts.map((part, i) =>
    part.mark(
      [...part.marks].sort(
        (a, b) => isCode(a) - isCode(b) || length(b, i) - length(a, i) || a.attrs.inner - b.attrs.inner,
      ),
    ),
  );
  return block.type.create(block.attrs, all);
}
