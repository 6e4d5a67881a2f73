/** Adds items to a list, however many: as arguments of one call some hundred thousand would overflow the stack. */
export function pushAll<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
