import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchema } from './jsonSchema';

mkdirSync('static/data', { recursive: true });
writeFileSync('static/data/budget.schema.json', jsonSchema());
