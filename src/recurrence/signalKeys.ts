/** What a shared key shows. The numbers index sums by kind. */
export const WORD = 0;
export const PHRASE = 1;
export const LIKE = 2;
export const THEME = 3;
export const THING = 4;
export const KINDS = 5;

/** Words, phrases, lines of like words and themes as numbers, so that parts are compared number by number. */
export class SignalKeys {
  readonly #numbers = new Map<string, number>();
  readonly names: string[] = [];
  readonly kinds: number[] = [];

  /** The number of a key; undefined where it was never given. */
  find(kind: number, name: string): number | undefined {
    return this.#numbers.get(`${String(kind)}${name}`);
  }

  /** The number of a key, given when it is first asked for. */
  number(kind: number, name: string): number {
    const key = `${String(kind)}${name}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.names.push(name) - 1;
    this.kinds.push(kind);
    this.#numbers.set(key, number);
    return number;
  }
}
