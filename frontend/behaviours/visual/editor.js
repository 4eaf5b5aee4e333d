// The visual editor itself, in a chunk of its own: ProseMirror over a Markdown text.
//   open(text) → undefined where the text would not survive, else what mount() takes
//   mount(opened, { words, attributes, changed }) → { dom, destroy, focus }
// `words(name)` is the name of a tool; `changed(markdown)` hears every change, with the bytes of what was not touched.
import { part } from "../options.js";
import { gapCursor } from "prosemirror-gapcursor";
import { history } from "prosemirror-history";
import { Slice } from "prosemirror-model";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { asking } from "./ask.js";
import { addImage, linkAt, setLink } from "./commands.js";
import { ended, ending } from "./ending.js";
import { keys } from "./keys.js";
import { parse } from "./parse.js";
import { rules } from "./rules.js";
import { schema } from "./schema.js";
import { tables } from "./tables.js";
import { itemView } from "./task.js";
import { toolbar } from "./tools.js";
import { write } from "./write.js";

export { open } from "./text.js";

export function mount({ doc, source }, { words, attributes, changed }) {
  const dom = part("div", "", { class: "visual-editor" });
  const run = (command, isStaying = false) => {
    command(view.state, view.dispatch, view);
    if (!isStaying && question.dom.hidden) view.focus();
  };
  const question = asking(words, () => view.focus());
  const ask = questions(question, run);
  const tools = toolbar(run, words, ask);
  dom.append(tools.dom, question.dom);

  const view = new EditorView(dom, {
    state: EditorState.create({
      doc: ended(doc),
      plugins: [rules(), ...keys(ask.link), history(), gapCursor(), ...tables(), ending()],
    }),
    attributes: { class: "prose visual-text", role: "textbox", "aria-multiline": "true", ...attributes },
    nodeViews: { list_item: itemView },
    clipboardTextParser: (text, $at, plain) => (plain || $at.parent.type.spec.code ? null : pasted(text)),
    clipboardTextSerializer: copied,
    transformPastedHTML: unstyled,
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      tools.show(view.state);
      if (transaction.docChanged) changed(write(view.state.doc, source));
    },
  });
  tools.show(view.state);
  const destroy = () => {
    view.destroy();
    dom.remove();
  };
  return { dom, destroy, focus: () => view.focus() };
}

const questions = (question, run) => ({
  link(state, dispatch) {
    if (state.selection.$from.parent.type.spec.code) return false;
    if (!dispatch) return true;
    const link = linkAt(state);
    const fields = [["address", link.href], ...(link.from === link.to ? [["text", link.text]] : [])];
    question.open(fields, (answer) => answer && run(setLink(link, answer[0], answer[1])));
    return true;
  },
  image(state, dispatch) {
    if (state.selection.$from.parent.type.spec.code) return false;
    if (!dispatch) return true;
    const done = (answer) => answer?.[0] && run(addImage(answer[0], answer[1]));
    question.open(
      [
        ["address", ""],
        ["shows", ""],
      ],
      done,
    );
    return true;
  },
});

// Text that is put in is read as Markdown, and what is taken out is Markdown.
function pasted(text) {
  return Slice.maxOpen(parse(text.replace(/\r\n?/g, "\n")).content);
}

// The content policy would complain of each style.
const unstyled = (html) =>
  html.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, ""));

function copied(slice) {
  const doc = schema.topNodeType.createAndFill(null, slice.content);
  return doc
    ? write(doc, { pieces: [], tail: "" })
    : slice.content.textBetween(0, slice.content.size, "\n\n", "\n");
}
