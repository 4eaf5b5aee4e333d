// What stands for a reference while it is edited: @[Ines](person:1) is @Ines, [](page:5) the address it names.
export function shown(source) {
  const [, at, name, address] = source.match(/^(@?)\[(.*)\]\((.*)\)$/s) ?? [];
  if (address === undefined) return source;
  return name ? at + name.replace(/\\(.)/g, "$1") : address;
}
