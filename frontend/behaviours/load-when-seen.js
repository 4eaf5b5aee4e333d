// Loads a controller when an element first names it in data-controller, now or after a later change.
export function loadWhenSeen(application, loaders, root = document.documentElement) {
  const waiting = new Map(Object.entries(loaders));

  const look = (within) => {
    for (const [name, load] of waiting) {
      const selector = `[data-controller~="${name}"]`;
      if (!within.matches?.(selector) && !within.querySelector(selector)) continue;
      waiting.delete(name);
      load().then(
        (module) => application.register(name, module.default),
        () => waiting.set(name, load),
      );
    }
  };

  look(root);
  new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === "attributes") look(change.target);
      for (const node of change.addedNodes) if (node.nodeType === 1) look(node);
    }
  }).observe(root, { childList: true, subtree: true, attributeFilter: ["data-controller"] });
}
