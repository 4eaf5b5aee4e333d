// Buttons that write Markdown: <div data-controller="toolbar"> <textarea data-toolbar-target="field"
//     data-action="keydown->toolbar#key">
//   <div data-action="click->toolbar#apply"> <button type="button" data-mark="bold">
// Marks: bold italic code block link list numbers quote task. Control with b, i, k writes bold, italic, link;
// Control with Enter sends the form. Enter alone goes on with a list, and ends it in an empty item.
import { Controller } from "@hotwired/stimulus";
import { edit, newline } from "./markdown-edit.js";
import { replaceText } from "./replace-text.js";

const KEYS = { b: "bold", i: "italic", k: "link" };

export default class extends Controller {
  static targets = ["field"];

  apply(event) {
    const button = event.target.closest("[data-mark]");
    if (button) this.write(button.dataset.mark);
  }

  key(event) {
    if (event.key === "Enter" && !event.shiftKey) this.enter(event);
    if (event.defaultPrevented || !(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing)
      return;
    const mark = KEYS[event.key.toLowerCase()];
    if (event.key !== "Enter" && !mark) return;
    event.preventDefault();
    event.stopPropagation();
    if (mark) this.write(mark);
    else this.fieldTarget.form.requestSubmit();
  }

  enter(event) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const change = newline(this.state);
    if (!change) return;
    event.preventDefault();
    this.change(change);
  }

  write(mark) {
    this.change(edit(mark, this.state));
  }

  change({ from, to, insert, start, end }) {
    replaceText(this.fieldTarget, from, to, insert);
    this.fieldTarget.setSelectionRange(start, end);
  }

  get state() {
    const { value, selectionStart, selectionEnd } = this.fieldTarget;
    return { text: value, start: selectionStart, end: selectionEnd };
  }
}
