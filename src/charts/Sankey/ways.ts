/** Addresses of the places that a chart's figures come from; what surrounds the chart knows them. */
export interface Ways {
  /** Address of a fact's printed cell. */
  cell: (fact: string) => string;
  /** Address of a line of the source, or of a range of lines. */
  line: (line: number, endLine?: number) => string;
}
