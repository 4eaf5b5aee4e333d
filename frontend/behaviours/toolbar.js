// Buttons that write Markdown: <div data-controller="toolbar"> <textarea data-toolbar-target="field"
//     data-action="keydown->toolbar#key">
//   <button type="button" data-action="toolbar#apply" data-toolbar-mark-param="bold">
// Marks: bold italic code block link list numbers quote task. Control with b, i, k writes bold, italic, link;
// Control with Enter sends the form.
import { Controller } from "@hotwired/stimulus";
import { edit } from "./markdown-edit.js";
import { replaceText } from "./replace-text.js";

const KEYS = { b: "bold", i: "italic", k: "link" };

export default class extends Controller {
  static targets = ["field"];

  apply({ params }) {
    this.write(params.mark);
  }

  key(event) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
    const mark = KEYS[event.key.toLowerCase()];
    if (event.key !== "Enter" && !mark) return;
    event.preventDefault();
    event.stopPropagation();
    if (mark) this.write(mark);
    else this.fieldTarget.form.requestSubmit();
  }

  write(mark) {
    const field = this.fieldTarget;
    const state = { text: field.value, start: field.selectionStart, end: field.selectionEnd };
    const change = edit(mark, state);
    replaceText(field, change.from, change.to, change.insert);
    field.setSelectionRange(change.start, change.end);
  }
}
