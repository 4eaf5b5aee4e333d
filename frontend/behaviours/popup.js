// Opens what a link or a button leads to beside it: <body data-controller="popup">
//   <a href="/subjects/12/menu" data-popup="menu" aria-haspopup="menu">…</a>
//   <form action="/subjects/12/reactions"> <button formmethod="get" data-popup="react" aria-haspopup="true">…
// The answer holds <turbo-frame id="menu-12">, named by the popup and the number in the address. It is fetched
// when first opened, so a list carries one link for each menu. "menu" becomes a menu, others a picker. Without
// this behaviour both lead to a page.
import { Controller } from "@hotwired/stimulus";

export default class extends Controller {
  connect() {
    this.element.addEventListener("click", this);
  }

  disconnect() {
    this.element.removeEventListener("click", this);
  }

  handleEvent(event) {
    const opener = event.target.closest?.("[data-popup]");
    if (!opener || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const src = opener.getAttribute("href") ?? opener.form.getAttribute("action");
    const id = `${opener.dataset.popup}-${src.match(/\d+/)[0]}`;
    const frame = document.getElementById(id) ?? framed(opener, id, src);
    frame.togglePopover?.({ source: opener });
  }
}

function framed(opener, id, src) {
  const isMenu = opener.dataset.popup === "menu";
  const frame = document.createElement("turbo-frame");
  const attributes = {
    id,
    class: isMenu ? "menu" : "picker",
    role: isMenu ? "menu" : "group",
    "aria-label": opener.getAttribute("aria-label") ?? opener.textContent.trim(),
    popover: "",
    "data-controller": "menu",
    target: "_top",
    src,
  };
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  // Named by hand, since older browsers take no source for a popover that a script opens.
  opener.style.setProperty("anchor-name", `--${frame.id}`);
  frame.style.setProperty("position-anchor", `--${frame.id}`);
  frame.addEventListener("turbo:frame-load", () => frame.querySelector("a[href], button")?.focus());
  opener.after(frame);
  return frame;
}
