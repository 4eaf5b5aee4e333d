// Arrow keys, Home, End and first letters in a popover menu; places it where CSS anchors are unknown.
//   <button popovertarget="m1" aria-haspopup="menu">…</button>
//   <div id="m1" popover class="menu" role="menu" data-controller="menu"> <a role="menuitem"> …
// Opening, closing and light dismissal are the browser's. Without this behaviour Tab still works.
import { Controller } from "@hotwired/stimulus";

const anchored = () => globalThis.CSS?.supports?.("position-area: block-end");

export default class extends Controller {
  connect() {
    this.element.addEventListener("toggle", this);
    this.element.addEventListener("keydown", this);
    this.element.addEventListener("click", this);
  }

  disconnect() {
    for (const name of ["toggle", "keydown", "click"]) this.element.removeEventListener(name, this);
  }

  handleEvent(event) {
    if (event.type === "toggle" && event.newState === "open") this.opened();
    if (event.type === "keydown") this.pressed(event);
    if (event.type === "click" && event.target.closest("a, button")) this.element.hidePopover?.();
  }

  opened() {
    if (!anchored()) this.place();
    this.items[0]?.focus();
  }

  pressed(event) {
    const items = this.items;
    const at = items.indexOf(document.activeElement);
    const to = {
      ArrowDown: (at + 1) % items.length,
      ArrowUp: (at - 1 + items.length) % items.length,
      ArrowRight: (at + 1) % items.length,
      ArrowLeft: (at - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    }[event.key];
    const found = to === undefined ? this.byLetter(event, items, at) : items[to];
    if (!found) return;
    event.preventDefault();
    found.focus();
  }

  byLetter(event, items, at) {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return undefined;
    const letter = event.key.toLowerCase();
    const inTurn = [...items.slice(at + 1), ...items.slice(0, at + 1)];
    return inTurn.find((item) => item.textContent.trim().toLowerCase().startsWith(letter));
  }

  place() {
    // A menu that was fetched stands right behind what opens it.
    const opener =
      document.querySelector(`[popovertarget="${this.element.id}"]`) ?? this.element.previousElementSibling;
    if (!opener) return;
    const from = opener.getBoundingClientRect();
    const own = this.element.getBoundingClientRect();
    const below = from.bottom + own.height <= innerHeight;
    const left = Math.min(Math.max(8, from.right - own.width), innerWidth - own.width - 8);
    this.element.style.left = `${left}px`;
    this.element.style.top = `${below ? from.bottom : Math.max(8, from.top - own.height - 8)}px`;
  }

  get items() {
    return [...this.element.querySelectorAll("a[href], button:not([disabled])")];
  }
}
