// Opens what a link leads to beside the link: <body data-controller="popup">
//   <a href="/subjects/12/menu" data-popup="menu" aria-haspopup="menu">…</a>
// The answer holds <turbo-frame id="menu-12">, named by the popup and the number in the address. It is fetched
// when first opened, so a list carries one link for each menu. "menu" becomes a menu, others a picker. Without
// this behaviour the link leads to a page.
import { Controller } from "@hotwired/stimulus";

export default class extends Controller {
  connect() {
    this.element.addEventListener("click", this);
  }

  disconnect() {
    this.element.removeEventListener("click", this);
  }

  handleEvent(event) {
    const link = event.target.closest?.("a[data-popup]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const id = `${link.dataset.popup}-${link.getAttribute("href").match(/\d+/)[0]}`;
    const frame = document.getElementById(id) ?? framed(link, id);
    frame.togglePopover?.({ source: link });
  }
}

function framed(link, id) {
  const isMenu = link.dataset.popup === "menu";
  const frame = document.createElement("turbo-frame");
  const attributes = {
    id,
    class: isMenu ? "menu" : "picker",
    role: isMenu ? "menu" : "group",
    "aria-label": link.textContent.trim(),
    popover: "",
    "data-controller": "menu",
    target: "_top",
    src: link.getAttribute("href"),
  };
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  // Named by hand, since older browsers take no source for a popover that a script opens.
  link.style.setProperty("anchor-name", `--${frame.id}`);
  frame.style.setProperty("position-anchor", `--${frame.id}`);
  frame.addEventListener("turbo:frame-load", () => frame.querySelector("a[href], button")?.focus());
  link.after(frame);
  return frame;
}
