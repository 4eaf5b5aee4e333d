// A form is sent once: its button is busy until the answer is there, and says so.
//   <form data-controller="submit-once"> <button data-busy-label="Saving…">Save</button>
import { Controller } from "@hotwired/stimulus";

export default class extends Controller {
  connect() {
    for (const name of ["submit", "turbo:submit-end"]) this.element.addEventListener(name, this);
  }

  disconnect() {
    for (const name of ["submit", "turbo:submit-end"]) this.element.removeEventListener(name, this);
  }

  handleEvent(event) {
    if (event.type === "turbo:submit-end") return this.release();
    if (this.button) return event.preventDefault();
    return this.hold(event.submitter);
  }

  hold(button) {
    if (!button || this.element.dataset.turboConfirm || button.dataset.turboConfirm) return;
    this.button = button;
    button.style.minWidth = `${button.offsetWidth}px`;
    button.setAttribute("aria-busy", "true");
    button.dataset.label = button.innerHTML;
    if (button.dataset.busyLabel) button.textContent = button.dataset.busyLabel;
  }

  release() {
    if (!this.button) return;
    this.button.removeAttribute("aria-busy");
    this.button.innerHTML = this.button.dataset.label;
    this.button.style.minWidth = "";
    this.button = undefined;
  }
}
