/** What the two windows of a deck tell each other. */
export interface Message {
  deck: string;
  /** Id of the step that is shown; empty from a window that asks for it. */
  step: string;
  black: boolean;
}

/**
 * The line between the deck's window and the speaker's. It uses a broadcast channel, and the tie between a window and the
 * one that opened it, since pages from files share no channel. Whatever comes from elsewhere or looks otherwise is dropped.
 */
export class Link {
  readonly #deck: string;
  readonly #heard: (message: Message) => void;
  readonly #channel: BroadcastChannel | null;
  #others: Window[] = [];

  /**
   * @param deck id of the budget; several decks may be open at once
   * @param heard called with every message of the other windows
   */
  constructor(deck: string, heard: (message: Message) => void) {
    this.#deck = deck;
    this.#heard = heard;
    this.#channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`mingzhang-deck-${deck}`);
    this.#channel?.addEventListener('message', this.#onBroadcast);
    window.addEventListener('message', this.#onMessage);
    const opener = window.opener as Window | null;
    if (opener) this.#others.push(opener);
  }

  /** Also tells a window that this one has opened. */
  add(other: Window): void {
    this.#others.push(other);
  }

  send(step: string, black: boolean): void {
    const message: Message = { deck: this.#deck, step, black };
    this.#channel?.postMessage(message);
    this.#others = this.#others.filter((other) => !other.closed);
    // Pages from files have no origin that could be named; nothing secret is said.
    for (const other of this.#others) other.postMessage(message, location.origin === 'null' ? '*' : location.origin);
  }

  close(): void {
    this.#channel?.close();
    window.removeEventListener('message', this.#onMessage);
  }

  #onBroadcast = (event: MessageEvent): void => this.#take(event.data);

  #onMessage = (event: MessageEvent): void => {
    const known = event.source !== null && this.#others.includes(event.source as Window);
    if (known || (event.origin === location.origin && event.origin !== 'null')) this.#take(event.data);
  };

  #take(data: unknown): void {
    if (typeof data !== 'object' || data === null) return;
    const { deck, step, black } = data as Partial<Record<keyof Message, unknown>>;
    if (deck !== this.#deck || typeof step !== 'string' || typeof black !== 'boolean') return;
    this.#heard({ deck, step, black });
  }
}
