/** Other names of one post or body. `council` null holds for every council. */
export interface OwnerAlias {
  readonly council: string | null;
  readonly name: string;
  readonly also: readonly string[];
}

export type OwnerAliases = readonly OwnerAlias[];

/** The aliases that hold for a council. */
export function selectAliases(aliases: OwnerAliases, council: string | null): OwnerAliases {
  return aliases.filter((alias) => alias.council === null || alias.council === council);
}

/** The name that an alias gives to this one, or the name itself. */
export function resolveAlias(name: string, aliases: OwnerAliases): string {
  const key = foldName(name);
  const alias = aliases.find((candidate) => candidate.also.some((also) => foldName(also) === key));
  return alias?.name ?? name;
}

/** A name as it is compared: small letters, one kind of apostrophe, words alone. */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('&', ' and ')
    .replaceAll(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}
