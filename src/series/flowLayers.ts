/** The layers of a flow chart, from where the money comes to what it becomes. */
export const LAYERS = ['source', 'function', 'economic'] as const;

type Kind = (typeof LAYERS)[number];

/** What each layer of a series is, as its nodes say; where one has none, it is that of the usual three. */
export function kindsOf({ layers }: { layers: readonly (readonly { kind: Kind }[])[] }): Kind[] {
  return layers.map((nodes, layer) => nodes[0]?.kind ?? LAYERS[layer] ?? 'economic');
}
