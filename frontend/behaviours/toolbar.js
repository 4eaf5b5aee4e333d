// Buttons that write Markdown: <div data-controller="toolbar"> <textarea data-toolbar-target="field"
//     data-action="keydown->toolbar#key">
//   <div data-action="click->toolbar#apply"> <button type="button" data-mark="bold">
// Marks: bold italic code block link list numbers quote task. Control with b, i, k writes bold, italic, link;
// Control with Enter sends the form.
import { Controller } from "@hotwired/stimulus";
import { edit } from "./markdown-edit.js";
import { replaceText } from "./replace-text.js";

const KEYS = { b: "bold", i: "italic", k: "link" };

export default class extends Controller {
  static targets = ["field"];

  apply(event) {
    const button = event.target.closest("[data-mark]");
    if (button) this.write(button.dataset.mark);
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
