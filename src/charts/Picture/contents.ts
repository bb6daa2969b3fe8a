import type { Block, Room } from '../../layout/picture/shapes';

/** What a kind of picture shows. */
export interface Contents {
  /** The finding. */
  title: string;
  /** Said after the body and year; empty where the figures are no money. */
  unit: string;
  summary: string;
  /** Numbers of the tables that it rests on, as printed. */
  tables: readonly string[];
  draw: (room: Room) => Block;
}
