import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { budgetInFile, isJson } from '../../queries/budgetInFile';
import { DataProblem } from '../../queries/dataProblem';
import { refusalOf } from '../../model/problems/problem';
import { correctionsIn } from '../../model/source/correctionsSchema';
import { readSeen } from '../../reading/readSeen';
import type { ReaderNews, ReaderOrder, ToRead } from '../../queries/reader/ReaderNews';

/** What a reader needs of where it runs. */
export interface ReaderPlace {
  tell: (news: ReaderNews) => void;
  /** The WebAssembly of the PDF engine. */
  engine: () => Promise<ArrayBuffer>;
}

const hexDigest = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

async function read(what: ToRead, { tell, engine }: ReaderPlace): Promise<void> {
  const { files } = what;
  const [first] = files;
  if (!first) return;
  if (files.length === 1 && isJson(first.bytes)) {
    const budget = budgetInFile(first.bytes, first.name);
    tell({ is: 'opened', opened: { budget, source: '', printed: null, seen: [] } });
    return;
  }
  const named = files.map(({ name, bytes }) => ({ file: name, bytes, sha256: hexDigest(bytes) }));
  const digests = named.map((file) => file.sha256);
  const digest = digests.length > 1 ? hexDigest(new TextEncoder().encode(digests.join('\n'))) : (digests[0] ?? '');
  const chosen = what.beside.map(({ name, bytes }) => ({ name, said: correctionsIn(new TextDecoder().decode(bytes)) }));
  const bad = chosen.find(({ said }) => said === null);
  if (bad) {
    const problem = refusalOf('bad-corrections', { name: bad.name }, {}, first.name);
    return tell({ is: 'refused', problem });
  }
  // Those that were chosen with the document, else those that are at hand for the same bytes.
  const corrections = chosen[0]?.said ?? what.known.find(({ document }) => document.sha256 === digest);
  const result = await readSeen(named, { sha256: digest, corrections }, engine, {
    onPage: (seen, pages, file) => tell({ is: 'page', file, pages, seen }),
    onKnown: (known) => tell({ is: 'known', known }),
  });
  if (!result.ok) return tell({ is: 'refused', problem: result.problem });
  const { ingested, seen } = result.value;
  const { budget, source, pages } = ingested;
  tell({
    is: 'opened',
    opened: {
      budget,
      source,
      printed: pages,
      seen,
      ...(corrections?.document.sha256 === digest ? { corrections } : {}),
    },
  });
}

/**
 * What reads documents, wherever it runs: it gets the bytes of files and tells of a budget.
 * @returns what answers an order
 */
export function answerOrders(place: ReaderPlace): (order: ReaderOrder) => void {
  const { tell, engine } = place;
  return (order) => {
    // The engine is the one thing that does not stand in this script; once it is at hand the network may go.
    const done = order.is === 'prepare' ? engine().then(() => tell({ is: 'prepared' })) : read(order, place);
    done.catch((error: unknown) => {
      if (error instanceof DataProblem) tell({ is: 'fault', fault: error.fault });
      else tell({ is: 'broken', said: error instanceof Error ? error.message : String(error) });
    });
  };
}
