// Filters a list that is already on the page:
//   <div data-controller="filter"> <input data-filter-target="query" data-action="filter#apply">
//     <li data-filter-target="line"> … <p data-filter-target="none" hidden>Nothing matches</p>
//   data-filter-text="…" on a line is searched instead of its text.
import { Controller } from "@hotwired/stimulus";

const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

export default class extends Controller {
  static targets = ["query", "line", "none"];

  apply() {
    const words = plain(this.queryTarget.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const line of this.lineTargets) {
      const text = plain(line.dataset.filterText ?? line.textContent);
      line.hidden = !words.every((one) => text.includes(one));
      if (!line.hidden) shown += 1;
    }
    if (this.hasNoneTarget) this.noneTarget.hidden = shown > 0;
  }
}
