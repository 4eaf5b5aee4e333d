// The sentences behaviours say. The server writes them, in the person's language, into
// <template id="words" data-saved-at="Saved %time%">; %name% stands for what is filled in.
export function word(key, values = {}) {
  const text = document.getElementById("words")?.dataset[key] ?? "";
  return text.replace(/%(\w+)%/g, (whole, name) => values[name] ?? whole);
}

// The time of day as the page's language writes it.
export function timeOfDay(date = new Date()) {
  const language = document.documentElement.lang || undefined;
  return date.toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}
