// Edits a Markdown text as it will look. The textarea stays the one truth: each change is written into it as Markdown and
// `input` is heard there. What was not touched keeps its bytes; a text that would not keep them stays in Markdown.
//   <div data-controller="visual-editor" data-visual-editor-markdown-value="Markdown"
//       data-visual-editor-visual-value="Visual" data-visual-editor-switch-value="How to write"
//       data-visual-editor-kept-value="This text can't be edited visually without changing it."
//       data-visual-editor-failed-value="The visual editor could not be loaded."
//       data-word-bold="Bold" …>
//     <textarea data-visual-editor-target="source">
// The words: tools (of the row), undo, redo, style (of a block), text, heading, block, bold, italic, strike, code, link, list,
// numbers, task, quote, table, image, rule, row, column, no-row, no-column, address, shows (an image), apply, cancel.
// The library loads when somebody first chooses "Visual".
import { Controller } from "@hotwired/stimulus";
import { announce } from "./announce.js";
import { part } from "./options.js";

const HEARD = ["input", "autosave:restored"];

export default class extends Controller {
  static targets = ["source"];
  static values = { markdown: String, visual: String, switch: String, kept: String, failed: String };

  connect() {
    this.sourceTarget.hidden = false;
    for (const old of this.element.querySelectorAll("[data-visual-made]")) old.remove();
    this.buttons = [
      this.button(this.markdownValue, () => this.close()),
      this.button(this.visualValue, () => this.open()),
    ];
    const group = part("div", "", { class: "button-group", role: "group", "aria-label": this.switchValue });
    group.append(...this.buttons);
    this.notice = part("p", "", { class: "hint", role: "status", hidden: "" });
    this.top = part("div", "", { class: "visual-switch", "data-visual-made": "" });
    this.top.append(group, this.notice);
    this.element.prepend(this.top);
    for (const name of HEARD) this.sourceTarget.addEventListener(name, this);
    this.element.addEventListener("turbo:before-morph-element", this.stay);
    this.show();
  }

  disconnect() {
    for (const name of HEARD) this.sourceTarget.removeEventListener(name, this);
    this.element.removeEventListener("turbo:before-morph-element", this.stay);
    this.close();
    this.top.remove();
  }

  // Somebody else wrote into the text: a draft that was put back, a file.
  handleEvent() {
    if (!this.editor || this.sourceTarget.value === this.written) return;
    this.close();
    this.open();
  }

  // A refreshed page knows nothing of what was made here.
  stay(event) {
    if (event.target === event.currentTarget) event.preventDefault();
  }

  button(name, act) {
    const button = part("button", name, { type: "button", class: "button button-sm" });
    button.addEventListener("click", act);
    return button;
  }

  async open() {
    if (this.editor || this.isOpening) return;
    this.isOpening = true;
    this.buttons[1].setAttribute("aria-busy", "true");
    try {
      const { open, mount } = await import("./visual/editor.js");
      if (this.element.isConnected) this.start(open(this.sourceTarget.value), mount);
    } catch (error) {
      console.error(error);
      this.close();
      this.say(this.failedValue);
    }
    this.isOpening = false;
    this.buttons[1].removeAttribute("aria-busy");
  }

  start(opened, mount) {
    if (!opened) return this.say(this.keptValue);
    this.say("");
    this.written = this.sourceTarget.value;
    this.editor = mount(opened, {
      words: (name) => this.element.getAttribute(`data-word-${name}`) ?? name,
      attributes: this.described,
      changed: (markdown) => this.write(markdown),
    });
    this.editor.dom.setAttribute("data-visual-made", "");
    this.sourceTarget.after(this.editor.dom);
    return this.show();
  }

  write(markdown) {
    if (markdown === this.written) return;
    this.written = markdown;
    this.sourceTarget.value = markdown;
    this.sourceTarget.dispatchEvent(new Event("input", { bubbles: true }));
  }

  close() {
    const wasOpen = Boolean(this.editor);
    this.editor?.destroy();
    this.editor = undefined;
    this.say("");
    this.show();
    // The field could not grow with its text while it was hidden.
    if (wasOpen) this.sourceTarget.dispatchEvent(new Event("autosave:restored"));
  }

  show() {
    const isVisual = Boolean(this.editor);
    this.sourceTarget.hidden = isVisual;
    for (const [i, button] of this.buttons.entries()) {
      button.setAttribute("aria-pressed", String(isVisual === (i === 1)));
    }
  }

  say(sentence) {
    this.notice.hidden = !sentence;
    this.notice.textContent = sentence;
    announce(sentence);
  }

  // The visual text is named and explained as the textarea is.
  get described() {
    const name =
      this.sourceTarget.labels?.[0]?.textContent ?? this.sourceTarget.getAttribute("aria-label") ?? "";
    const about = this.sourceTarget.getAttribute("aria-describedby");
    const wrong = this.sourceTarget.getAttribute("aria-invalid");
    return {
      "aria-label": name,
      ...(about && { "aria-describedby": about }),
      ...(wrong && { "aria-invalid": wrong }),
    };
  }
}
