// An empty line below a table, code or a rule that ends the text, to go on writing in. Empty lines are never written.
import { Plugin } from "prosemirror-state";
import { schema } from "./schema.js";

const { code_block, source, table, horizontal_rule, paragraph } = schema.nodes;
const closed = [code_block, source, table, horizontal_rule];

const needsLine = (doc) => closed.includes(doc.lastChild.type);

export const ended = (doc) => (needsLine(doc) ? doc.copy(doc.content.addToEnd(paragraph.create())) : doc);

export const ending = () =>
  new Plugin({
    appendTransaction: (_, __, { doc, tr }) =>
      needsLine(doc) ? tr.insert(doc.content.size, paragraph.create()) : null,
  });
