// Text that is not on the server yet, kept on this device under "kept:<person>:<draft>".
const prefix = () => `kept:${document.documentElement.dataset.person ?? ""}:`;

export function keep(key, fields) {
  try {
    localStorage.setItem(prefix() + key, JSON.stringify({ fields, at: Date.now() }));
    return true;
  } catch {
    return false;
  }
}

export function kept(key) {
  try {
    return JSON.parse(localStorage.getItem(prefix() + key))?.fields;
  } catch {
    return undefined;
  }
}

export function forget(key) {
  try {
    localStorage.removeItem(prefix() + key);
  } catch {
    // A device that keeps nothing has nothing to forget.
  }
}

// All that is kept under names that begin like this: pairs of name and fields.
export function keptUnder(start) {
  try {
    const ours = Object.keys(localStorage).filter((key) => key.startsWith(prefix() + start));
    const names = ours.map((key) => key.slice(prefix().length));
    return names.map((name) => [name, kept(name)]).filter(([, fields]) => fields);
  } catch {
    return [];
  }
}

export function forgetAll() {
  try {
    const ours = Object.keys(localStorage).filter((key) => key.startsWith("kept:"));
    for (const key of ours) localStorage.removeItem(key);
  } catch {
    // As above.
  }
}
