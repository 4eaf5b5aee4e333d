// Says how many characters are left: <div data-controller="counter" data-counter-max-value="500">
//   data-counter-target="field" (its input is watched), data-counter-target="left" (an <output>).
//   Near the end data-state is "near", past it "over"; the server refuses, the field does not cut.
import { Controller } from "@hotwired/stimulus";

export default class extends Controller {
  static targets = ["field", "left"];
  static values = { max: Number };

  connect() {
    this.count = () => this.update();
    this.fieldTarget.addEventListener("input", this.count);
    this.update();
  }

  disconnect() {
    this.fieldTarget.removeEventListener("input", this.count);
  }

  update() {
    const left = this.maxValue - [...this.fieldTarget.value].length;
    const near = left <= Math.max(20, this.maxValue / 10);
    this.leftTarget.dataset.state = left < 0 ? "over" : near ? "near" : "ample";
    this.leftTarget.textContent = near ? String(left) : "";
  }
}
