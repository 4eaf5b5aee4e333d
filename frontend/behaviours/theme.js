// Light, dark or the system's; usual or more contrast. Applied at once, stored by the server in a cookie.
//   <form data-controller="theme" data-action="change->theme#choose" action="/settings/appearance">
//     <input type="radio" name="theme" value="light|dark|system"> <… name="contrast" value="normal|more|system">
// PUT to data-theme-url-value (or the form's action), fields theme and contrast.
import { Controller } from "@hotwired/stimulus";
import { send } from "./send.js";
import { showToast } from "./toast.js";
import { word } from "./words.js";

export default class extends Controller {
  static values = { url: String };

  async choose() {
    const fields = new FormData(this.element);
    for (const name of ["theme", "contrast"]) show(name, fields.get(name));
    try {
      await send("PUT", this.urlValue || this.element.getAttribute("action"), fields);
    } catch {
      showToast(word("notSaved"), { kind: "bad" });
    }
  }
}

function show(name, value) {
  if (!value) return;
  if (value === "system") delete document.documentElement.dataset[name];
  else document.documentElement.dataset[name] = value;
}
