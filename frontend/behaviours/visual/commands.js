// What the tools and keys do: ProseMirror commands, (state, dispatch) => whether it can be done here.
import { lift, setBlockType, toggleMark, wrapIn } from "prosemirror-commands";
import { liftListItem, splitListItem, wrapInList } from "prosemirror-schema-list";
import { TextSelection } from "prosemirror-state";
import { isInTable } from "prosemirror-tables";
import { schema } from "./schema.js";

const { nodes, marks } = schema;

export const bold = toggleMark(marks.strong);
export const italic = toggleMark(marks.em);
export const strike = toggleMark(marks.strike);
export const code = toggleMark(marks.code);

// The nearest block around the caret that fits, with where it begins.
export function around(state, fits) {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth);
    if (fits(node)) return { node, at: $from.before(depth) };
  }
  return undefined;
}

const isList = (node) => node.type === nodes.bullet_list || node.type === nodes.ordered_list;
const listAround = (state) => around(state, isList);
const itemAround = (state) => around(state, (node) => node.type === nodes.list_item);

// Which of the three kinds of list the caret is in: "list", "numbers" or "task".
export function listKind(state) {
  const list = listAround(state)?.node;
  if (!list) return undefined;
  if (list.type === nodes.ordered_list) return "numbers";
  return itemAround(state).node.attrs.task === null ? "list" : "task";
}

export const asList = (kind) => (state, dispatch, view) => {
  if (listKind(state) === kind) return liftListItem(nodes.list_item)(state, dispatch, view);
  const type = kind === "numbers" ? nodes.ordered_list : nodes.bullet_list;
  if (listAround(state)) {
    dispatch?.(turned(state.tr, state, type, kind));
    return true;
  }
  return wrapInList(type)(
    state,
    dispatch && ((tr) => dispatch(turned(tr, state.apply(tr), type, kind))),
    view,
  );
};

// The list around the caret as another kind; boxes only on the items that are chosen, unless all lose theirs.
function turned(tr, state, type, kind) {
  const { node: list, at } = listAround(state);
  if (list.type !== type) tr.setNodeMarkup(at, type, { tight: list.attrs.tight });
  const { from, to } = state.selection;
  list.forEach((item, offset) => {
    const start = at + 1 + offset;
    if (start > to || start + item.nodeSize < from) return;
    const task = kind === "task" ? (item.attrs.task ?? " ") : null;
    if (task !== item.attrs.task) tr.setNodeAttribute(start, "task", task);
  });
  return tr;
}

// The next item of a list of tasks is a task that is still to do.
export function splitItem(state, dispatch) {
  const item = itemAround(state)?.node;
  if (!item) return false;
  return splitListItem(nodes.list_item, { task: item.attrs.task === null ? null : " " })(state, dispatch);
}

export const isQuoted = (state) => Boolean(around(state, (node) => node.type === nodes.blockquote));

export const quote = (state, dispatch) =>
  (isQuoted(state) ? lift : wrapIn(nodes.blockquote))(state, dispatch);

// The styles of a block by name: "text", "block", or "1" to "4" for a heading.
export const style = (name) => {
  if (name === "text") return setBlockType(nodes.paragraph);
  if (name === "block") return setBlockType(nodes.code_block);
  return setBlockType(nodes.heading, { level: Number(name) });
};

export function styleOf(state) {
  const { parent } = state.selection.$from;
  if (parent.type === nodes.heading) return String(parent.attrs.level);
  return parent.type.spec.code ? "block" : "text";
}

export function lineBreak(state, dispatch) {
  const { parent } = state.selection.$from;
  if (isInTable(state) || parent.type !== nodes.paragraph) return false;
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
}

export function rule(state, dispatch) {
  if (isInTable(state)) return false;
  dispatch?.(state.tr.replaceSelectionWith(nodes.horizontal_rule.create()).scrollIntoView());
  return true;
}

export function table(state, dispatch) {
  const { $from } = state.selection;
  if (isInTable(state) || $from.parent.type.spec.code) return false;
  const row = (type) => nodes.table_row.create(null, [type.createAndFill(), type.createAndFill()]);
  const made = nodes.table.create(null, [
    row(nodes.table_header),
    row(nodes.table_cell),
    row(nodes.table_cell),
  ]);
  if (dispatch) {
    const after = $from.after();
    const tr = state.tr.insert(after, made);
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(after + 3))).scrollIntoView());
  }
  return true;
}

// The words and the address that a link is asked for: what is chosen, or the link the caret is in.
export function linkAt(state) {
  const { from, to, $from, empty } = state.selection;
  if (!empty) {
    const [mark] = $from.marksAcross(state.selection.$to)?.filter(({ type }) => type === marks.link) ?? [];
    return { from, to, href: mark?.attrs.href ?? "", text: state.doc.textBetween(from, to, " ", " ") };
  }
  const mark = marks.link.isInSet($from.marks());
  if (!mark) return { from, to, href: "", text: "" };
  let [start, end] = [from, from];
  $from.parent.forEach((node, offset) => {
    const at = $from.start() + offset;
    if (!mark.isInSet(node.marks) || at > end || at + node.nodeSize < start) return;
    start = Math.min(start, at);
    end = at + node.nodeSize;
  });
  return { from: start, to: end, href: mark.attrs.href, text: state.doc.textBetween(start, end, " ", " ") };
}

export const setLink =
  ({ from, to }, href, text) =>
  (state, dispatch) => {
    const tr = state.tr;
    if (from === to && href) tr.insertText(text || href, from);
    const end = from === to && href ? from + (text || href).length : to;
    tr.removeMark(from, end, marks.link);
    if (href) tr.addMark(from, end, marks.link.create({ href }));
    dispatch(tr.removeStoredMark(marks.link).scrollIntoView());
    return true;
  };

export const addImage = (src, alt) => (state, dispatch) => {
  dispatch(state.tr.replaceSelectionWith(nodes.image.create({ src, alt: alt.replace(/[[\]\\\n]/g, " ") })));
  return true;
};
