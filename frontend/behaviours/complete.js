// Completes @people and @spaces, #topics and :emoji in a text, by what the reader may see.
//   <div data-controller="complete" data-complete-url-value="/complete" data-complete-space-value="12">
//     <textarea data-complete-target="field"></textarea>
//     <ul class="complete" id="complete-12" role="listbox" popover="manual" data-complete-target="list"
//         aria-label="Suggestions"></ul>
// GET url?kind=at&q=…&space=…, url/topics?q=… and url/emoji?q=… → [{type, id, label, hint, insert, avatar: {initials, photo, tint, outside}}].
// Up, Down, Enter or Tab, Escape; the field keeps focus and is described as a combobox while the list shows.
import { Controller } from "@hotwired/stimulus";
import { caretPlace } from "./caret.js";
import { announce } from "./announce.js";
import { choose, part } from "./options.js";
import { replaceText } from "./replace-text.js";
import { send } from "./send.js";
import { word } from "./words.js";

const PAUSE = 120;

export default class extends Controller {
  static targets = ["field", "list"];
  static values = { url: String, space: String };

  connect() {
    this.events = { input: () => this.soon(), keydown: (event) => this.key(event), blur: () => this.hide() };
    for (const [name, act] of Object.entries(this.events)) this.fieldTarget.addEventListener(name, act, true);
    this.listTarget.addEventListener("mousedown", (event) => this.picked(event));
    this.fieldTarget.setAttribute("aria-controls", this.listTarget.id);
    this.fieldTarget.setAttribute("aria-autocomplete", "list");
  }

  disconnect() {
    clearTimeout(this.timer);
    for (const [name, act] of Object.entries(this.events))
      this.fieldTarget.removeEventListener(name, act, true);
  }

  soon() {
    clearTimeout(this.timer);
    const asked = wordAtCaret(this.fieldTarget);
    if (!asked) return this.hide();
    this.timer = setTimeout(() => this.ask(asked), PAUSE);
    return undefined;
  }

  async ask(asked) {
    this.request?.abort();
    this.request = new AbortController();
    try {
      const answer = await send("GET", this.address(asked), undefined, {
        signal: this.request.signal,
      });
      this.show(asked, await answer.json());
    } catch {
      this.hide();
    }
  }

  address({ kind, query }) {
    if (kind !== "at") return `${this.urlValue}/${kind}?${new URLSearchParams({ q: query })}`;
    return `${this.urlValue}?${new URLSearchParams({ kind, q: query, space: this.spaceValue })}`;
  }

  show(asked, found) {
    if (found.length === 0) return this.hide();
    this.asked = asked;
    this.found = found;
    this.listTarget.replaceChildren(...found.map((one, i) => line(one, `${this.listTarget.id}-${i}`)));
    this.listTarget.showPopover?.();
    const { left, top } = caretPlace(this.fieldTarget, asked.start);
    this.listTarget.style.left = `${Math.max(8, Math.min(left, innerWidth - this.listTarget.offsetWidth - 8))}px`;
    this.listTarget.style.top = `${top + 4}px`;
    this.at = choose(this.fieldTarget, this.listTarget, 0);
    this.fieldTarget.setAttribute("aria-expanded", "true");
    announce(word("suggestions", { count: found.length }));
    return undefined;
  }

  hide() {
    if (!this.found) return;
    this.found = undefined;
    this.listTarget.hidePopover?.();
    this.listTarget.replaceChildren();
    this.fieldTarget.removeAttribute("aria-activedescendant");
    this.fieldTarget.setAttribute("aria-expanded", "false");
  }

  key(event) {
    if (!this.found) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.at = choose(this.fieldTarget, this.listTarget, this.at + step);
    else if (event.key === "Enter" || event.key === "Tab") this.take(this.found[this.at]);
    else if (event.key === "Escape") this.hide();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  picked(event) {
    event.preventDefault();
    const option = event.target.closest('[role="option"]');
    if (option) this.take(this.found[[...this.listTarget.children].indexOf(option)]);
  }

  take(one) {
    replaceText(this.fieldTarget, this.asked.start, this.fieldTarget.selectionStart, `${one.insert} `);
    this.hide();
  }
}

const KINDS = { "@": "at", "#": "topics", ":": "emoji" };

// The word from an @ or # to the caret, or from a : on its second letter; two letters of an address (a@b) are not one.
export function wordAtCaret(field) {
  const upto = field.value.slice(0, field.selectionStart);
  const match =
    upto.match(/(^|[\s([{>"'])([@#])([\p{L}\p{N}_.-]{0,40})$/u) ??
    upto.match(/(^|[\s([{>"'])(:)([\p{L}\p{N}_+-]{2,40})$/u);
  if (!match) return undefined;
  const start = upto.length - match[2].length - match[3].length;
  return { kind: KINDS[match[2]], query: match[3], start };
}

function line(one, id) {
  const option = part("li", "", { role: "option", id });
  if (one.avatar) option.append(face(one.avatar));
  option.append(part("b", one.label));
  if (one.hint) option.append(part("small", one.hint));
  return option;
}

// As the server draws it: a photo is the avatar itself, else its initials are.
function face({ initials, photo, tint, outside }) {
  const avatar = photo
    ? part("img", "", { class: "avatar avatar-sm", src: photo, alt: "" })
    : part("span", initials, { class: "avatar avatar-sm", "data-tint": tint ?? 1, "aria-hidden": "true" });
  if (outside) avatar.dataset.side = "outside";
  return avatar;
}
