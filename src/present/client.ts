import { askedAnchor, toAnchor } from '../addresses/anchors';
import { startDesk } from './talk/startDesk';
import { Talk, type StepAddress } from './talk/Talk';

/** The browser door of a deck's page: the step stands behind `#` in the address. */
const address: StepAddress = {
  read: () => askedAnchor(location.hash),
  write: (id, push) => {
    if (push) history.pushState(null, '', toAnchor(id));
    else history.replaceState(null, '', toAnchor(id));
  },
  otherAt: (other, id) => other + toAnchor(id),
};

const deck = document.querySelector<HTMLElement>('.deck');
if (deck) new Talk(deck, address).start();
const desk = document.querySelector<HTMLElement>('.desk');
if (desk) startDesk(desk);
document.documentElement.dataset['ready'] = '';
