// Markdown's tables have one row of heads, the first, and one alignment for each column.
import { Plugin } from "prosemirror-state";
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  isInTable,
  tableEditing,
} from "prosemirror-tables";
import { schema } from "./schema.js";

const { table, table_cell: plain, table_header: head } = schema.nodes;

export const tableTools = {
  row: addRowAfter,
  column: addColumnAfter,
  "no-row": deleteRow,
  "no-column": deleteColumn,
};

export { isInTable };

export const tables = () => [
  tableEditing(),
  new Plugin({
    appendTransaction(transactions, _, { doc, tr }) {
      if (!transactions.some(({ docChanged }) => docChanged)) return null;
      doc.descendants((node, at) => {
        if (node.type === table) even(tr, node, at);
        return !node.isTextblock;
      });
      return tr.docChanged ? tr : null;
    },
  }),
];

function even(tr, node, at) {
  node.forEach((row, before, i) => {
    row.forEach((cell, offset, column) => {
      const type = i === 0 ? head : plain;
      const align = node.firstChild.maybeChild(column)?.attrs.align ?? null;
      if (cell.type !== type || cell.attrs.align !== align) {
        tr.setNodeMarkup(at + before + offset + 2, type, { align });
      }
    });
  });
}
