import { inventAmount, priorBeside } from './basicPayments';
import type { Body } from './body';
import { FUNCTION_NAMES } from './functionCodes';
import { isCarry, type BudgetProject, type Payment, type Source } from './payment';
import { inventProjectName } from './projectName';
import type { Random } from './random';
import { CAPITAL_ITEMS, FUNDS_ITEMS } from './specialItems';

/** Columns of the project table after its total, with how often they are met. */
const COLUMNS = {
  wages_welfare: 4,
  goods_services: 20,
  individuals_families: 8,
  debt_interest: 1,
  capital_construction: 3,
  capital: 5,
  enterprises_construction: 1,
  enterprises: 2,
  social_security_funds: 2,
  other: 3,
};

/** Project expenditure of every source; the projects of the general public budget stand in the project table. */
export function inventProjects(
  random: Random,
  body: Body,
  items: readonly string[],
  sources: readonly Source[],
  smallest: number,
  basic: readonly Payment[],
): { payments: Payment[]; projects: BudgetProject[] } {
  const payments: Payment[] = [];
  const projects: BudgetProject[] = [];
  const names = new Set<string>();
  const add = (item: string, source: Source) => {
    const carried = source.startsWith('carry');
    const name = inventProjectName(random, body.year, carried, names);
    projects.push({ name, item, source, member: random.int(0, body.members.length - 1) });
    const columns = new Set<string>([random.weighted(COLUMNS)]);
    while (random.chance(0.2) && columns.size < 4) columns.add(random.weighted(COLUMNS));
    for (const economic of Object.keys(COLUMNS).filter((column) => columns.has(column))) {
      const fen = inventAmount(random, smallest, 5_000_000_00);
      const prior = priorBeside(random, fen, smallest);
      payments.push({ item, source, nature: 'project', economic, project: projects.length - 1, fen, prior });
    }
  };
  const spent = new Set(basic.map((payment) => payment.item));
  const idle = items.filter((item) => !spent.has(item));
  const transfer = sources.includes('general_public_transfer');
  const general = (): Source => (transfer && random.chance(0.35) ? 'general_public_transfer' : 'general_public');
  // An item without basic expenditure is there because of its projects.
  for (const item of idle) add(item, general());
  const many = random.pick([0, 2, 4, 8, 12, 30]);
  while (projects.length < many && (idle.length > 0 || random.chance(0.8))) {
    add(random.pick(idle.length > 0 && random.chance(0.8) ? idle : items), general());
  }
  const used = () => [...new Set([...basic, ...payments].map((payment) => payment.item))];
  for (const source of sources) {
    if (basic.some((payment) => payment.source === source) && random.chance(0.5)) continue;
    for (let left = random.int(1, 3); left > 0; left--) add(itemOf(random, source, used()), source);
  }
  giveCarriedBasicNames(random, body, basic, projects, names);
  endSomething(random, sources, payments, items);
  return { payments, projects };
}

/** Special funds pay for items of their own; every other source pays for what the body already does. */
function itemOf(random: Random, source: Source, used: readonly string[]): string {
  if (source.endsWith('funds') && source !== 'unit_funds') return random.pick(FUNDS_ITEMS);
  if (source === 'government_funds_transfer') return random.pick(FUNDS_ITEMS);
  if (source.includes('capital')) return random.pick(CAPITAL_ITEMS);
  return random.pick(used);
}

/** Carried basic expenditure has a name too: the carryover table lists it like a project. */
function giveCarriedBasicNames(
  random: Random,
  body: Body,
  basic: readonly Payment[],
  projects: BudgetProject[],
  names: Set<string>,
): void {
  for (const payment of basic) {
    if (!isCarry(payment)) continue;
    const name = inventProjectName(random, body.year, true, names);
    projects.push({ name, item: payment.item, source: payment.source, member: random.int(0, body.members.length - 1) });
    payment.project = projects.length - 1;
  }
}

/** Sources and items that paid last year and pay nothing this year are stated as fallen to nothing. */
function endSomething(random: Random, sources: readonly Source[], payments: Payment[], items: readonly string[]): void {
  const end = (item: string, source: Source) => {
    const prior = random.magnitude(1_000_00, 900_000_00) * 10;
    payments.push({ item, source, nature: 'project', economic: 'other', project: -1, fen: 0, prior });
  };
  for (const source of ['government_funds', 'state_capital', 'unit_funds', 'carry_general'] as const) {
    if (!sources.includes(source) && random.chance(0.2)) end(itemOf(random, source, items), source);
  }
  const others = [...FUNDS_ITEMS, ...CAPITAL_ITEMS, ...items];
  const gone = Object.keys(FUNCTION_NAMES).filter(
    (code) => code.length === 7 && code.endsWith('99') && !others.includes(code),
  );
  if (random.chance(0.15)) end(random.pick(gone), 'general_public');
}
