/** Lines in a log are worth their room from so many documents on. */
const MANY = 10;
/** Seconds between two lines of a log, so that a long run has no more of them than somebody reads. */
const EVERY = 10;
/** So many documents tell how fast it goes. */
const TELLING = 5;

/**
 * How far a run is and how long it still takes, on standard error: a bar where there is a person to see it, else a line now and then,
 * and only where there is enough to wait for.
 */
export class Progress {
  private done = 0;
  private shown = -1;
  private readonly begun: number;
  private told: number;

  /** @param clock gives seconds */
  constructor(
    private readonly total: number,
    private readonly clock: () => number = () => performance.now() / 1000,
  ) {
    this.begun = clock();
    this.told = this.begun;
  }

  /** Counts one more; few documents are told of one by one anyway. */
  step(name: string): void {
    this.done += 1;
    if (this.total < 3) return;
    const percent = Math.floor((this.done / this.total) * 100);
    const now = this.clock();
    if (process.stderr.isTTY) {
      if (percent === this.shown && now - this.told < 1) return;
      const filled = Math.round(percent / 5);
      process.stderr.write(
        `\r${'█'.repeat(filled)}${'░'.repeat(20 - filled)} ${this.state(now)} ${name.slice(0, 30)}\u001b[K`,
      );
    } else {
      const isTenth = percent !== this.shown && percent % 10 === 0;
      if (this.total < MANY || !(isTenth || now - this.told >= EVERY)) return;
      process.stderr.write(`${this.state(now)}\n`);
    }
    this.shown = percent;
    this.told = now;
  }

  end(): void {
    if (process.stderr.isTTY && this.shown >= 0) process.stderr.write('\n');
  }

  private state(now: number): string {
    const left = this.total - this.done;
    const counted = `${this.done}/${this.total}`;
    if (left === 0 || this.done < TELLING) return counted;
    return `${counted} · 还要约 ${lasting(((now - this.begun) / this.done) * left)}`;
  }
}

/** Seconds for people. */
function lasting(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} 秒`;
  if (seconds < 90 * 60) return `${Math.round(seconds / 60)} 分钟`;
  return `${(seconds / 3600).toFixed(1)} 小时`;
}
