import { askedAnchor } from '../../addresses/anchors';
import type { Command } from '../../i18n/words/share/deckWords';
import { isPlainClick } from '../../ui/isPlainClick';
import { dialogOf, openDialog, say } from './dialogs';
import { fitSteps } from './fitSteps';
import { onGestures } from './gestures';
import { commandOf, isField, isPress, type KeyCommand } from './keyCommand';
import { Link } from './Link';
import { moveInOverview } from './moveInOverview';
import { nearestStep } from './nearestStep';
import { drawQrCodes } from './drawQrCodes';

/** Where the step that is shown stands in the address. */
export interface StepAddress {
  read: () => string;
  /** Writes the id of a step; `push` makes it one that the back button undoes. */
  write: (id: string, push: boolean) => void;
  /** Address of the other window, the speaker's or the deck's, at a step. */
  otherAt: (other: string, id: string) => string;
}

/** Where the speaker's window shows a step at part of its size: the same words as in the style sheet. */
const SPEAKER = '(min-width: 1000px) and (min-height: 560px)';
/** How long the buttons stay after the mouse has moved, in milliseconds. */
const HAND = 2500;

/** Runs a deck whose steps stand in the page: one at a time, by keys, fingers, buttons, addresses and the other window. */
export class Talk {
  readonly #root = document.documentElement;
  readonly #deck: HTMLElement;
  readonly #steps: HTMLElement[];
  readonly #address: StepAddress;
  readonly #link: Link;
  readonly #stops: (() => void)[] = [];
  #at = 0;
  #hand: ReturnType<typeof setTimeout> | undefined;

  constructor(deck: HTMLElement, address: StepAddress) {
    this.#deck = deck;
    this.#steps = [...deck.querySelectorAll<HTMLElement>('.step')];
    this.#address = address;
    this.#link = new Link(deck.dataset['deckId'] ?? '', ({ step, black }) => this.#hear(step, black));
  }

  /** Takes over the page. The returned function gives it back. */
  start(): () => void {
    this.#root.dataset['talk'] = '';
    this.#listen(window, 'keydown', (event) => this.#onKey(event as KeyboardEvent));
    for (const name of ['hashchange', 'popstate'])
      this.#listen(window, name, () => this.#show(this.#indexOf(this.#address.read()), 'stay'));
    this.#listen(document, 'click', (event) => this.#onClick(event as MouseEvent));
    this.#listen(document, 'submit', (event) => this.#onSubmit(event));
    this.#listen(window, 'pointermove', (event) => {
      const { pointerType, movementX, movementY } = event as PointerEvent;
      // A page that changes under a resting mouse also tells of a move, of no distance.
      if (pointerType === 'mouse' && (movementX !== 0 || movementY !== 0)) this.#showHand();
    });
    this.#listen(window, 'resize', () => this.#fit());
    this.#listen(document.fonts, 'loadingdone', () => this.#fit());
    this.#fit();
    this.#stops.push(onGestures(this.#deck, (gesture) => this.#onGesture(gesture)));
    this.#show(this.#indexOf(this.#address.read()), 'replace');
    this.#link.send('', false);
    drawQrCodes(this.#deck);
    return () => this.#stop();
  }

  get step(): HTMLElement | undefined {
    return this.#steps[this.#at];
  }

  /** Makes every step fit its slide. Where the letters are as small as they may be, pages scroll instead. */
  #fit(): void {
    const small = this.#deck.querySelector('.desk') !== null && matchMedia(SPEAKER).matches;
    fitSteps(this.#steps, small ? 0.62 : 1);
  }

  #stop(): void {
    for (const stop of this.#stops) stop();
    this.#link.close();
    for (const key of ['talk', 'black', 'overview', 'hand', 'together']) this.#root.removeAttribute(`data-${key}`);
  }

  #listen(target: EventTarget, name: string, listener: (event: Event) => void): void {
    target.addEventListener(name, listener);
    this.#stops.push(() => target.removeEventListener(name, listener));
  }

  /** Index of the step with an id, or of the one that tells the same. */
  #indexOf(asked: string): number {
    const steps = this.#steps.map(({ id, dataset }) => ({ id, kind: dataset['kind'] ?? '' }));
    return nearestStep(steps, asked);
  }

  /** Shows a step, and tells the address and the other window unless that is where it comes from. */
  #show(index: number, address: 'push' | 'replace' | 'stay', tell = true): void {
    const at = Math.max(0, Math.min(this.#steps.length - 1, index));
    const moved = at !== this.#at;
    this.#at = at;
    const shown = this.#steps[at];
    this.#steps.forEach((step, number) => {
      step.classList.toggle('current', number === at);
      step.classList.toggle('next', number === at + 1);
      step.classList.toggle('here', step.dataset['slide'] === shown?.dataset['slide']);
    });
    for (const notes of this.#deck.querySelectorAll<HTMLElement>('[data-notes]')) {
      notes.classList.toggle('current', notes.dataset['notes'] === shown?.dataset['slide']);
    }
    if (!shown) return;
    if (address === 'replace' || (address === 'push' && moved)) this.#address.write(shown.id, address === 'push');
    if (moved) {
      window.scrollTo(0, 0);
      // Where the focus is, a screen reader reads; a dialog or field keeps it.
      if (!document.activeElement?.closest('dialog, .controls')) shown.focus({ preventScroll: true });
    }
    if (tell) this.#tell();
  }

  #tell(): void {
    this.#link.send(this.step?.id ?? '', 'black' in this.#root.dataset);
  }

  #hear(step: string, black: boolean): void {
    this.#root.dataset['together'] = '';
    if (step === '') return this.#tell();
    this.#setBlack(black, false);
    if (step !== this.step?.id) this.#show(this.#indexOf(step), 'replace', false);
  }

  #setBlack(black: boolean, tell = true): void {
    if (black) this.#root.dataset['black'] = '';
    else delete this.#root.dataset['black'];
    if (tell) this.#tell();
  }

  #onKey(event: KeyboardEvent): void {
    const dialog = openDialog();
    // A dialog closes itself with Escape, and its fields have their own keys.
    if (dialog || event.defaultPrevented || isField(event.target) || isPress(event.key, event.target)) {
      if (event.key === 'F5') event.preventDefault();
      return;
    }
    const command = commandOf(event);
    if (!command || event.repeat) {
      if (command) event.preventDefault();
      return;
    }
    if ('overview' in this.#root.dataset && moveInOverview(this.#deck, event.key)) return event.preventDefault();
    event.preventDefault();
    this.#do(command);
  }

  #do(command: KeyCommand | Command): void {
    const black = 'black' in this.#root.dataset;
    say('');
    // A dark screen comes back with the next press, as people expect of a projector.
    if (black && command !== 'black') this.#setBlack(false);
    switch (command) {
      case 'next':
        return this.#show(this.#at + 1, 'push');
      case 'previous':
        return this.#show(this.#at - 1, 'push');
      case 'first':
        return this.#show(0, 'push');
      case 'last':
        return this.#show(this.#steps.length - 1, 'push');
      case 'black':
        return this.#setBlack(!black);
      case 'start':
        return document.fullscreenElement ? undefined : this.#fill();
      case 'fullscreen':
        return document.fullscreenElement ? void document.exitFullscreen() : this.#fill();
      case 'overview':
        return this.#setOverview(!('overview' in this.#root.dataset));
      case 'presenter':
        return this.#openOther();
      case 'goto':
      case 'help':
        return dialogOf(command)?.showModal();
      case 'escape':
        return this.#setOverview(false);
      default:
        return undefined;
    }
  }

  #fill(): void {
    // A browser may refuse; the deck then stays in its window.
    if ('requestFullscreen' in this.#root) this.#root.requestFullscreen().catch(() => undefined);
  }

  #openOther(): void {
    const { other = '', blocked = '' } = this.#deck.dataset;
    const opened = window.open(
      this.#address.otherAt(other, this.step?.id ?? ''),
      `mingzhang-speaker`,
      'popup,width=1280,height=800',
    );
    if (opened) this.#link.add(opened);
    else say(blocked);
  }

  #setOverview(on: boolean): void {
    if (on === 'overview' in this.#root.dataset) return;
    if (on) this.#root.dataset['overview'] = '';
    else delete this.#root.dataset['overview'];
    if (on) this.#deck.querySelector<HTMLElement>('.step.here .open')?.focus();
    else this.step?.focus();
  }

  #onClick(event: MouseEvent): void {
    const pressed =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-command], [data-close], .open') : null;
    if (!pressed || !isPlainClick(event)) return;
    if (pressed.matches('.open')) {
      event.preventDefault();
      this.#setOverview(false);
      const id = askedAnchor(pressed.getAttribute('href') ?? '');
      return this.#show(this.#indexOf(id), 'push');
    }
    if (pressed.matches('[data-close]')) return pressed.closest('dialog')?.close();
    this.#do(pressed.dataset['command'] as Command);
  }

  #onSubmit(event: Event): void {
    const form = event.target as HTMLFormElement;
    const dialog = form.closest<HTMLDialogElement>('dialog[data-dialog="goto"]');
    if (!dialog) return;
    event.preventDefault();
    const number = String(Number(form.querySelector('input')?.value));
    const index = this.#steps.findIndex((step) => step.dataset['slide'] === number);
    dialog.close();
    if (index >= 0) this.#show(index, 'push');
  }

  #onGesture(gesture: 'next' | 'previous' | 'middle'): void {
    if ('overview' in this.#root.dataset) return;
    if (gesture !== 'middle') this.#do(gesture);
    else if ('hand' in this.#root.dataset) delete this.#root.dataset['hand'];
    else this.#showHand();
  }

  /** Shows the buttons for a moment. */
  #showHand(): void {
    this.#root.dataset['hand'] = '';
    clearTimeout(this.#hand);
    this.#hand = setTimeout(() => delete this.#root.dataset['hand'], HAND);
  }
}
