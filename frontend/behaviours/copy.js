// Copies a link or a text and says so in a toast.
//   <button data-controller="copy" data-action="copy#copy" data-copy-text-value="/posts/12">
//   A value that starts with "/" becomes a whole address. data-copy-said-value="Code copied" is optional.
import { Controller } from "@hotwired/stimulus";
import { showToast } from "./toast.js";
import { word } from "./words.js";

export default class extends Controller {
  static values = { text: String, said: String };

  async copy(event) {
    event.preventDefault();
    const text = this.textValue.startsWith("/")
      ? new URL(this.textValue, location.origin).href
      : this.textValue;
    try {
      await navigator.clipboard.writeText(text);
      showToast(this.saidValue || word("linkCopied"));
    } catch {
      showToast(word("notCopied", { text }), { kind: "bad" });
    }
  }
}
