// Lets a textarea grow with its text where CSS cannot (field-sizing: content). Nothing to set.
import { Controller } from "@hotwired/stimulus";

export default class extends Controller {
  connect() {
    if (globalThis.CSS?.supports?.("field-sizing: content")) return;
    this.grow = () => {
      this.element.style.height = "auto";
      this.element.style.height = `${this.element.scrollHeight + 2}px`;
    };
    this.element.addEventListener("input", this.grow);
    this.element.addEventListener("autosave:restored", this.grow);
    this.grow();
  }

  disconnect() {
    if (this.grow) this.element.removeEventListener("input", this.grow);
  }
}
