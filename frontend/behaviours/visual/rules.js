// Markdown that is typed becomes what it means: "## " a heading, "- " a list, **words** bold.
import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from "prosemirror-inputrules";
import { schema } from "./schema.js";

const { nodes, marks } = schema;

const between = (pattern, type) =>
  new InputRule(pattern, (state, [all, lead, words], start, end) => {
    const from = start + lead.length;
    const $from = state.doc.resolve(from);
    if (!$from.parent.type.allowsMarkType(type) || marks.code.isInSet($from.marks())) return null;
    const sign = (all.length - lead.length - words.length + 1) >> 1;
    const tr = state.tr.delete(from + sign + words.length, end).delete(from, from + sign);
    return tr.addMark(from, from + words.length, type.create()).removeStoredMark(type);
  });

const box = new InputRule(/^\[([ xX])\] $/, (state, [, sign], start, end) => {
  const $start = state.doc.resolve(start);
  const item = $start.node(-1);
  if (item?.type !== nodes.list_item || $start.index(-1) !== 0) return null;
  return state.tr.delete(start, end).setNodeAttribute($start.before(-1), "task", sign);
});

export const rules = () =>
  inputRules({
    rules: [
      textblockTypeInputRule(/^(#{1,6}) $/, nodes.heading, ([, signs]) => ({ level: signs.length })),
      textblockTypeInputRule(/^``` $/, nodes.code_block),
      wrappingInputRule(/^([-*+]) $/, nodes.bullet_list, ([, sign]) => ({ sign })),
      wrappingInputRule(
        /^(\d{1,9})([.)]) $/,
        nodes.ordered_list,
        ([, start, sign]) => ({ start: Number(start), sign }),
        ([, start], list) => list.childCount + list.attrs.start === Number(start),
      ),
      wrappingInputRule(/^> $/, nodes.blockquote),
      box,
      between(/(^|[^*\\])\*\*([^*\s](?:[^*]*[^*\s])?)\*\*$/, marks.strong),
      between(/(^|[^*\\])\*([^*\s](?:[^*]*[^*\s])?)\*$/, marks.em),
      between(/(^|[^_\p{L}\p{N}\\])_([^_\s](?:[^_]*[^_\s])?)_$/u, marks.em),
      between(/(^|[^~\\])~~([^~\s](?:[^~]*[^~\s])?)~~$/, marks.strike),
      between(/(^|[^`\\])`([^`]+)`$/, marks.code),
    ],
  });
