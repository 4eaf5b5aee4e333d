// Keys for the whole page: <body data-controller="hotkey">.
//   data-hotkey="/"  "?"  "Control+k"  "g h"  "r"   on a link, button or field: pressed or focused.
//   Several for one element are parted by a comma. j and k walk through the posts of a page and through
//   data-hotkey-target="item"; a key found inside the current one wins. data-hotkey-single-value="false" turns single keys off
//   (a person's setting). Keys are left alone while somebody writes, but for those with Control.
import { Controller } from "@hotwired/stimulus";

export default class extends Controller {
  static values = { single: { type: Boolean, default: true } };

  connect() {
    this.listen = (event) => this.pressed(event);
    document.addEventListener("keydown", this.listen);
  }

  disconnect() {
    document.removeEventListener("keydown", this.listen);
  }

  pressed(event) {
    if (event.defaultPrevented || event.isComposing || event.altKey) return;
    const withControl = event.ctrlKey || event.metaKey;
    if (!withControl && (!this.singleValue || writes(event.target))) return;
    if (document.querySelector("dialog:modal, [popover]:popover-open") && !withControl) return;
    if (!withControl && this.walk(event)) return;
    const key = withControl ? `Control+${event.key.toLowerCase()}` : event.key;
    const found = this.find(`${this.before ?? ""} ${key}`.trim()) ?? this.find(key);
    this.remember(key);
    if (!found) return;
    event.preventDefault();
    this.before = undefined;
    if (found.matches("input:not([type=checkbox], [type=radio]), textarea, select")) found.focus();
    else found.click();
  }

  // The first key of two waits for a second.
  remember(key) {
    this.before = key.length === 1 ? key : undefined;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.before = undefined;
    }, 1_000);
  }

  walk(event) {
    const step = { j: 1, k: -1 }[event.key];
    const items = this.items;
    if (!step || items.length === 0) return false;
    const at = items.findIndex((item) => item.contains(document.activeElement));
    const item = items[at < 0 ? 0 : Math.min(Math.max(at + step, 0), items.length - 1)];
    item.tabIndex = -1;
    item.focus({ preventScroll: true });
    item.scrollIntoView?.({ block: "nearest" });
    event.preventDefault();
    return true;
  }

  get items() {
    return [...this.element.querySelectorAll('.post, [data-hotkey-target="item"]')];
  }

  find(key) {
    const here = this.items.find((item) => item.contains(document.activeElement));
    const keyed = (root) =>
      [...root.querySelectorAll("[data-hotkey]")].find((one) =>
        one.dataset.hotkey.split(",").some((name) => name.trim() === key),
      );
    return (here && keyed(here)) ?? keyed(document);
  }
}

function writes(element) {
  return Boolean(
    element?.closest?.(
      "input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]",
    ),
  );
}
