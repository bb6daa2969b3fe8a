import { unitOfBare } from '../Piece';

/** A stated amount with the unit that it is printed in. */
export function money(text: string, step: number): string {
  const unit = unitOfBare(text, step);
  return unit ? `${text} ${unit}` : text;
}
