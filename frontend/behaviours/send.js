// One way to talk to our own server: fields go form-encoded, like a form's. An answer that is no
// success throws a Refused with its status and the response; a lost network throws what fetch throws (a TypeError).
export class Refused extends Error {
  constructor(response) {
    super(`${response.status} ${response.statusText}`);
    this.status = response.status;
    this.response = response;
  }
}

export async function send(method, url, fields, options = {}) {
  const response = await fetch(url, {
    method,
    body: fields && new URLSearchParams(fields),
    credentials: "same-origin",
    headers: {
      Accept: options.accept ?? "application/json",
      // Of a page only what stands in it, without what stands around every page.
      ...(options.frame && { "Turbo-Frame": options.frame }),
    },
    keepalive: options.keepalive,
    signal: options.signal,
  });
  if (!response.ok) throw new Refused(response);
  return response;
}
