/** What this needs to know of a schema: which keys it has, or what stands under a key of it. */
interface SchemaNode {
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly item?: unknown;
  readonly value?: unknown;
  readonly wrapped?: unknown;
}

/** The keys that a schema has where a path leads; none where it has no keys of its own there. */
export function findKnownKeys(schema: unknown, path: readonly (string | number)[]): readonly string[] {
  let node = unwrap(schema);
  for (const key of path) node = unwrap(node?.entries?.[key] ?? node?.item ?? node?.value);
  return Object.keys(node?.entries ?? {});
}

/** The schema itself, where it may be left out. */
function unwrap(schema: unknown): SchemaNode | null {
  if (typeof schema !== 'object' || schema === null) return null;
  const node: SchemaNode = schema;
  return node.wrapped === undefined ? node : unwrap(node.wrapped);
}
