import { toJsonSchema } from '@valibot/to-json-schema';
import { operandSchema } from '../src/model/checks/operandSchema';
import { budgetSchema } from '../src/model/schema';

/** The published JSON Schema of a budget, as text. Made from the schema that the programs themselves read with. */
export function jsonSchema(): string {
  const schema = toJsonSchema(budgetSchema, { errorMode: 'ignore', definitions: { operand: operandSchema } });
  const { $schema, ...rest } = schema;
  const head = { $schema, $id: 'budget.schema.json', title: 'mingzhang/budget@2' };
  return `${JSON.stringify({ ...head, ...rest }, null, 2)}\n`;
}
