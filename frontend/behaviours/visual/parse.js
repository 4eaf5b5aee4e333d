// Markdown to what is edited. Nothing is thrown away on the way: what this doesn't know stays a piece of source.
import MarkdownIt from "markdown-it";
import { MarkdownParser } from "prosemirror-markdown";
import { schema } from "./schema.js";

// Links by a name that is explained elsewhere stay words, so that a block means the same wherever it is read.
const tokenizer = new MarkdownIt("commonmark", { html: true })
  .enable(["table", "strikethrough"])
  .disable(["reference", "text_join"]);
tokenizer.set({ maxNesting: 100 });
tokenizer.normalizeLink = (address) => address;
tokenizer.normalizeLinkText = (text) => text;
tokenizer.validateLink = () => true;

const whole = /(?:@\[(?:\\.|[^\]\\\n])*\]\([a-z]+:\d+\)|\[\]\([^()\s]*\))/y;

tokenizer.inline.ruler.before("link", "reference", (state, silent) => {
  whole.lastIndex = state.pos;
  const [found] = whole.exec(state.src) ?? [];
  if (!found) return false;
  if (!silent) state.push("reference", "", 0).content = found;
  state.pos += found.length;
  return true;
});
// Without this an @ would be swallowed with the words before it.
tokenizer.inline.ruler.at("text", (state, silent) => {
  const stop = state.src.slice(state.pos).search(/[\n!#$%&*+\-:<=>@[\\\]^_`{}~]/);
  const end = stop < 0 ? state.posMax : Math.min(state.posMax, state.pos + stop);
  if (end === state.pos) return false;
  if (!silent) state.pending += state.src.slice(state.pos, end);
  state.pos = end;
  return true;
});

// A line's end with the spaces around it, which are no words but may be meant.
tokenizer.inline.ruler.at("newline", (state, silent) => {
  const [end] = state.src.slice(state.pos).match(/^\n[ \t]*/) ?? [];
  if (!end) return false;
  if (!silent) {
    const [spaces] = state.pending.match(/ *$/);
    state.pending = state.pending.slice(0, state.pending.length - spaces.length);
    state.push(spaces.length > 1 ? "hardbreak" : "softbreak", "br", 0).markup = spaces + end;
  }
  state.pos += end.length;
  return true;
});

// A task's box belongs to its item, and the words of a cell to a paragraph.
tokenizer.core.ruler.before("inline", "tasks", ({ tokens }) => {
  for (const [i, token] of tokens.entries()) {
    if (token.type !== "inline" || tokens[i - 2]?.type !== "list_item_open") continue;
    if (tokens[i - 1].type !== "paragraph_open") continue;
    const [box, sign] = token.content.match(/^\[([ xX])\] (?=\S)/) ?? [];
    if (!box) continue;
    tokens[i - 2].meta = { task: sign };
    token.content = token.content.slice(box.length);
  }
});
tokenizer.core.ruler.push("cells", (state) => {
  const paragraph = (name, nesting, { level }) =>
    Object.assign(new state.Token(name, "p", nesting), { level });
  state.tokens = state.tokens.flatMap((token, i) => {
    if (!/^t[hd]_open$/.test(state.tokens[i - 1]?.type)) return [token];
    return [paragraph("paragraph_open", 1, token), token, paragraph("paragraph_close", -1, token)];
  });
});

const align = (token) => ({ align: token.attrGet("style")?.match(/text-align:(\w+)/)?.[1] ?? null });
const sign = (token) => ({ sign: token.markup });

// How many marks open right before this one: which is outside is not told by the words where all mark the same.
const inner = (tokens, at) =>
  /^(em|strong|s|link)_open$/.test(tokens[at - 1]?.type) ? inner(tokens, at - 1) + 1 : 0;
const marked = (token, tokens, at) => ({ sign: token.markup, inner: inner(tokens, at) });

function isTight(tokens, at) {
  const level = tokens[at].level;
  for (let i = at + 1; tokens[i].level > level; i++) {
    if (tokens[i].type === "paragraph_open" && tokens[i].level === level + 2) return tokens[i].hidden;
  }
  return true;
}

const parser = new MarkdownParser(schema, tokenizer, {
  paragraph: { block: "paragraph" },
  heading: {
    block: "heading",
    getAttrs: (token) => ({ level: Number(token.tag.slice(1)), sign: token.markup[0] }),
  },
  blockquote: { block: "blockquote" },
  bullet_list: {
    block: "bullet_list",
    getAttrs: (token, tokens, i) => ({ ...sign(token), tight: isTight(tokens, i) }),
  },
  ordered_list: {
    block: "ordered_list",
    getAttrs: (token, tokens, i) => ({
      ...sign(token),
      tight: isTight(tokens, i),
      start: Number(token.attrGet("start") ?? 1),
    }),
  },
  list_item: { block: "list_item", getAttrs: (token) => ({ task: token.meta?.task ?? null }) },
  code_block: { block: "code_block", noCloseToken: true, getAttrs: () => ({ fence: "" }) },
  fence: {
    block: "code_block",
    noCloseToken: true,
    getAttrs: ({ markup, info }) => ({ fence: markup, info }),
  },
  html_block: { block: "source", noCloseToken: true },
  hr: { node: "horizontal_rule", getAttrs: sign },
  table: { block: "table" },
  thead: { ignore: true },
  tbody: { ignore: true },
  tr: { block: "table_row" },
  th: { block: "table_header", getAttrs: align },
  td: { block: "table_cell", getAttrs: align },
  hardbreak: { node: "hard_break", getAttrs: (token) => ({ sign: token.markup || "\\\n" }) },
  softbreak: { node: "soft_break", getAttrs: sign },
  text_special: { node: "special", getAttrs: ({ content, markup }) => ({ text: content, source: markup }) },
  reference: { node: "reference", getAttrs: ({ content }) => ({ source: content }) },
  html_inline: { node: "reference", getAttrs: ({ content }) => ({ source: content }) },
  image: {
    node: "image",
    getAttrs: (token) => ({
      src: token.attrGet("src"),
      alt: token.content,
      title: token.attrGet("title") ?? "",
    }),
  },
  link: {
    mark: "link",
    getAttrs: (token, tokens, i) => ({
      href: token.attrGet("href"),
      title: token.attrGet("title") ?? "",
      auto: token.info === "auto",
      inner: inner(tokens, i),
    }),
  },
  em: { mark: "em", getAttrs: marked },
  strong: { mark: "strong", getAttrs: marked },
  s: { mark: "strike", getAttrs: marked },
  code_inline: { mark: "code" },
});

// The whole text as a document.
export const parse = (text) => parser.parse(text);

// The lines that each of its blocks came from: [first, one after the last]; those within a block with `level` above 0.
export function lines(text, type, level = 0) {
  return tokenizer
    .parse(text, {})
    .filter((token) => token.level === level && token.nesting >= 0 && (!type || token.type === type))
    .map((token) => token.map);
}
