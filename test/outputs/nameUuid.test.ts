import { describe, expect, it } from 'vitest';
import { nameUuid } from '../../src/outputs/nameUuid.ts';

describe('the UUID of a name', () => {
  it.each([
    // RFC 9562, A.4.
    ['www.example.com', '2ed6657d-e927-568b-95e1-2665a8aea6a2'],
    // Python: uuid.uuid5(uuid.NAMESPACE_DNS, 'python.org').
    ['python.org', '886313e1-3b8a-5372-9b90-0c9aee199e5d'],
  ])('is that of the standard, version 5: %s', (name, uuid) => {
    expect(nameUuid(name, '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe(uuid);
  });

  it('is the same for the same name, and another for another', () => {
    expect(nameUuid('theme/pmo')).toBe(nameUuid('theme/pmo'));
    expect(nameUuid('theme/pmo')).not.toBe(nameUuid('theme/pmO'));
  });
});
