// Where links stand in a strip that scrolls sideways, the one of this page is scrolled into sight.

export function showCurrent(root = document) {
  for (const link of root.querySelectorAll(":is(.tabs, .settings > nav) [aria-current]")) {
    const strip = link.closest("nav");
    const [seen, own] = [strip.getBoundingClientRect(), link.getBoundingClientRect()];
    strip.scrollLeft += own.left + own.width / 2 - (seen.left + seen.width / 2);
  }
}
