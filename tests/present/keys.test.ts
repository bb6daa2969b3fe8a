import { describe, expect, test } from 'vitest';
import { gestureOf } from '../../src/present/talk/gestures';
import { nearestStep } from '../../src/present/talk/nearestStep';
import { commandOf } from '../../src/present/talk/keyCommand';
import { elapsedText } from '../../src/present/talk/startDesk';
import { qrPath } from '../../src/ui/qr/qrPath';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('keys', () => {
  test.each([
    ['next', ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'n', 'N']],
    ['previous', ['PageUp', 'ArrowLeft', 'ArrowUp', 'p', 'P']],
    ['first', ['Home']],
    ['last', ['End']],
    ['black', ['b', 'B', '.', '。']],
    ['fullscreen', ['f', 'F']],
    ['overview', ['o', 'O']],
    ['presenter', ['s', 'S']],
    ['goto', ['g', 'G']],
    ['help', ['?', '？']],
    ['start', ['F5']],
    ['escape', ['Escape']],
    [undefined, ['a', 'Tab', 'F11', 'Enter', '5']],
  ])('%s', (command, keys) => {
    for (const key of keys) expect(commandOf({ ...plain, key })).toBe(command);
  });

  test('with a control key belong to the browser', () => {
    for (const key of ['p', 'f', 'ArrowLeft', 'Home']) {
      expect(commandOf({ ...plain, key, ctrlKey: true })).toBeUndefined();
      expect(commandOf({ ...plain, key, altKey: true })).toBeUndefined();
    }
  });
});

test.each([
  [[-80, 5, 200, 500, 1000], 'next'],
  [[80, -20, 200, 500, 1000], 'previous'],
  [[60, 60, 200, 500, 1000], undefined],
  [[2, 3, 100, 900, 1000], 'next'],
  [[0, 0, 100, 100, 1000], 'previous'],
  [[0, 0, 100, 500, 1000], 'middle'],
  [[0, 0, 900, 900, 1000], undefined],
] as const)('a touch of %j means %s', ([dx, dy, duration, x, width], gesture) => {
  expect(gestureOf(dx, dy, duration, x, width)).toBe(gesture);
});

test.each([
  [0, '0:00'],
  [65_999, '1:05'],
  [3_600_000, '1:00:00'],
])('%d ms are shown as %s', (milliseconds, text) => {
  expect(elapsedText(milliseconds)).toBe(text);
});

test('a QR code keeps four white modules on each side', () => {
  const { size, path } = qrPath('https://budget.example/');
  const squares = [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  const places = squares.flat();
  expect(Math.min(...places)).toBe(4);
  expect(Math.max(...places)).toBe(size - 5);
  // A finder pattern in three corners: its outer row is seven dark modules.
  expect(squares.filter(([x, y]) => y === 4 && x >= 4 && x < 11)).toHaveLength(7);
});

describe('an address of a step', () => {
  const steps = [
    { id: 'total-1', kind: 'total' },
    { id: 'total-2', kind: 'total' },
    { id: 'spending-1', kind: 'spending' },
    { id: 'projects-1', kind: 'projects' },
    { id: 'open-check-a-1', kind: 'open' },
  ];

  test.each([
    ['total-2', 'total-2'],
    // A slide that has fewer steps now.
    ['spending-3', 'spending-1'],
    // Slides that decks once had lead to what tells the same.
    ['title-1', 'total-1'],
    ['changes-2', 'total-1'],
    ['purposes-2', 'spending-1'],
    ['project-3-1', 'projects-1'],
    // A contradiction that is none any more leads to the first of the others.
    ['open-check-b-1', 'open-check-a-1'],
    ['', 'total-1'],
    ['nothing-1', 'total-1'],
  ])('%j leads to %s', (asked, id) => {
    expect(steps[nearestStep(steps, asked)]?.id).toBe(id);
  });
});
