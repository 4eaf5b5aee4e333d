// Two versions of one draft, { title, body } each, whose words are all kept.

// What a server tells texts apart by: FNV-1a of 64 bits over the title, a zero and the text.
export function fingerprint({ title = "", body = "" }) {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(`${title}\0${body}`.replaceAll("\r\n", "\n"))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16);
}

// The own version, or the other one where that only goes on with it; whatever else the other says stands below, after a
// line and the heading.
export function both(own, other, heading) {
  const rule = `\n\n---\n\n*${heading}*\n\n`;
  const title = longer(own.title, other.title);
  const body = longer(own.body, other.body);
  const parts = other.body.split(rule).map((part) => part.trim());
  if (!title.startsWith(other.title)) parts.unshift(other.title);
  const missing = parts.filter((part) => part && !body.includes(part));
  return { title, body: [body, ...missing].join(rule) };
}

const longer = (own, other) => (other.startsWith(own) ? other : own);
