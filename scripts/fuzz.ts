import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { answer, type Answer } from '../tests/fuzz/answer';
import { answerOffice } from '../tests/fuzz/answerOffice';
import { answerPdf } from '../tests/fuzz/answerPdf';
import { damagedDocument } from '../tests/fuzz/damage';
import { damagedOffice, OFFICE_FORMATS } from '../tests/fuzz/damageOffice';
import { damagedPdf } from '../tests/fuzz/damagePdf';
import { leftOnDisk } from '../tests/fuzz/leftOnDisk';

/**
 * `npm run fuzz [-- --count 20000 --from 1 --minutes 90 --pdf --format xlsx]`: reads damaged documents, damaged PDFs, or damaged files of one format of offices, and says which of them led to anything but an
 * answer. Processes get one seed at a time; one that dies or is silent for too long is replaced, so that it costs its seed alone.
 * When the time is up, the command ends with what it has done and says so.
 */
const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '20000' },
    from: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '90' },
    pdf: { type: 'boolean', default: false },
    format: { type: 'string', default: '' },
    processes: { type: 'string', default: String(Math.min(4, availableParallelism())) },
  },
});

/** Seconds of processor time that an answer may take; a PDF is printed first, and its reader ends it after as many. */
const LIMIT = options.pdf || options.format !== '' ? 20 : 2;
/** The format of offices whose files are damaged; none where texts or PDFs are. */
const FORMAT = OFFICE_FORMATS.find((format) => format === options.format);
/** Milliseconds after which a process that says nothing hangs, however busy the machine is. */
const SILENCE = 60_000;
/** One in so many documents is also read by the command line, to see what it leaves on the disk. */
const WRITTEN = 20;
/** Milliseconds between two lines that say how far it is. */
const PACE = 30_000;

if (process.send) answerSeeds();
else await conduct();

/** A process that answers every seed that it is sent. */
function answerSeeds(): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'mingzhang-fuzz-'));
  process.on('disconnect', () => {
    rmSync(folder, { recursive: true, force: true });
    process.exit();
  });
  process.on('message', (seed: number) => {
    const answered = FORMAT
      ? answerOffice(FORMAT, seed)
      : options.pdf
        ? answerPdf(seed)
        : Promise.resolve(answer(seed));
    void answered
      .then(async (one) => {
        if (seed % WRITTEN !== 0) return one;
        const document = FORMAT ? damagedOffice(FORMAT, seed) : options.pdf ? damagedPdf(seed) : damagedDocument(seed);
        const left = await leftOnDisk(seed, document, folder).catch(String);
        return { ...one, fault: one.fault || (left && `on the disk: ${left}`) };
      })
      .then((one) => process.send?.(one));
  });
}

async function conduct(): Promise<void> {
  const [from, count] = [Number(options.from), Number(options.count)];
  const begun = Date.now();
  const end = begun + Number(options.minutes) * 60_000;
  const faults: string[] = [];
  let next = from;
  let [done, read, lost, slowest] = [0, 0, 0, 0];

  /** Told at once too: a run takes long, and may be ended before it tells them all. */
  const found = (fault: string): void => {
    faults.push(fault);
    process.stderr.write(`${fault}\n`);
  };
  const note = (one: Answer): void => {
    done++;
    read += Number(one.read);
    slowest = Math.max(slowest, one.seconds);
    if (one.fault !== '') found(`seed ${one.seed}: ${one.fault}`);
    if (one.seconds > LIMIT) found(`seed ${one.seed}: ${one.seconds.toFixed(1)} s`);
  };

  /** One process from its first seed to its end; tells whether another has to go on in its place. */
  const run = (): Promise<boolean> =>
    new Promise((resolve) => {
      const child: ChildProcess = fork(
        fileURLToPath(import.meta.url),
        FORMAT ? ['--format', FORMAT] : options.pdf ? ['--pdf'] : [],
        {
          stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        },
      );
      let seed: number | null = null;
      let timer: NodeJS.Timeout | undefined;
      const give = (): void => {
        clearTimeout(timer);
        seed = next < from + count && Date.now() < end ? next++ : null;
        if (seed === null) return child.disconnect();
        timer = setTimeout(() => child.kill('SIGKILL'), SILENCE);
        child.send(seed);
      };
      child.on('message', (message) => {
        note(message as Answer);
        give();
      });
      child.on('exit', (code, signal) => {
        clearTimeout(timer);
        if (seed !== null) {
          done++;
          lost++;
          found(`seed ${seed}: no answer, the process ended with ${code ?? signal ?? 'nothing'}`);
        }
        resolve(seed !== null);
      });
      give();
    });

  const pace = setInterval(() => {
    const rate = done / ((Date.now() - begun) / 1_000);
    process.stderr.write(`${done} of ${count}, ${rate.toFixed(1)} a second, ${faults.length} faults\n`);
  }, PACE);
  await Promise.all(
    Array.from({ length: Number(options.processes) }, async () => {
      while (await run());
    }),
  );
  clearInterval(pace);
  process.stdout.write(
    `${done} damaged documents: ${read} read, ${done - read - lost} refused, slowest ${slowest.toFixed(2)} s, ${faults.length} faults\n`,
  );
  if (done < count)
    process.stdout.write(
      `The time of ${options.minutes} minutes ended it after ${done} of ${count}; --from ${next} --count ${from + count - next} does the rest.\n`,
    );
  for (const fault of faults) process.stdout.write(`${fault}\n`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
