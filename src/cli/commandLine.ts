import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CommandFault } from './CommandFault';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What every command takes. */
const ALWAYS = { help: { type: 'boolean', short: 'h' }, version: { type: 'boolean', short: 'v' } } satisfies Options;

/** The commands with the options that each takes beside. */
const COMMANDS = {
  facts: { kind: { type: 'string' }, out: { type: 'string' } },
  ingest: {
    out: { type: 'string' },
    strict: { type: 'boolean' },
    only: { type: 'boolean' },
    as: { type: 'string' },
    list: { type: 'string' },
    shard: { type: 'string' },
    jobs: { type: 'string' },
    parquet: { type: 'string' },
  },
  compact: { out: { type: 'string' } },
  release: {
    data: { type: 'string' },
    out: { type: 'string' },
    date: { type: 'string' },
    key: { type: 'string' },
    site: { type: 'string' },
    license: { type: 'string' },
  },
  check: {},
  trace: { out: { type: 'string' } },
} as const satisfies Record<string, Options>;

export type CommandName = keyof typeof COMMANDS;

/** What was asked for. `-` among the files is standard input. */
export interface CommandLine {
  command: CommandName | 'help' | 'version';
  files: string[];
  text: Readonly<Record<string, string | undefined>>;
  flags: ReadonlySet<string>;
}

/**
 * Reads the arguments of a command. What stands behind `--` is a file, however it begins.
 * @param args without the program's own name
 * @throws CommandFault
 */
export function commandLine(args: readonly string[]): CommandLine {
  const [first = '', ...rest] = args;
  const name = (Object.keys(COMMANDS) as CommandName[]).find((known) => known === first);
  const { values, positionals } = parsed(name ? rest : args, { ...ALWAYS, ...(name ? COMMANDS[name] : {}) });
  const told = Object.entries(values);
  const line: CommandLine = {
    command: name ?? 'help',
    files: positionals,
    text: Object.fromEntries(told.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : []))),
    flags: new Set(told.flatMap(([key, value]) => (value === true ? [key] : []))),
  };
  if (line.flags.has('help')) return { ...line, command: 'help' };
  if (line.flags.has('version')) return { ...line, command: 'version' };
  const [unknown] = name ? [] : positionals;
  if (unknown !== undefined)
    throw new CommandFault(`没有这个命令：${unknown}。命令有 ${Object.keys(COMMANDS).join('、')}。`);
  if (line.text['list'] !== undefined && positionals.length > 0)
    throw new CommandFault(`--list：列表之外不应再写文件名，实际有 ${positionals.join('、')}。`);
  if (name === 'release' && positionals.length > 0)
    throw new CommandFault(`release：数据写在 --data 之后，此外不应写文件名，实际有 ${positionals.join('、')}。`);
  if (name && name !== 'release' && positionals.length === 0 && line.text['list'] === undefined)
    throw new CommandFault(`${name}：应写出文件名，实际没有。`);
  return line;
}

function parsed(args: readonly string[], options: Options): ReturnType<typeof parseArgs> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new CommandFault(optionFault(error));
  }
}

/** Node tells the fault in a paragraph of English; the option that it names is what matters. */
function optionFault(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const [, option = ''] = /'(-[^' ]*)/.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return `没有这个选项：${option}。以 - 开头的文件名写在 -- 之后；--help 列出所有选项。`;
  return `${option}：${/does not take/.test(message) ? '不应带值' : '应带一个值，实际没有'}。`;
}
