import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { answer, type Answer } from '../tests/fuzz/answer';

/**
 * `npm run fuzz [-- --count 20000 --from 1]`: reads damaged documents, and says which of them led to anything but an answer.
 * Each process tries one seed in so many and reports it; one that is silent for too long hangs at the seed that it began.
 */
const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '20000' },
    from: { type: 'string', default: '1' },
    turn: { type: 'string' },
    turns: { type: 'string', default: String(Math.min(4, availableParallelism())) },
  },
});
const [from, to] = [Number(options.from), Number(options.from) + Number(options.count)];
const turns = Number(options.turns);

/** Seconds of processor time that an answer may take. */
const LIMIT = 2;
/** Milliseconds after which a process that says nothing hangs, however busy the machine is. */
const SILENCE = 60_000;

if (options.turn === undefined) await conduct();
else for (let seed = from + Number(options.turn); seed < to; seed += turns) process.send?.(answer(seed));

async function conduct(): Promise<void> {
  const faults: string[] = [];
  let [done, read, slowest] = [0, 0, 0];
  const follow = (turn: number): Promise<void> =>
    new Promise((resolve) => {
      let next = from + turn;
      const argv = ['--from', String(from), '--count', options.count, '--turn', String(turn), '--turns', String(turns)];
      const child = fork(fileURLToPath(import.meta.url), argv);
      const hang = () => {
        faults.push(`seed ${next}: no answer`);
        child.kill('SIGKILL');
      };
      let timer = setTimeout(hang, SILENCE);
      child.on('message', (message) => {
        const one = message as Answer;
        clearTimeout(timer);
        timer = setTimeout(hang, SILENCE);
        next = one.seed + turns;
        done++;
        read += Number(one.read);
        slowest = Math.max(slowest, one.seconds);
        if (one.fault !== '') faults.push(`seed ${one.seed}: ${one.fault}`);
        if (one.seconds > LIMIT) faults.push(`seed ${one.seed}: ${one.seconds.toFixed(1)} s`);
        if (done % 1_000 === 0) process.stderr.write(`${done} of ${options.count}\n`);
      });
      child.on('exit', (code) => {
        clearTimeout(timer);
        if (code !== 0 && next < to) faults.push(`seed ${next}: the process ended with ${code ?? 'a signal'}`);
        resolve();
      });
    });
  await Promise.all(Array.from({ length: turns }, (_, turn) => follow(turn)));
  process.stdout.write(
    `${done} damaged documents: ${read} read, ${done - read} refused, slowest ${slowest.toFixed(2)} s, ${faults.length} faults\n`,
  );
  for (const fault of faults) process.stdout.write(`${fault}\n`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
