/** Lines in a log are worth their room from so many documents on. */
const MANY = 10;

/** A progress bar on standard error, drawn only where there is a person to see it and enough to wait for. */
export class Progress {
  private done = 0;
  private shown = -1;

  constructor(private readonly total: number) {}

  /** Counts one more; few documents are told of one by one anyway. */
  step(name: string): void {
    this.done += 1;
    if (this.total < 3) return;
    const percent = Math.floor((this.done / this.total) * 100);
    if (percent === this.shown) return;
    this.shown = percent;
    if (process.stderr.isTTY) {
      const filled = Math.round(percent / 5);
      process.stderr.write(
        `\r${'█'.repeat(filled)}${'░'.repeat(20 - filled)} ${this.done}/${this.total} ${name.slice(0, 40)}\u001b[K`,
      );
    } else if (percent % 10 === 0 && this.total >= MANY) process.stderr.write(`${this.done}/${this.total}\n`);
  }

  end(): void {
    if (process.stderr.isTTY && this.shown >= 0) process.stderr.write('\n');
  }
}
