// Counts down to a moment; past it, it says by how much, and warns from five minutes on.
//   <span data-controller="countdown" data-countdown-end-value="2026-12-04T09:25:00Z" data-countdown-now-value="2026-12-04T09:20:00Z">
//     <span role="timer" data-countdown-target="left">until 09:25</span>   without scripts this stays
//     <span data-countdown-target="late" hidden>Five minutes over</span></span>
// `now` is the server's moment when it made the page: a device whose clock is wrong counts right all the same. It is read once, so
// that a page which comes back out of the history does not count from then.
import { Controller } from "@hotwired/stimulus";
import { announce } from "./announce.js";

const SECOND = 1_000;
const LATE = 5 * 60 * SECOND;

let ahead = 0;

export default class extends Controller {
  static targets = ["left", "late"];
  static values = { end: String, now: String };

  connect() {
    this.tick = setInterval(() => this.show(), SECOND);
    this.show();
  }

  disconnect() {
    clearInterval(this.tick);
  }

  nowValueChanged() {
    if (!this.nowValue) return;
    ahead = Date.parse(this.nowValue) - Date.now();
    this.element.removeAttribute("data-countdown-now-value");
  }

  endValueChanged() {
    this.show();
  }

  show() {
    const left = Date.parse(this.endValue) - (Date.now() + ahead);
    if (Number.isNaN(left)) return;
    this.leftTarget.textContent = said(left);
    this.element.dataset.state = left > 0 ? "running" : left > -LATE ? "over" : "late";
    this.warn(left <= -LATE);
  }

  warn(isLate) {
    if (!this.hasLateTarget || this.lateTarget.hidden !== isLate) return;
    this.lateTarget.hidden = !isLate;
    if (isLate) announce(this.lateTarget.textContent);
  }
}

// 4:59, 1:02:03, and +0:30 when it is over.
function said(left) {
  const seconds = Math.abs(Math.ceil(left / SECOND));
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  const two = (number) => String(number).padStart(2, "0");
  const clock = hours ? `${hours}:${two(minutes)}` : String(minutes);
  return `${left < 0 ? "+" : ""}${clock}:${two(seconds % 60)}`;
}
