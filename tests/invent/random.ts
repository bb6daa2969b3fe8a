/** A small seeded generator of random numbers: the same seed always gives the same sequence. */
export class Random {
  private state: number;

  constructor(seed: number) {
    // Neighbouring seeds are spread apart, so that documents 1 and 2 share nothing.
    this.state = Math.imul(seed + 0x9e3779b9, 0x85ebca6b) >>> 0;
    for (let warm = 0; warm < 4; warm++) this.next();
  }

  /** A number in [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** An integer between `low` and `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(choices: readonly T[]): T {
    const choice = choices[Math.floor(this.next() * choices.length)];
    if (choice === undefined) throw new Error('nothing to pick from');
    return choice;
  }

  /** One key of the weights, as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K {
    const entries = Object.entries(weights) as [K, number][];
    let left = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      left -= weight;
      if (left < 0) return key;
    }
    return entries[entries.length - 1]![0];
  }

  shuffle<T>(things: readonly T[]): T[] {
    const mixed = [...things];
    for (let at = mixed.length - 1; at > 0; at--) {
      const other = this.int(0, at);
      [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
    }
    return mixed;
  }

  /** Some of the choices, in their own order. */
  sample<T>(choices: readonly T[], count: number): T[] {
    const chosen = new Set(this.shuffle(choices.map((_, index) => index)).slice(0, count));
    return choices.filter((_, index) => chosen.has(index));
  }

  /** A number between `low` and `high`, with small and large ones equally likely by order of magnitude. */
  magnitude(low: number, high: number): number {
    return Math.round(low * (high / low) ** this.next());
  }
}
