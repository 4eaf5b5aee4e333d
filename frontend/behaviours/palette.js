// The command palette: go anywhere, do anything by name. <dialog id="palette" data-controller="palette"
//     data-palette-url-value="/palette">
//   <input role="combobox" data-palette-target="field"> <div role="listbox" data-palette-target="results">
// GET url?q=… → [{group, label, hint, url, icon}], in the order they are shown. Enter goes there; with
// nothing chosen it searches (data-palette-search-value="/search").
import { visit } from "@hotwired/turbo";
import { Controller } from "@hotwired/stimulus";
import { choose, part } from "./options.js";
import { send } from "./send.js";
import { word } from "./words.js";

const PAUSE = 90;

export default class extends Controller {
  static targets = ["field", "results"];
  static values = { url: String, search: String };

  connect() {
    this.opened = new MutationObserver(() => this.element.open && this.start());
    this.opened.observe(this.element, { attributeFilter: ["open"] });
    this.events = [
      [this.fieldTarget, "input", () => this.soon()],
      [this.fieldTarget, "keydown", (event) => this.key(event)],
      [this.resultsTarget, "click", (event) => this.go(event.target.closest("[role=option]")?.dataset.url)],
    ];
    for (const [on, name, act] of this.events) on.addEventListener(name, act);
    // It was opened before this script came: what has been typed since must not be selected, or the next letter replaces it.
    if (this.element.open) this.ask();
  }

  disconnect() {
    this.opened.disconnect();
    for (const [on, name, act] of this.events) on.removeEventListener(name, act);
  }

  start() {
    this.fieldTarget.select();
    this.ask();
  }

  soon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), PAUSE);
  }

  async ask() {
    this.request?.abort();
    this.request = new AbortController();
    const query = new URLSearchParams({ q: this.fieldTarget.value });
    try {
      const answer = await send("GET", `${this.urlValue}?${query}`, undefined, {
        signal: this.request.signal,
      });
      this.show(await answer.json());
    } catch (error) {
      if (error.name !== "AbortError") this.show([]);
    }
  }

  show(found) {
    const groups = groupBy(found);
    this.resultsTarget.replaceChildren(...[...groups].map(([name, ones], i) => this.group(name, ones, i)));
    this.at = choose(this.fieldTarget, this.resultsTarget, 0) ?? 0;
    if (found.length === 0)
      this.resultsTarget.append(part("p", word("nothingFound"), { class: "muted small center" }));
  }

  group(name, ones, index) {
    const group = part("div", "", { role: "group", "aria-labelledby": `palette-${index}` });
    group.append(part("b", name, { id: `palette-${index}` }));
    group.append(...ones.map((one, i) => this.option(one, `palette-${index}-${i}`)));
    return group;
  }

  option(one, id) {
    const option = part("div", "", { role: "option", id, "data-url": one.url });
    option.append(part("i", "", { class: `icon i-${one.icon ?? "right"}` }), part("span", one.label));
    if (one.hint) option.append(part("small", one.hint));
    return option;
  }

  key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.at = choose(this.fieldTarget, this.resultsTarget, this.at + step) ?? 0;
    else if (event.key === "Enter") this.enter();
    else return;
    event.preventDefault();
  }

  enter() {
    const chosen = this.resultsTarget.querySelector('[aria-selected="true"]');
    this.go(
      chosen?.dataset.url ?? `${this.searchValue}?${new URLSearchParams({ q: this.fieldTarget.value })}`,
    );
  }

  go(url) {
    if (!url) return;
    this.element.close();
    visit(url);
  }
}

function groupBy(found) {
  const groups = new Map();
  for (const one of found) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  return groups;
}
