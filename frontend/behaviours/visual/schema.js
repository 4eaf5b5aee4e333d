// What a text is made of while it is edited visually: what the server's Markdown knows, and two kinds that keep as they are
// what this editor doesn't know: `source` among blocks, `reference` and `special` within words.
import { Schema } from "prosemirror-model";
import { shown } from "./shown.js";

const cell = (tag, role) => ({
  content: "paragraph",
  tableRole: role,
  isolating: true,
  attrs: {
    align: { default: null },
    colspan: { default: 1 },
    rowspan: { default: 1 },
    colwidth: { default: null },
  },
  parseDOM: [{ tag }],
  toDOM: ({ attrs }) => [tag, attrs.align ? { "data-align": attrs.align } : {}, 0],
});

const nodes = {
  doc: { content: "block+" },
  paragraph: { content: "inline*", group: "block", parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
  heading: {
    content: "inline*",
    group: "block",
    defining: true,
    attrs: { level: { default: 2 }, sign: { default: "#" } },
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level } })),
    toDOM: ({ attrs }) => [`h${attrs.level}`, 0],
  },
  code_block: {
    content: "text*",
    group: "block",
    marks: "",
    code: true,
    defining: true,
    attrs: { fence: { default: "```" }, info: { default: "" } },
    parseDOM: [{ tag: "pre", preserveWhitespace: "full" }],
    toDOM: () => ["pre", ["code", 0]],
  },
  source: {
    content: "text*",
    group: "block",
    marks: "",
    code: true,
    defining: true,
    parseDOM: [{ tag: "pre[data-source]", preserveWhitespace: "full", priority: 60 }],
    toDOM: () => ["pre", { "data-source": "" }, 0],
  },
  blockquote: {
    content: "block+",
    group: "block",
    defining: true,
    parseDOM: [{ tag: "blockquote" }],
    toDOM: () => ["blockquote", 0],
  },
  bullet_list: {
    content: "list_item+",
    group: "block",
    attrs: { sign: { default: "-" }, tight: { default: true } },
    parseDOM: [{ tag: "ul" }],
    toDOM: () => ["ul", 0],
  },
  ordered_list: {
    content: "list_item+",
    group: "block",
    attrs: { sign: { default: "." }, tight: { default: true }, start: { default: 1 } },
    parseDOM: [{ tag: "ol", getAttrs: (dom) => ({ start: Number(dom.getAttribute("start") ?? 1) }) }],
    toDOM: ({ attrs }) => ["ol", attrs.start === 1 ? {} : { start: attrs.start }, 0],
  },
  list_item: {
    content: "block+",
    defining: true,
    attrs: { task: { default: null } },
    parseDOM: [{ tag: "li", getAttrs: (dom) => ({ task: dom.getAttribute("data-task") }) }],
    toDOM: ({ attrs }) => ["li", attrs.task === null ? {} : { "data-task": attrs.task }, 0],
  },
  horizontal_rule: {
    group: "block",
    attrs: { sign: { default: "---" } },
    parseDOM: [{ tag: "hr" }],
    toDOM: () => ["hr"],
  },
  table: {
    content: "table_row+",
    tableRole: "table",
    isolating: true,
    group: "block",
    parseDOM: [{ tag: "table" }],
    toDOM: () => ["table", ["tbody", 0]],
  },
  table_row: {
    content: "(table_cell | table_header)*",
    tableRole: "row",
    parseDOM: [{ tag: "tr" }],
    toDOM: () => ["tr", 0],
  },
  table_cell: cell("td", "cell"),
  table_header: cell("th", "header_cell"),
  text: { group: "inline" },
  hard_break: {
    inline: true,
    group: "inline",
    selectable: false,
    attrs: { sign: { default: "\\\n" } },
    leafText: () => "\n",
    parseDOM: [{ tag: "br" }],
    toDOM: () => ["br"],
  },
  // A line that ends in the source alone: readers see a space.
  soft_break: {
    inline: true,
    group: "inline",
    selectable: false,
    attrs: { sign: { default: "\n" } },
    leafText: () => " ",
    parseDOM: [{ tag: "span[data-soft]" }],
    toDOM: () => ["span", { "data-soft": "" }, " "],
  },
  // A sign that was written with a backslash or by its name.
  special: {
    inline: true,
    group: "inline",
    selectable: false,
    attrs: { text: {}, source: {} },
    leafText: ({ attrs }) => attrs.text,
    parseDOM: [
      {
        tag: "span[data-special]",
        getAttrs: ({ dataset, textContent }) => ({ text: textContent, source: dataset.special }),
      },
    ],
    toDOM: ({ attrs }) => ["span", { "data-special": attrs.source }, attrs.text],
  },
  reference: {
    inline: true,
    group: "inline",
    attrs: { source: {} },
    leafText: ({ attrs }) => attrs.source,
    parseDOM: [{ tag: "span[data-reference]", getAttrs: ({ dataset }) => ({ source: dataset.reference }) }],
    toDOM: ({ attrs }) => [
      "span",
      { "data-reference": attrs.source, title: attrs.source },
      shown(attrs.source),
    ],
  },
  image: {
    inline: true,
    group: "inline",
    attrs: { src: {}, alt: { default: "" }, title: { default: "" } },
    leafText: ({ attrs }) => attrs.alt,
    parseDOM: [
      { tag: "img[data-src]", getAttrs: pictured },
      { tag: "span[data-src]", getAttrs: pictured },
    ],
    toDOM: ({ attrs: { src, alt, title } }) => {
      const kept = { "data-src": src, "data-alt": alt, title: title || src };
      const [, file] = src.match(/^file:(\d+)$/) ?? [];
      return file ? ["img", { ...kept, src: `/files/${file}`, alt }] : ["span", kept, alt || src];
    },
  },
};

function pictured({ dataset, title }) {
  return { src: dataset.src, alt: dataset.alt ?? "", title: title === dataset.src ? "" : title };
}

const signed = (tag, sign, more = []) => ({
  attrs: { sign: { default: sign }, inner: { default: 0 } },
  parseDOM: [{ tag }, ...more],
  toDOM: () => [tag, 0],
});

const marks = {
  // Leads nowhere while it is edited: a press puts the caret into its words.
  link: {
    attrs: { href: {}, title: { default: "" }, auto: { default: false }, inner: { default: 0 } },
    inclusive: false,
    parseDOM: [
      { tag: "a[data-href]", getAttrs: ({ dataset, title }) => ({ href: dataset.href, title }) },
      {
        tag: "a[href]",
        getAttrs: (dom) =>
          /^(https?|mailto):/.test(dom.getAttribute("href")) && { href: dom.getAttribute("href") },
      },
    ],
    toDOM: ({ attrs }) => ["a", { "data-href": attrs.href, ...(attrs.title && { title: attrs.title }) }, 0],
  },
  em: signed("em", "*", [{ tag: "i" }]),
  strong: signed("strong", "**", [{ tag: "b" }]),
  strike: signed("s", "~~", [{ tag: "del" }]),
  code: { code: true, parseDOM: [{ tag: "code" }], toDOM: () => ["code", 0] },
};

export const schema = new Schema({ nodes, marks });
