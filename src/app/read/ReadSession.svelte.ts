import { insideOf } from '../../addresses/insideHref';
import { budgetAt } from '../../addresses/pageFile';
import type { Lang } from '../../i18n/lang';
import { readWordsOf } from '../../i18n/words/read/readWords';
import type { RefusalProblem } from '../../model/problems/problem';
import { faultSentence } from '../../queries/dataProblem';
import { ReaderJob, type Lost } from '../../queries/reader/ReaderJob';
import { CORRECTIONS_ENDING, CORRECTIONS_FORMAT, type Correction } from '../../model/source/corrections';
import type { ChosenFile, EngineState, OpenedBudget, ReaderNews, ToRead } from '../../queries/reader/ReaderNews';
import { tooLarge } from '../../queries/reader/tooLarge';
import { chosenFiles } from '../../queries/reader/chosenFiles';
import { Keeping } from './Keeping.svelte';
import type { Explored, Told } from './openExplorer';
import { isSparing, requestsElsewhere, type Savers, type Screen, type Supplies } from './Supplies';

/** All that happens on the page between a document that is chosen and the explorer that shows it. */
export class ReadSession {
  screen = $state.raw<Screen>({ is: 'choose', note: '' });
  engine = $state<EngineState>('getting');
  readonly keeping: Keeping;
  /** What is said of the last action. */
  said = $state('');
  /** Requests to anybody but the page's own site. */
  requests = $state(0);
  /** Language that the explorer is in; the page itself stays as it is. */
  explored = $state<Lang>('zh');
  #job: ReaderJob | null = null;
  /** What is open, as it came in; nothing where it was kept. */
  #files: ChosenFile[] = [];
  #beside: File[] = [];

  constructor(
    readonly lang: Lang,
    readonly supplies: Supplies | undefined,
  ) {
    this.explored = lang;
    this.keeping = new Keeping(supplies?.keeper);
  }

  /** Whether something is open that nobody keeps. */
  get isUnkept(): boolean {
    return (this.screen.is === 'open' && this.keeping.state !== 'yes') || this.screen.is === 'reading';
  }

  /** Gets what reads, and shows what the address names where that was kept. */
  async start(): Promise<void> {
    if (!this.supplies || this.#job || this.engine === 'waiting') return;
    if (this.supplies.weight > 0 && isSparing()) this.engine = 'waiting';
    else this.#prepare();
    await this.keeping.look();
    const named = budgetAt(insideOf(window.location.hash).pathname);
    if (named !== '') await this.open(named);
  }

  choose(note = ''): void {
    this.screen = { is: 'choose', note };
  }

  /** Takes the files that somebody has chosen: one is read at once, several are put in order first; corrections of them are no document. */
  async take(files: File[]): Promise<void> {
    const documents = files.filter(({ name }) => !name.endsWith(CORRECTIONS_ENDING));
    const beside = files.filter((file) => !documents.includes(file));
    this.#beside = documents.length > 0 ? beside : [];
    if (documents.length > 1) this.screen = { is: 'order', files: documents };
    else await this.readFiles(documents.length > 0 ? documents : files);
  }

  async readFiles(files: readonly File[]): Promise<void> {
    const large = tooLarge(files);
    if (large) return this.#tell(large);
    this.#begin(files.map(({ name }) => name));
    const chosen = await chosenFiles([...files, ...this.#beside]);
    if ('kind' in chosen) return this.#tell(chosen);
    if (this.screen.is === 'reading') this.read(chosen.slice(0, files.length), chosen.slice(files.length));
  }

  read(files: ChosenFile[], beside: ChosenFile[] = []): void {
    this.#beside = [];
    this.#begin(files.map(({ name }) => name));
    void this.keeping.corrections().then((known) => this.#order({ files, beside, known }));
  }

  /** Reads what is open once more, with what somebody knows better of it. */
  correct(corrections: readonly Correction[]): void {
    const { screen } = this;
    if (screen.is !== 'open') return;
    const files = this.#files;
    const { file, sha256 } = screen.opened.budget.source;
    this.#begin(files.map(({ name }) => name));
    this.#order({
      files,
      beside: [],
      known: [{ format: CORRECTIONS_FORMAT, document: { file, sha256 }, corrections }],
    });
  }

  #order(what: ToRead): void {
    if (this.screen.is !== 'reading') return;
    this.#files = what.files;
    this.#reader()?.read(
      what,
      (news) => this.#hear(news),
      (how) => this.#lose(how),
    );
  }

  stop(): void {
    this.#job?.stop();
    this.choose();
    this.#prepare();
  }

  /** Opens what was kept on this device. */
  async open(id: string): Promise<void> {
    const opened = await this.keeping.open(id);
    this.#files = [];
    if (opened) this.screen = { is: 'open', opened };
    else this.choose(readWordsOf(this.lang).kept.gone);
  }

  async keep(): Promise<void> {
    if (this.screen.is === 'open') await this.keeping.keep(this.screen.opened);
  }

  async remove(id: string): Promise<void> {
    if (await this.keeping.remove(id)) this.said = readWordsOf(this.lang).kept.removed;
  }

  /** Shows the explorer of what was read in an element; returns what takes it away again. */
  explore(target: HTMLElement, opened: OpenedBudget): () => void {
    let explored: Explored | null = null;
    let isGone = false;
    void this.supplies?.explorer().then(
      (explore) => {
        if (!isGone) explored = explore(target, opened, this.lang, this.#told(opened));
      },
      () => this.#lose('offline'),
    );
    return () => {
      isGone = true;
      explored?.close();
    };
  }

  /** What the explorer tells of itself, and what it asks for. */
  #told(opened: OpenedBudget): Told {
    return {
      language: (lang) => (this.explored = lang),
      // A budget that was saved as JSON has no document to be read again.
      correct: this.#files.length > 0 && opened.source !== '' ? (corrections) => this.correct(corrections) : null,
      saveCorrections: () =>
        void this.#save((saver) => {
          if (opened.corrections) saver.saveCorrections(opened.corrections);
          return Promise.resolve();
        }),
    };
  }

  saveJson(): void {
    const { screen } = this;
    if (screen.is === 'open')
      void this.#save((saver) => {
        saver.saveJson(screen.opened.budget);
        return Promise.resolve();
      });
  }

  /** Saves explorer and deck of what is open as one file, which needs no site. */
  saveFile(): void {
    const { screen } = this;
    if (screen.is === 'open')
      void this.#save(async (saver) => {
        const shell = await this.supplies?.shell();
        if (shell) saver.saveFile(screen.opened, shell);
      });
  }

  async #save(act: (saver: Savers) => Promise<void>): Promise<void> {
    this.said = '';
    try {
      const saver = await this.supplies?.saver();
      if (saver) await act(saver);
    } catch {
      this.said = readWordsOf(this.lang).opened.fileFailed;
    }
  }

  /** What reads; it is begun when it is first needed. */
  #reader(): ReaderJob | null {
    if (this.supplies) this.#job ??= new ReaderJob(this.supplies.begin);
    return this.#job;
  }

  #prepare(): void {
    this.engine = 'getting';
    this.#reader()?.prepare((isReady) => {
      this.engine = isReady ? 'ready' : 'lost';
    });
    // The explorer too, so that what was read can be shown without a network.
    for (const part of [
      this.supplies?.explorer(),
      this.supplies?.saver(),
      this.supplies?.teller(),
      this.supplies?.keeper(),
      this.supplies?.shell(),
    ])
      void part?.catch(() => undefined);
  }

  #begin(files: string[]): void {
    this.requests = requestsElsewhere();
    this.screen = { is: 'reading', files, seen: [], pages: 0, known: null };
  }

  #hear(news: ReaderNews): void {
    const { screen } = this;
    if (screen.is !== 'reading') return;
    this.requests = requestsElsewhere();
    if (news.is === 'page') this.screen = { ...screen, pages: news.pages, seen: [...screen.seen, news.seen] };
    else if (news.is === 'known') this.screen = { ...screen, known: news.known };
    else if (news.is === 'opened') {
      const wasKept = this.keeping.state === 'yes' && news.opened.corrections !== undefined;
      this.keeping.state = 'no';
      this.screen = { is: 'open', opened: news.opened };
      // What is kept stays so when its reading is corrected.
      if (wasKept) void this.keep();
    } else if (news.is === 'refused') void this.#tell(news.problem);
    else if (news.is === 'fault') this.#refuse(faultSentence(news.fault, this.lang));
    else if (news.is === 'broken') this.#refuse(readWordsOf(this.lang).refused.broken(news.said));
  }

  async #tell(problem: RefusalProblem): Promise<void> {
    try {
      const tell = await this.supplies?.teller();
      if (tell) this.#refuse(tell(problem, this.lang));
    } catch {
      this.#lose('offline');
    }
  }

  #lose(how: Lost): void {
    const { crashed, offline } = readWordsOf(this.lang).refused;
    this.#refuse(how === 'crashed' ? crashed : offline);
  }

  #refuse(sentence: string): void {
    this.screen = { is: 'refused', sentence };
  }
}
