// Turbo follows a redirect without the part of the address behind #. A page that says in its query which part of it was
// asked for, /posts/12?at=34, goes there all the same: the part is #subject-34.
export function goToAskedPart(place = location) {
  const at = new URLSearchParams(place.search).get("at");
  if (!at || place.hash || !document.getElementById(`subject-${at}`)) return;
  // Replaced, so that going back leaves the page; as an address, so that :target marks the part.
  place.replace(`#subject-${at}`);
}
