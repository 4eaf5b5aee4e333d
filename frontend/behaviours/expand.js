// Shortens a long text until it is asked for:
//   <div data-controller="expand"> <div class="prose" data-expand-target="text">
//     <button hidden data-expand-target="button" data-action="expand#open" aria-expanded="false">
// The button shows only where something is cut. Without the behaviour the whole text is there.
import { Controller } from "@hotwired/stimulus";

export default class extends Controller {
  static targets = ["text", "button"];

  connect() {
    if (!this.buttonTarget.hidden) return;
    this.textTarget.toggleAttribute("data-clamped", true);
    const cut = this.textTarget.scrollHeight > this.textTarget.clientHeight + 8;
    if (cut) this.buttonTarget.hidden = false;
    else this.textTarget.removeAttribute("data-clamped");
  }

  open() {
    this.textTarget.removeAttribute("data-clamped");
    this.buttonTarget.setAttribute("aria-expanded", "true");
    this.buttonTarget.remove();
  }
}
