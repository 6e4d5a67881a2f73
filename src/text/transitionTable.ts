const FIRST_SLOTS = 2 ** 10;
const SLOT_WIDTH = 3;

/**
 * What follows from a pair of numbers, as a number: an open hash table without objects. Keys and values are 0 or more.
 */
export class TransitionTable {
  /** Three to a slot: the first number and 1 (0 is an empty slot), the second, what follows. */
  #slots = new Int32Array(FIRST_SLOTS * SLOT_WIDTH);
  #mask = FIRST_SLOTS - 1;
  #size = 0;

  /** What follows from a pair, or -1 where nothing was set. */
  get(first: number, second: number): number {
    const slots = this.#slots;
    const key = first + 1;
    let slot = hashOf(key, second) & this.#mask;
    for (;;) {
      const at = slot * SLOT_WIDTH;
      const there = slots[at];
      if (there === key && slots[at + 1] === second) return slots[at + 2] ?? -1;
      if (there === 0) return -1;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** Sets what follows from a pair for which nothing was set. */
  add(first: number, second: number, next: number): void {
    if ((this.#size + 1) * 2 > this.#mask) this.#grow();
    this.#place(first + 1, second, next);
    this.#size += 1;
  }

  #place(key: number, second: number, next: number): void {
    let slot = hashOf(key, second) & this.#mask;
    while (this.#slots[slot * SLOT_WIDTH] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots.set([key, second, next], slot * SLOT_WIDTH);
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    this.#mask = this.#mask * 2 + 1;
    for (let at = 0; at < old.length; at += SLOT_WIDTH) {
      const [key = 0, second = 0, next = 0] = old.subarray(at, at + SLOT_WIDTH);
      if (key !== 0) this.#place(key, second, next);
    }
  }
}

function hashOf(first: number, second: number): number {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
