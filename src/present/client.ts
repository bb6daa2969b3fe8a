import { startDesk } from './startDesk';
import { Talk, type StepAddress } from './Talk';

/** The browser door of a deck's page: the step stands behind `#` in the address. */
const address: StepAddress = {
  read: () => location.hash.slice(1),
  write: (id, push) => {
    if (push) history.pushState(null, '', `#${id}`);
    else history.replaceState(null, '', `#${id}`);
  },
  otherAt: (other, id) => `${other}#${id}`,
};

const deck = document.querySelector<HTMLElement>('.deck');
if (deck) new Talk(deck, address).start();
const desk = document.querySelector<HTMLElement>('.desk');
if (desk) startDesk(desk);
document.documentElement.dataset['ready'] = '';
