// Squares within a photo, in its own pixels.

// The middle square whose side is a share of the shorter edge.
export function fit({ width, height }, share) {
  const size = Math.min(width, height) * share;
  return { x: (width - size) / 2, y: (height - size) / 2, size };
}

// The same square, pushed back inside the photo.
export function inside({ width, height }, { x, y, size }) {
  const held = (value, most) => Math.min(Math.max(value, 0), most);
  return { x: held(x, width - size), y: held(y, height - size), size };
}
