import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchema } from '../../scripts/jsonSchema';

test('the published JSON Schema is that of the sources (npm run schema)', () => {
  expect(readFileSync('static/data/budget.schema.json', 'utf8')).toBe(jsonSchema());
});

test('it is strict: every object lists what it must hold and allows nothing else', () => {
  const schema = JSON.parse(jsonSchema()) as { required: string[]; additionalProperties: boolean };
  expect(schema.required).toContain('facts');
  expect(schema.additionalProperties).toBe(false);
});
