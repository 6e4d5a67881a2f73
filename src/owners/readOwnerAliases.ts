import * as v from 'valibot';
import { readYaml, type FileProblem } from '../text/readYaml.ts';
import type { OwnerAlias, OwnerAliases } from './ownerAliases.ts';

const name = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));

const aliasSpec = v.strictObject({
  council: v.optional(v.nullable(name), null),
  name,
  also: v.pipe(v.array(name), v.minLength(1, 'must name at least one other form')),
  reason: v.optional(name),
});

const fileSpec = v.strictObject({ aliases: v.array(aliasSpec) });

/**
 * Reads a file of owner aliases: `aliases`, a list of `{council, name, also, reason}`. Without `council` an
 * alias holds for all. Where the file has mistakes, each is named with its line and no alias is returned.
 */
export function readOwnerAliases(yaml: string): {
  aliases: OwnerAliases;
  problems: readonly FileProblem[];
} {
  const { value, problems } = readYaml(yaml, fileSpec);
  const aliases = (value?.aliases ?? []).map(({ council, name: known, also }): OwnerAlias => ({
    council,
    name: known,
    also,
  }));
  return { aliases, problems };
}
