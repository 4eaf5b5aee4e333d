// The kind that is chosen names what is written and the button that sends it:
//   <form><textarea name="body"></textarea> <button type="submit">
//     <select data-controller="kind"><option data-placeholder="What do you want to know?" data-submit="Ask in IT help">
import { Controller } from "@hotwired/stimulus";

export default class extends Controller {
  connect() {
    this.say = () => this.chosen();
    for (const name of ["change", "autosave:restored"]) this.element.addEventListener(name, this.say);
    this.chosen();
  }

  disconnect() {
    for (const name of ["change", "autosave:restored"]) this.element.removeEventListener(name, this.say);
  }

  chosen() {
    const { placeholder, submit } = this.element.options[this.element.selectedIndex]?.dataset ?? {};
    const form = this.element.form;
    if (placeholder) form.querySelector("textarea").placeholder = placeholder;
    if (submit) form.querySelector("[type=submit]").textContent = submit;
  }
}
