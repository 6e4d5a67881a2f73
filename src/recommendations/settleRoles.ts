import type { Header, HeaderColumn } from './findHeader.ts';
import { normaliseHeading, type Role } from './roles.ts';

/** A column of recommendations by name, not by what it may hold as well. */
const BY_NAME = /\brecommend/;

/**
 * A header with one column of recommendations: of several, the first that is called so, else the first. The others hold
 * actions where their heading says so, else findings.
 */
export function settleRoles(header: Header): Header {
  const asking = header.columns.filter(({ role }) => role === 'recommendation');
  if (asking.length < 2) return header;
  const kept = asking.find(({ heading }) => BY_NAME.test(normaliseHeading(heading))) ?? asking[0];
  const columns = header.columns.map((column): HeaderColumn => {
    if (column.role !== 'recommendation' || column === kept) return column;
    const role: Role = /\bactions?\b/.test(normaliseHeading(column.heading)) ? 'action' : 'findings';
    return { ...column, role };
  });
  return { ...header, columns };
}
