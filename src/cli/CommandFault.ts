/** What keeps a command from doing its work, beside documents that cannot be read; its message is one sentence for a person. */
export class CommandFault extends Error {
  /** What the command ends with. */
  readonly exitCode: number = 2;
}
