/** Takes the files of a site as they are drawn: a folder, or an answer to whoever asked for one of them. */
export interface Sink {
  /** Whether a file is asked for; whoever draws leaves out what nobody wants. */
  wants: (file: string) => boolean;
  write: (file: string, content: string | Uint8Array) => Promise<void>;
  /** Writes a list or an object as JSON that people can read. */
  writeJson: (file: string, value: unknown) => Promise<void>;
}

/** Where the data of a site lies: a folder, or an object store. */
export interface Sources {
  /** The bytes of a file by its path below the folder of the data; null where there is none. */
  read: (file: string) => Promise<Uint8Array | null>;
}

/** The same of a file that holds text, with all of its characters. */
export async function readText(sources: Sources, file: string): Promise<string | null> {
  const bytes = await sources.read(file);
  return bytes === null ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** JSON that people can read. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
